import { isDay } from '../domain/exchange/dates.ts';
import type { Commitment } from '../domain/exchange/records.ts';
import { isFull, latestFinished } from '../domain/quiz/commitments.ts';
import { $attempts } from './attempts.ts';
import { newId } from './persistence/ids.ts';
import { storedCollection } from './persistence/record-collection.ts';
import { commitmentShape } from './persistence/stored-schemas/records.ts';

/** What a person has decided to do, by id. */
export const $commitments = storedCollection(commitmentShape);

/**
 * Adds a commitment, unless enough of this round are open already. Spaces around its text go, and what is beyond 500
 * characters.
 * @param due `YYYY-MM-DD`, or null
 * @returns whether it was added; not with a day that does not exist, or one in a year of five digits
 */
export function addCommitment(
  { text, article, attempt, due }: Pick<Commitment, 'text' | 'article' | 'attempt' | 'due'>,
  now = new Date(),
): boolean {
  if (due !== null && !isDay(due)) return false;
  if (isFull($commitments.get(), latestFinished($attempts.get()))) return false;
  const id = newId();
  $commitments.setKey(id, {
    id,
    text: text.trim().slice(0, 500),
    article,
    attempt,
    due,
    createdAt: now.toISOString(),
    doneAt: null,
  });
  return true;
}

/** Ticks a commitment off, or opens it again, however many are open: a tick by mistake must be no trap. */
export function tickCommitment(commitment: Commitment, done: boolean, now = new Date()): void {
  $commitments.setKey(commitment.id, { ...commitment, doneAt: done ? now.toISOString() : null });
}

/** Changes a commitment's day. @returns whether it is a day that can be stored */
export function reschedule(commitment: Commitment, due: string): boolean {
  if (!isDay(due)) return false;
  $commitments.setKey(commitment.id, { ...commitment, due });
  return true;
}

/**
 * Goes on with a commitment of an earlier round, which then belongs to this one.
 * @param attempt the id of the latest attempt
 * @returns whether it is a day that can be stored
 */
export function carryOver(commitment: Commitment, attempt: string, due: string): boolean {
  if (!isDay(due)) return false;
  $commitments.setKey(commitment.id, { ...commitment, attempt, due });
  return true;
}

/** Removes a commitment. */
export function removeCommitment({ id }: Commitment): void {
  $commitments.remove(id);
}
