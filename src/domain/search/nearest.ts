import { countBits, lettersOf } from './near-words.ts';
import type { OpenIndex } from './open-index.ts';
import { fold } from './words.ts';

/** Three letters in a row, with the word's ends. */
function trigrams(word: string): Set<string> {
  const padded = ` ${word} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
}

/** Words less alike than this have nothing to do with each other. */
const minLikeness = 0.34;
/** Words that share fewer of their letters are not compared. */
const minShared = 0.6;
const maxWords = 3;
const shortest = 4;

/**
 * The words of an index that look most like a word that it does not have, where no slip explains it.
 * Likeness: Dice's coefficient of their trigrams.
 */
export function lookalikes(word: string, { words }: OpenIndex): string[] {
  const plain = fold(word);
  const letters = lettersOf(plain);
  const count = countBits(letters);
  const own = trigrams(plain);
  const found: { candidate: string; likeness: number }[] = [];
  for (const candidate of words) {
    if (candidate.length < shortest || candidate.length > 2 * plain.length) continue;
    const folded = fold(candidate);
    if (countBits(letters & lettersOf(folded)) < minShared * count) continue;
    const other = trigrams(folded);
    let shared = 0;
    for (const trigram of own) if (other.has(trigram)) shared += 1;
    const likeness = (2 * shared) / (own.size + other.size);
    if (likeness >= minLikeness) found.push({ candidate, likeness });
  }
  return found
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, maxWords)
    .map(({ candidate }) => candidate);
}
