import type { Answer, Attempt, Commitment } from './exchange/records.ts';
import { answersOf, isHalf } from './quiz/answers.ts';
import { isOverdue } from './quiz/commitments.ts';
import { dayLength, dayOf } from './time/day.ts';

/** A learning path as the home page needs it. */
export interface PathOutline {
  readonly title: string;
  readonly steps: readonly { readonly id: string; readonly title: string; readonly url: string }[];
}

/** What a reader who has been here does next, each at most once. */
export type NextAction =
  | { readonly kind: 'continue'; readonly answered: number; readonly total: number }
  | { readonly kind: 'again' }
  | {
      readonly kind: 'step';
      readonly path: string;
      /** From 1. */
      readonly number: number;
      readonly count: number;
      readonly title: string;
      readonly url: string;
    }
  | { readonly kind: 'due'; readonly count: number };

/** The path on which most is done and something is left; the first of equals. Null where nothing is begun. */
export function begunPath<Path extends PathOutline>(
  paths: readonly Path[],
  done: ReadonlySet<string>,
): Path | null {
  const doneIn = ({ steps }: Path): number => steps.filter(({ id }) => done.has(id)).length;
  return (
    paths
      .filter((path) => doneIn(path) > 0 && doneIn(path) < path.steps.length)
      .sort((a, b) => doneIn(b) - doneIn(a))[0] ?? null
  );
}

/**
 * What a reader does next, by what is stored: go on with a begun self-assessment, or take it again when the day has
 * come; the next step of the path that is furthest; commitments whose day has come.
 * @param quiz of the self-assessment: its id, the ids of its core questions, and the days until it is taken again;
 * null where it is off
 * @param now milliseconds since 1970
 */
export function nextActions({
  attempts,
  answers,
  commitments,
  done,
  paths,
  quiz,
  now,
}: {
  attempts: readonly Attempt[];
  answers: Readonly<Record<string, Answer>>;
  commitments: readonly Commitment[];
  done: ReadonlySet<string>;
  paths: readonly PathOutline[];
  quiz: { readonly id: string; readonly core: readonly string[]; readonly retakeAfterDays: number } | null;
  now: number;
}): readonly NextAction[] {
  const acts: NextAction[] = [];
  const latest = attempts
    .filter((attempt) => attempt.quiz === quiz?.id)
    .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))[0];
  if (quiz && latest?.finishedAt === null) {
    const given = answersOf(latest.id, answers);
    const answered = quiz.core.filter((id) => given[id] && !isHalf(given[id].value)).length;
    acts.push({ kind: 'continue', answered, total: quiz.core.length });
  } else if (
    quiz &&
    latest?.finishedAt &&
    now >= Date.parse(latest.finishedAt) + quiz.retakeAfterDays * dayLength
  ) {
    acts.push({ kind: 'again' });
  }
  const path = begunPath(paths, done);
  const index = path?.steps.findIndex(({ id }) => !done.has(id)) ?? -1;
  const step = path?.steps[index];
  if (path && step) {
    const { title, url } = step;
    acts.push({ kind: 'step', path: path.title, number: index + 1, count: path.steps.length, title, url });
  }
  const today = dayOf(now);
  const due = commitments.filter(
    (one) => isOverdue(one, today) || (one.doneAt === null && one.due === today),
  ).length;
  if (due > 0) acts.push({ kind: 'due', count: due });
  return acts;
}
