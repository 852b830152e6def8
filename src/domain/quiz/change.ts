import { inRange, listInRange, result } from '../range.ts';
import { twoSidedP, twoSidedZ } from './normal-distribution.ts';
import { standardErrorOfMeasurement } from './reliability.ts';

/** What may be said of two measurements: a change in one direction, or nothing for certain. */
export type ChangeLabel = 'improved' | 'lower' | 'uncertain';

export interface ReliableChange {
  /** after − before */
  readonly difference: number;
  /** Standard error of the difference, √2 · SEM. */
  readonly standardError: number;
  /** difference / standardError */
  readonly index: number;
  /** What the difference must exceed to count as a change. */
  readonly criterion: number;
  readonly label: ChangeLabel;
}

/**
 * Whether two measurements of one person differ by more than the error of measuring explains
 * (Jacobson & Truax 1991).
 *
 * @param before first score, @param after second score, in the unit of `sd`; higher is better
 * @param sd standard deviation of the scores among people, above 0
 * @param reliability 0 up to but not 1: without error every difference would be certain
 * @param confidence of the two-sided criterion, above 0 and below 1
 * @throws RangeError naming the field
 */
export function reliableChange({
  before,
  after,
  sd,
  reliability,
  confidence = 0.95,
}: {
  before: number;
  after: number;
  sd: number;
  reliability: number;
  confidence?: number | undefined;
}): ReliableChange {
  inRange('before', before);
  inRange('after', after);
  inRange('sd', sd, { above: 0 });
  inRange('reliability', reliability, { min: 0, below: 1 });
  inRange('confidence', confidence, { above: 0, below: 1 });
  const difference = result('difference', after - before);
  const standardError = result('standardError', Math.SQRT2 * standardErrorOfMeasurement({ sd, reliability }));
  const criterion = result('criterion', twoSidedZ(1 - confidence) * standardError);
  const index = result('index', difference / standardError);
  const label = difference > criterion ? 'improved' : difference < -criterion ? 'lower' : 'uncertain';
  return { difference, standardError, index, criterion, label };
}

/**
 * How often a range of one standard error of measurement to either side holds what it is taken for, where errors are
 * normal: the true score in about 68 cases of 100, the score of a new attempt, which has an error of its own and so
 * lies √2 times as far away, in only about 52.
 */
export const rangeHolds = (): { readonly trueScore: number; readonly newScore: number } => ({
  trueScore: 1 - twoSidedP(1),
  newScore: 1 - twoSidedP(Math.SQRT1_2),
});

export interface Trend {
  /** Change of score per unit of time, by least squares. */
  readonly slope: number;
  readonly standardError: number;
  readonly z: number;
  /** Two-sided chance of a slope at least this steep when nothing has changed. */
  readonly p: number;
}

/**
 * The line through two or more scores of one person, and whether the error of measuring explains its slope:
 * the reliable trend index, slope / (SEM / √Σ(t − t̄)²) (McAleavey 2024).
 *
 * @param times when the scores were taken, in any unit, not all the same
 * @param scores as many as times
 * @param standardError of one score (SEM), above 0
 * @throws RangeError naming the field
 */
export function trend({
  times,
  scores,
  standardError,
}: {
  times: readonly number[];
  scores: readonly number[];
  standardError: number;
}): Trend {
  listInRange('times', times, 2, 1_000_000);
  listInRange('scores', scores, times.length, times.length);
  inRange('standardError', standardError, { above: 0 });
  times.forEach((time, index) => inRange(`times[${index}]`, time));
  scores.forEach((score, index) => inRange(`scores[${index}]`, score));
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value / values.length, 0);
  const [meanTime, meanScore] = [mean(times), mean(scores)];
  const spread = times.reduce((sum, time) => sum + (time - meanTime) ** 2, 0);
  if (new Set(times).size < 2 || spread === 0) {
    throw new RangeError('times must hold at least two different moments; found one');
  }
  const together = times.reduce(
    (sum, time, index) => sum + (time - meanTime) * ((scores[index] ?? 0) - meanScore),
    0,
  );
  const slope = result('slope', together / spread);
  const slopeError = result('standardError', standardError / Math.sqrt(spread));
  const z = result('z', slope / slopeError);
  return { slope, standardError: slopeError, z, p: twoSidedP(z) };
}
