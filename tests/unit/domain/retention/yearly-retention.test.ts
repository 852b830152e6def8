import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annualRetention } from '../../../../src/domain/retention/value.ts';
import { retentionFromLost, yearlyFromMonthly } from '../../../../src/domain/retention/yearly-retention.ts';

describe('retention from customers at the start and lost', () => {
  test('30 of 200 lost is 85 %', () => {
    expect(retentionFromLost({ start: 200, lost: 30 })).toBe(0.85);
  });
  test('nobody lost is all kept, everybody lost is nothing', () => {
    expect(retentionFromLost({ start: 7, lost: 0 })).toBe(1);
    expect(retentionFromLost({ start: 7, lost: 7 })).toBe(0);
  });
  test('times the customers at the start it gives those who stayed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 1e9 }), (start, some) => {
        const lost = some % (start + 1);
        const retention = retentionFromLost({ start, lost });
        expect(retention).toBeGreaterThanOrEqual(0);
        expect(retention).toBeLessThanOrEqual(1);
        expect(retention * start).toBeCloseTo(start - lost, 4);
      }),
    );
  });
  test.each([
    { start: 0, lost: 0 },
    { start: 10, lost: 11 },
    { start: 10, lost: -1 },
    { start: NaN, lost: 1 },
    { start: 10, lost: Infinity },
  ])('refuses %o', (inputs) => {
    expect(() => retentionFromLost(inputs)).toThrow(RangeError);
  });
});

test('2 % lost a month is 78.47 % kept a year, and not 76', () => {
  expect(yearlyFromMonthly({ monthly: 0.98 })).toBeCloseTo(0.784717, 6);
  for (const monthly of [0, 0.5, 0.98, 1]) {
    expect(yearlyFromMonthly({ monthly })).toBe(annualRetention({ monthly }));
  }
});
