import { article as english } from '../../../src/i18n/en/article.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { article as swedish } from '../../../src/i18n/sv/article.ts';

/** The headings of an article, in order, by part. */
export const anatomyOf: Readonly<Record<Language, typeof english.anatomy>> = {
  sv: swedish.anatomy,
  en: english.anatomy,
};
