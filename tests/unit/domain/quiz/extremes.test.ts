import { expect, test } from 'vitest';
import { extremesOf } from '../../../../src/domain/quiz/extremes.ts';

const scores = (...list: number[]) =>
  list.map((score, index) => ({ id: `d${index}`, score, standardError: 3 }));

test('two scores are compared as one pair: 1.96 · √(3² + 3²)', () => {
  const found = extremesOf({ scores: scores(50, 60) });
  expect(found).toMatchObject({
    highest: { id: 'd1' },
    lowest: { id: 'd0' },
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
