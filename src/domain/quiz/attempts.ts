import type { Answer, Attempt } from '../exchange/records.ts';
import type { QuizDefinition } from './definition.ts';
import { dayLength } from '../time/day.ts';
import { canScore } from './version.ts';

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
 * When an attempt that begins now is stored to have begun: after every other one of its self-assessment, also after one
 * that was begun while the clock was ahead. The order of attempts must not depend on a clock that was wrong once.
 * @param now milliseconds since 1970
 * @returns milliseconds since 1970, within the year 9999
 */
export function startTime(
  attempts: Readonly<Record<string, Attempt>>,
  definition: QuizDefinition,
  now: number,
): number {
  const latest = attemptsOf(attempts, definition)[0];
  const after = latest ? Date.parse(latest.startedAt) + 1 : now;
  return Math.min(Math.max(now, after), Date.UTC(9999, 11, 31, 23, 59, 59, 999));
}

/** Attempts begun within this time, in milliseconds, were begun by one person in two tabs. */
const atOnce = 5000;

/**
 * The unfinished attempts that were begun at once with an attempt, in two tabs. Each tab comes to the same order.
 * @returns the attempt that counts, then those whose answers belong to it
 */
export function begunAtOnce(
  attempts: Readonly<Record<string, Attempt>>,
  attempt: Attempt,
): readonly [Attempt, ...Attempt[]] {
  const near = ({ quiz, version, finishedAt, startedAt }: Attempt): boolean =>
    quiz === attempt.quiz &&
    version === attempt.version &&
    finishedAt === null &&
    Math.abs(Date.parse(startedAt) - Date.parse(attempt.startedAt)) < atOnce;
  const [first = attempt, ...rest] = Object.values(attempts)
    .filter(near)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return [first, ...rest];
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
  if (latest.finishedAt === null) return begunAtOnce(attempts, latest)[0];
  return now < retakeTime(latest.finishedAt, definition) ? latest : null;
}

/** The moment that an attempt is known by: when it was finished, or begun while it is not. */
export const momentOf = ({ finishedAt, startedAt }: Attempt): string => finishedAt ?? startedAt;

/** Questions ask about what has happened lately: answers further apart than this are not about the same time. */
const together = 28 * dayLength;

/** What the answers of an attempt tell of time; moments as they are stored. */
export interface AnswerTimes {
  /** The oldest answer's, where it is too old to be read with what was answered last, or is answered now. */
  readonly oldSince: string | null;
  /** The latest answer's, where the attempt was finished before it. */
  readonly changedAt: string | null;
}

/**
 * @param answers the attempt's own
 * @param now milliseconds since 1970; counts while the attempt is unfinished
 */
export function answerTimes(
  { finishedAt }: Attempt,
  answers: readonly Pick<Answer, 'at'>[],
  now: number,
): AnswerTimes {
  const moments = answers.map(({ at }) => at).sort((a, b) => Date.parse(a) - Date.parse(b));
  const [oldest, latest] = [moments[0], moments.at(-1)];
  if (oldest === undefined || latest === undefined) return { oldSince: null, changedAt: null };
  const end = finishedAt === null ? now : Date.parse(finishedAt);
  return {
    oldSince: end - Date.parse(oldest) > together ? oldest : null,
    changedAt: finishedAt !== null && Date.parse(latest) > end ? latest : null,
  };
}

/** When it is time to take the assessment again, in milliseconds since 1970. */
export const retakeTime = (finishedAt: string, definition: QuizDefinition): number =>
  Date.parse(finishedAt) + definition.retakeAfterDays * dayLength;
