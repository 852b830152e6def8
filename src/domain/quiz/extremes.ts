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
  /** Ids of the scores that nothing is above, in the order given: several where they are equal. */
  readonly highest: readonly string[];
  /** Ids of the scores that nothing is below. */
  readonly lowest: readonly string[];
  /** highest − lowest, at least 0. */
  readonly difference: number;
  /** What the difference must exceed to count. */
  readonly criterion: number;
  readonly isCertain: boolean;
}

/**
 * Compares the highest and the lowest of several scores. Whoever looks for the extremes has compared every pair, so
 * the criterion is that of all pairs together (Bonferroni): with six scores fifteen comparisons. Of equal scores none is
 * told apart: all of them are named, and the one that is known least decides whether the difference is certain.
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
  if (scores.length < 2) return null;
  const values = scores.map(({ score }) => score);
  const [top, bottom] = [Math.max(...values), Math.min(...values)];
  const at = (value: number) => scores.filter(({ score }) => score === value);
  const errorAt = (value: number): number => Math.max(...at(value).map(({ standardError }) => standardError));
  const idsAt = (value: number): readonly string[] => at(value).map(({ id }) => id);
  const pairs = (scores.length * (scores.length - 1)) / 2;
  const error = Math.hypot(errorAt(top), errorAt(bottom));
  const criterion = result('criterion', twoSidedZ((1 - confidence) / pairs) * error);
  const difference = result('difference', top - bottom);
  return {
    highest: idsAt(top),
    lowest: idsAt(bottom),
    difference,
    criterion,
    isCertain: difference > criterion,
  };
}
