import { inRange, listInRange, recordOf, result } from '../range.ts';
import type { Range } from '../range.ts';
import { amount, maxRows, parameter, repeats } from './checks.ts';
import { digamma, lnGamma } from './gamma.ts';
import { newtonAscent } from './newton-ascent.ts';
import type { ValueAndGradient } from './newton-ascent.ts';

/** What a customer spends: repeat orders, and their mean amount. */
export interface Spending {
  readonly frequency: number;
  readonly monetary: number;
}

/**
 * The gamma-gamma model: a customer's orders vary around a mean of their own with shape p; the means vary between
 * customers with shape q, and v sets the size in the company's currency.
 */
export interface GammaGamma {
  /** Each above 0 and at most 10⁹. */
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

export interface GammaGammaFit extends GammaGamma {
  /** Of all customers with a repeat order together. */
  readonly logLikelihood: number;
}

const bounds = [Math.log(1e-3), Math.log(1e4)] as const;
const sizeBounds = [Math.log(1e-5), Math.log(1e5)] as const;

/** The mean amount of orders: a gamma distribution has no place for an amount of 0. */
const bought: Range = { above: 0, max: 1e15 };

interface Data {
  readonly rows: readonly Spending[];
  /** How many customers have each number of repeat orders. */
  readonly counts: ReadonlyMap<number, number>;
  /** Σ over customers of what no parameter changes. */
  readonly logAmounts: number;
  readonly weightedLogs: number;
  readonly unit: number;
}

/**
 * Fits the gamma-gamma model of spend per order by maximum likelihood. Customers without a repeat order say nothing and
 * are passed over. p and q are kept within 1e-3..1e4.
 * @param inputs `customers`: repeat orders and their mean amount, which must be above 0 where there are any
 * @returns the parameters, v in the currency of the data, and the log-likelihood of those with a repeat order
 * @throws RangeError for fewer than 2 customers with a repeat order, or where all of them spend the same
 * @see Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value, equation 1a and section 3
 */
export function fitGammaGamma(inputs: { readonly customers: readonly Spending[] }): GammaGammaFit {
  const customers = listInRange('customers', inputs.customers, 1, maxRows).map((customer, index) => {
    const spending = spendingOf(`customers[${index}]`, customer);
    if (spending.frequency > 0) inRange(`customers[${index}].monetary`, spending.monetary, bought);
    return spending;
  });
  const data = collect(customers);
  const slopeAt = ([p = 0, q = 0, v = 0]: readonly number[]): ValueAndGradient =>
    logLikelihood(data, Math.exp(p), Math.exp(q), Math.exp(v));
  const starts = [
    [1, 3, 2],
    [5, 4, 0.6],
    [20, 20, 1],
  ].map((start) => start.map(Math.log));
  const { point, value } = newtonAscent(slopeAt, starts, [bounds, bounds, sizeBounds]);
  const [p = 1, q = 1, v = 1] = point.map(Math.exp);
  const logLikelihoodAll = data.rows.length * (value - Math.log(data.unit));
  return { p, q, v: v * data.unit, logLikelihood: logLikelihoodAll };
}

function spendingOf(field: string, value: unknown): Spending {
  const { frequency, monetary } = recordOf(field, value) as Partial<Record<keyof Spending, unknown>>;
  return {
    frequency: inRange(`${field}.frequency`, frequency, repeats),
    monetary: inRange(`${field}.monetary`, monetary, { ...amount, min: 0 }),
  };
}

function collect(customers: readonly Spending[]): Data {
  const repeating = customers.filter(({ frequency }) => frequency > 0);
  if (repeating.length < 2) {
    throw new RangeError(
      `customers must hold at least 2 customers with a repeat order; found ${repeating.length}`,
    );
  }
  if (repeating.every(({ monetary }) => monetary === repeating[0]?.monetary)) {
    throw new RangeError(
      'customers must differ in what they spend: where all spend the same there is nothing to fit',
    );
  }
  const unit = repeating.reduce((sum, { monetary }) => sum + monetary, 0) / repeating.length;
  // Sorted, so that the order of the customers makes no difference in the last digit.
  const rows = repeating
    .map(({ frequency, monetary }) => ({ frequency, monetary: monetary / unit }))
    .sort((a, b) => a.frequency - b.frequency || a.monetary - b.monetary);
  const counts = new Map<number, number>();
  let [logAmounts, weightedLogs] = [0, 0];
  for (const { frequency, monetary } of rows) {
    counts.set(frequency, (counts.get(frequency) ?? 0) + 1);
    logAmounts += Math.log(monetary);
    weightedLogs += frequency * Math.log(frequency * monetary);
  }
  return { rows, counts, logAmounts, weightedLogs, unit };
}

/** The log-likelihood per customer and its gradient by the logarithms of the parameters. */
function logLikelihood(
  { rows, counts, logAmounts, weightedLogs }: Data,
  p: number,
  q: number,
  v: number,
): ValueAndGradient {
  const logV = Math.log(v);
  let value = p * weightedLogs - logAmounts + rows.length * (q * logV - lnGamma(q));
  let byP = weightedLogs;
  let byQ = rows.length * (logV - digamma(q));
  let byV = (rows.length * q) / v;
  for (const [frequency, count] of counts) {
    const shape = p * frequency;
    const slope = digamma(shape + q);
    value += count * (lnGamma(shape + q) - lnGamma(shape));
    byP += count * frequency * (slope - digamma(shape));
    byQ += count * slope;
  }
  for (const { frequency, monetary } of rows) {
    const whole = v + frequency * monetary;
    const log = Math.log(whole);
    value -= (p * frequency + q) * log;
    byP -= frequency * log;
    byQ -= log;
    byV -= (p * frequency + q) / whole;
  }
  const gradient = [p * byP, q * byQ, v * byV].map((slope) => slope / rows.length);
  return { value: value / rows.length, gradient };
}

/**
 * What a customer can be expected to spend on an order: p(v + x·m)/(p·x + q − 1) for x repeat orders of mean m, which
 * lies between the customer's own mean and that of everybody, p·v/(q−1), and is the latter without a repeat order.
 * @returns an amount in the currency of the model
 * @throws RangeError where the mean is infinite (p·x + q ≤ 1), or an input is out of range
 * @see Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value, equation 5
 */
export function expectedSpend(inputs: { readonly model: GammaGamma; readonly customer: Spending }): number {
  const { p, q, v } = recordOf('model', inputs.model) as Partial<Record<keyof GammaGamma, unknown>>;
  const model = {
    p: inRange('model.p', p, parameter),
    q: inRange('model.q', q, parameter),
    v: inRange('model.v', v, parameter),
  };
  const { frequency, monetary } = spendingOf('customer', inputs.customer);
  const shape = model.p * frequency + (model.q - 1);
  if (shape <= 0) {
    throw new RangeError(
      `model.q must be a number greater than ${1 - model.p * frequency} for a customer with ${frequency} repeat orders: ` +
        `below it the mean is infinite; found ${model.q}`,
    );
  }
  return result('the expected spend', (model.p * (model.v + frequency * monetary)) / shape);
}
