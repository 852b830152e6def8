import { listInRange } from '../range.ts';
import { historyOf, maxRows } from './checks.ts';
import type { History } from './checks.ts';
import { newtonAscent } from './newton-ascent.ts';
import type { ValueAndGradient } from './newton-ascent.ts';

export interface BgNbdFit {
  readonly r: number;
  /** In the unit of time of the data. */
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
  /** Of all customers together. */
  readonly logLikelihood: number;
}

/** r, a and b are sought between these; α between these times the mean age. */
const shapeBounds = [Math.log(1e-4), Math.log(1e4)] as const;
const scaleBounds = [Math.log(1e-6), Math.log(1e6)] as const;

/** Customers of one history, and how many they are. */
interface Row extends History {
  readonly count: number;
}

/** What the likelihood needs, with times divided by the mean age so that the unit of the data plays no part. */
interface Data {
  readonly rows: readonly Row[];
  /** `above[i]`: customers with more than i repeat orders. */
  readonly above: readonly number[];
  readonly customers: number;
  readonly unit: number;
}

/**
 * Fits the BG/NBD model by maximum likelihood: while a customer is there, orders come at a rate of their own, gamma
 * distributed with shape r and rate α; after each order the customer leaves with a chance of their own, beta distributed
 * with a and b. r, a and b are kept within 1e-4..1e4: data without spread end at a bound.
 * @param inputs `customers`: frequency, recency and age of each, as `summariseOrders` gives them, in any unit of time
 * @returns the parameters, α in the same unit, and the log-likelihood of all customers together
 * @throws RangeError for no customer at all, for customers without a single repeat order, or a history that cannot be
 * @see Fader, Hardie & Lee (2005), “Counting Your Customers” the Easy Way, Marketing Science 24(2), equation 6
 */
export function fitBgNbd(inputs: { readonly customers: readonly History[] }): BgNbdFit {
  const histories = listInRange('customers', inputs.customers, 1, maxRows).map((customer, index) =>
    historyOf(`customers[${index}]`, customer),
  );
  const data = collect(histories);
  const slopeAt = ([r = 0, alpha = 0, a = 0, b = 0]: readonly number[]): ValueAndGradient =>
    logLikelihood(data, Math.exp(r), Math.exp(alpha), Math.exp(a), Math.exp(b));
  const { point, value } = newtonAscent(slopeAt, startsFor(slopeAt), [
    shapeBounds,
    scaleBounds,
    shapeBounds,
    shapeBounds,
  ]);
  const [r = 1, alpha = 1, a = 1, b = 1] = point.map(Math.exp);
  const orders = data.above.reduce((sum, count) => sum + count, 0);
  return {
    r,
    alpha: alpha * data.unit,
    a,
    b,
    logLikelihood: value * data.customers - orders * Math.log(data.unit),
  };
}

function collect(histories: readonly History[]): Data {
  const repeating = histories.filter(({ frequency }) => frequency > 0);
  if (repeating.length === 0) {
    throw new RangeError(
      'customers must hold at least 1 customer with a repeat order: without one nothing is known of who comes back',
    );
  }
  const counted = new Map<string, Row>();
  for (const { frequency, recency, age } of histories) {
    // Without a repeat the time of the last order is that of the first.
    const history = { frequency, recency: frequency === 0 ? 0 : recency, age };
    const key = `${history.frequency}|${history.recency}|${history.age}`;
    counted.set(key, { ...history, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  // Sorted, so that the order of the customers makes no difference in the last digit.
  const sorted = [...counted.values()].sort(
    (x, y) => x.frequency - y.frequency || x.recency - y.recency || x.age - y.age,
  );
  const unit = sorted.reduce((sum, { age, count }) => sum + age * count, 0) / histories.length;
  if (!(unit > 0)) throw new RangeError('customers must be observed for some time: every age is 0');
  const rows = sorted.map((row) => ({ ...row, recency: row.recency / unit, age: row.age / unit }));
  return { rows, above: countAbove(rows), customers: histories.length, unit };
}

function countAbove(rows: readonly Row[]): number[] {
  const most = rows.at(-1)?.frequency ?? 0;
  const above = new Array<number>(most).fill(0);
  for (const { frequency, count } of rows) {
    const last = frequency - 1;
    if (last >= 0) above[last] = (above[last] ?? 0) + count;
  }
  for (let index = most - 2; index >= 0; index -= 1)
    above[index] = (above[index] ?? 0) + (above[index + 1] ?? 0);
  return above;
}

/** The two best points of a coarse grid around what order lists look like. */
function startsFor(slopeAt: (point: readonly number[]) => ValueAndGradient): number[][] {
  const grid = [0.2, 1.5].flatMap((r) =>
    [0.1, 0.5, 2].flatMap((alpha) =>
      [0.2, 1].flatMap((a) => [1, 4].map((b) => [r, alpha, a, b].map(Math.log))),
    ),
  );
  return grid
    .map((point) => ({ point, value: slopeAt(point).value }))
    .sort((x, y) => y.value - x.value)
    .slice(0, 2)
    .map(({ point }) => point);
}

/**
 * The log-likelihood per customer and its gradient by the logarithms of the parameters. Ratios of gamma functions are
 * products, since the orders are whole numbers: Γ(r+x)/Γ(r) = r(r+1)…(r+x−1); every x adds to the same sums.
 */
function logLikelihood(data: Data, r: number, alpha: number, a: number, b: number): ValueAndGradient {
  let [value, byR, byAlpha, byA, byB] = [0, 0, 0, 0, 0];
  data.above.forEach((count, index) => {
    value += count * (Math.log(r + index) + Math.log((b + index) / (a + b + index)));
    byR += count / (r + index);
    byA -= count / (a + b + index);
    byB += count * (1 / (b + index) - 1 / (a + b + index));
  });
  const logAlpha = Math.log(alpha);
  for (const { frequency, recency, age, count } of data.rows) {
    const shape = r + frequency;
    const logThere = Math.log(alpha + age);
    let [there, gone] = [1, 0];
    let logLast = 0;
    let log = -shape * logThere;
    if (frequency > 0) {
      logLast = Math.log(alpha + recency);
      // ln of the odds of having left right after the last order
      const odds = Math.log(a / (b + frequency - 1)) + shape * (logThere - logLast);
      there = 1 / (1 + Math.exp(odds));
      gone = 1 - there;
      log += odds > 0 ? odds + Math.log1p(Math.exp(-odds)) : Math.log1p(Math.exp(odds));
      byA += (count * gone) / a;
      byB -= (count * gone) / (b + frequency - 1);
    }
    value += count * (r * logAlpha + log);
    byR += count * (logAlpha - there * logThere - gone * logLast);
    byAlpha += count * (r / alpha - shape * (there / (alpha + age) + gone / (alpha + recency)));
  }
  const gradient = [r * byR, alpha * byAlpha, a * byA, b * byB];
  return { value: value / data.customers, gradient: gradient.map((slope) => slope / data.customers) };
}
