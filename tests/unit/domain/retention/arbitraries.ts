import fc from 'fast-check';

/** Amounts of either sign, up to 10¹². */
export const money = fc.double({ min: -1e12, max: 1e12, noNaN: true });
/** Fractions, ends included. */
export const rate = fc.double({ min: 0, max: 1, noNaN: true });
/** How far two numbers are apart, in shares of the larger; numbers below 1e-9 count as nought. */
export const relative = (a: number, b: number): number =>
  Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), 1e-9);
