import type { AskedWord } from './query.ts';
import type { Lexicon, Reading } from './resolve-term.ts';

/** How a word of the question was read, in one language. */
export interface ReadWord {
  readonly asked: AskedWord;
  readonly readings: readonly Reading[];
}

/** A question as it was read in one language. */
export interface ReadQuery {
  readonly lexicon: Lexicon;
  readonly words: readonly ReadWord[];
  /** How much it counts, from 0 to 1. */
  readonly share: number;
}
