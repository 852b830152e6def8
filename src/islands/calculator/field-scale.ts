import type { Field, Unit } from '../../domain/retention/fields.ts';

const hundredfold = (unit: Unit): boolean => unit === 'percent' || unit === 'points';

/**
 * The most characters that a field for a number takes. What reads them refuses far fewer, so that a text which was cut is
 * never taken for a number; a browser would lay out a megabyte in a field for seconds.
 */
export const longestTyped = 200;

/** A stored value as it is written in a field: 0.85 is 85. Twelve digits, so that no 28.999999999999996 is shown. */
export const toShown = (value: number, unit: Unit): number =>
  hundredfold(unit) ? Number((value * 100).toPrecision(12)) : value;

/** What is written in a field as it is stored. */
export const fromShown = (shown: number, unit: Unit): number =>
  hundredfold(unit) ? Number((shown / 100).toPrecision(12)) : shown;

/** The next of 1, 2, 5, 10, 20, 50, … that is not below the value. */
export function niceAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= value * 0.999_999) ?? 10 * power;
}

/**
 * What a field's slider covers: its own range, or for amounts from zero to about three times their default.
 * A value beyond stretches it, so that the thumb never lies about where it is.
 */
export function sliderOf(
  field: Field,
  value: number,
  initial: number,
): { min: number; max: number; step: number } {
  const [low, high, step] = field.slider ?? [0, niceAbove(3 * Math.max(initial, 1)), 0];
  const max = Math.min(field.max, value > high ? niceAbove(value) : high);
  const min = Math.max(field.min, value >= low ? low : value < 0 ? -niceAbove(-value) : 0);
  return { min, max, step: step === 0 ? niceAbove(max / 400) : step };
}

/**
 * The value of a text that is nothing but digits, as the page itself writes them, and that can mean one thing only; null
 * for all that wants a closer look. Three decimals may be thousands, and a fraction of one per cent a share.
 */
export function plainValue(text: string, { unit }: Field): number | null {
  const [, sign, whole, decimals = '0'] =
    /^([-−])?(\d{1,3}(?:\s\d{3})+|\d+)(?:[.,](\d\d?))?$/u.exec(text) ?? [];
  const number = Number(`${sign ? '-' : ''}${whole?.replaceAll(/\s/gu, '')}.${decimals}`);
  if (Number.isNaN(number) || (hundredfold(unit) && number !== 0 && Math.abs(number) <= 1)) return null;
  return fromShown(number, unit) + 0;
}

/** Why a text cannot stand in a field, given the value that was read from it, NaN for none; undefined where it can. */
export function problemOf(
  { min, max, integer = false }: Field,
  value: number,
): 'notWhole' | 'outside' | 'unreadable' | undefined {
  if (Number.isNaN(value)) return 'unreadable';
  if (value < min || value > max) return 'outside';
  return integer && !Number.isInteger(value) ? 'notWhole' : undefined;
}

/** The word behind a number in this unit; a count stands alone, and an amount brings its currency. */
export const unitWord = (unit: Unit, words: Readonly<Partial<Record<Unit, string>>>): string =>
  words[unit] ?? '';
