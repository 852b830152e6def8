import {
  cost,
  discountRate,
  fraction,
  geometricSum,
  growthRate,
  inRange,
  listInRange,
  money,
  result,
  years,
} from './checks.ts';

export { yearlyFromMonthly as annualRetention } from './yearly-retention.ts';

/** The inputs of a customer's value. Rates are fractions per year. */
export interface ValueInputs {
  /** Contribution margin per customer and year, in the site's currency; negative is allowed. */
  readonly margin: number;
  /** Share of customers who renew each year, 0..1. */
  readonly retention: number;
  /** Discount rate per year, 0..10. */
  readonly discount: number;
  /** Growth of the margin per year, −1..10; default 0. */
  readonly growth?: number;
  /** Number of renewals that count; without it all of them. */
  readonly horizon?: number;
}

function checkRates({ retention, discount }: Pick<ValueInputs, 'retention' | 'discount'>): void {
  inRange('retention', retention, fraction);
  inRange('discount', discount, discountRate);
}

/**
 * 1 + d − r(1+g), written so that nothing cancels when r is close to 1 and d to 0.
 * @throws RangeError when it is not positive: the sum of all renewals then has no bound
 */
function shrinkage(retention: number, discount: number, growth: number): number {
  const left = 1 - retention + (discount - retention * growth);
  if (left <= 0) {
    throw new RangeError(
      'horizon must be an integer of at least 1 when retention × (1 + growth) ≥ 1 + discount: without it the value has no bound',
    );
  }
  return left;
}

/**
 * What an existing customer is worth from now on: the first payment that counts is the coming renewal.
 *
 * Now is t = 0, just after a payment; renewals fall at t = 1, 2, …, each weighted by the chance that the
 * customer is still there: Σ m·(1+g)^(t−1)·r^t/(1+d)^t, which without a horizon is m·r/(1+d−r(1+g)).
 * @returns present value in the currency of `margin`; of its sign
 * @throws RangeError for an input out of range, or a value without bound
 * @see Gupta & Lehmann (2003), Customers as Assets; Fader & Hardie (2012), Reconciling and Clarifying CLV Formulas
 */
export function residualLifetimeValue(inputs: ValueInputs): number {
  const { margin, retention, discount, growth = 0, horizon } = inputs;
  inRange('margin', margin, money);
  checkRates(inputs);
  inRange('growth', growth, growthRate);
  if (horizon === undefined) {
    return result('the residual value', (margin * retention) / shrinkage(retention, discount, growth));
  }
  inRange('horizon', horizon, years);
  const yearly = (retention * (1 + growth)) / (1 + discount);
  return result(
    'the residual value',
    ((margin * retention) / (1 + discount)) * geometricSum(yearly, horizon),
  );
}

/**
 * What a new customer is worth at the first payment: one margin now, then the residual value with the
 * margin grown once. A horizon counts renewals, so the payments are one more.
 * @throws RangeError as {@link residualLifetimeValue}
 * @see Fader & Hardie (2012), Reconciling and Clarifying CLV Formulas
 */
export function customerLifetimeValue(inputs: ValueInputs): number {
  const { margin, growth = 0 } = inputs;
  inRange('margin', margin, money);
  inRange('growth', growth, growthRate);
  // The residual value is linear in the margin: asking for it per krona keeps a grown margin in range.
  const perUnit = residualLifetimeValue({ ...inputs, margin: 1 });
  return result('the lifetime value', margin + margin * (1 + growth) * perUnit);
}

/**
 * How many yearly margins an existing customer is worth: r/(1+d−r).
 * @throws RangeError for a rate out of range, or retention 1 with discount 0
 * @see Gupta & Lehmann (2003), Customers as Assets
 */
export function marginMultiple(rates: { readonly retention: number; readonly discount: number }): number {
  checkRates(rates);
  const { retention, discount } = rates;
  if (retention === 1 && discount === 0) {
    throw new RangeError(
      'discount must be a number greater than 0 and at most 10 when retention is 1: without it the multiple has no bound; found 0',
    );
  }
  return result('the margin multiple', retention / shrinkage(retention, discount, 0));
}

/**
 * By how many per cent the residual value rises when retention rises by one per cent (not a point): 1 + r/(1+d−r).
 * @throws RangeError as {@link marginMultiple}
 * @see Gupta & Lehmann (2003), Customers as Assets
 */
export function retentionElasticity(rates: {
  readonly retention: number;
  readonly discount: number;
}): number {
  return result('the elasticity', 1 + marginMultiple(rates));
}

/**
 * The retention at which a customer with this yearly margin has this residual value: v(1+d)/(m+v).
 * @param inputs `margin` above 0; `value` from 0 to margin/discount, which is what a customer who never leaves is worth
 * @throws RangeError for an input out of range; no retention can give a larger value
 */
export function requiredRetention(inputs: {
  readonly value: number;
  readonly margin: number;
  readonly discount: number;
}): number {
  const { value, margin, discount } = inputs;
  inRange('margin', margin, { above: 0, max: 1e24 });
  inRange('discount', discount, discountRate);
  inRange('value', value, cost);
  const retention = (value * (1 + discount)) / (margin + value);
  // Rounding may push the customer who never leaves slightly above 1.
  if (retention > 1 + 1e-12) {
    throw new RangeError(
      `value must be a number from 0 to margin/discount = ${margin / discount}; found ${value}`,
    );
  }
  return Math.min(1, retention);
}

/**
 * The value today of payments at the ends of years 0, 1, 2, …
 * @param inputs `flows[0]` is now and undiscounted; `rate` per year, above −1 and at most 10
 * @throws RangeError for an input out of range
 */
export function presentValue(inputs: { readonly flows: readonly number[]; readonly rate: number }): number {
  const { flows, rate } = inputs;
  inRange('rate', rate, { above: -1, max: 10 });
  listInRange('flows', flows, 0, 100_000).forEach((flow, year) => inRange(`flows[${year}]`, flow, money));
  // Horner's rule from the last payment: one division a year, no powers.
  const value = flows.reduceRight((later, flow) => flow + later / (1 + rate), 0);
  return result('the present value', value);
}

/**
 * The monthly discount rate that compounds to a yearly one: (1+d)^(1/12) − 1.
 * @throws RangeError when `annual` is not from 0 to 10
 */
export function monthlyDiscount({ annual }: { readonly annual: number }): number {
  return result('the monthly discount', Math.expm1(Math.log1p(inRange('annual', annual, discountRate)) / 12));
}

/**
 * The mean number of periods until a customer leaves, at a constant churn: 1/churn.
 * @returns periods of the same length as the churn; null when nobody leaves
 * @throws RangeError when `churn` is not from 0 to 1
 */
export function expectedLifetime({ churn }: { readonly churn: number }): number | null {
  inRange('churn', churn, fraction);
  return churn === 0 ? null : result('the expected lifetime', 1 / churn);
}
