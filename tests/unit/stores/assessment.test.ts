import { beforeEach, describe, expect, test } from 'vitest';
import { answersGiven, answersOf, isComplete, nextUnanswered } from '../../../src/domain/quiz/answers.ts';
import { inOrder, isFull } from '../../../src/domain/quiz/commitments.ts';
import type { QuizItem } from '../../../src/domain/quiz/definition.ts';
import { FakeBrowser, freshBrowser } from '../support/fake-browser.ts';
import { smallQuiz, step } from '../support/quiz.ts';

type Store = typeof import('../../../src/stores/assessment.ts') &
  typeof import('../../../src/stores/attempts.ts') &
  typeof import('../../../src/stores/commitments.ts');

let browser: FakeBrowser;
let store: Store;
let now: number;

beforeEach(async () => {
  browser = freshBrowser();
  store = {
    ...(await import('../../../src/stores/assessment.ts')),
    ...(await import('../../../src/stores/attempts.ts')),
    ...(await import('../../../src/stores/commitments.ts')),
  };
  now = Date.parse('2026-11-21T21:00:00Z');
});

const definition = smallQuiz();
const item = (id: string, among = definition): QuizItem => {
  const found = among.items.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const create = (quiz = definition) => store.createAssessment(quiz, () => now);
const days = (count: number): number => count * 24 * 60 * 60 * 1000;
const stored = (name: string): string[] =>
  [...browser.disk.texts.keys()].filter((key) => key.startsWith(`playbook:${name}:`));

describe('answering', () => {
  test('begins an attempt and lies on disk at once, one key an answer', () => {
    const assessment = create();
    assessment.answer(item('a1'), 4);
    assessment.answer(item('a2'), 'na');
    expect(assessment.$given.get()).toEqual({ a1: 4, a2: 'na' });
    const id = assessment.$attempt.get()?.id ?? '';
    expect(stored('attempt')).toEqual([`playbook:attempt:${id}`]);
    expect(stored('answer')).toEqual([`playbook:answer:${id}:a1`, `playbook:answer:${id}:a2`]);
    expect(browser.disk.plain(`playbook:answer:${id}:a1`)).toBe(
      '{"v":1,"d":{"value":4,"at":"2026-11-21T21:00:00.000Z"}}',
    );
  });

  test('can be taken back', () => {
    const assessment = create();
    assessment.answer(item('a1'), 4);
    assessment.answer(item('a1'), null);
    expect(assessment.$given.get()).toEqual({});
    expect(stored('answer')).toEqual([]);
  });

  test('goes to the same attempt from an article as from the assessment', () => {
    const [here, there] = [create(), create()];
    here.answer(item('a1'), 2);
    there.answer(item('a1'), 5);
    there.answer(item('b1'), 1);
    expect(here.$given.get()).toEqual({ a1: 5, b1: 1 });
    expect(stored('attempt')).toHaveLength(1);
  });

  test('changes a finished attempt while it is fresh, and begins a new one after that', () => {
    const assessment = create();
    assessment.answer(item('a1'), 2);
    assessment.answer(item('a2'), 2);
    expect(assessment.finish()).toBe(true);
    const first = assessment.$attempt.get();
    now += days(59);
    assessment.answer(item('a1'), 3);
    expect(stored('attempt')).toHaveLength(1);
    expect(store.$attempts.get()[first?.id ?? '']?.finishedAt).toBe('2026-11-21T21:00:00.000Z');
    now += days(2);
    assessment.answer(item('a1'), 5);
    expect(stored('attempt')).toHaveLength(2);
    expect(answersGiven(answersOf(first?.id ?? '', store.$answers.get()))).toEqual({ a1: 3, a2: 2 });
  });

  test('is not taken back in a finished attempt, because no moment would tell of it', () => {
    const assessment = create();
    assessment.answer(item('a1'), 2);
    assessment.answer(item('a2'), 2);
    assessment.finish();
    assessment.answer(item('a1'), null);
    expect(assessment.$given.get()).toEqual({ a1: 2, a2: 2 });
    now += days(61);
    // Nor does taking back begin an attempt.
    assessment.answer(item('a1'), null);
    expect(stored('attempt')).toHaveLength(1);
    expect(stored('answer')).toHaveLength(2);
  });

  test('shows what another tab answers', () => {
    const assessment = create();
    const id = assessment.begin().id;
    const seen: unknown[] = [];
    const stop = assessment.$given.subscribe((given) => seen.push(given));
    browser.writeElsewhere(
      `playbook:answer:${id}:b2`,
      '{"v":1,"d":{"value":1,"at":"2026-11-21T21:00:00.000Z"}}',
    );
    expect(seen.at(-1)).toEqual({ b2: 1 });
    stop();
  });

  test('that another tab began at the same moment is one attempt, with the answers of both', () => {
    const here = create();
    const stop = here.$attempt.subscribe(() => undefined);
    const mine = here.begin();
    here.answer(item('a1'), 2);
    const theirs = { ...mine, id: '0', seed: 7 };
    browser.writeElsewhere('playbook:attempt:0', JSON.stringify({ v: 1, d: theirs }));
    browser.writeElsewhere('playbook:answer:0:b2', '{"v":1,"d":{"value":1,"at":"2026-11-21T21:00:00.000Z"}}');
    expect(stored('attempt')).toEqual(['playbook:attempt:0']);
    expect(here.$attempt.get()?.id).toBe('0');
    expect(here.$given.get()).toEqual({ a1: 2, b2: 1 });
    stop();
  });

  test('goes on with the questions of today’s minor version', () => {
    const grown = smallQuiz({
      version: '1.1',
      items: [...definition.items, step('a4', 'a', { since: '1.1' })],
    });
    create().answer(item('a1'), 2);
    const today = create(grown);
    expect(today.begin().version).toBe('1.1');
    today.finish();
    expect(stored('attempt')).toHaveLength(1);
  });
});

describe('starting over', () => {
  test('removes an unfinished attempt with its answers and begins another order', () => {
    const assessment = create();
    assessment.answer(item('a1'), 2);
    const before = assessment.$attempt.get();
    const after = assessment.startOver();
    expect(after.id).not.toBe(before?.id);
    expect(stored('answer')).toEqual([]);
    expect(stored('attempt')).toEqual([`playbook:attempt:${after.id}`]);
  });

  test('keeps a finished attempt', () => {
    const assessment = create();
    assessment.answer(item('a1'), 2);
    assessment.answer(item('a2'), 2);
    assessment.finish();
    now += 1000;
    assessment.startOver();
    expect(assessment.$all.get()).toHaveLength(2);
    expect(stored('answer')).toHaveLength(2);
    expect(assessment.$given.get()).toEqual({});
  });
});

describe('finishing', () => {
  test('takes a score in one dimension at least, and keeps the answers where there is none', () => {
    const assessment = create();
    assessment.begin();
    expect(assessment.finish()).toBe(false);
    assessment.answer(item('a1'), 2);
    assessment.answer(item('b1'), 5);
    assessment.answer(item('b2'), 'na');
    expect(assessment.finish()).toBe(false);
    expect(assessment.$attempt.get()?.finishedAt).toBeNull();
    expect(assessment.$given.get()).toEqual({ a1: 2, b1: 5, b2: 'na' });
    expect(assessment.$finished.get()).toEqual([]);
    assessment.answer(item('a2'), 2);
    expect(assessment.finish()).toBe(true);
    expect(assessment.$finished.get().map(({ finishedAt }) => finishedAt)).toEqual([
      '2026-11-21T21:00:00.000Z',
    ]);
  });

  test('without a score, as it once could be done, is no result; one of another major version is', () => {
    const at = '2026-01-01T10:00:00.000Z';
    const attempt = { quiz: 'small', version: '1.0', startedAt: at, finishedAt: at, seed: 1 };
    const assessment = create();
    store.$attempts.setKey('empty', { ...attempt, id: 'empty' });
    store.$attempts.setKey('foreign', { ...attempt, id: 'foreign', version: '0.9' });
    expect(assessment.$finished.get().map(({ id }) => id)).toEqual(['foreign']);
  });
});

describe('going on', () => {
  test('leads to the first question without a whole answer, in the attempt’s order', () => {
    const assessment = create();
    const attempt = assessment.begin();
    const order: string[] = [];
    for (let next = nextUnanswered(definition, attempt, assessment.$given.get()); next;) {
      order.push(next.id);
      assessment.answer(next, 3);
      next = nextUnanswered(definition, attempt, assessment.$given.get());
    }
    expect([...order].sort()).toEqual(['a1', 'a2', 'a3', 'b1', 'b2', 'b3']);
  });

  test('takes half a situation, no picks and an unfinished order for no whole answer', () => {
    const situation = step('s', 'a', { type: 'sjt' });
    const rank = { ...step('r', 'a'), type: 'rank', key: ['x', 'y'] } as QuizItem;
    expect(isComplete({ best: 'x', worst: null }, situation)).toBe(false);
    expect(isComplete({ best: 'x', worst: 'y' }, situation)).toBe(true);
    expect(isComplete(['x'], rank)).toBe(false);
    expect(isComplete(['x', 'y'], rank)).toBe(true);
    expect(isComplete([], step('m', 'a', { type: 'multi' }))).toBe(false);
    expect(isComplete('na', item('a1'))).toBe(true);
    expect(isComplete(undefined, item('a1'))).toBe(false);
  });
});

describe('commitments', () => {
  test('are kept, moved, ticked off and removed, the open ones first, by day', () => {
    const add = (text: string, due: string): void => {
      store.addCommitment({ text, due, article: null, attempt: null });
    };
    add('later', '2026-12-24');
    add('sooner', '2026-12-01');
    add('done', '2026-11-22');
    const named = (text: string) => {
      const found = inOrder(store.$commitments.get()).find((one) => one.text === text);
      if (!found) throw new Error(text);
      return found;
    };
    store.tickCommitment(named('done'), true);
    const names = () => inOrder(store.$commitments.get()).map(({ text }) => text);
    expect(names()).toEqual(['sooner', 'later', 'done']);
    store.reschedule(named('later'), '2026-11-30');
    expect(names()).toEqual(['later', 'sooner', 'done']);
    store.tickCommitment(named('done'), false);
    expect(names()).toEqual(['done', 'later', 'sooner']);
    store.removeCommitment(named('done'));
    expect(stored('commitment')).toHaveLength(2);
  });

  test('are at most three at a time, whoever adds them; what is done takes no place', () => {
    const add = (text: string): boolean =>
      store.addCommitment({ text, due: null, article: null, attempt: null });
    expect(['one', 'two', 'three', 'four'].map(add)).toEqual([true, true, true, false]);
    expect(stored('commitment')).toHaveLength(3);
    expect(isFull(store.$commitments.get(), null)).toBe(true);
    const [first] = Object.values(store.$commitments.get());
    if (!first) throw new Error('none');
    store.tickCommitment(first, true);
    expect(isFull(store.$commitments.get(), null)).toBe(false);
    expect(add('four')).toBe(true);
    // A tick by mistake can always be taken back.
    store.tickCommitment(first, false);
    expect(Object.values(store.$commitments.get()).filter(({ doneAt }) => doneAt === null)).toHaveLength(4);
    expect(add('five')).toBe(false);
  });
});
