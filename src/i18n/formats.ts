import type { Language } from './languages.ts';

/** The locale whose conventions each language follows. English is British: 21 November 2026, 2,000. */
export const locales: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** How numbers, money, dates and lists are written in one language. All sorting goes through `compare`. */
export interface Formats {
  /** A number with at most `digits` decimals (default 0): 2 640 000, 0,85. `more` goes before that. */
  number: (value: number, digits?: number, more?: Intl.NumberFormatOptions) => string;
  /** A fraction as a percentage with at most `digits` decimals (default 0): 0.85 is 85 %. */
  percent: (fraction: number, digits?: number) => string;
  /** An amount in the site's currency, whole units unless `more` says otherwise: 600 000 kr. */
  money: (amount: number, more?: Intl.NumberFormatOptions) => string;
  /** A calendar day: 21 november 2026. */
  date: (day: Date | string) => string;
  /** The calendar day on which a moment falls where the person is: 21 november 2026. */
  dayOf: (moment: Date | string | number) => string;
  /** The time of day of a moment where the person is, as clocks there show it: 14:32. */
  timeOf: (moment: Date | string | number) => string;
  /** A calendar day, short, for tables: 2026-11-21 in Swedish, 21/11/2026 in English. */
  shortDate: (day: Date | string) => string;
  /** Items joined as in running text: a, b och c. */
  list: (items: readonly string[]) => string;
  /** Alphabetical order of the language (å, ä, ö last in Swedish). */
  compare: (a: string, b: string) => number;
}

/*
 * Made when they are first needed, and once for all pages of a build: making one takes a hundred times as long as printing a
 * number or a date with it.
 */
const numbers: Partial<Record<string, Intl.NumberFormat>> = {};
const days: Partial<Record<string, Intl.DateTimeFormat>> = {};

/**
 * @param language decides digits, signs and order
 * @param currency ISO 4217 code, e.g. `SEK`
 */
export function createFormats(language: Language, currency: string): Formats {
  const locale = locales[language];
  const print = (value: number, options: Intl.NumberFormatOptions): string => {
    // Minus nought has no sign.
    const format = (numbers[locale + JSON.stringify(options)] ??= new Intl.NumberFormat(locale, {
      signDisplay: 'negative',
      ...options,
    }));
    // The true minus, as wide as a plus, in every language: English would have a hyphen.
    return format.format(value).replace('-', '−');
  };
  const printer =
    (options: Intl.DateTimeFormatOptions) =>
    (moment: Date | string | number): string =>
      (days[locale + JSON.stringify(options)] ??= new Intl.DateTimeFormat(locale, options)).format(
        new Date(moment),
      );
  // Dates without a time are days, not moments: read and printed in UTC, so that no zone shifts them.
  const date = (dateStyle: 'long' | 'short') => printer({ dateStyle, timeZone: 'UTC' });
  let collator: Intl.Collator | undefined;
  return {
    number: (value, digits = 0, more) => print(value, { maximumFractionDigits: digits, ...more }),
    percent: (fraction, digits = 0) => print(fraction, { style: 'percent', maximumFractionDigits: digits }),
    money: (amount, more) =>
      print(amount, {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        maximumFractionDigits: 0,
        ...more,
      }),
    date: date('long'),
    // A moment is printed in the person's own zone: half past midnight in Sweden is not yesterday, as it is in UTC.
    dayOf: printer({ dateStyle: 'long' }),
    timeOf: printer({ timeStyle: 'short' }),
    shortDate: date('short'),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
    compare: (a, b) => (collator ??= new Intl.Collator(locale, { numeric: true })).compare(a, b),
  };
}

/** How a currency is written beside an amount: kr, €, £. */
export function currencySign(language: Language, currency: string): string {
  const parts = new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}
