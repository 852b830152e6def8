import type { OpenIndex } from './open-index.ts';
import { fold } from './words.ts';

/** Three letters in a row, with the word's ends. */
function trigrams(word: string): Set<string> {
  const padded = ` ${fold(word)} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
}

/** Words less alike than this have nothing to do with each other. */
const leastLikeness = 0.34;
const maxWords = 3;

/**
 * The words of an index that look most like a word that it does not have, where no slip explains it.
 * Likeness: Dice's coefficient of their trigrams.
 */
export function lookalikes(word: string, { words }: OpenIndex): string[] {
  const own = trigrams(word);
  return words
    .map((candidate) => {
      const other = trigrams(candidate);
      const shared = [...own].filter((trigram) => other.has(trigram)).length;
      return { candidate, likeness: (2 * shared) / (own.size + other.size) };
    })
    .filter(({ candidate, likeness }) => likeness >= leastLikeness && candidate.length > 3)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, maxWords)
    .map(({ candidate }) => candidate);
}
