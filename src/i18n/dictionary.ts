import { en } from './en.ts';
import type { Language } from './languages.ts';
import { sv } from './sv.ts';
import type { Dictionary } from './sv.ts';

const dictionaries: Readonly<Record<Language, Dictionary>> = { sv, en };

/**
 * The texts of a language. Only pages, layouts and components call this: an island is handed its own
 * section as a prop, so that no browser downloads the other language.
 */
export function dictionary(language: Language): Dictionary {
  return dictionaries[language];
}
