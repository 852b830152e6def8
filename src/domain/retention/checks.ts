import type { Range } from '../range.ts';

export { inRange, listInRange, recordOf, result, textOf } from '../range.ts';
export type { Range } from '../range.ts';

/** Amounts of money: 10²⁴ either way, far beyond any company, so that products stay finite. */
export const money: Range = { min: -1e24, max: 1e24 };
/** Amounts that cannot be negative, such as a cost. */
export const cost: Range = { min: 0, max: 1e24 };
/** Numbers of customers, posts or people; fractions are averages and allowed. */
export const count: Range = { min: 0, max: 1e12 };
/** Shares, probabilities and yearly retention. */
export const fraction: Range = { min: 0, max: 1 };
/** Discount rates per year, at most 1,000 %. */
export const discountRate: Range = { min: 0, max: 10 };
/** Growth per year; everything may be lost, and at most eleven times the size is reached. */
export const growthRate: Range = { min: -1, max: 10 };
/** Years ahead in closed formulas. */
export const years: Range = { min: 1, max: 1_000_000, integer: true };
/** Years ahead where every year becomes a row. */
export const listedYears: Range = { min: 1, max: 1000, integer: true };

/**
 * 1 + q + q² + … of `terms` terms, for q ≥ 0; without cancellation when q is close to 1.
 * A geometric sum is (qⁿ−1)/(q−1), which loses all digits there; the ratio of `expm1` keeps them.
 */
export function geometricSum(q: number, terms: number): number {
  if (q === 0) return 1;
  const x = Math.log(q);
  return x === 0 ? terms : Math.expm1(terms * x) / Math.expm1(x);
}
