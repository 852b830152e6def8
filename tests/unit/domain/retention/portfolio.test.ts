import fc from 'fast-check';
import { expect, test } from 'vitest';
import { portfolio } from '../../../../src/domain/retention/portfolio.ts';
import { residualLifetimeValue } from '../../../../src/domain/retention/value.ts';
import { untyped } from '../../support/untyped.ts';
import { relative } from './arbitraries.ts';

/** Thousandths: numbers so small that half of them is nought are no customers. */
const thousandths = (max: number) => fc.integer({ min: 0, max: max * 1000 }).map((value) => value / 1000);
const segment = fc.record({
  name: fc.string(),
  customers: thousandths(100_000),
  margin: thousandths(1_000_000),
  retention: thousandths(1),
});
const segments = fc.array(segment, { minLength: 1, maxLength: 12 });

test('the golden default has an equity of 13 600 000', () => {
  const one = { name: 'all', customers: 200, margin: 20_000, retention: 0.85 };
  expect(portfolio({ segments: [one], discount: 0.1 }).equity).toBeCloseTo(13_600_000, 4);
});

test('splitting a segment in two equal halves changes nothing', () => {
  fc.assert(
    fc.property(segments, (all) => {
      const whole = portfolio({ segments: all, discount: 0.1 });
      const halves = all.flatMap((one) => [
        { ...one, customers: one.customers / 2 },
        { ...one, customers: one.customers / 2 },
      ]);
      const split = portfolio({ segments: halves, discount: 0.1 });
      expect(relative(split.equity, whole.equity)).toBeLessThan(1e-12);
      whole.segments.forEach((one, index) => {
        const share = (split.segments[2 * index]?.share ?? 0) + (split.segments[2 * index + 1]?.share ?? 0);
        expect(relative(share, one.share)).toBeLessThan(1e-9);
      });
    }),
  );
});

test('the shares are parts of one whole', () => {
  fc.assert(
    fc.property(segments, (all) => {
      const { segments: computed, equity } = portfolio({ segments: all, discount: 0.1 });
      const sum = computed.reduce((total, { share }) => total + share, 0);
      expect(sum).toBeCloseTo(equity === 0 ? 0 : 1, 9);
    }),
  );
});

test('a gain is worth the difference of two values, and nothing to customers who never leave', () => {
  const at = (retention: number): number =>
    residualLifetimeValue({ margin: 500, retention, discount: 0.1, horizon: 4 });
  const names = { name: 'x', customers: 10, margin: 500 };
  const { segments: computed } = portfolio({
    segments: [
      { ...names, retention: 0.8 },
      { ...names, retention: 1 },
    ],
    discount: 0.1,
    gain: 0.05,
    horizon: 4,
  });
  expect(computed[0]?.gainValue).toBeCloseTo(10 * (at(0.85) - at(0.8)), 8);
  expect(computed[1]?.gainValue).toBe(0);
});

test('an error names the segment it is in', () => {
  const good = { name: 'a', customers: 1, margin: 1, retention: 0.5 };
  expect(() => portfolio({ segments: [good, { ...good, customers: -1 }], discount: 0.1 })).toThrow(
    new RangeError('segments[1].customers must be a number from 0 to 1000000000000; found -1'),
  );
  expect(() => portfolio({ segments: [{ ...good, margin: Infinity }], discount: 0.1 })).toThrow(
    /^segments\[0\]\.margin must be a number from .*; found Infinity$/u,
  );
  expect(() => portfolio({ segments: [untyped(null)], discount: 0.1 })).toThrow(
    new RangeError('segments[0] must be an object; found null'),
  );
  expect(portfolio({ segments: [], discount: 0.1 })).toEqual({ segments: [], equity: 0 });
});

test('what belongs to all segments is checked also where there are none', () => {
  expect(() => portfolio({ segments: [], discount: Number.NaN })).toThrow(
    new RangeError('discount must be a number from 0 to 10; found NaN'),
  );
  expect(() => portfolio({ segments: [], discount: 0.1, horizon: 0 })).toThrow(
    new RangeError('horizon must be an integer from 1 to 1000000; found 0'),
  );
});
