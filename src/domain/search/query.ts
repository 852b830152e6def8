import { isNegation } from './negation.ts';
import { stopWords } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** A word that a question is about. */
export interface AskedWord {
  readonly word: string;
  /** Whether it is the last and may be unfinished: no space follows it. */
  readonly isUnfinished: boolean;
  /** Whether a negation stands before it: *inte möjligt*, *inte så nöjd*. */
  readonly isNegated: boolean;
}

/** A question, read as words. */
export interface Query {
  readonly text: string;
  /** All its words. */
  readonly words: readonly string[];
  /** What it is about: without the words that it is only put with, unless there are no others. */
  readonly main: readonly AskedWord[];
  /** Whether it has only words that questions are put with: *vem gör vad*. */
  readonly isSmall: boolean;
}

/** Reads a question. The words that it is put with are those of its own language, or of both while that is unclear. */
export function readQuery(text: string, languages: readonly string[]): Query {
  const words = wordsOf(text);
  const isUnfinished = (at: number): boolean => at === words.length - 1 && !/[\s.,;:!?]$/u.test(text);
  const isSmall = (word: string): boolean => languages.some((language) => stopWords[language]?.has(word));
  const turns = (word = ''): boolean => languages.some((language) => isNegation(word, language));
  const isNegated = (at: number): boolean =>
    turns(words[at - 1]) || (turns(words[at - 2]) && isSmall(words[at - 1] ?? ''));
  const all = words.map((word, at) => ({
    ...{ word, isUnfinished: isUnfinished(at), isNegated: isNegated(at) },
  }));
  const main = all.filter(({ word }) => !isSmall(word));
  return { text, words, main: main.length === 0 ? all : main, isSmall: main.length === 0 };
}
