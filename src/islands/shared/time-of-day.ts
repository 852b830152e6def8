import { locales } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/languages.ts';

/**
 * The time of day of a moment, as clocks here show it: 14:32.
 * @param moment as it is stored, ISO 8601
 */
export const timeOfDay = (language: Language, moment: string): string =>
  new Intl.DateTimeFormat(locales[language], { timeStyle: 'short' }).format(new Date(moment));
