import { describe, expect, test } from 'vitest';
import { itemScore } from '../../../../src/domain/quiz/score.ts';
import type { ItemAnswer, ScoredItem } from '../../../../src/domain/quiz/score.ts';
import { untyped } from '../../support/untyped.ts';

const likert = { type: 'likert', min: 1, max: 5 } as const;
const situation = {
  type: 'sjt',
  options: [
    { id: 'a', effect: 1 },
    { id: 'b', effect: 0.7 },
    { id: 'c', effect: 0.3 },
    { id: 'd', effect: 0 },
  ],
} as const;
const multi = {
  type: 'multi',
  options: [
    { id: 'a', weight: 0.5 },
    { id: 'b', weight: 0.5 },
    { id: 'c', weight: -0.5 },
  ],
} as const;
const rank = { type: 'rank', key: ['a', 'b', 'c', 'd'] } as const;

const score = (item: ScoredItem, answer: ItemAnswer): number | null => itemScore({ item, answer });

describe('the score of one answer', () => {
  test('of a scale is the place between its ends, turned round when reversed', () => {
    expect([1, 2, 3, 4, 5].map((step) => score(likert, step))).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(score({ ...likert, reverse: true }, 5)).toBe(0);
    expect(score({ type: 'likert', min: 0, max: 10 }, 3)).toBeCloseTo(0.3, 12);
  });

  test('of a situation lies halfway when the two choices are equally far from right', () => {
    expect(score(situation, { best: 'b', worst: 'c' })).toBeCloseTo(0.7, 12);
    expect(score(situation, { best: 'a', worst: 'b' })).toBeCloseTo(0.65, 12);
    expect(score(situation, { best: 'c', worst: 'b' })).toBeCloseTo(0.3, 12);
  });

  test('of a situation measures effects by their own range, whatever the scale', () => {
    const options = [
      { id: 'x', effect: -10 },
      { id: 'y', effect: 30 },
      { id: 'z', effect: 10 },
    ];
    expect(score({ type: 'sjt', options }, { best: 'z', worst: 'x' })).toBe(0.75);
  });

  test('of several picks is the sum of their weights, held between 0 and 1', () => {
    expect(score(multi, ['b', 'a'])).toBe(1);
    expect(score(multi, ['a', 'c'])).toBe(0);
    expect(score(multi, ['c'])).toBe(0);
    expect(score(multi, ['a', 'b', 'c'])).toBe(0.5);
  });

  test('of an order counts how far each thing stands from its place', () => {
    expect(score(rank, ['a', 'b', 'c', 'd'])).toBe(1);
    expect(score(rank, ['d', 'c', 'b', 'a'])).toBe(0);
    expect(score(rank, ['b', 'a', 'c', 'd'])).toBe(0.75);
    expect(score({ type: 'rank', key: ['a', 'b', 'c'] }, ['c', 'b', 'a'])).toBe(0);
  });

  test('is null, never nought, for what is unanswered, half answered or not applicable', () => {
    const gaps: [ScoredItem, ItemAnswer][] = [
      [likert, null],
      [likert, 'na'],
      [situation, undefined],
      [situation, { best: 'a' }],
      [situation, { best: null, worst: 'a' }],
      [multi, []],
      [rank, []],
      [rank, ['a', 'b', 'c']],
    ];
    for (const [item, answer] of gaps) expect(score(item, answer)).toBeNull();
  });

  test.each<[string, ScoredItem, ItemAnswer]>([
    ['answer must be a number from 1 to 5; found 6', likert, 6],
    ['answer must be a number from 1 to 5; found NaN', likert, Number.NaN],
    ['answer must be a number from 1 to 5; found a list of 1', likert, ['a']],
    [
      'item.max must be a number greater than 5 and at most 1000000000000; found 5',
      { type: 'likert', min: 5, max: 5 },
      5,
    ],
    [
      'item.min must be a number from -1000000000000 to 1000000000000; found -Infinity',
      { ...likert, min: -Infinity },
      3,
    ],
    ['answer.best must be one of a, b, c, d; found "z"', situation, { best: 'z', worst: 'a' }],
    ['answer.worst must be one of a, b, c, d; found "z"', situation, { best: 'a', worst: 'z' }],
    ['answer.worst must be another than answer.best; found a twice', situation, { best: 'a', worst: 'a' }],
    ['answer must be an object; found 3', situation, 3],
    [
      'item.options must have effects that differ; found a range of 0',
      { type: 'sjt', options: situation.options.map(({ id }) => ({ id, effect: 0.5 })) },
      { best: 'a', worst: 'b' },
    ],
    [
      'item.options must be a list of 2 to 10000 entries; found a list of 0',
      { type: 'sjt', options: [] },
      { best: 'a', worst: 'b' },
    ],
    [
      'item.options must name each once; found "a" twice',
      { type: 'sjt', options: [...situation.options, { id: 'a', effect: 0 }] },
      { best: 'a', worst: 'b' },
    ],
    [
      'item.options.a.effect must be a number from -1000000000000 to 1000000000000; found Infinity',
      {
        type: 'sjt',
        options: [
          { id: 'a', effect: Infinity },
          { id: 'b', effect: 0 },
        ],
      },
      { best: 'a', worst: 'b' },
    ],
    ['answer[0] must be one of a, b, c; found "z"', multi, ['z']],
    ['answer must name each once; found "a" twice', multi, ['a', 'a']],
    ['answer must be a list of 0 to 3 entries; found 1', multi, 1],
    [
      'item.options must be a list of 1 to 10000 entries; found a list of 0',
      { type: 'multi', options: [] },
      ['a'],
    ],
    [
      'item.options.a.weight must be a number from -1000000000000 to 1000000000000; found NaN',
      { type: 'multi', options: [{ id: 'a', weight: Number.NaN }] },
      ['a'],
    ],
    ['answer[3] must be one of a, b, c, d; found "z"', rank, ['a', 'b', 'c', 'z']],
    ['answer must name each once; found "a" twice', rank, ['a', 'b', 'c', 'a']],
    ['item.key must be a list of 2 to 10000 entries; found a list of 1', { type: 'rank', key: ['a'] }, ['a']],
    ['item.key must name each once; found "a" twice', { type: 'rank', key: ['a', 'a'] }, ['a']],
    ['item.type must be one of likert, sjt, multi, rank; found "essay"', untyped({ type: 'essay' }), 3],
  ])('refuses, saying "%s"', (message, item, answer) => {
    expect(() => score(item, answer)).toThrow(new RangeError(message));
  });

  test('is refused for ends and effects so far out that their difference is no number', () => {
    const options = (...effects: number[]) => effects.map((effect, index) => ({ id: `o${index}`, effect }));
    const answer = { best: 'o0', worst: 'o1' };
    expect(() => score({ type: 'likert', min: -1e308, max: 1e308 }, 1e308)).toThrow(RangeError);
    expect(() => score({ type: 'sjt', options: options(1e308, -1e308) }, answer)).toThrow(RangeError);
    expect(() => score({ type: 'sjt', options: options(1e308, 0) }, answer)).toThrow(RangeError);
    expect(score({ type: 'likert', min: -1e12, max: 1e12 }, 1e12)).toBe(1);
    expect(score({ type: 'sjt', options: options(1e12, -1e12) }, answer)).toBe(1);
    expect(score({ type: 'sjt', options: options(5e-324, 0) }, answer)).toBe(1);
  });

  test('is plain nought, never minus nought', () => {
    expect(score({ type: 'likert', min: 0, max: 5 }, -0)).toBe(0);
  });

  test.each<[string, unknown]>([
    ['item.type must be one of likert, sjt, multi, rank; found "essay"', { type: 'essay' }],
    [
      'item.max must be a number greater than 5 and at most 1000000000000; found 1',
      { type: 'likert', min: 5, max: 1 },
    ],
    ['item must be an object; found null', null],
    [
      'item.options[1] must be an object; found null',
      { type: 'multi', options: [{ id: 'a', weight: 1 }, null] },
    ],
  ])('of an item that cannot be scored is refused even without an answer, saying "%s"', (message, item) => {
    for (const answer of [null, undefined, 'na'] as const) {
      expect(() => score(item as ScoredItem, answer)).toThrow(new RangeError(message));
    }
  });
});
