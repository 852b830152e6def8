import dictionary from 'dictionary-sv';
import { compoundParts } from '../domain/text/compounds.ts';
import { createLexicon } from '../domain/text/hunspell.ts';
import type { Lexicon } from '../domain/text/hunspell.ts';

/** What may stand first and last in a Swedish compound. The dictionary is read at build, and never shipped. */
export function swedishLexicon(): Lexicon {
  const read = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  return createLexicon(read(dictionary.aff), read(dictionary.dic));
}

/** A compound has at least two parts of three letters. */
const shortestCompound = 6;

/** Makes a look-up of the parts of Swedish compounds, each word taken apart once. */
export function createPartsOf(): (word: string) => readonly string[] {
  const lexicon = swedishLexicon();
  const known = new Map<string, readonly string[]>();
  return (word) => {
    if (word.length < shortestCompound) return [];
    const parts = known.get(word) ?? compoundParts(word, lexicon);
    known.set(word, parts);
    return parts;
  };
}
