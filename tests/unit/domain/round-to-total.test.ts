import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundToTotal } from '../../../src/domain/round-to-total.ts';

test('what is shown adds up to what stands below it', () => {
  expect(roundToTotal([1.479, 14.359, 115.772], 1)).toEqual([1.5, 14.3, 115.8]);
  expect(roundToTotal([0.404, 0.411, 0.185], 2)).toEqual([0.4, 0.41, 0.19]);
  expect(roundToTotal([], 2)).toEqual([]);
});

test('no part moves by a whole unit of the last digit, and the sum is the rounded sum', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 12 }),
      fc.integer({ min: 0, max: 2 }),
      (parts, digits) => {
        const unit = 10 ** -digits;
        const rounded = roundToTotal(parts, digits);
        rounded.forEach((value, index) => {
          expect(Math.abs(value - (parts[index] ?? 0))).toBeLessThan(unit * 1.000_001);
        });
        const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
        expect(Math.abs(sum(rounded) - sum(parts))).toBeLessThanOrEqual(unit * 0.500_1);
      },
    ),
  );
});
