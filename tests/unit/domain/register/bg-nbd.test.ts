import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  expectedOrders,
  fitBgNbd,
  probabilityAlive,
} from '../../../../src/domain/register/buy-till-you-die.ts';
import type { BgNbd, History } from '../../../../src/domain/register/buy-till-you-die.ts';
import { summariseOrders } from '../../../../src/domain/register/orders.ts';
import { byIntegral, bySum } from '../../../../src/domain/register/repeat-orders.ts';
import { simulateOrders } from '../../../../src/domain/register/simulate.ts';
import { history, model } from './arbitraries.ts';
import { integrated, logLikelihoodOf, publishedOrders } from './bg-nbd-again.ts';

const published: BgNbd = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

describe('against a second implementation', () => {
  const histories: History[] = [
    { frequency: 2, recency: 30.43, age: 38.86 },
    { frequency: 1, recency: 1.71, age: 38.86 },
    { frequency: 7, recency: 29.43, age: 38.86 },
    { frequency: 0, recency: 0, age: 38.86 },
    { frequency: 25, recency: 12, age: 30 },
  ];
  test.each(histories)(
    'probability and orders of %o by integrating over every rate and chance',
    (customer) => {
      const again = integrated({ model: published, customer, horizon: 39 });
      expect(probabilityAlive({ model: published, customer })).toBeCloseTo(again.alive, 7);
      expect(expectedOrders({ model: published, customer, horizon: 39 })).toBeCloseTo(again.orders, 6);
    },
  );

  test('the published hypergeometric form gives the same wherever it is defined', () => {
    const usual = fc.record({
      r: fc.double({ min: 0.1, max: 5, noNaN: true }),
      alpha: fc.double({ min: 0.5, max: 50, noNaN: true }),
      a: fc.double({ min: 1.1, max: 5, noNaN: true }),
      b: fc.double({ min: 0.5, max: 10, noNaN: true }),
    });
    const short = history.filter(({ frequency }) => frequency < 40);
    fc.assert(
      fc.property(usual, short, fc.double({ min: 1, max: 100, noNaN: true }), (one, customer, horizon) => {
        const found = expectedOrders({ model: one, customer, horizon });
        const other = publishedOrders({ model: one, customer, horizon });
        expect(Math.abs(found - other)).toBeLessThanOrEqual(1e-7 * Math.max(1, other));
      }),
    );
  });

  test('sum and integral agree', () => {
    const inputs = fc.record({
      shape: fc.double({ min: 1e-3, max: 200, noNaN: true }),
      odds: fc.double({ min: 1e-6, max: 20, noNaN: true }),
      leave: fc.double({ min: 1e-2, max: 100, noNaN: true }),
      stay: fc.double({ min: 1e-2, max: 500, noNaN: true }),
    });
    fc.assert(
      fc.property(
        inputs.filter(({ shape, odds }) => shape * Math.log1p(odds) < 600),
        (one) => {
          const [sum, integral] = [bySum(one), byIntegral(one)];
          expect(Math.abs(sum - integral)).toBeLessThanOrEqual(1e-9 * integral);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('the likelihood of a fit is the one that integrating gives, and no neighbour is better', () => {
    const customers = [
      ...Array.from({ length: 6 }, () => ({ frequency: 0, recency: 0, age: 20 })),
      ...Array.from({ length: 6 }, () => ({ frequency: 1, recency: 2, age: 20 })),
      ...Array.from({ length: 3 }, () => ({ frequency: 4, recency: 19, age: 20 })),
      { frequency: 1, recency: 4, age: 30 },
      { frequency: 3, recency: 22, age: 25 },
      { frequency: 8, recency: 10, age: 28 },
      { frequency: 12, recency: 10, age: 28 },
      { frequency: 5, recency: 26, age: 28 },
    ];
    const fit = fitBgNbd({ customers });
    expect(logLikelihoodOf(fit, customers)).toBeCloseTo(fit.logLikelihood, 4);
    for (const name of ['r', 'alpha', 'a', 'b'] as const) {
      for (const factor of [0.98, 1.02]) {
        const beside = { ...fit, [name]: fit[name] * factor };
        expect(logLikelihoodOf(beside, customers)).toBeLessThanOrEqual(fit.logLikelihood + 1e-6);
      }
    }
  });
});

describe('a fit', () => {
  const starts = Array.from({ length: 6000 }, (_, place) =>
    new Date(Date.UTC(2024, 0, 1 + (place % 180))).toISOString().slice(0, 10),
  );
  const truth = { r: 0.8, alpha: 6, a: 0.9, b: 3 };
  const orders = simulateOrders({
    model: truth,
    spend: { p: 4, q: 5, v: 900 },
    starts,
    until: '2025-12-31',
    seed: 20_261_128,
  });
  const customers = summariseOrders({ orders, until: '2025-12-31' });
  const fit = fitBgNbd({ customers });

  test('finds again what the data were made with', () => {
    expect(Math.abs(fit.r / truth.r - 1)).toBeLessThan(0.06);
    expect(Math.abs(fit.alpha / truth.alpha - 1)).toBeLessThan(0.08);
    // a and b are known together only: what counts is the mean chance of leaving.
    expect(fit.a / (fit.a + fit.b)).toBeCloseTo(truth.a / (truth.a + truth.b), 1);
    expect(Math.abs(fit.a / truth.a - 1)).toBeLessThan(0.15);
  });

  test('is the same in days and in weeks, but for the unit', () => {
    const inDays = fitBgNbd({ customers: summariseOrders({ orders, until: '2025-12-31', unitDays: 1 }) });
    expect(inDays.alpha / 7 / fit.alpha).toBeCloseTo(1, 6);
    for (const name of ['r', 'a', 'b'] as const) expect(inDays[name] / fit[name]).toBeCloseTo(1, 6);
    const customer = { frequency: 3, recency: 20, age: 40 };
    const daily = { frequency: 3, recency: 140, age: 280 };
    expect(expectedOrders({ model: inDays, customer: daily, horizon: 70 })).toBeCloseTo(
      expectedOrders({ model: fit, customer, horizon: 10 }),
      6,
    );
  });

  test('is the same whatever the order of the customers', () => {
    expect(fitBgNbd({ customers: customers.toReversed() })).toEqual(fit);
  });

  test('does not need a single digit of what it cannot know: nobody ever leaves', () => {
    const loyal = Array.from({ length: 50 }, (_, index) => ({
      frequency: 5 + (index % 7),
      recency: 29,
      age: 30,
    }));
    const found = fitBgNbd({ customers: loyal });
    expect(found.a / (found.a + found.b)).toBeLessThan(0.05);
    expect(Object.values(found).every(Number.isFinite)).toBe(true);
  });

  test.each([
    [[], 'customers must be a list of 1 to 10000000 entries; found a list of 0'],
    [
      [{ frequency: 0, recency: 0, age: 10 }],
      'customers must hold at least 1 customer with a repeat order: without one nothing is known of who comes back',
    ],
    [
      [{ frequency: 1, recency: 11, age: 10 }],
      'customers[0].recency must be a number from 0 to 10; found 11',
    ],
    [[{ frequency: 1, recency: 0, age: 0 }], 'customers must be observed for some time: every age is 0'],
  ])('refuses %j, saying why', (wrong, message) => {
    expect(() => fitBgNbd({ customers: wrong })).toThrow(new RangeError(message));
  });
});

describe('whatever the customer and the model', () => {
  test('a probability is a probability, and falls with silence', () => {
    fc.assert(
      fc.property(model, history, fc.double({ min: 0, max: 500, noNaN: true }), (one, customer, silence) => {
        const now = probabilityAlive({ model: one, customer });
        const later = probabilityAlive({
          model: one,
          customer: { ...customer, age: customer.age + silence },
        });
        expect(now).toBeGreaterThanOrEqual(0);
        expect(now).toBeLessThanOrEqual(1);
        expect(later).toBeLessThanOrEqual(now + 1e-12);
      }),
    );
  });

  test('expected orders grow with the horizon, and never exceed those of a customer who cannot leave', () => {
    fc.assert(
      fc.property(model, history, fc.double({ min: 0, max: 500, noNaN: true }), (one, customer, horizon) => {
        const orders = expectedOrders({ model: one, customer, horizon });
        const further = expectedOrders({ model: one, customer, horizon: horizon * 1.5 });
        const most = ((one.r + customer.frequency) * horizon) / (one.alpha + customer.age);
        expect(orders).toBeGreaterThanOrEqual(0);
        expect(orders).toBeLessThanOrEqual(most * (1 + 1e-9) + 1e-300);
        expect(further).toBeGreaterThanOrEqual(orders * (1 - 1e-9));
      }),
    );
  });

  test('nothing special happens at a = 1, where the published form divides nought by nought', () => {
    const customer = { frequency: 4, recency: 20, age: 30 };
    const at = (a: number) => expectedOrders({ model: { ...published, a }, customer, horizon: 52 });
    expect(at(1)).toBeCloseTo((at(1 - 1e-6) + at(1 + 1e-6)) / 2, 8);
    expect(expectedOrders({ model: { ...published, a: 0.4, b: 0.6 }, customer: { ...customer, frequency: 0 }, horizon: 9 })).toBeGreaterThan(0); // prettier-ignore
  });
});
