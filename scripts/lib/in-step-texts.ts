import type { Language } from '../../src/i18n/languages.ts';
import { words as english } from '../content-check/messages/en/words.ts';
import { words as swedish } from '../content-check/messages/sv/words.ts';

/** Why two texts cannot be declared to say the same. */
export type InStepProblem =
  | { readonly kind: 'noText'; readonly key: string; readonly language: Language }
  | { readonly kind: 'noKey'; readonly key: string };

/** What the command says that declares texts to be in step. */
export interface InStepTexts {
  readonly problem: (problem: InStepProblem) => string;
  readonly written: (keys: readonly string[], file: string) => string;
}

/** The texts in each language of authors. */
export const inStepTexts: Readonly<Record<Language, InStepTexts>> = {
  sv: {
    problem: (problem) =>
      problem.kind === 'noKey'
        ? `Ingenting skrevs: ingen artikel eller workshop har nyckeln ${problem.key}.`
        : `Ingenting skrevs: ${problem.key} har ingen ${swedish.adjective[problem.language]} text som går att läsa.`,
    written: (keys, file) => `Säger samma sak från och med i dag: ${keys.join(', ')}. Skrivet i ${file}.`,
  },
  en: {
    problem: (problem) =>
      problem.kind === 'noKey'
        ? `Nothing was written: no article or workshop has the key ${problem.key}.`
        : `Nothing was written: ${problem.key} has no ${english.adjective[problem.language]} text that can be read.`,
    written: (keys, file) => `In step as of today: ${keys.join(', ')}. Written in ${file}.`,
  },
};
