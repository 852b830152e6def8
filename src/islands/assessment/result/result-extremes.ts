import { extremesOf } from '../../../domain/quiz/extremes.ts';
import type { Extremes } from '../../../domain/quiz/extremes.ts';
import { standardErrorOfMeasurement } from '../../../domain/quiz/reliability.ts';
import type { QuizResult } from '../../../domain/quiz/result.ts';

/**
 * The highest and the lowest area of a result, and whether more than the error of measuring parts them.
 * @param confidence of all comparisons together, as the self-assessment states it
 * @returns null with fewer than two areas that have a score
 */
export const resultExtremes = ({ dimensions }: QuizResult, confidence: number): Extremes | null =>
  extremesOf({
    confidence,
    scores: dimensions.flatMap(({ id, rounded, figures }) =>
      rounded === null || !figures
        ? []
        : [{ id, score: rounded, standardError: standardErrorOfMeasurement(figures) }],
    ),
  });

/** The ids of the areas that have the lowest score, several where they are equal; none where only chance parts any. */
export function shortestAreas(result: QuizResult, confidence: number): readonly string[] {
  const extremes = resultExtremes(result, confidence);
  return extremes?.isCertain === true ? extremes.lowest : [];
}
