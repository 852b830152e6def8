import type { WordCounts } from './word-counts.ts';

/** Endings that make a noun or a person of another word, and what that word ends in instead. */
const derivations: Readonly<Record<string, readonly (readonly [ending: string, instead: string])[]>> = {
  sv: [
    ['heten', ''],
    ['het', ''],
    ['ningen', 'a'],
    ['ning', 'a'],
    ['elsen', 'a'],
    ['else', 'a'],
    ['ande', 'a'],
    ['aren', 'a'],
    ['are', 'a'],
  ],
  en: [
    ['bility', 'ble'],
    ['ncy', 'nt'],
    ['nce', 'nt'],
    ['ness', ''],
    ['ment', ''],
    ['ity', ''],
    ['ly', ''],
    ['ty', ''],
    ['y', ''],
  ],
};

const shortest = 4;

/**
 * The word that another is made of, if some page has it: *honest* of *honesty*, *ärlig* of *ärlighet*.
 * @param word as typed
 * @param words the words of the pages
 * @returns undefined when there is none
 */
export function baseOf(word: string, words: WordCounts, language: string): string | undefined {
  const typed = word.toLowerCase();
  for (const [ending, instead] of derivations[language] ?? []) {
    if (!typed.endsWith(ending)) continue;
    const base = typed.slice(0, -ending.length) + instead;
    if (base.length >= shortest && words[base] !== undefined) return base;
  }
  return undefined;
}

const shortestPart = 3;

/**
 * Ways to read a word that no page has as two: *kundmöte* as *kund* and *möte*, *affärskontakt* as *affär* and
 * *kontakt*.
 * @param word as typed
 * @param words the words of the pages; the first part is one of them
 * @returns pairs, the longest first part first; the second part may be a word that no page has
 */
export function halves(word: string, words: WordCounts): (readonly [string, string])[] {
  const typed = word.toLowerCase();
  const pairs: (readonly [string, string])[] = [];
  for (let cut = typed.length - shortestPart; cut >= shortestPart; cut -= 1) {
    const [before, after] = [typed.slice(0, cut), typed.slice(cut)];
    // Swedish joins with an s: affär-s-kontakt.
    const first = words[before] === undefined && before.endsWith('s') ? before.slice(0, -1) : before;
    const isNew = !pairs.some(([known]) => known === first);
    if (isNew && first.length >= shortestPart && words[first] !== undefined) pairs.push([first, after]);
  }
  return pairs;
}
