import { inRange, listInRange, result } from '../range.ts';
import { twoSidedZ } from './normal-distribution.ts';

/** A score and how exactly it is known. */
export interface MeasuredScore {
  readonly id: string;
  readonly score: number;
  /** Standard error of the score, in its own unit. */
  readonly standardError: number;
}

/** The highest and the lowest of some scores, and whether more than the error of measuring parts them. */
export interface Extremes {
  readonly highest: MeasuredScore;
  readonly lowest: MeasuredScore;
  /** highest − lowest, at least 0. */
  readonly difference: number;
  /** What the difference must exceed to count. */
  readonly criterion: number;
  readonly isCertain: boolean;
}

/**
 * Compares the highest and the lowest of several scores. Whoever looks for the extremes has compared every pair, so
 * the criterion is that of all pairs together (Bonferroni): with six scores fifteen comparisons.
 *
 * @param scores two or more
 * @param confidence two-sided, of all comparisons together; above 0 and below 1
 * @returns null for fewer than two scores
 * @throws RangeError naming the field
 */
export function extremesOf({
  scores,
  confidence = 0.95,
}: {
  scores: readonly MeasuredScore[];
  confidence?: number;
}): Extremes | null {
  listInRange('scores', scores, 0, 1000);
  inRange('confidence', confidence, { above: 0, below: 1 });
  for (const [index, { score, standardError }] of scores.entries()) {
    inRange(`scores[${index}].score`, score);
    inRange(`scores[${index}].standardError`, standardError, { min: 0 });
  }
  const sorted = scores.toSorted((a, b) => b.score - a.score);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  if (!highest || !lowest || scores.length < 2) return null;
  const pairs = (scores.length * (scores.length - 1)) / 2;
  const error = Math.hypot(highest.standardError, lowest.standardError);
  const criterion = result('criterion', twoSidedZ((1 - confidence) / pairs) * error);
  const difference = result('difference', highest.score - lowest.score);
  return { highest, lowest, difference, criterion, isCertain: difference > criterion };
}
