import type { Language } from './languages.ts';

/** Units that people paste along with a number; the first two groups stand for thousands and millions. */
const units: readonly (readonly [RegExp, number])[] = [
  [/tkr$/iu, 1e3],
  [/mkr$/iu, 1e6],
  [
    /(?:kr\.?|kronor|sek|eur|euro|usd|gbp|nok|dkk|€|\$|£|%|procentenheter|procent|percent|per cent|pp|st\.?|år|years?|dagar|days)$/iu,
    1,
  ],
];
const currencyBefore = /^(?:sek|eur|usd|gbp|nok|dkk|kr|€|\$|£)/iu;
const minus = /^[-−–]/u;
/** Space, no-break, narrow no-break, thin and figure space, and the apostrophes used to group in some countries. */
const groupingSpace = /[\s\u00a0\u202f\u2009\u2007'’]+/gu;

/**
 * Reads a number as people write and paste it: `0,85`, `0.85`, `1 250 000 kr`, `12,5 %`, `1,250,000`,
 * `1.250.000,50`, `−3`, `450 tkr`. A per cent sign is left to the field that asks: `12,5 %` is 12.5.
 *
 * - Spaces group digits in threes, whichever kind of space.
 * - Comma and point together: the last one is the decimal mark, the other groups in threes.
 * - One of them several times: it groups in threes.
 * - One of them once: the decimal mark; but where the language groups with that mark and exactly three digits follow
 *   one to three others (`1.250` in Swedish, `1,250` in English), it groups. `0.250` is a decimal in both.
 * @param language decides the last case; without it a lone mark is always the decimal mark
 * @returns the number, or null when the text is not one
 */
export function parseNumber(text: string, language?: Language): number | null {
  if (text.length > 60) return null;
  let rest = text.trim();
  let factor = 1;
  for (const [unit, worth] of units) {
    if (unit.test(rest)) {
      rest = rest.replace(unit, '').trimEnd();
      factor = worth;
      break;
    }
  }
  const negative = minus.test(rest);
  if (negative) rest = rest.replace(minus, '').trimStart();
  rest = rest.replace(currencyBefore, '').trim();
  const digits = plainDigits(rest, language);
  if (digits === null) return null;
  const value = Number(digits) * factor * (negative ? -1 : 1);
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
