import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digamma, lnGamma } from '../../../../src/domain/register/gamma.ts';
import { summariseOrders } from '../../../../src/domain/register/orders.ts';
import { simulateOrders } from '../../../../src/domain/register/simulate.ts';
import { expectedSpend, fitGammaGamma } from '../../../../src/domain/register/spend.ts';

const until = '2025-12-31';
const truth = { p: 4, q: 5, v: 900 };
const orders = simulateOrders({
  model: { r: 2, alpha: 6, a: 0.5, b: 4 },
  spend: truth,
  starts: Array.from({ length: 4000 }, () => '2025-01-01'),
  until,
  seed: 7,
});
// A pair of orders on one day is one: the model's orders are those of the days, so days of one order are taken.
const customers = summariseOrders({ orders, until, unitDays: 7 });

describe('spend per order', () => {
  test('a fit finds again what the data were made with', () => {
    const fit = fitGammaGamma({ customers });
    const mean = ({ p, q, v }: typeof truth): number => (p * v) / (q - 1);
    expect(Math.abs(fit.p / truth.p - 1)).toBeLessThan(0.15);
    expect(Math.abs(fit.q / truth.q - 1)).toBeLessThan(0.15);
    expect(Math.abs(mean(fit) / mean(truth) - 1)).toBeLessThan(0.05);
  });

  test('another currency changes v and nothing else', () => {
    const fit = fitGammaGamma({ customers });
    const dear = fitGammaGamma({
      customers: customers.map((one) => ({ ...one, monetary: one.monetary * 11.5 })),
    });
    expect(dear.p / fit.p).toBeCloseTo(1, 5);
    expect(dear.q / fit.q).toBeCloseTo(1, 5);
    expect(dear.v / fit.v).toBeCloseTo(11.5, 4);
  });

  test('lies between what the customer spent and what everybody spends', () => {
    const positive = fc.double({ min: 1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        fc.record({
          p: fc.double({ min: 0.5, max: 50, noNaN: true }),
          q: fc.double({ min: 1.01, max: 50, noNaN: true }),
          v: positive,
        }),
        fc.integer({ min: 1, max: 500 }),
        positive,
        (model, frequency, monetary) => {
          const everybody = expectedSpend({ model, customer: { frequency: 0, monetary: 0 } });
          const spend = expectedSpend({ model, customer: { frequency, monetary } });
          const [low, high] = [Math.min(monetary, everybody), Math.max(monetary, everybody)];
          expect(spend).toBeGreaterThanOrEqual(low * (1 - 1e-9));
          expect(spend).toBeLessThanOrEqual(high * (1 + 1e-9));
        },
      ),
    );
  });

  test('is refused where the mean is infinite, and where there is nothing to fit', () => {
    expect(() =>
      expectedSpend({ model: { p: 1, q: 1, v: 1 }, customer: { frequency: 0, monetary: 0 } }),
    ).toThrow(
      new RangeError(
        'model.q must be a number greater than 1 for a customer with 0 repeat orders: below it the mean is infinite; found 1',
      ),
    );
    expect(() => fitGammaGamma({ customers: [{ frequency: 1, monetary: 5 }] })).toThrow(
      new RangeError('customers must hold at least 2 customers with a repeat order; found 1'),
    );
    const same = [1, 2, 3].map((frequency) => ({ frequency, monetary: 10 }));
    expect(() => fitGammaGamma({ customers: same })).toThrow('customers must differ in what they spend');
    expect(() => fitGammaGamma({ customers: [...same, { frequency: 1, monetary: 0 }] })).toThrow(
      new RangeError(
        'customers[3].monetary must be a number greater than 0 and at most 1000000000000000; found 0',
      ),
    );
  });
});

describe('the logarithm of the gamma function', () => {
  test('is that of the factorials, and of √π at one half', () => {
    let factorial = 1;
    for (let n = 1; n < 30; n += 1) {
      expect(lnGamma(n)).toBeCloseTo(Math.log(factorial), 11);
      factorial *= n;
    }
    expect(lnGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
    expect(digamma(1)).toBeCloseTo(-0.577_215_664_901_532_9, 13);
    expect(digamma(0.5)).toBeCloseTo(-0.577_215_664_901_532_9 - 2 * Math.LN2, 13);
  });

  test('grows by ln x from x to x + 1, its slope by 1/x', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (x) => {
        expect(Math.abs(lnGamma(x + 1) - lnGamma(x) - Math.log(x))).toBeLessThan(
          1e-13 * (20 + Math.abs(lnGamma(x + 1))),
        );
        expect(Math.abs(digamma(x + 1) - digamma(x) - 1 / x)).toBeLessThan(1e-12 * (1 + 1 / x));
      }),
    );
  });
});
