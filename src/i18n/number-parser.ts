import type { Language } from './languages.ts';
import { currencyMark, perPhrases, powers, readUnit, unitWords } from './written-unit.ts';
import type { WrittenUnit } from './written-unit.ts';

/** As Intl writes them: `1 bn` is a Swedish biljon, but an English billion; a Swedish `tn` is a thousand. */
const swedishPowers: Readonly<Record<string, number>> = { tn: 3, bn: 12 };

/**
 * A number with what people write and paste around it: sign, currency, exponent, a word for thousands and up, a unit, and
 * what it is per. `1 250 000:-` is how prices are written in Sweden.
 */
const parts = new RegExp(
  [
    String.raw`^(?:(?:c:?a|cirka|circa|approx|ungefär|about)\.?\s|[~≈])?\s*([-+])?\s*(?:(${currencyMark})\s*([-+])?)?\s*`,
    String.raw`([\d.,\s'´’‘ʼ′]*?)(e[-+]?\d{1,2})?\s*(?:(${Object.keys(powers).join('|')})\.?)?\s*`,
    String.raw`(${unitWords})?(${perPhrases})$`,
  ].join(''),
  'u',
);
/** Space of any width and the apostrophes that group digits in some countries. */
const groupingSpace = /[\s'´’‘ʼ′]+/gu;
/** Characters that are pasted along and not seen: direction marks, joiners, soft hyphens, byte order marks. */
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** Hyphens, dashes and the true minus. */
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63]/gu;
/** Full-width forms of ASCII, as East Asian keyboards write them. */
const fullWidth = /[\uff01-\uff5e]/gu;

const plain = (text: string): string =>
  text
    .replaceAll(invisible, '')
    .replaceAll(fullWidth, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll(dashes, '-')
    .trim()
    .toLowerCase();

/** One mark, alone, with exactly three digits behind and one to three in front, the first of them not zero. */
const loneMark = /^[1-9]\d{0,2}([.,])\d{3}$/u;

/** In characters. No number is longer, and the expressions try the spaces of a text over and over. */
const longest = 60;

export type DecimalMark = ',' | '.';

/**
 * Reads a number as people write and paste it: `0,85`, `0.85`, `1 250 000 kr`, `12,5 %`, `1,250,000`, `1.250.000,50`,
 * `−3`, `+3`, `450 tkr`, `1,24 md kr`, `1,2 miljoner`, `1,5E+06`. The unit is left to the field that asks, which gets it
 * from {@link unitOf}: `12,5 %` is 12.5, and `45 dagar` is 45.
 *
 * - Spaces group digits in threes, whichever kind of space.
 * - Comma and point together: the last one is the decimal mark, the other groups in threes.
 * - One of them several times: it groups in threes.
 * - One of them once: the decimal mark; but where the language groups with that mark and exactly three digits follow
 *   one to three others (`1.250` in Swedish, `1,250` in English), it groups. `0.250` is a decimal in both.
 * @param language decides the last case, without it a lone mark is always the decimal mark; and whether `bn` and `tn` are
 *   Swedish
 * @param decimal the decimal mark, where it is known: the other mark groups, wherever it stands
 * @returns the number, or null when the text is not one
 */
export function parseNumber(text: string, language?: Language, decimal?: DecimalMark): number | null {
  if (text.length > longest) return null;
  const [, sign, , innerSign, number = '', exponent = '', word = ''] = parts.exec(plain(text)) ?? [];
  if (sign && innerSign) return null;
  const digits = plainDigits(number.trim(), language, decimal);
  if (digits === null) return null;
  const power = (language === 'sv' ? swedishPowers[word] : undefined) ?? powers[word] ?? 0;
  const value = Number(`${digits}e${power + Number(exponent.slice(1))}`);
  return Number.isFinite(value) ? value * ((sign ?? innerSign) === '-' ? -1 : 1) + 0 : null;
}

/**
 * Every number that a text may stand for. There are two where a lone mark may group thousands or be the decimal mark:
 * `1.250` is 1,250 to a German and 1.25 to a Briton. The language's own reading comes first; where the language groups
 * with that mark, as English does with a comma, it is the only one.
 */
export function numberReadings(text: string, language: Language): number[] {
  if (text.length > longest) return [];
  const [, , , , number = ''] = parts.exec(plain(text)) ?? [];
  const mark = loneMark.exec(number.trim())?.[1] as DecimalMark | undefined;
  const isAmbiguous = mark !== undefined && !(language === 'en' && mark === ',');
  const others = isAmbiguous
    ? ([',', '.'] as const).map((decimal) => parseNumber(text, language, decimal))
    : [];
  return [...new Set([parseNumber(text, language), ...others].filter((one) => one !== null))];
}

/** In what a text gives its number, and per what; nothing of it for a text that is no number. */
export function unitOf(text: string): WrittenUnit {
  const found = text.length > longest ? null : parts.exec(plain(text));
  const [, , front = '', , , , power = '', behind = '', per = ''] = found ?? [];
  return readUnit(front, power, behind, per);
}

/** A number of customers, or a share of them; null for what is no number, and for money or time. */
export function parseCount(text: string, language?: Language, decimal?: DecimalMark): number | null {
  const { measure = 'percent', per } = unitOf(text);
  return measure === 'percent' && per.length === 0 ? parseNumber(text, language, decimal) : null;
}

/** The text as JavaScript writes numbers, or null. */
function plainDigits(
  text: string,
  language: Language | undefined,
  known: DecimalMark | undefined,
): string | null {
  const decimal = known ?? decimalMark(text, language);
  const at = decimal === null ? -1 : text.lastIndexOf(decimal);
  const [whole, fraction] = at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
  const grouping = decimal === ',' ? '.' : decimal === '.' ? ',' : text.includes(',') ? ',' : '.';
  const ungrouped = withoutGroups(whole, grouping);
  if (ungrouped === null || !/^\d*$/u.test(fraction) || ungrouped + fraction === '') return null;
  return `${ungrouped || '0'}.${fraction || '0'}`;
}

function decimalMark(text: string, language: Language | undefined): DecimalMark | null {
  const [comma, point] = [text.split(',').length - 1, text.split('.').length - 1];
  if (comma > 0 && point > 0) return text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
  if (comma + point !== 1) return null;
  const mark = comma === 1 ? ',' : '.';
  const groupsHere = language !== undefined && mark === (language === 'sv' ? '.' : ',');
  return groupsHere && loneMark.test(text) ? null : mark;
}

/** Digits without their grouping marks and spaces; null unless every group after the first has three digits. */
function withoutGroups(whole: string, mark: DecimalMark): string | null {
  const groups = whole.replaceAll(groupingSpace, ' ').replaceAll(mark, ' ').split(' ');
  const right = groups.every((group, index) => (index === 0 ? /^\d*$/u : /^\d{3}$/u).test(group));
  return right && (groups.length === 1 || groups[0] !== '') ? groups.join('') : null;
}
