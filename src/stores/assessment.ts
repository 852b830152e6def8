import { computed, onMount } from 'nanostores';
import type { ReadableAtom } from 'nanostores';
import type { AnswerValue, Attempt } from '../domain/exchange/records.ts';
import { answerId, answersGiven, answersOf } from '../domain/quiz/answers.ts';
import type { GivenAnswers } from '../domain/quiz/answers.ts';
import { attemptsOf, begunAtOnce, currentAttempt, startTime } from '../domain/quiz/attempts.ts';
import type { QuizDefinition, QuizItem } from '../domain/quiz/definition.ts';
import { hasScore } from '../domain/quiz/score-coverage.ts';
import { canScore, compareVersions } from '../domain/quiz/version.ts';
import { newId } from './persistence/ids.ts';
import { $answers, $attempts } from './attempts.ts';

/** The self-assessment of a definition, as the islands use it. */
export interface Assessment {
  readonly definition: QuizDefinition;
  /** The attempt that a new answer belongs to; null before the first. */
  readonly $attempt: ReadableAtom<Attempt | null>;
  readonly $given: ReadableAtom<GivenAnswers>;
  /** All attempts, the latest first. */
  readonly $all: ReadableAtom<readonly Attempt[]>;
  /** The attempts that were finished with a score, the latest first; also those of another major version. */
  readonly $finished: ReadableAtom<readonly Attempt[]>;
  /** The current attempt; begins one where there is none. */
  begin: () => Attempt;
  /** Begins a new attempt. An unfinished one is removed with its answers; finished ones stay. */
  startOver: () => Attempt;
  /**
   * Saves an answer at once; null takes it back. In a finished attempt an answer can be changed, which its moment
   * tells, but not taken back, which nothing would tell.
   */
  answer: (item: QuizItem, value: AnswerValue | null) => void;
  /**
   * Marks the current attempt as finished; changing an answer afterwards keeps the day.
   * @returns false, and marks nothing, where the answers give no score at all
   */
  finish: () => boolean;
}

/**
 * @param now the clock, in milliseconds since 1970
 */
export function createAssessment(definition: QuizDefinition, now: () => number = Date.now): Assessment {
  const $attempt = computed($attempts, (attempts) => currentAttempt(attempts, definition, now()));
  const $given = computed([$attempt, $answers], (attempt, answers) =>
    attempt ? answersGiven(answersOf(attempt.id, answers)) : {},
  );
  const $all = computed($attempts, (attempts) => attemptsOf(attempts, definition));
  const $finished = computed([$all, $answers], (all, answers) =>
    all.filter(
      ({ id, version, finishedAt }) =>
        finishedAt !== null &&
        // Finishing once took no score; such an attempt is no result.
        (!canScore(definition, version) ||
          hasScore(definition, version, answersGiven(answersOf(id, answers)))),
    ),
  );
  const moment = (): string => new Date(now()).toISOString();
  const current = (): Attempt | null => currentAttempt($attempts.get(), definition, now());

  const create = (): Attempt => {
    const attempt: Attempt = {
      id: newId(),
      quiz: definition.id,
      version: definition.version,
      startedAt: new Date(startTime($attempts.get(), definition, now())).toISOString(),
      finishedAt: null,
      seed: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    };
    $attempts.setKey(attempt.id, attempt);
    return attempt;
  };
  onMount($attempt, () =>
    $attempts.listen(() => {
      mergeTabs(current());
    }),
  );

  const begin = (): Attempt => {
    const attempt = current();
    if (!attempt) return create();
    return attempt.finishedAt === null ? upToDate(attempt, definition.version) : attempt;
  };

  return {
    definition,
    $attempt,
    $given,
    $all,
    $finished,
    begin,
    startOver() {
      const unfinished = current();
      if (unfinished?.finishedAt === null) removeUnfinished(unfinished);
      return create();
    },
    answer(item, value) {
      // Nothing to take back, or nothing that may be.
      if (value === null && current()?.finishedAt !== null) return;
      const attempt = upToDate(begin(), item.since);
      const id = answerId(attempt.id, item.id);
      if (value === null) $answers.remove(id);
      else $answers.setKey(id, { value, at: moment() });
    },
    finish() {
      const attempt = current();
      if (
        !attempt ||
        !hasScore(definition, attempt.version, answersGiven(answersOf(attempt.id, $answers.get())))
      )
        return false;
      if (attempt.finishedAt === null) {
        $attempts.setKey(attempt.id, { ...attempt, finishedAt: moment() });
      }
      return true;
    },
  };
}

/** Two tabs that begin at once have begun one attempt: what the others were answered goes to the one that counts. */
function mergeTabs(attempt: Attempt | null): void {
  if (attempt?.finishedAt !== null) return;
  const [kept, ...others] = begunAtOnce($attempts.get(), attempt);
  for (const { id } of others) {
    const given = answersOf(kept.id, $answers.get());
    for (const [itemId, answer] of Object.entries(answersOf(id, $answers.get()))) {
      if (!Object.hasOwn(given, itemId)) $answers.setKey(answerId(kept.id, itemId), answer);
      $answers.remove(answerId(id, itemId));
    }
    $attempts.remove(id);
  }
}

/** An unfinished attempt goes on with the questions of today's minor version. */
function upToDate(attempt: Attempt, version: string): Attempt {
  if (compareVersions(attempt.version, version) >= 0) return attempt;
  const raised = { ...attempt, version };
  $attempts.setKey(attempt.id, raised);
  return raised;
}

/** Removes an attempt with its answers. */
function removeUnfinished({ id }: Attempt): void {
  for (const itemId of Object.keys(answersOf(id, $answers.get()))) $answers.remove(answerId(id, itemId));
  $attempts.remove(id);
}
