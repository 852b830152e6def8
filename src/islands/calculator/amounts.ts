import { createFormats } from '../../i18n/formats.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/languages.ts';

/** Number formats that stay readable up to 10²⁴, and with null for a value without bound. */
export interface Amounts extends Formats {
  readonly amount: (value: number | null, more?: Intl.NumberFormatOptions) => string;
  /** An amount to four significant figures, for a sentence or a slide: 16 020 000 kr. */
  readonly rough: (value: number | null) => string;
  /** Persons: whole ones, and where there are few one decimal. */
  readonly people: (value: number) => string;
}

/** From `below` on a number is written with words, `1,24 md kr`, and from 10¹⁶, where they run out, as a power. */
export const long = (
  value: number,
  below: number,
  more?: Intl.NumberFormatOptions,
): Intl.NumberFormatOptions | undefined =>
  Math.abs(value) < below
    ? more
    : { notation: Math.abs(value) < 1e16 ? 'compact' : 'scientific', maximumSignificantDigits: 4, ...more };

/** A power as it is printed: `2.64E23` and `2,64×10^23` are 2,64 · 10²³. */
const raised = (text: string): string =>
  text.replace(
    /(?:E|×10\^)(\d)(\d)/,
    (_, tens: number, ones: number) => `\u00A0·\u00A010${superscript[tens]}${superscript[ones]}`,
  );
const superscript = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * @param currency ISO 4217
 * @param noBound what stands for an amount without bound
 */
export function createAmounts(language: Language, currency: string, noBound: string): Amounts {
  const formats = createFormats(language, currency);
  const number: Formats['number'] = (value, digits, more) =>
    raised(formats.number(value, digits, long(value, 1e16, more)));
  const amount: Amounts['amount'] = (value, more) =>
    value === null ? noBound : raised(formats.money(value, long(value, 1e9, more)));
  return {
    ...formats,
    number,
    amount,
    rough: (value) => amount(value, Math.abs(value ?? 0) < 1e4 ? {} : { maximumSignificantDigits: 4 }),
    people: (value) => number(value, value < 10 ? 1 : 0),
  };
}
