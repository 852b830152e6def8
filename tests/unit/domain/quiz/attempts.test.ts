import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../../../src/domain/exchange/records.ts';
import {
  answerTimes,
  attemptsOf,
  begunAtOnce,
  currentAttempt,
  momentOf,
  retakeTime,
  startTime,
} from '../../../../src/domain/quiz/attempts.ts';
import { smallQuiz } from '../../support/quiz.ts';

const definition = smallQuiz();
const attempt = (id: string, startedAt: string, more: Partial<Attempt> = {}): Attempt => ({
  id,
  quiz: 'small',
  version: '1.0',
  startedAt,
  finishedAt: null,
  seed: 1,
  ...more,
});
const now = Date.parse('2026-11-21T12:00:00Z');
const current = (...attempts: Attempt[]) =>
  currentAttempt(Object.fromEntries(attempts.map((one) => [one.id, one])), definition, now)?.id ?? null;

describe('the attempt that an answer belongs to', () => {
  test('is the latest one of this self-assessment, while it is unfinished', () => {
    expect(current(attempt('old', '2026-01-01T10:00:00Z'), attempt('new', '2026-02-01T10:00:00Z'))).toBe(
      'new',
    );
    expect(current(attempt('other', '2026-02-01T10:00:00Z', { quiz: 'other' }))).toBeNull();
    expect(current()).toBeNull();
  });

  test('stays it after it is finished, until it is time to take it again', () => {
    const finished = (finishedAt: string) => attempt('done', '2026-01-01T10:00:00Z', { finishedAt });
    expect(current(finished('2026-09-22T12:00:01Z'))).toBe('done');
    expect(current(finished('2026-09-22T12:00:00Z'))).toBeNull();
    expect(retakeTime('2026-09-22T12:00:00Z', definition)).toBe(now);
  });

  test('is none of another major version, and no older one behind it', () => {
    const foreign = attempt('foreign', '2026-02-01T10:00:00Z', { version: '2.0' });
    expect(current(attempt('old', '2026-01-01T10:00:00Z'), foreign)).toBeNull();
  });

  test('lists all attempts, the latest first', () => {
    const [a, b, c] = [
      attempt('a', '2026-01-01T10:00:00Z'),
      attempt('b', '2026-03-01T10:00:00Z'),
      attempt('c', '2026-02-01T10:00:00Z'),
    ];
    expect(attemptsOf({ a, b, c }, definition).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });
});

describe('the moments of an attempt', () => {
  const at = (...moments: string[]) => moments.map((moment) => ({ at: moment }));
  const finished = attempt('one', '2026-01-01T10:00:00Z', { finishedAt: '2026-03-01T10:00:00Z' });

  test('name it by the day it was finished, else begun', () => {
    expect(momentOf(finished)).toBe('2026-03-01T10:00:00Z');
    expect(momentOf({ ...finished, finishedAt: null })).toBe('2026-01-01T10:00:00Z');
  });

  test('tell that it was changed after it was finished, and when last', () => {
    const answers = at('2026-03-07T10:00:00Z', '2026-02-28T10:00:00Z', '2026-03-05T10:00:00Z');
    expect(answerTimes(finished, answers, now).changedAt).toBe('2026-03-07T10:00:00Z');
    expect(answerTimes(finished, answers.slice(1, 2), now).changedAt).toBeNull();
    expect(answerTimes({ ...finished, finishedAt: null }, answers, now).changedAt).toBeNull();
    expect(answerTimes(finished, [], now)).toEqual({ oldSince: null, changedAt: null });
  });

  test('tell of answers that are more than four weeks older than the rest, or than today', () => {
    // To the second: 28 days before it was finished.
    expect(answerTimes(finished, at('2026-02-01T09:59:59Z'), now).oldSince).toBe('2026-02-01T09:59:59Z');
    expect(answerTimes(finished, at('2026-02-01T10:00:00Z'), now).oldSince).toBeNull();
    const open = { ...finished, finishedAt: null };
    expect(answerTimes(open, at('2026-11-21T11:00:00Z', '2026-10-24T11:59:59Z'), now).oldSince).toBe(
      '2026-10-24T11:59:59Z',
    );
    expect(answerTimes(open, at('2026-10-24T12:00:00Z'), now).oldSince).toBeNull();
  });
});

describe('an attempt that begins', () => {
  const all = (...attempts: Attempt[]) => Object.fromEntries(attempts.map((one) => [one.id, one]));

  test('comes after one that was begun while the clock was ahead', () => {
    const ahead = attempt('ahead', '2027-11-28T10:00:00.000Z', { finishedAt: '2027-11-28T10:10:00.000Z' });
    const begun = startTime(all(ahead), definition, now);
    expect(new Date(begun).toISOString()).toBe('2027-11-28T10:00:00.001Z');
    expect(current(ahead, attempt('new', new Date(begun).toISOString()))).toBe('new');
    expect(startTime({}, definition, now)).toBe(now);
    // The last moment that can be stored.
    const last = attempt('last', '9999-12-31T23:59:59.999Z');
    expect(new Date(startTime(all(last), definition, now)).toISOString()).toBe('9999-12-31T23:59:59.999Z');
  });

  test('is one with what another tab began at once, and both tabs choose the same', () => {
    const one = attempt('b', '2026-11-21T11:00:00.000Z');
    const two = attempt('a', '2026-11-21T11:00:01.000Z');
    expect(current(one, two)).toBe('a');
    expect(current(two, one)).toBe('a');
    expect(begunAtOnce(all(one, two), one).map(({ id }) => id)).toEqual(['a', 'b']);
    const later = attempt('0', '2026-11-21T11:00:10.000Z');
    expect(current(one, later)).toBe('0');
    expect(begunAtOnce(all(one, later), one).map(({ id }) => id)).toEqual(['b']);
  });
});
