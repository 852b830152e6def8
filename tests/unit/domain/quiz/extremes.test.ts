import { expect, test } from 'vitest';
import { extremesOf } from '../../../../src/domain/quiz/extremes.ts';

const scores = (...list: number[]) =>
  list.map((score, index) => ({ id: `d${index}`, score, standardError: 3 }));

test('two scores are compared as one pair: 1.96 · √(3² + 3²)', () => {
  const found = extremesOf({ scores: scores(50, 60) });
  expect(found).toMatchObject({
    highest: ['d1'],
    lowest: ['d0'],
    difference: 10,
    isCertain: true,
  });
  expect(found?.criterion).toBeCloseTo(1.959964 * Math.sqrt(18), 4);
});

test('six scores are fifteen pairs, and the criterion is that of all together', () => {
  const found = extremesOf({ scores: scores(50, 51, 52, 53, 54, 62) });
  // z of 0.05/15, two-sided, is 2.9352 (normal table).
  expect(found?.criterion).toBeCloseTo(2.9352 * Math.sqrt(18), 3);
  expect(found).toMatchObject({ difference: 12, isCertain: false });
  expect(extremesOf({ scores: scores(50, 51, 52, 53, 54, 63) })).toMatchObject({ isCertain: true });
});

test('of equal scores all are named, and none of them is certain to differ from the others', () => {
  const found = (...list: number[]) => extremesOf({ scores: scores(...list) });
  expect(found(90, 10, 50, 10)).toMatchObject({ highest: ['d0'], lowest: ['d1', 'd3'], isCertain: true });
  expect(found(90, 10, 90, 10, 10)).toMatchObject({ highest: ['d0', 'd2'], lowest: ['d1', 'd3', 'd4'] });
  for (const level of [0, 50, 100]) {
    expect(found(level, level, level)).toMatchObject({
      highest: ['d0', 'd1', 'd2'],
      lowest: ['d0', 'd1', 'd2'],
      difference: 0,
      isCertain: false,
    });
  }
});

test('of equal scores the one that is known least decides, whatever their order', () => {
  const [high, sure, vague] = [
    { id: 'high', score: 60, standardError: 3 },
    { id: 'sure', score: 40, standardError: 3 },
    { id: 'vague', score: 40, standardError: 9 },
  ];
  const one = extremesOf({ scores: [high, sure, vague] });
  expect(one?.criterion).toBe(extremesOf({ scores: [vague, sure, high] })?.criterion);
  // z of 0.05/3, two-sided, is 2.3940 (normal table).
  expect(one?.criterion).toBeCloseTo(2.394 * Math.sqrt(9 + 81), 2);
  expect(one?.isCertain).toBe(false);
});

test('each score brings its own error', () => {
  const [a, b] = [
    { id: 'a', score: 40, standardError: 3 },
    { id: 'b', score: 60, standardError: 4 },
  ];
  expect(extremesOf({ scores: [a, b] })?.criterion).toBeCloseTo(1.959964 * 5, 4);
});

test('fewer than two have no extremes, and nonsense is refused by name', () => {
  expect(extremesOf({ scores: [] })).toBeNull();
  expect(extremesOf({ scores: scores(50) })).toBeNull();
  expect(() => extremesOf({ scores: scores(50, NaN) })).toThrow('scores[1].score');
  expect(() => extremesOf({ scores: scores(50, 60), confidence: 1 })).toThrow('confidence');
});
