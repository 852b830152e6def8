import type { Attempt, Commitment } from '../exchange/records.ts';
import type { CalendarEntry } from '../exchange/calendar.ts';

type Commitments = Readonly<Record<string, Commitment>>;
type Finished = Pick<Attempt, 'id' | 'finishedAt'>;

/** How many commitments of one round may be open before one more is added. */
const maxOpenCommitments = 3;

/** The attempt that was finished last, of any self-assessment; null where none was. */
export const latestFinished = (attempts: Readonly<Record<string, Attempt>>): Attempt | null =>
  Object.values(attempts)
    .filter(({ finishedAt }) => finishedAt !== null)
    .sort((a, b) => ((a.finishedAt ?? '') < (b.finishedAt ?? '') ? 1 : -1))[0] ?? null;

/** The commitments by day, the open ones first. */
export function inOrder(commitments: Commitments): readonly Commitment[] {
  const rank = ({ doneAt, due, createdAt }: Commitment): string =>
    `${doneAt === null ? 0 : 1}${due ?? '9999-12-31'}${createdAt}`;
  return Object.values(commitments).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/**
 * Whether a commitment belongs to a round before the latest attempt and is still open: what became of it is asked
 * before anything new is decided.
 */
const isFromEarlierRound = ({ attempt, createdAt, doneAt }: Commitment, latest: Finished | null): boolean =>
  doneAt === null &&
  latest?.finishedAt != null &&
  attempt !== latest.id &&
  Date.parse(createdAt) < Date.parse(latest.finishedAt);

/** The open commitments of earlier rounds, the nearest day first. */
export const earlierCommitments = (
  commitments: Commitments,
  latest: Finished | null,
): readonly Commitment[] => inOrder(commitments).filter((one) => isFromEarlierRound(one, latest));

/** The open commitments of this round, the nearest day first. */
export const openCommitments = (commitments: Commitments, latest: Finished | null): readonly Commitment[] =>
  inOrder(commitments).filter((one) => one.doneAt === null && !isFromEarlierRound(one, latest));

/** Whether so many commitments are open that no more can be added; those of earlier rounds take no place. */
export const isFull = (commitments: Commitments, latest: Finished | null): boolean =>
  openCommitments(commitments, latest).length >= maxOpenCommitments;

/** Whether the day of an open commitment has passed. */
export const isOverdue = ({ doneAt, due }: Commitment, today: string): boolean =>
  doneAt === null && due !== null && due < today;

/**
 * What is still to come of some commitments and a day of one's own, as entries of a calendar: a day that has passed
 * would be a reminder of nothing.
 * @param today `YYYY-MM-DD`
 */
export const remindersOf = (
  open: readonly Commitment[],
  retake: CalendarEntry,
  today: string,
): readonly CalendarEntry[] =>
  [
    ...open.flatMap(({ id, due, text }) => (due === null ? [] : [{ id, day: due, title: text }])),
    retake,
  ].filter(({ day }) => day >= today);
