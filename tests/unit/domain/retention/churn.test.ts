import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  churnCost,
  customerBase,
  grossRevenueRetention,
  netRevenueRetention,
  replacementRatio,
} from '../../../../src/domain/retention/churn.ts';
import { customerLifetimeValue } from '../../../../src/domain/retention/value.ts';
import { rate, relative } from './arbitraries.ts';

const golden = { customers: 200, margin: 20_000, retention: 0.85, acquisitionCost: 15_000, discount: 0.1 };

describe('the cost of churn', () => {
  test('the golden default: 30 lost, 600 000 a year, 2 640 000 not replaced, 450 000 replaced one for one', () => {
    const cost = churnCost(golden);
    expect(cost.lost).toBeCloseTo(30, 10);
    expect(cost.yearlyMargin).toBeCloseTo(600_000, 6);
    expect(cost.notReplaced).toBeCloseTo(2_640_000, 5);
    expect(cost.replacementRatio).toBe(1);
    expect(cost.replaced).toBeCloseTo(450_000, 6);
  });

  test('splits into its segments: two equal halves cost what the whole does', () => {
    const inputs = fc.record({
      customers: fc.integer({ min: 0, max: 1e6 }),
      margin: fc.integer({ min: -1e6, max: 1e6 }),
      retention: rate,
      growthTarget: rate,
    });
    fc.assert(
      fc.property(inputs, (one) => {
        const whole = churnCost({ ...golden, ...one });
        const half = churnCost({ ...golden, ...one, customers: one.customers / 2 });
        for (const key of ['lost', 'yearlyMargin', 'notReplaced', 'replaced'] as const) {
          expect(relative(whole[key], 2 * half[key])).toBeLessThan(1e-12);
        }
      }),
    );
  });

  test('each lost customer counts with the lifetime value of a new one', () => {
    const inputs = { ...golden, growth: 0.02, horizon: 7 };
    const { customers, margin, retention, discount, growth, horizon } = inputs;
    const value = customerLifetimeValue({ margin, retention, discount, growth, horizon });
    expect(churnCost(inputs).notReplaced).toBeCloseTo(customers * (1 - retention) * value, 4);
  });

  test('with full retention nobody is lost, and what is left to pay is the growth: 200 · 10 % · 15 000', () => {
    const none = { lost: 0, yearlyMargin: 0, notReplaced: 0 };
    expect(churnCost({ ...golden, retention: 1 })).toEqual({ ...none, replacementRatio: 1, replaced: 0 });
    expect(churnCost({ ...golden, retention: 1, growthTarget: 0.1 })).toEqual({
      ...none,
      replacementRatio: null,
      replaced: 300_000,
    });
  });

  test('the cost of replacing does not jump as the last churn goes', () => {
    const replaced = (retention: number): number =>
      churnCost({ ...golden, retention, growthTarget: 0.1 }).replaced;
    expect(replaced(1 - 1e-12)).toBeCloseTo(replaced(1), 3);
  });

  test('the cost of replacing is lost · ratio · acquisition cost wherever somebody is lost', () => {
    fc.assert(
      fc.property(rate, rate, (retention, growthTarget) => {
        fc.pre(retention < 1);
        const cost = churnCost({ ...golden, retention, growthTarget });
        const expected = cost.lost * (cost.replacementRatio ?? Number.NaN) * golden.acquisitionCost;
        expect(relative(cost.replaced, expected)).toBeLessThan(1e-12);
      }),
    );
  });

  test.each([
    ['customers', -1],
    ['customers', '200'],
    ['acquisitionCost', -1],
    ['growthTarget', null],
    ['margin', undefined],
  ])('refuses %s = %s', (field, value) => {
    expect(() => churnCost({ ...golden, [field]: value })).toThrow(new RegExp(`^${field} must be`, 'u'));
  });
});

describe('customers needed for each one lost', () => {
  test('two for one exactly where growth equals churn', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1, noNaN: true }), (churn) => {
        expect(replacementRatio({ churn, growth: churn })).toBe(2);
      }),
    );
  });
  test('without churn there is nobody to replace', () => {
    expect(() => replacementRatio({ churn: 0, growth: 0.1 })).toThrow(
      new RangeError('churn must be a number greater than 0 and at most 1; found 0'),
    );
  });
});

describe('revenue retention', () => {
  const year = { start: 100_000, expansion: 15_000, contraction: 3_000, churned: 5_000 };
  test('net counts expansion, gross does not', () => {
    expect(netRevenueRetention(year)).toBeCloseTo(1.07, 12);
    expect(grossRevenueRetention(year)).toBeCloseTo(0.92, 12);
  });
  test('no more can be lost than there was', () => {
    expect(() => grossRevenueRetention({ start: 100, contraction: 60, churned: 50 })).toThrow(
      new RangeError('contraction must be a number from 0 to start − churned = 50; found 60'),
    );
    expect(() => netRevenueRetention({ ...year, start: 0 })).toThrow(
      /^start must be a number greater than 0/u,
    );
    expect(() => netRevenueRetention({ ...year, churned: 100_001 })).toThrow(
      new RangeError('churned must be a number from 0 to 100000; found 100001'),
    );
  });
  test('decimals that add up to the start but for a hair leave nothing', () => {
    const all = { start: 1000.3, contraction: 500.1, churned: 500.2 };
    expect(all.start - all.contraction - all.churned).toBeLessThan(0);
    expect(grossRevenueRetention(all)).toBe(0);
    expect(netRevenueRetention({ ...all, expansion: 0 })).toBe(0);
    expect(grossRevenueRetention({ start: 0.3, contraction: 0, churned: 0.1 + 0.2 })).toBe(0);
    expect(() => grossRevenueRetention({ ...all, contraction: 500.1001 })).toThrow(RangeError);
  });
});

describe('the customer base', () => {
  test('with 10 % new a year, 95 % retention doubles the base in about 14 years and 90 % does not grow', () => {
    const base = (retention: number): number | undefined =>
      customerBase({ customers: 100, retention, acquisitionRate: 0.1, years: 14 })[14];
    expect(base(0.95)).toBeCloseTo(198, 0);
    expect(base(0.9)).toBeCloseTo(100, 9);
  });
  test('starts with the customers there are', () => {
    expect(customerBase({ customers: 7, retention: 0, acquisitionRate: 0, years: 2 })).toEqual([7, 0, 0]);
    expect(() => customerBase({ customers: 7, retention: 0, acquisitionRate: 0, years: 1.5 })).toThrow(
      /^years must be an integer/u,
    );
  });
});
