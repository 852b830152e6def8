import type { Attempt } from '../exchange/records.ts';
import type { QuizDefinition } from './definition.ts';
import { canScore } from './compare.ts';

const dayLength = 24 * 60 * 60 * 1000;

/** The attempts of a self-assessment, the latest first. */
export function attemptsOf(
  attempts: Readonly<Record<string, Attempt>>,
  definition: QuizDefinition,
): readonly Attempt[] {
  return Object.values(attempts)
    .filter(({ quiz }) => quiz === definition.id)
    .sort((a, b) => (a.startedAt < b.startedAt ? 1 : a.startedAt > b.startedAt ? -1 : a.id < b.id ? 1 : -1));
}

/**
 * The attempt that an answer belongs to: the latest one, while it is unfinished or so fresh that it is not yet
 * time to take the assessment again. After that a new answer begins a new attempt, so that what a person
 * answered in spring is not changed in autumn. Null when there is none.
 *
 * @param now milliseconds since 1970
 */
export function currentAttempt(
  attempts: Readonly<Record<string, Attempt>>,
  definition: QuizDefinition,
  now: number,
): Attempt | null {
  const latest = attemptsOf(attempts, definition)[0];
  if (!latest || !canScore(definition, latest.version)) return null;
  if (latest.finishedAt === null) return latest;
  return now < retakeTime(latest.finishedAt, definition) ? latest : null;
}

/** When it is time to take the assessment again, in milliseconds since 1970. */
export const retakeTime = (finishedAt: string, definition: QuizDefinition): number =>
  Date.parse(finishedAt) + definition.retakeAfterDays * dayLength;
