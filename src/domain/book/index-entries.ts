import type { BookTerm } from './book-content.ts';

/** A line of the index: a word with the places where it stands, or with the word to look under. */
export interface IndexEntry {
  readonly word: string;
  /** The anchor where the word is explained; undefined for a word that only points to another. */
  readonly explained: string | undefined;
  /** Anchors of the places where it is used, in the order of the book. */
  readonly places: readonly string[];
  /** The word that this one points to. */
  readonly see: string | undefined;
}

/** The lines of the index under one letter. */
export interface IndexGroup {
  readonly letter: string;
  readonly entries: readonly IndexEntry[];
}

/**
 * The index of a book: every term that the book explains, and its synonyms, which point to it.
 * @param terms the terms of the book's glossary
 * @param places the anchors where each term is used, by its id, in the order of the book
 * @param explainedAt the anchor of a term's explanation
 * @param compare the alphabetical order of the language
 */
export function indexGroups(
  terms: readonly BookTerm[],
  places: ReadonlyMap<string, readonly string[]>,
  explainedAt: (id: string) => string,
  compare: (a: string, b: string) => number,
): IndexGroup[] {
  const words = new Set(terms.map(({ term }) => term));
  const entries = terms.flatMap(({ id, term, synonyms }): IndexEntry[] => [
    { word: term, explained: explainedAt(id), places: places.get(id) ?? [], see: undefined },
    ...synonyms
      .filter((synonym) => !words.has(synonym))
      .map((word) => ({ word, explained: undefined, places: [], see: term })),
  ]);
  entries.sort((a, b) => compare(a.word, b.word) || compare(a.see ?? '', b.see ?? ''));
  const groups = new Map<string, IndexEntry[]>();
  for (const entry of entries) {
    const letter = entry.word.charAt(0).toLocaleUpperCase();
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].map(([letter, own]) => ({ letter, entries: own }));
}

/**
 * Pages as an index prints them: each once, in order, three or more in a row as a range.
 * @param pages whole numbers from 1, in any order
 * @returns `12`, `15–17`, `40`
 */
export function pageRanges(pages: readonly number[]): string[] {
  const sorted = [...new Set(pages)].sort((a, b) => a - b);
  const ranges: { first: number; last: number }[] = [];
  for (const page of sorted) {
    const range = ranges.at(-1);
    if (range && page === range.last + 1) range.last = page;
    else ranges.push({ first: page, last: page });
  }
  return ranges.flatMap(({ first, last }) => {
    if (first === last) return [String(first)];
    return last === first + 1 ? [String(first), String(last)] : [`${first}–${last}`];
  });
}
