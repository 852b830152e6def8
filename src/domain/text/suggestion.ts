import { fold } from './matching.ts';
import type { WordCounts } from './word-counts.ts';

/**
 * Edit distance with neighbouring letters swapped counted as one mistake (optimal string alignment).
 * Source: Damerau (1964), A technique for computer detection and correction of spelling errors, CACM 7(3).
 * @param limit distances above it are not told apart: the answer is then `limit + 1`; no limit where none is given
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? limit + 1;
}

/** Mistakes that are forgiven in a word: one in a short word, two in a long. */
const forgiven = (word: string): number => (word.length < 8 ? 1 : 2);

/** A wrong letter in a word shorter than this is as often another word: *skit* is not *sköt*. */
const longEnoughToMisspell = 5;

const inOrder = (word: string): string => Array.from(word).sort().join('');

/** Whether one may be a slip for the other. Few mistype the first letter, but many leave out its dots. */
function isNear(typed: string, candidate: string): boolean {
  const [a, b] = [fold(typed), fold(candidate)];
  if (!a.startsWith(b.slice(0, 1))) return false;
  return typed.length >= longEnoughToMisspell || a.length !== b.length || inOrder(a) === inOrder(b);
}

/** The nearest word that some page has; of equally near ones the commonest. Undefined when none is near enough. */
function nearest(word: string, words: WordCounts): string | undefined {
  const limit = forgiven(word);
  const candidates = Object.entries(words)
    .map(([candidate, count]) => ({ candidate, count, distance: editDistance(word, candidate, limit) }))
    .filter(({ candidate, distance }) => distance <= limit && isNear(word, candidate))
    .sort((a, b) => a.distance - b.distance || b.count - a.count);
  return candidates[0]?.candidate;
}

/**
 * What somebody may have meant: each word of a question that no word of the pages begins with, replaced by the nearest that some page
 * has.
 * @param question as typed
 * @param words the words of the pages
 * @returns the corrected question, or null when there is nothing better to offer
 */
export function suggestion(question: string, words: WordCounts): string | null {
  const corrected = question.replaceAll(/\p{L}+/gu, (typed) => {
    const word = typed.toLowerCase();
    const known = Object.keys(words).some((candidate) => candidate.startsWith(word));
    if (word.length < 4 || known) return typed;
    return nearest(word, words) ?? typed;
  });
  return corrected === question ? null : corrected;
}
