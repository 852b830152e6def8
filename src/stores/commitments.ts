import type { Commitment } from '../domain/exchange/records.ts';
import { newId } from './persistence/index.ts';
import { storedCollection } from './persistence/record-collection.ts';
import { commitmentShape } from './persistence/stored-schemas/records.ts';

/** What a person has decided to do, by id. */
export const $commitments = storedCollection(commitmentShape);

/** How many commitments may be open before one more is added. */
const maxOpenCommitments = 3;

/** Whether so many commitments are open that no more can be added. */
export function isFull(commitments: Readonly<Record<string, Commitment>>): boolean {
  return Object.values(commitments).filter(({ doneAt }) => doneAt === null).length >= maxOpenCommitments;
}

/** The commitments by day, the open ones first. */
export function inOrder(commitments: Readonly<Record<string, Commitment>>): readonly Commitment[] {
  const rank = ({ doneAt, due, createdAt }: Commitment): string =>
    `${doneAt === null ? 0 : 1}${due ?? '9999-12-31'}${createdAt}`;
  return Object.values(commitments).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/**
 * Adds a commitment, unless enough are open already. Spaces around its text go, and what is beyond 500 characters.
 * @param due `YYYY-MM-DD`, or null
 * @returns whether it was added
 */
export function addCommitment(
  { text, article, attempt, due }: Pick<Commitment, 'text' | 'article' | 'attempt' | 'due'>,
  now = new Date(),
): boolean {
  if (isFull($commitments.get())) return false;
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

/** Changes a commitment's day. */
export function reschedule(commitment: Commitment, due: string): void {
  $commitments.setKey(commitment.id, { ...commitment, due });
}

/** Removes a commitment. */
export function removeCommitment({ id }: Commitment): void {
  $commitments.remove(id);
}
