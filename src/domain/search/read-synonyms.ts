import { fold } from './words.ts';

/**
 * Makes a look-up of what else a word may be called.
 * @param rings words that stand for each other, a ring a line
 * @param stem the language's stemmer
 * @returns for a stem, the stems of the words in its rings, without itself
 */
export function readSynonyms(
  rings: string,
  stem: (word: string) => string,
): (of: string) => ReadonlySet<string> {
  const others = new Map<string, Set<string>>();
  for (const line of rings.split('\n')) {
    const ring = line.split(' ').map(stem);
    for (const one of ring) {
      const known = others.get(one) ?? new Set<string>();
      for (const other of ring) if (fold(other) !== fold(one)) known.add(other);
      others.set(one, known);
    }
  }
  const none: ReadonlySet<string> = new Set();
  return (of) => others.get(of) ?? none;
}
