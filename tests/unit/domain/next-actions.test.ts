import { expect, test } from 'vitest';
import { nextActions } from '../../../src/domain/next-actions.ts';
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
  id: title.toLowerCase(),
  title,
  steps: ids.map((id) => ({ id, title: `Step ${id}`, url: `/${id}/` })),
});
const at = (day: string) => ({ at: `${day}T08:00:00.000Z` });
const article = (key: string) => ({ key, title: `On ${key}`, url: `/${key}/` });
const nothing = {
  attempts: [],
  answers: {},
  commitments: [],
  read: {},
  ticked: {},
  done: new Set<string>(),
  hasNumbers: false,
  paths: [path('New', 'article:x', 'article:y', 'workshop:z'), path('Old', 'article:x', 'workshop:w')],
  articles: ['x', 'y', 'v'].map(article),
  quiz,
  now,
};

test('nothing is suggested to a newcomer: the entry links do', () => {
  expect(nextActions(nothing)).toEqual([]);
});

test('who is midway goes on, and half an answer is none', () => {
  const answers = { 'one:a': answer(3), 'one:b': answer({ best: 'p', worst: null }), 'two:c': answer(1) };
  expect(nextActions({ ...nothing, attempts: [attempt(null)], answers })).toEqual([
    { kind: 'continue', answered: 1, count: 3 },
  ]);
});

test('a result is to be looked at until the sixtieth day, and then to be made again; neither where it is off', () => {
  const finished = (moment: string) => [attempt(moment)];
  const [due, early] = ['2026-09-29T12:00:00.000Z', '2026-09-29T12:00:01.000Z'];
  expect(nextActions({ ...nothing, attempts: finished(due) })).toEqual([{ kind: 'again', at: due }]);
  expect(nextActions({ ...nothing, attempts: finished(early) })).toEqual([{ kind: 'result', at: early }]);
  expect(nextActions({ ...nothing, attempts: finished(due), quiz: null })).toEqual([]);
});

test('who reads articles without a path is led to the next unread one, and put on no path', () => {
  const where = { ...nothing, done: new Set(['article:x', 'article:y']) };
  const read = (entries: Record<string, { at: string }>) => nextActions({ ...where, read: entries });
  expect(read({ x: at('2026-11-01'), y: at('2026-11-02') })).toEqual([
    { kind: 'read', count: 2, total: 3, title: 'On v', url: '/v/' },
  ]);
  // After the last of them it goes on with what was passed over.
  expect(read({ v: at('2026-11-03'), y: at('2026-11-02') })).toEqual([
    { kind: 'read', count: 2, total: 3, title: 'On x', url: '/x/' },
  ]);
  expect(read({ x: at('2026-11-01'), y: at('2026-11-02'), v: at('2026-11-03') })).toEqual([]);
  expect(read({ 'no longer here': at('2026-11-01') })).toEqual([]);
});

test('a path that was gone along leads on, instead of the next article; the last of several', () => {
  const where = { ...nothing, read: { x: at('2026-11-01') }, done: new Set(['article:x']) };
  expect(nextActions({ ...where, ticked: { 'path:new': at('2026-11-02') } })).toEqual([
    { kind: 'step', path: 'New', number: 2, count: 3, title: 'Step article:y', url: '/article:y/' },
  ]);
  const both = { 'path:new': at('2026-11-02'), 'path:old': at('2026-11-03') };
  expect(nextActions({ ...where, ticked: both })).toEqual([
    { kind: 'step', path: 'Old', number: 2, count: 2, title: 'Step workshop:w', url: '/workshop:w/' },
  ]);
});

test('numbers in the calculator are there to go on with', () => {
  expect(nextActions({ ...nothing, hasNumbers: true })).toEqual([{ kind: 'numbers' }]);
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

test('what is begun comes first, then what is due, what to read, and what only lies there', () => {
  const acts = nextActions({
    ...nothing,
    attempts: [attempt('2026-11-20T08:00:00.000Z')],
    commitments: [commitment('2026-11-01')],
    read: { x: at('2026-11-01') },
    hasNumbers: true,
  });
  expect(acts.map(({ kind }) => kind)).toEqual(['due', 'read', 'result', 'numbers']);
});
