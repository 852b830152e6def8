import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonFields, fieldOf, segmentFields } from '../../../../src/domain/retention/fields.ts';
import type { FieldName } from '../../../../src/domain/retention/fields.ts';
import { linearScale, niceTicks } from '../../../../src/islands/shared/charts/scale.ts';
import { fromShown, niceAbove, sliderOf, toShown } from '../../../../src/islands/calculator/field-scale.ts';

const names = [...Object.keys(segmentFields), ...Object.keys(commonFields)] as FieldName[];

describe('axes', () => {
  test('ticks are round, evenly apart and cover the range', () => {
    // An axis is looked at, so its range is no smaller than a ten-thousandth of its numbers.
    const place = fc.double({ min: -1e4, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(place, fc.double({ min: 1e-3, max: 1e12, noNaN: true }), (at, width) => {
        const low = at * width;
        const ticks = niceTicks(low, low + width);
        const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
        expect(ticks[0]).toBeLessThanOrEqual(low + step * 1e-6);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(low + width - step * 1e-6);
        expect(ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });
  test.each([
    [0, 0],
    [0, 5e-324],
    [-5e-324, 0],
    [1e-310, 1e-310],
    [-2e-308, 3e-309],
  ])('an axis from %d to %d, which is nothing or nearly so, has ticks that can be drawn', (low, high) => {
    const ticks = niceTicks(low, high);
    expect(ticks.every(Number.isFinite)).toBe(true);
    expect(ticks.length).toBeGreaterThan(0);
    expect(ticks.length).toBeLessThanOrEqual(8);
  });
  test('a domain without width lands in the middle', () => {
    expect(linearScale([3, 3], [0, 10])(3)).toBe(5);
    expect(linearScale([0, 4], [100, 0])(1)).toBe(75);
  });
});

describe('fields', () => {
  test('percentages are shown without the dust of binary fractions', () => {
    expect(toShown(0.29, 'percent')).toBe(29);
    expect(fromShown(28.9, 'percent')).toBe(0.289);
    expect(fromShown(3, 'points')).toBe(0.03);
    expect(toShown(20_000, 'money')).toBe(20_000);
  });
  test('a slider always covers its value and never leaves what is allowed', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...names), share, share, (name, at, from) => {
        const field = fieldOf(name);
        const within = (part: number): number => field.min + (field.max - field.min) * part;
        const { min, max, step } = sliderOf(field, within(at), within(from));
        expect(min).toBeLessThanOrEqual(within(at) + 1e-6);
        expect(max).toBeGreaterThanOrEqual(within(at) * (1 - 1e-6));
        expect(min).toBeGreaterThanOrEqual(field.min);
        expect(max).toBeLessThanOrEqual(field.max);
        expect(step).toBeGreaterThan(0);
      }),
    );
  });
  test.each([
    [1, 1],
    [1.5, 2],
    [45_000, 50_000],
    [600, 1000],
  ])('the nice number above %d is %d', (value, nice) => {
    expect(niceAbove(value)).toBe(nice);
  });
});
