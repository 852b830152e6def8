import type { Lexicon } from './hunspell.ts';

/** Shorter parts are chance hits more often than words. */
const shortestPart = 3;

/**
 * The parts of a Swedish compound word, so that `register` finds `kundregistret` and `tid` finds `livstidsvärde`.
 *
 * Every way of cutting the word in a part that may begin a compound and a part that may end one counts, and what
 * may be cut again is. Where a word can be read in several ways (a real property of Swedish), all parts are given:
 * for search, a part too many costs little, a missing one a page.
 * @param word in lower case
 * @returns the parts as they stand and in their base form, each once, without the word itself; empty for a word
 *   that is no compound
 */
export function compoundParts(word: string, lexicon: Lexicon): string[] {
  const parts = new Set<string>();
  for (let cut = shortestPart; cut <= word.length - shortestPart; cut += 1) {
    const [before, after] = [word.slice(0, cut), word.slice(cut)];
    const head = lexicon.last(after);
    const modifier = head === undefined ? undefined : lexicon.first(before);
    if (head === undefined || modifier === undefined) continue;
    for (const part of [modifier, head, after]) {
      parts.add(part);
      for (const inner of compoundParts(part, lexicon)) parts.add(inner);
    }
  }
  parts.delete(word);
  return [...parts];
}
