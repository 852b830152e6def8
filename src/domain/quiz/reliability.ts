import { checkLength, checkNumber, checkResult } from '../range.ts';

/** Sample variance, n − 1 in the denominator. */
function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value / values.length, 0);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

/**
 * Cronbach's alpha, k/(k − 1) · (1 − Σ item variances / variance of the sums): how closely items that are
 * summed hang together (Cronbach 1951). At most 1; below 0 when items work against each other.
 *
 * @param rows one row a person, one number an item; a row with a gap (null) is left out
 * @throws RangeError for rows of unequal length, fewer than two items, fewer than two complete rows, or
 *   sums that do not vary
 */
export function cronbachAlpha({ rows }: { rows: readonly (readonly (number | null)[])[] }): number {
  checkLength('rows', rows, 2);
  const items = rows[0]?.length ?? 0;
  checkNumber('the number of items', items, { min: 2 });
  rows.forEach((row, index) => {
    checkLength(`rows[${index}]`, row, items, items);
    row.forEach((value, item) => value === null || checkNumber(`rows[${index}][${item}]`, value));
  });
  const complete = rows.filter((row): row is readonly number[] => !row.includes(null));
  checkLength('rows without a gap', complete, 2);
  const sums = complete.map((row) => row.reduce((sum, value) => sum + value, 0));
  const total = checkResult('the variance of the sums', variance(sums));
  // Sums of decimals that ought to be equal differ in their last digit.
  const size = sums.reduce((most, sum) => Math.max(most, sum * sum), 0);
  if (total <= size * 1e-24) throw new RangeError('rows: the sums must vary, their variance was 0');
  const parts = Array.from({ length: items }, (_, item) => variance(complete.map((row) => row[item] ?? 0)));
  const within = parts.reduce((sum, part) => sum + part, 0);
  return checkResult('alpha', (items / (items - 1)) * (1 - within / total));
}

/**
 * The reliability of a test made `factor` times as long of like items: f·r/(1 + (f − 1)·r)
 * (Spearman 1910, Brown 1910).
 *
 * @param reliability of the test as it is, 0..1
 * @param factor new length over old, above 0; below 1 shortens
 * @throws RangeError naming the field
 */
export function spearmanBrown({ reliability, factor }: { reliability: number; factor: number }): number {
  checkNumber('reliability', reliability, { min: 0, max: 1 });
  checkNumber('factor', factor, { min: 0, exclusiveMin: true });
  return checkResult('reliability', (factor * reliability) / (1 + (factor - 1) * reliability));
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
  checkNumber('sd', sd, { min: 0 });
  checkNumber('reliability', reliability, { min: 0, max: 1 });
  return sd * Math.sqrt(1 - reliability);
}
