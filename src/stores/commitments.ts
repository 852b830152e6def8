import type { Commitment } from '../domain/exchange/records.ts';
import { newId } from './ids.ts';
import { storedEntries } from './persist.ts';
import { commitmentShape } from './shapes.ts';

/** What a person has decided to do, by id. */
export const $commitments = storedEntries(commitmentShape);

/** How many commitments may be open at a time. */
export const mostCommitments = 3;

/** The commitments by day, the open ones first. */
export function inOrder(commitments: Readonly<Record<string, Commitment>>): readonly Commitment[] {
  const rank = ({ doneAt, due, createdAt }: Commitment): string =>
    `${doneAt === null ? 0 : 1}${due ?? '9999-12-31'}${createdAt}`;
  return Object.values(commitments).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/**
 * Adds a commitment.
 * @param due `YYYY-MM-DD`
 */
export function commit(
  { text, article, attempt, due }: Pick<Commitment, 'text' | 'article' | 'attempt' | 'due'>,
  now = new Date(),
): void {
  const id = newId();
  $commitments.setKey(id, {
    id,
    text,
    article,
    attempt,
    due,
    createdAt: now.toISOString(),
    doneAt: null,
  });
}

/** Ticks a commitment off, or opens it again. */
export function tickCommitment(commitment: Commitment, done: boolean, now = new Date()): void {
  $commitments.setKey(commitment.id, { ...commitment, doneAt: done ? now.toISOString() : null });
}

/** Changes a commitment's day. */
export function reschedule(commitment: Commitment, due: string): void {
  $commitments.setKey(commitment.id, { ...commitment, due });
}

/** Removes a commitment. */
export function uncommit({ id }: Commitment): void {
  $commitments.remove(id);
}
