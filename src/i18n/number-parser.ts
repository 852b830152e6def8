import type { Language } from './languages.ts';

/**
 * A number with what people write and paste around it: sign, currency, a word for thousands and up, and a unit, which
 * the field knows already. `1 250 000:-` is how prices are written in Sweden.
 */
const parts =
  /^([-−–]?)\s*(?:sek|eur|usd|gbp|nok|dkk|kr|\p{Sc})?\s*(.*?)\s*(k|tkr|tn|mkr|mn|m|md|bn)?\s*(?:sek|eur|usd|gbp|nok|dkk|kr\.?|\p{Sc}|kronor|euro|[:,][-−–]|%|procent(?:enhet(?:er)?)?|per ?cent|p\.?[ep]\.?|st\.?|år|years?|dag(?:ar)?|days?)?$/iu;
/** Space, no-break, narrow no-break, thin and figure space, and the apostrophes used to group in some countries. */
const groupingSpace = /[\s\u00a0\u202f\u2009\u2007'’]+/gu;

/**
 * Reads a number as people write and paste it: `0,85`, `0.85`, `1 250 000 kr`, `12,5 %`, `1,250,000`,
 * `1.250.000,50`, `−3`, `450 tkr`, `1,24 md kr`. A per cent sign is left to the field that asks: `12,5 %` is 12.5.
 *
 * - Spaces group digits in threes, whichever kind of space.
 * - Comma and point together: the last one is the decimal mark, the other groups in threes.
 * - One of them several times: it groups in threes.
 * - One of them once: the decimal mark; but where the language groups with that mark and exactly three digits follow
 *   one to three others (`1.250` in Swedish, `1,250` in English), it groups. `0.250` is a decimal in both.
 * @param language decides the last case, without it a lone mark is always the decimal mark; and whether `bn` and `tn` are
 *   Swedish
 * @returns the number, or null when the text is not one
 */
export function parseNumber(text: string, language?: Language): number | null {
  if (text.length > 60) return null;
  const [, sign, number = '', word = ''] = parts.exec(text.trim()) ?? [];
  const digits = plainDigits(number, language);
  if (digits === null) return null;
  const isSwedish = language === 'sv';
  // As Intl writes them: `1 bn` is a Swedish biljon, but an English billion.
  const large = { tn: isSwedish ? 3 : 12, bn: isSwedish ? 12 : 9 };
  const noughts: Partial<Record<string, number>> = { k: 3, tkr: 3, m: 6, mn: 6, mkr: 6, md: 9, ...large };
  const value = Number(`${digits}e${noughts[word.toLowerCase()] ?? 0}`) * (sign ? -1 : 1);
  return Number.isFinite(value) ? value + 0 : null;
}

/** The text as JavaScript writes numbers, or null. */
function plainDigits(text: string, language: Language | undefined): string | null {
  const [comma, point] = [text.split(',').length - 1, text.split('.').length - 1];
  const decimal = decimalMark(text, comma, point, language);
  const at = decimal === null ? -1 : text.lastIndexOf(decimal);
  const [whole, fraction] = at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
  const grouping = decimal === ',' ? '.' : decimal === '.' ? ',' : comma > 0 ? ',' : '.';
  const ungrouped = withoutGroups(whole, grouping);
  if (ungrouped === null || !/^\d*$/u.test(fraction) || ungrouped + fraction === '') return null;
  return `${ungrouped || '0'}.${fraction || '0'}`;
}

function decimalMark(
  text: string,
  comma: number,
  point: number,
  language: Language | undefined,
): ',' | '.' | null {
  if (comma > 0 && point > 0) return text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
  if (comma + point !== 1) return null;
  const mark = comma === 1 ? ',' : '.';
  const groupsHere = language !== undefined && mark === (language === 'sv' ? '.' : ',');
  return groupsHere && /^[1-9]\d{0,2}[.,]\d{3}$/u.test(text) ? null : mark;
}

/** Digits without their grouping marks and spaces; null unless every group after the first has three digits. */
function withoutGroups(whole: string, mark: ',' | '.'): string | null {
  const groups = whole.replaceAll(groupingSpace, ' ').replaceAll(mark, ' ').split(' ');
  const right = groups.every((group, index) => (index === 0 ? /^\d*$/u : /^\d{3}$/u).test(group));
  return right && (groups.length === 1 || groups[0] !== '') ? groups.join('') : null;
}
