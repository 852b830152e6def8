import type { Answer, Attempt, Commitment } from './exchange/records.ts';
import { currentPath } from './paths.ts';
import { answersOf, isHalf } from './quiz/answers.ts';
import { isOverdue } from './quiz/commitments.ts';
import { dayLength, dayOf } from './time/day.ts';

/** Something to go to. */
interface Place {
  readonly title: string;
  readonly url: string;
}

/** A learning path as the home page needs it. */
export interface PathOutline {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly (Place & { readonly id: string })[];
}

/** What a reader who has been here does next, each at most once. */
export type NextAction =
  | { readonly kind: 'continue'; readonly answered: number; readonly count: number }
  /** `at`: when it was finished last. */
  | { readonly kind: 'again' | 'result'; readonly at: string }
  | { readonly kind: 'due'; readonly count: number }
  /** `number` from 1. */
  | (Place & {
      readonly kind: 'step';
      readonly path: string;
      readonly number: number;
      readonly count: number;
    })
  /** `count`: how many of all are read. */
  | (Place & { readonly kind: 'read'; readonly count: number; readonly total: number })
  | { readonly kind: 'numbers' };

/** What is stored of a reader, and what there is to go to. */
export interface Whereabouts {
  readonly attempts: readonly Attempt[];
  readonly answers: Readonly<Record<string, Answer>>;
  readonly commitments: readonly Commitment[];
  /** When each article was read, by key. */
  readonly read: Readonly<Record<string, { readonly at: string }>>;
  /** When steps were ticked and paths gone along, by id. */
  readonly ticked: Readonly<Record<string, { readonly at: string }>>;
  /** Ids of the steps that are done. */
  readonly done: ReadonlySet<string>;
  /** Whether the calculator has numbers of the reader's own. */
  readonly hasNumbers: boolean;
  readonly paths: readonly PathOutline[];
  /** The articles in the handbook's order. */
  readonly articles: readonly (Place & { readonly key: string })[];
  /** Its id, the ids of its core questions, and the days until it is taken again; null where it is off. */
  readonly quiz: {
    readonly id: string;
    readonly core: readonly string[];
    readonly retakeAfterDays: number;
  } | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * What a reader does next, by what is stored and nothing else: go on with a begun self-assessment, or take it again when
 * the day has come; commitments whose day has come; the next step of the path that the reader is on, or without a path the
 * next article; the result; the numbers in the calculator. Nothing for a newcomer.
 */
export const nextActions = (where: Whereabouts): readonly NextAction[] => {
  const { begun, result } = assessment(where);
  return [...begun, ...due(where), ...reading(where), ...result, ...(where.hasNumbers ? [numbers] : [])];
};

const numbers: NextAction = { kind: 'numbers' };

/** What is to be done with the self-assessment, and what only lies there to be looked at. */
function assessment({ attempts, answers, quiz, now }: Whereabouts): {
  readonly begun: readonly NextAction[];
  readonly result: readonly NextAction[];
} {
  const latest = attempts
    .filter((attempt) => attempt.quiz === quiz?.id)
    .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))[0];
  if (!quiz || !latest) return { begun: [], result: [] };
  const { finishedAt } = latest;
  if (finishedAt === null) {
    const given = answersOf(latest.id, answers);
    const answered = quiz.core.filter((id) => given[id] && !isHalf(given[id].value)).length;
    return { begun: [{ kind: 'continue', answered, count: quiz.core.length }], result: [] };
  }
  const isDue = now >= Date.parse(finishedAt) + quiz.retakeAfterDays * dayLength;
  return isDue
    ? { begun: [{ kind: 'again', at: finishedAt }], result: [] }
    : { begun: [], result: [{ kind: 'result', at: finishedAt }] };
}

/** Commitments whose day has come and that are not done. */
function due({ commitments, now }: Whereabouts): readonly NextAction[] {
  const today = dayOf(now);
  const count = commitments.filter(
    (one) => isOverdue(one, today) || (one.doneAt === null && one.due === today),
  ).length;
  return count > 0 ? [{ kind: 'due', count }] : [];
}

/** The next step of the reader's path; without one the article after the one that was read last, of those unread. */
function reading({ paths, ticked, done, articles, read }: Whereabouts): readonly NextAction[] {
  const path = currentPath(paths, ticked, done);
  const index = path?.steps.findIndex(({ id }) => !done.has(id)) ?? -1;
  const step = path?.steps[index];
  if (path && step) {
    const { title, url } = step;
    return [{ kind: 'step', path: path.title, number: index + 1, count: path.steps.length, title, url }];
  }
  const known = articles.filter(({ key }) => read[key]);
  const last = known.reduce<(typeof known)[number] | undefined>(
    (latest, one) => (latest && (read[latest.key]?.at ?? '') >= (read[one.key]?.at ?? '') ? latest : one),
    undefined,
  );
  if (!last) return [];
  const after = articles.indexOf(last) + 1;
  const next = [...articles.slice(after), ...articles.slice(0, after)].find(({ key }) => !read[key]);
  if (!next) return [];
  const { title, url } = next;
  return [{ kind: 'read', count: known.length, total: articles.length, title, url }];
}
