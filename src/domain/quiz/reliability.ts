import { inRange, listInRange, result } from '../range.ts';

/** Answers lie far within this; beyond it squares would leave the range of numbers. */
const answerRange = { min: -1e12, max: 1e12 };
const most = 1_000_000;

/** Sample variance, n − 1 in the denominator. */
function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value / values.length, 0);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

/**
 * Cronbach's alpha, k/(k − 1) · (1 − Σ item variances / variance of the sums): how closely items that are
 * summed hang together (Cronbach 1951). At most 1; below 0 when items work against each other.
 *
 * @param rows one row a person, one number an item, −10¹²..10¹²; a row with a gap (null) is left out
 * @throws RangeError for rows of unequal length, fewer than two items, fewer than two complete rows, or
 *   sums that do not vary
 */
export function cronbachAlpha({ rows }: { rows: readonly (readonly (number | null)[])[] }): number {
  listInRange('rows', rows, 2, most);
  const items = listInRange('rows[0]', rows[0], 2, most).length;
  rows.forEach((row, index) => {
    listInRange(`rows[${index}]`, row, items, items);
    row.forEach((value, item) => value === null || inRange(`rows[${index}][${item}]`, value, answerRange));
  });
  const complete = rows.filter((row): row is readonly number[] => !row.includes(null));
  listInRange('rows without a gap', complete, 2, most);
  const sums = complete.map((row) => row.reduce((sum, value) => sum + value, 0));
  const total = result('the variance of the sums', variance(sums));
  // Sums of decimals that ought to be equal differ in their last digit.
  const size = sums.reduce((most, sum) => Math.max(most, sum * sum), 0);
  if (total <= size * 1e-24) {
    throw new RangeError('rows must hold sums that differ; found a variance of 0');
  }
  const parts = Array.from({ length: items }, (_, item) => variance(complete.map((row) => row[item] ?? 0)));
  const within = parts.reduce((sum, part) => sum + part, 0);
  // No data give more than 1, but the last digits of decimals may.
  return Math.min(1, result('alpha', (items / (items - 1)) * (1 - within / total)));
}

/**
 * The reliability of a test made `factor` times as long of like items: f·r/(1 + (f − 1)·r)
 * (Spearman 1910, Brown 1910). A negative estimate has no such meaning and is refused.
 *
 * @param reliability of the test as it is, 0..1
 * @param factor new length over old, above 0; below 1 shortens
 * @throws RangeError naming the field
 */
export function spearmanBrown({ reliability, factor }: { reliability: number; factor: number }): number {
  inRange('reliability', reliability, { min: 0, max: 1 });
  inRange('factor', factor, { above: 0 });
  // 1 + (f − 1)·r would lose a small f, and rounds to more than 1 where the reliability is full.
  const longer = factor * reliability;
  return result('the reliability', longer / (1 - reliability + longer));
}

/**
 * How far a measured score typically lies from the score that endless questions would give: sd · √(1 − r),
 * in the unit of `sd`.
 *
 * @param sd standard deviation of the scores among people, from 0
 * @param reliability 0..1
 * @throws RangeError naming the field
 */
export function standardErrorOfMeasurement({ sd, reliability }: { sd: number; reliability: number }): number {
  inRange('sd', sd, { min: 0 });
  inRange('reliability', reliability, { min: 0, max: 1 });
  return result('the standard error', sd * Math.sqrt(1 - reliability));
}
