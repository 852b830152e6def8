import { discountRate, inRange, result } from './checks.ts';
import { residualSeries } from './hypergeometric.ts';

export { fitBetaGeometric } from './survival-fit.ts';
export type { SurvivalFit } from './survival-fit.ts';

/**
 * The shifted beta-geometric model: every customer flips a coin of their own at each renewal, and the chance of
 * leaving varies between customers as a beta distribution with parameters α and β. The mean chance of leaving at the
 * first renewal is α/(α+β); those most likely to leave go first, so retention rises with age.
 */
export interface BetaGeometric {
  /** Above 0, at most 10⁹. */
  readonly alpha: number;
  /** Above 0, at most 10⁹. */
  readonly beta: number;
}

function checkModel({ alpha, beta }: BetaGeometric): void {
  inRange('alpha', alpha, { above: 0, max: 1e9 });
  inRange('beta', beta, { above: 0, max: 1e9 });
}

/**
 * The share of a cohort that is still there after 1, 2, …, `periods` renewals: the product of the retention rates,
 * which equals B(α, β+t)/B(α, β) without its large intermediate numbers.
 * @returns `periods` fractions, each at most the one before
 * @throws RangeError unless α, β are in range and `periods` is an integer 1..100,000
 * @see Fader & Hardie (2007), How to Project Customer Retention
 */
export function survivalCurve(inputs: BetaGeometric & { readonly periods: number }): number[] {
  checkModel(inputs);
  const length = inRange('periods', inputs.periods, { min: 1, max: 100_000, integer: true });
  let survivors = 1;
  return Array.from({ length }, (_, index) => (survivors *= rate(inputs, index + 1)));
}

/**
 * The share of those present before renewal `period` who renew: (β+t−1)/(α+β+t−1). Rises with age.
 * @throws RangeError unless α, β are in range and `period` is an integer 1..10⁹
 * @see Fader & Hardie (2007), How to Project Customer Retention
 */
export function retentionRate(inputs: BetaGeometric & { readonly period: number }): number {
  checkModel(inputs);
  return rate(inputs, inRange('period', inputs.period, { min: 1, max: 1e9, integer: true }));
}

function rate({ alpha, beta }: BetaGeometric, period: number): number {
  // β + t − 1 from the left would lose a small β.
  const kept = beta + (period - 1);
  return kept / (alpha + kept);
}

/**
 * The discounted number of renewals still to come from a customer who has made `renewalsMade` of them and is about to
 * decide on the next, which is undiscounted: Σ_{t>n} S(t)/S(n)·(1+d)^(n+1−t). Times the margin it is the customer's
 * residual value at the moment of renewal.
 *
 * Equals (β+n)/(α+β+n)·₂F₁(1, β+n+1; α+β+n+1; 1/(1+d)); with discount 0 it is (β+n)/(α−1).
 * @returns discounted periods
 * @throws RangeError for an input out of range; with discount 0 and α ≤ 1 the sum has no bound
 * @see Fader & Hardie (2010), Customer-Base Valuation in a Contractual Setting, Marketing Science 29(1)
 */
export function discountedResidualLifetime(
  inputs: BetaGeometric & { readonly renewalsMade: number; readonly discount: number },
): number {
  checkModel(inputs);
  const { alpha } = inputs;
  const made = inRange('renewalsMade', inputs.renewalsMade, { min: 0, max: 1e9, integer: true });
  const discount = inRange('discount', inputs.discount, discountRate);
  const kept = inputs.beta + made;
  if (discount === 0) {
    if (alpha <= 1) {
      throw new RangeError(
        `discount must be a number greater than 0 and at most 10 when alpha is at most 1: without discount the sum has no bound; found 0`,
      );
    }
    return result('the residual lifetime', kept / (alpha - 1));
  }
  const series = residualSeries({ numerator: kept + 1, denominator: alpha + kept + 1, discount });
  return result('the residual lifetime', (kept / (alpha + kept)) * series);
}
