import { readFileSync } from 'node:fs';
import type { Language } from '../../../src/i18n/languages.ts';

/** A question that people ask, the keys of the articles that answer it, and what kind of question it is. */
export type SearchCase = readonly [question: string, keys: readonly string[], kind: string];
export type SearchCases = Readonly<Record<Language, readonly SearchCase[]>>;

export const readCases = (name: string): SearchCases =>
  JSON.parse(readFileSync(`tests/fixtures/cases/${name}.json`, 'utf8')) as SearchCases;

/** Shares of the questions, from 0 to 1. */
export interface Rates {
  readonly count: number;
  /** Answered by the first article that is shown. */
  readonly first: number;
  /** Answered by one of the first three results. */
  readonly topThree: number;
  /** Left without a result. */
  readonly nothing: number;
}

const share = (values: readonly boolean[]): number =>
  values.length === 0 ? 0 : values.filter(Boolean).length / values.length;

/**
 * How well a search answers questions.
 * @param find what a question finds, best first: the keys of articles, and anything else for other results
 * @param kind only questions of this kind
 */
export function ratesOf(
  cases: SearchCases,
  find: (question: string, language: Language) => readonly string[],
  kind?: string,
): Rates {
  const answers = (['sv', 'en'] as const).flatMap((language) =>
    cases[language]
      .filter(([, , of]) => kind === undefined || of === kind)
      .map(([question, keys]) => ({ found: find(question, language), keys })),
  );
  return {
    count: answers.length,
    first: share(answers.map(({ found, keys }) => keys.includes(found[0] ?? ''))),
    topThree: share(answers.map(({ found, keys }) => found.slice(0, 3).some((key) => keys.includes(key)))),
    nothing: share(answers.map(({ found }) => found.length === 0)),
  };
}

/** The kinds of questions in a list, in its order. */
export const kindsOf = (cases: SearchCases): string[] => [
  ...new Set([...cases.sv, ...cases.en].map(([, , kind]) => kind)),
];
