import { isLanguage } from '../../i18n/languages.ts';
import type { Language } from '../../i18n/languages.ts';

/** The language of the page that a component inside an article's text stands on. */
export function languageOfPage(currentLocale: string | undefined): Language {
  if (!isLanguage(currentLocale))
    throw new Error('A component of the article text stands outside /sv/ and /en/.');
  return currentLocale;
}
