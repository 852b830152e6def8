import { synonymsEn } from './synonyms-en.ts';
import { synonymsSv } from './synonyms-sv.ts';

const texts: Readonly<Record<string, string>> = { sv: synonymsSv, en: synonymsEn };

/**
 * The rings of a language that lead to a word of an index, a ring a line: they are sent with it.
 * @param isKnown whether the index has a word
 */
export function synonymRings(language: string, isKnown: (word: string) => boolean): string {
  return (texts[language] ?? '')
    .trim()
    .split('\n')
    .filter((ring) => ring.split(' ').some(isKnown))
    .join('\n');
}
