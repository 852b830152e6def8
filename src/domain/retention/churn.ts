import { cost, count, fraction, inRange, listedYears, result } from './checks.ts';
import { customerLifetimeValue } from './value.ts';
import type { ValueInputs } from './value.ts';

/**
 * How many new customers are needed for each one lost, when the base is to grow: 1 + growth/churn.
 * "Two for one" holds exactly where the growth target equals the churn.
 * @param inputs `churn` above 0 and at most 1; `growth` 0..10, both per year
 * @throws RangeError for a rate out of range; with no churn there is nobody to replace
 */
export function replacementRatio(inputs: { readonly churn: number; readonly growth: number }): number {
  const churn = inRange('churn', inputs.churn, { above: 0, max: 1 });
  const growth = inRange('growth', inputs.growth, { min: 0, max: 10 });
  return result('the replacement ratio', 1 + growth / churn);
}

export interface ChurnInputs extends ValueInputs {
  /** Customers at the start of the year, 0..10¹². */
  readonly customers: number;
  /** What it costs to win one customer and get them started. */
  readonly acquisitionCost: number;
  /** Growth of the number of customers that is aimed at, per year; default 0. */
  readonly growthTarget?: number;
}

/** `notReplaced` and `replaced` are two views of one loss: never add them. */
export interface ChurnCost {
  /** Customers who leave in a year. */
  readonly lost: number;
  /** Contribution margin a year that leaves with them. */
  readonly yearlyMargin: number;
  /** What they would have been worth, had they stayed as new customers do. */
  readonly notReplaced: number;
  /** New customers needed for each one lost; null when nobody is lost but the base is to grow. */
  readonly replacementRatio: number | null;
  /** What it costs to win those new customers: N·(churn + growth target)·acquisitionCost. */
  readonly replaced: number;
}

/**
 * What one year of lost customers costs, seen in two ways: lost = N(1−r), each with a lifetime value, or each
 * replaced by `replacementRatio` new ones. The two are never added: that would count the loss twice.
 * Where nobody is lost no ratio exists, but its product with the loss does: `replaced` is then what growth alone costs.
 * @throws RangeError for an input out of range, or a value without bound
 */
export function churnCost(inputs: ChurnInputs): ChurnCost {
  const {
    customers,
    margin,
    retention,
    acquisitionCost,
    discount,
    growth,
    horizon,
    growthTarget = 0,
  } = inputs;
  inRange('customers', customers, count);
  inRange('acquisitionCost', acquisitionCost, cost);
  inRange('growthTarget', growthTarget, { min: 0, max: 10 });
  const value = customerLifetimeValue({
    margin,
    retention,
    discount,
    ...(growth === undefined ? {} : { growth }),
    ...(horizon === undefined ? {} : { horizon }),
  });
  const churn = 1 - retention;
  const lost = customers * churn;
  return {
    lost: result('lost', lost),
    yearlyMargin: result('yearlyMargin', lost * margin),
    notReplaced: result('notReplaced', lost * value),
    replacementRatio: replacementRatioOrNull(churn, growthTarget),
    // lost · (1 + growth/churn) · cost, multiplied out: it does not jump as churn goes to zero.
    replaced: result('replaced', customers * (churn + growthTarget) * acquisitionCost),
  };
}

function replacementRatioOrNull(churn: number, growth: number): number | null {
  if (growth === 0) return 1;
  return churn === 0 ? null : replacementRatio({ churn, growth });
}

/**
 * Net revenue retention of a group of customers over a period: (start + expansion − contraction − churned)/start.
 * @param inputs revenue in one currency; `start` above 0, the rest from 0, and no more lost than there was
 * @returns a fraction: 1.07 is 107 %
 * @throws RangeError for an amount out of range
 */
export function netRevenueRetention(inputs: {
  readonly start: number;
  readonly expansion: number;
  readonly contraction: number;
  readonly churned: number;
}): number {
  const expansion = inRange('expansion', inputs.expansion, cost);
  const kept = keptRevenue(inputs);
  return result('the net revenue retention', (kept + expansion) / inputs.start);
}

/**
 * Gross revenue retention: (start − contraction − churned)/start. Never above 1.
 * @param inputs as {@link netRevenueRetention}, without expansion
 * @throws RangeError for an amount out of range
 */
export function grossRevenueRetention(inputs: {
  readonly start: number;
  readonly contraction: number;
  readonly churned: number;
}): number {
  return result('the gross revenue retention', keptRevenue(inputs) / inputs.start);
}

function keptRevenue(inputs: {
  readonly start: number;
  readonly contraction: number;
  readonly churned: number;
}): number {
  const start = inRange('start', inputs.start, { above: 0, max: 1e24 });
  // Sums of decimals are off in their last binary digit, as 0.1 + 0.2 is more than 0.3: only what is more than that is refused.
  const epsilon = start * 1e-12;
  const partOf = (field: string, value: number): number =>
    inRange(field, value, cost) <= start + epsilon ? value : inRange(field, value, { min: 0, max: start });
  const churned = partOf('churned', inputs.churned);
  const contraction = partOf('contraction', inputs.contraction);
  const kept = start - contraction - churned;
  if (kept < -epsilon) {
    throw new RangeError(
      `contraction must be a number from 0 to start − churned = ${start - churned}; found ${contraction}`,
    );
  }
  return Math.max(0, kept);
}

/**
 * The number of customers year by year when a share stays and a share of the base is won: N·(r+a)^t.
 * @param inputs `acquisitionRate` is new customers a year as a share of the base, 0..10; `years` 0..1,000
 * @returns `years` + 1 numbers, the first is `customers`
 * @throws RangeError for an input out of range
 * @see Reichheld (1996), The Loyalty Effect
 */
export function customerBase(inputs: {
  readonly customers: number;
  readonly retention: number;
  readonly acquisitionRate: number;
  readonly years: number;
}): number[] {
  const customers = inRange('customers', inputs.customers, count);
  const retention = inRange('retention', inputs.retention, fraction);
  const acquisitionRate = inRange('acquisitionRate', inputs.acquisitionRate, { min: 0, max: 10 });
  const length = inRange('years', inputs.years, { ...listedYears, min: 0 }) + 1;
  return Array.from({ length }, (_, year) =>
    result('the customer base', customers * (retention + acquisitionRate) ** year),
  );
}
