import type { QuizDefinition } from './definition.ts';
import { quizResult } from './result.ts';
import type { ScoredAnswers, QuizResult } from './result.ts';
import type { Version } from './definition.ts';

/** Whether the answers give a score in any dimension: with none there is no result, and nothing was measured. */
export const hasScore = (definition: QuizDefinition, version: Version, answers: ScoredAnswers): boolean =>
  quizResult({ definition, version, answers }).dimensions.some(({ rounded }) => rounded !== null);

/**
 * The dimension that lacks the fewest answers to a score, and how many; null where every dimension has one, or none
 * can have one because too much of it does not apply.
 */
export function nearestScore(
  { minAnswered, minShare }: Pick<QuizDefinition, 'minAnswered' | 'minShare'>,
  { dimensions }: QuizResult,
): { readonly id: string; readonly missing: number } | null {
  const near = dimensions.flatMap(({ id, state, answered, applicable }) => {
    if (state !== 'insufficient') return [];
    let enough = Math.max(1, minAnswered);
    while (enough <= applicable && enough / applicable < minShare) enough += 1;
    return enough > applicable ? [] : [{ id, missing: enough - answered }];
  });
  return near.sort((a, b) => a.missing - b.missing)[0] ?? null;
}
