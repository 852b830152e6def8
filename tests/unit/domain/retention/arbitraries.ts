import fc from 'fast-check';

/** Amounts of either sign, up to 10¹². */
export const money = fc.double({ min: -1e12, max: 1e12, noNaN: true });
/** Fractions, ends included. */
export const rate = fc.double({ min: 0, max: 1, noNaN: true });
/** How far two numbers are apart, in shares of the larger; numbers below 1e-9 count as nought. */
export const relative = (a: number, b: number): number =>
  Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), 1e-9);

/** Every number anywhere in a result: finite, and never minus nought. */
export function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersOf);
}
export const isPlain = (value: number): boolean => Number.isFinite(value) && !Object.is(value, -0);
