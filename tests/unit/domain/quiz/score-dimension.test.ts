import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dimensionScore } from '../../../../src/domain/quiz/score.ts';
import { untyped } from '../../support/untyped.ts';

describe('the score of a dimension', () => {
  const p = (...values: (number | 'na' | null)[]) => values.map((value) => ({ p: value }));

  test('is 100 times the weighted mean of what was answered', () => {
    const items = [
      { p: 1, weight: 2 },
      { p: 0.5, weight: 1 },
      { p: 0, weight: 1 },
    ];
    expect(dimensionScore({ items })).toEqual({
      score: 62.5,
      rounded: 63,
      state: 'complete',
      answered: 3,
      applicable: 3,
    });
  });

  test('leaves out what does not apply, and counts what is missing', () => {
    expect(dimensionScore({ items: p(1, 1, 1, 'na', 'na') }).state).toBe('complete');
    expect(dimensionScore({ items: p(1, 1, 1, null, 'na') }).state).toBe('partial');
    expect(dimensionScore({ items: p(1, 1, 1, null, null, null) }).state).toBe('partial');
  });

  test('is not given for too few answers or too small a share, rather than given as nought', () => {
    const few = dimensionScore({ items: p(1, 1, null, null, null) });
    expect(few).toEqual({ score: null, rounded: null, state: 'insufficient', answered: 2, applicable: 5 });
    expect(dimensionScore({ items: p(1, 1, 1, null, null, null, null) }).state).toBe('insufficient');
    expect(dimensionScore({ items: p(1, null), minAnswered: 1 }).state).toBe('partial');
    expect(dimensionScore({ items: p(null), minAnswered: 0, minShare: 0 }).score).toBeNull();
    expect(dimensionScore({ items: [] }).state).toBe('not_applicable');
  });

  test('rounds half up, also where decimals fall a hair short', () => {
    const five = dimensionScore({ items: p(0.045, 0.045, 0.045, 0.045, 0.045) });
    expect(five.score).toBe(4.499999999999999);
    expect(five.rounded).toBe(5);
    expect(dimensionScore({ items: p(0.394, 0.394, 0.394) }).rounded).toBe(39);
  });

  test('stays within 0..100, and a better answer never lowers it', () => {
    const items = fc.array(
      fc.record({
        p: fc.oneof(fc.constantFrom('na' as const, null), fc.double({ min: 0, max: 1, noNaN: true })),
        weight: fc.double({ min: 1e-3, max: 100, noNaN: true }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(items, fc.nat(), (list, at) => {
        const { score: before, rounded, answered, applicable } = dimensionScore({ items: list });
        expect(answered).toBeLessThanOrEqual(applicable);
        if (before === null) return;
        expect(before >= 0 && before <= 100).toBe(true);
        expect(Number.isInteger(rounded)).toBe(true);
        expect(dimensionScore({ items: list.toReversed() }).score).toBeCloseTo(before, 9);
        const better = list.map((item, index) =>
          index === at % list.length && typeof item.p === 'number' ? { ...item, p: 1 } : item,
        );
        expect(dimensionScore({ items: better }).score ?? -1).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    );
  });

  test.each([
    ['items[0].p must be a number from 0 to 1; found 1.5', { items: p(1.5) }],
    ['items[1].p must be a number from 0 to 1; found NaN', { items: p(1, Number.NaN) }],
    [
      'items[0].weight must be a number from 1e-12 to 1000000000000; found -1',
      { items: [{ p: 1, weight: -1 }] },
    ],
    [
      'items[0].weight must be a number from 1e-12 to 1000000000000; found 0',
      { items: [{ p: 'na' as const, weight: 0 }] },
    ],
    ['minAnswered must be an integer of at least 0; found 1.5', { items: p(1), minAnswered: 1.5 }],
    ['minShare must be a number from 0 to 1; found 2', { items: p(1), minShare: 2 }],
    ['items[0] must be an object; found null', { items: [untyped(null)] }],
  ])('refuses, saying "%s"', (message, args) => {
    expect(() => dimensionScore(args)).toThrow(new RangeError(message));
  });

  test('is the same whatever the size of weights that are all alike', () => {
    for (const weight of [1e-12, 1, 1e12]) {
      const items = [1, 0.5, 0].map((value) => ({ p: value, weight }));
      expect(dimensionScore({ items }).score).toBeCloseTo(50, 9);
    }
    const items = [1, 0.5, 0].map((value) => ({ p: value, weight: 1e307 }));
    expect(() => dimensionScore({ items })).toThrow(/^items\[0\]\.weight must be/u);
  });
});
