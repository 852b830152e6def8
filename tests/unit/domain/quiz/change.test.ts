import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangeHolds, reliableChange, trend } from '../../../../src/domain/quiz/change.ts';
import { twoSidedP, twoSidedZ } from '../../../../src/domain/quiz/normal-distribution.ts';

describe('the normal distribution', () => {
  test('agrees with published tables, near 0 and far out', () => {
    expect(twoSidedP(0)).toBe(1);
    expect(twoSidedP(1)).toBeCloseTo(0.317310507862914, 13);
    expect(twoSidedP(-1.959963984540054)).toBeCloseTo(0.05, 13);
    expect(twoSidedP(3)).toBeCloseTo(0.00269979606326019, 14);
    expect(twoSidedP(6) / 1.973175290075396e-9).toBeCloseTo(1, 9);
    expect(twoSidedP(60)).toBe(0);
    expect(twoSidedZ(0.05)).toBeCloseTo(1.959963984540054, 12);
    expect(twoSidedZ(0.01)).toBeCloseTo(2.5758293035489, 11);
    expect(twoSidedZ(0.1)).toBeCloseTo(1.6448536269514722, 12);
  });

  test('joins its two formulas without a step', () => {
    expect(twoSidedP(3 - 1e-9) / twoSidedP(3 + 1e-9)).toBeCloseTo(1, 7);
    expect(twoSidedP(3 - 1e-9)).toBeGreaterThan(twoSidedP(3 + 1e-9));
  });
});

describe('a range of one standard error to either side', () => {
  test('holds the true score twice in three, a new score hardly more than once in two', () => {
    expect(rangeHolds().trueScore).toBeCloseTo(0.6826894921, 9);
    // P(|Z| < 1/√2) = erf(1/2)
    expect(rangeHolds().newScore).toBeCloseTo(0.5204998778, 9);
  });
});

describe('reliable change', () => {
  const dimension = { sd: 15, reliability: 0.7 };

  test('takes 23 points in a dimension with the assumed error figures', () => {
    const { criterion } = reliableChange({ before: 50, after: 60, ...dimension });
    expect(criterion).toBeCloseTo(22.77, 2);
    expect(reliableChange({ before: 50, after: 72, ...dimension }).label).toBe('uncertain');
    expect(reliableChange({ before: 50, after: 73, ...dimension }).label).toBe('improved');
    expect(reliableChange({ before: 73, after: 50, ...dimension }).label).toBe('lower');
  });

  test('asks for more when it is to be surer', () => {
    const at = (confidence: number): number =>
      reliableChange({ before: 0, after: 0, ...dimension, confidence }).criterion;
    expect(at(0.9)).toBeLessThan(at(0.95));
    expect(at(0.95)).toBeLessThan(at(0.99));
  });

  test('is mirrored by swapping before and after, and says changed only beyond the criterion', () => {
    const points = fc.double({ min: 0, max: 100, noNaN: true });
    const reliability = fc.double({ min: 0, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(points, points, reliability, (before, after, r) => {
        const there = reliableChange({ before, after, sd: 15, reliability: r });
        const back = reliableChange({ before: after, after: before, sd: 15, reliability: r });
        expect(there.index).toBeCloseTo(-back.index, 9);
        expect(there.label === 'uncertain').toBe(Math.abs(there.difference) <= there.criterion);
        expect(there.label === 'improved').toBe(back.label === 'lower');
        expect(Object.values(there).some((value) => Number.isNaN(value) || Object.is(value, -0))).toBe(false);
      }),
    );
  });

  test.each([
    ['before must be a finite number; found NaN', { before: Number.NaN }],
    ['after must be a finite number; found Infinity', { after: Infinity }],
    ['sd must be a number greater than 0; found 0', { sd: 0 }],
    ['reliability must be a number of at least 0 and less than 1; found 1', { reliability: 1 }],
    ['confidence must be a number greater than 0 and less than 1; found 1', { confidence: 1 }],
    [
      'difference cannot be computed: the inputs are too large or too small together',
      { before: -Number.MAX_VALUE, after: Number.MAX_VALUE },
    ],
  ])('refuses, saying "%s"', (message, wrong) => {
    expect(() => reliableChange({ before: 1, after: 2, ...dimension, ...wrong })).toThrow(
      new RangeError(message),
    );
  });
});

describe('the trend', () => {
  test('between two attempts is as certain as their reliable change', () => {
    const sem = 15 * Math.sqrt(0.3);
    const { z } = trend({ times: [1, 2], scores: [40, 70], standardError: sem });
    expect(z).toBeCloseTo(reliableChange({ before: 40, after: 70, sd: 15, reliability: 0.7 }).index, 12);
  });

  test('is flat, with p 1, where nothing moves', () => {
    expect(trend({ times: [1, 2, 3], scores: [70, 70, 70], standardError: 8 })).toEqual({
      slope: 0,
      standardError: 8 / Math.SQRT2,
      z: 0,
      p: 1,
    });
  });

  test('does not care where time begins, and turns round with the scores', () => {
    const scores = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(scores, fc.integer({ min: -1000, max: 1000 }), (list, start) => {
        const times = list.map((_, index) => index);
        const from0 = trend({ times, scores: list, standardError: 8 });
        const later = trend({ times: times.map((time) => time + start), scores: list, standardError: 8 });
        const mirrored = trend({ times, scores: list.map((value) => 100 - value), standardError: 8 });
        expect(later.slope).toBeCloseTo(from0.slope, 6);
        expect(mirrored.slope).toBeCloseTo(-from0.slope, 6);
        expect(from0.p >= 0 && from0.p <= 1).toBe(true);
      }),
    );
  });

  test.each([
    ['times must be a list of 2 to 1000000 entries; found a list of 1', { times: [1], scores: [1] }],
    ['scores must be a list of 2 entries; found a list of 3', { times: [1, 2], scores: [1, 2, 3] }],
    ['times must hold at least two different moments; found one', { times: [2, 2], scores: [1, 2] }],
    ['scores[1] must be a finite number; found NaN', { times: [1, 2], scores: [1, Number.NaN] }],
    [
      'standardError must be a number greater than 0; found 0',
      { times: [1, 2], scores: [1, 2], standardError: 0 },
    ],
  ])('refuses, saying "%s"', (message, args) => {
    expect(() => trend({ standardError: 5, ...args })).toThrow(new RangeError(message));
  });
});
