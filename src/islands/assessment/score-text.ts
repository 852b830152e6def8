import { dimensionName } from '../../domain/quiz/definition.ts';
import type { AssessmentContext } from './context.ts';

/** How a score is shown: the number, or the sign for none. */
export const scoreText =
  ({ text, formats }: Pick<AssessmentContext, 'text' | 'formats'>) =>
  (score: number | null | undefined): string =>
    score === null || score === undefined ? text.result.noScore : formats.number(score);

/** The rows of a table of scores, by name: the whole, then each dimension. */
export function scoreRows<Score extends object>(
  { text, quiz }: Pick<AssessmentContext, 'text' | 'quiz'>,
  {
    overall,
    dimensions,
  }: { readonly overall: Score; readonly dimensions: readonly (Score & { readonly id: string })[] },
): readonly (Score & { readonly id: string; readonly name: string })[] {
  return [
    { ...overall, id: 'overall', name: text.result.overall },
    ...dimensions.map((dimension) => ({
      ...dimension,
      name: dimensionName(quiz.texts, dimension.id),
    })),
  ];
}
