import { expect, test } from 'vitest';
import { begunPath, nextActions } from '../../../src/domain/next-actions.ts';
import { dayOf } from '../../../src/domain/time/day.ts';

const now = Date.parse('2026-11-28T12:00:00Z');
const quiz = { id: 'trust', core: ['a', 'b', 'c'], retakeAfterDays: 60 };
const attempt = (finishedAt: string | null, startedAt = '2026-09-01T08:00:00.000Z') => ({
  id: 'one', quiz: 'trust', version: '1.0', startedAt, finishedAt, seed: 1,
}); // prettier-ignore
const answer = (value: number | { best: string | null; worst: string | null }) => ({
  value,
  at: '2026-09-01T08:00:00.000Z',
});
const commitment = (due: string | null, doneAt: string | null = null) => ({
  id: 'c', text: 'Ring', article: null, attempt: null, due, createdAt: '2026-09-01T08:00:00.000Z', doneAt,
}); // prettier-ignore
const path = (title: string, ...ids: string[]) => ({
  title,
  steps: ids.map((id) => ({ id, title: `Step ${id}`, url: `/${id}/` })),
});
const nothing = {
  attempts: [],
  answers: {},
  commitments: [],
  done: new Set<string>(),
  paths: [path('New', 'x', 'y', 'z'), path('Old', 'x', 'w')],
  quiz,
  now,
};

test('nothing is suggested to a newcomer: the entry links do', () => {
  expect(nextActions(nothing)).toEqual([]);
});

test('who is midway goes on, and half an answer is none', () => {
  const answers = { 'one:a': answer(3), 'one:b': answer({ best: 'p', worst: null }), 'two:c': answer(1) };
  expect(nextActions({ ...nothing, attempts: [attempt(null)], answers })).toEqual([
    { kind: 'continue', answered: 1, total: 3 },
  ]);
});

test('it is time to take it again from the sixtieth day, not before, and never where it is off', () => {
  const at = (finished: string) => [attempt(finished)];
  expect(nextActions({ ...nothing, attempts: at('2026-09-29T12:00:00.000Z') })).toEqual([{ kind: 'again' }]);
  expect(nextActions({ ...nothing, attempts: at('2026-09-29T12:00:01.000Z') })).toEqual([]);
  expect(nextActions({ ...nothing, attempts: at('2026-01-01T12:00:00.000Z'), quiz: null })).toEqual([]);
});

test('the next step is that of the path on which most is done and something is left', () => {
  const done = new Set(['x', 'w', 'y']);
  expect(nextActions({ ...nothing, done })).toEqual([
    { kind: 'step', path: 'New', number: 3, count: 3, title: 'Step z', url: '/z/' },
  ]);
  expect(begunPath(nothing.paths, new Set(['q']))).toBeNull();
});

test('commitments count from their day on, until they are done', () => {
  const today = dayOf(now);
  const commitments = [
    commitment('2026-11-01'),
    commitment(today),
    commitment('2999-01-01'),
    commitment(null),
    commitment('2026-11-01', '2026-11-02T08:00:00.000Z'),
  ];
  expect(nextActions({ ...nothing, commitments })).toEqual([{ kind: 'due', count: 2 }]);
});
