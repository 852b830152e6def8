import dictionary from 'dictionary-sv';
import { createLexicon } from '../domain/text/hunspell.ts';
import type { Lexicon } from '../domain/text/hunspell.ts';

/** What may stand first and last in a Swedish compound. The dictionary is read at build, and never shipped. */
export function swedishLexicon(): Lexicon {
  const read = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  return createLexicon(read(dictionary.aff), read(dictionary.dic));
}
