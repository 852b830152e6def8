/** The mark before the decimals, the same in a whole file. */
export type Decimal = ',' | '.';

/** What a column of amounts says of its decimal mark. */
export interface DecimalGuess {
  readonly decimal: Decimal;
  /** Nothing tells `1.234` (one thousand) from `1.234` (one and a bit): it must be asked. */
  readonly isDoubtful: boolean;
}

/** Blanks and apostrophes that group digits, and marks of direction that are pasted along and not seen. */
const grouping = /[\s\u00a0\u202f\u2009\u2007'’\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** Sign, currency and what else stands around an amount, once its spaces are gone. */
const around =
  /^(\()?([-−–+]?)(?:sek|nok|dkk|eur|usd|gbp|kr\.?|\p{Sc})?([-−–+]?)([\d.,]+)([-−–]?)(?:sek|nok|dkk|eur|usd|gbp|kr\.?|kronor|\p{Sc})?(\))?$/iu;

const bare = (text: string): string => text.replaceAll(grouping, '');

/**
 * The decimal mark of a column. Two marks in one amount: the last. One mark more than once: it groups. One mark once
 * with other than three digits after it: decimals. Only amounts like `1.234` tell nothing.
 */
export function decimalOf(cells: readonly string[]): DecimalGuess {
  let [commas, points, doubtful] = [0, 0, 0];
  for (const cell of cells) {
    const [comma, point] = [cell.lastIndexOf(','), cell.lastIndexOf('.')];
    if (comma < 0 && point < 0) continue;
    const digits = around.exec(bare(cell))?.[4];
    if (digits === undefined) continue;
    const mark = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
    const other = mark === ',' ? '.' : ',';
    const [before = '', after = '', ...more] = digits.split(mark);
    const groups = more.length > 0;
    if (!groups && !digits.includes(other) && after.length === 3 && /^[1-9]\d{0,2}$/u.test(before))
      doubtful += 1;
    else if ((groups ? other : mark) === ',') commas += 1;
    else points += 1;
  }
  return { decimal: commas > points ? ',' : '.', isDoubtful: commas + points === 0 && doubtful > 0 };
}

/**
 * An amount as systems write it: `1 250,00 kr`, `-12.50`, `12,50-`, `(12,50)`, `1.250,50`.
 * @returns the number, or null for what is none with this decimal mark
 */
export function readAmount(text: string, decimal: Decimal): number | null {
  if (text.length > 60) return null;
  const [, open, sign, inner, digits, trailing, close] = around.exec(bare(text)) ?? [];
  if (digits === undefined || (open === undefined) !== (close === undefined)) return null;
  const at = digits.lastIndexOf(decimal);
  const [whole, fraction] = at < 0 ? [digits, ''] : [digits.slice(0, at), digits.slice(at + 1)];
  const groups = whole.split(decimal === ',' ? '.' : ',');
  const isGrouped = groups.every((group, index) => (index === 0 ? /^\d{1,3}$/u : /^\d{3}$/u).test(group));
  const isPlain = groups.length === 1 && /^\d*$/u.test(whole);
  if ((!isPlain && !isGrouped) || !/^\d*$/u.test(fraction) || whole + fraction === '') return null;
  const value = Number(`${groups.join('') || '0'}.${fraction || '0'}`);
  const signs = [open, sign, inner, trailing].filter((mark) => mark !== undefined && mark !== '');
  if (signs.length > 1) return null;
  const minus = signs.length === 1 && signs[0] !== '+';
  if (!Number.isFinite(value) || value > 1e15) return null;
  return minus && value !== 0 ? -value : value;
}
