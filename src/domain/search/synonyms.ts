import { synonymsEn } from './synonyms-en.ts';
import { synonymsSv } from './synonyms-sv.ts';
import { fold } from './words.ts';

const texts: Readonly<Record<string, string>> = { sv: synonymsSv, en: synonymsEn };

/**
 * Makes a look-up of what else a word may be called.
 * @param stem the language's stemmer
 * @returns for a stem, the stems of the words in its rings, without itself
 */
export function createSynonyms(
  language: string,
  stem: (word: string) => string,
): (of: string) => ReadonlySet<string> {
  const rings = new Map<string, Set<string>>();
  for (const line of (texts[language] ?? '').trim().split('\n')) {
    const ring = line.split(' ').map(stem);
    for (const one of ring) {
      const others = rings.get(one) ?? new Set();
      for (const other of ring) if (fold(other) !== fold(one)) others.add(other);
      rings.set(one, others);
    }
  }
  return (of) => rings.get(of) ?? new Set();
}
