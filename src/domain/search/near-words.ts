import { editDistance } from '../text/edit-distance.ts';
import { fold, hasMarks } from './words.ts';

/** A word that a typed one may be a slip for. */
export interface NearWord {
  readonly word: string;
  /** How many letters were missed, added, wrong or swapped. */
  readonly distance: number;
}

/** Mistakes that are forgiven in a word: one in a short word, two in a long one. */
const forgiven = (word: string): number => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

/** Which letters a word has, as bits: words with many different ones are not near, which is quick to see. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

export function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/**
 * Makes a search for near words over a vocabulary.
 * @param words in lower case
 * @returns for a typed word the nearest ones, nearest first; empty where none is near enough
 */
export function createNearWords(words: readonly string[]): (typed: string) => readonly NearWord[] {
  const byLength = new Map<number, { word: string; plain: string; letters: number }[]>();
  for (const word of words) {
    const plain = fold(word);
    const list = byLength.get(plain.length) ?? [];
    list.push({ word, plain, letters: lettersOf(plain) });
    byLength.set(plain.length, list);
  }
  const known = new Map<string, readonly NearWord[]>();

  function search(typed: string): NearWord[] {
    const plain = fold(typed);
    // Who types dots has the keys for them: then a letter without them is another one.
    const isExact = hasMarks(typed);
    const limit = forgiven(plain);
    const letters = lettersOf(plain);
    const found: NearWord[] = [];
    for (let length = plain.length - limit; length <= plain.length + limit; length += 1) {
      for (const candidate of byLength.get(length) ?? []) {
        if (
          countBits(letters & ~candidate.letters) > limit ||
          countBits(candidate.letters & ~letters) > limit
        )
          continue;
        const distance = isExact
          ? editDistance(typed, candidate.word, limit)
          : editDistance(plain, candidate.plain, limit);
        if (distance > limit) continue;
        // Few mistype the first letter: then the rest must be right.
        if (!candidate.plain.startsWith(plain.charAt(0)) && (distance > 1 || plain.length < 5)) continue;
        found.push({ word: candidate.word, distance });
      }
    }
    const nearest = Math.min(...found.map(({ distance }) => distance));
    return found.filter(({ distance }) => distance === nearest);
  }

  return (typed) => {
    let answer = known.get(typed);
    if (!answer) known.set(typed, (answer = search(typed)));
    return answer;
  };
}
