import fc from 'fast-check';
import { describe, test } from 'vitest';
import {
  expectedOrders,
  fitBgNbd,
  probabilityAlive,
} from '../../../../src/domain/register/buy-till-you-die.ts';
import { summariseOrders } from '../../../../src/domain/register/orders.ts';
import { expectedSpend, fitGammaGamma } from '../../../../src/domain/register/spend.ts';
import { expectPlainNumbers } from '../../support/plain-numbers.ts';
import { history, lastDay, orderList } from './arbitraries.ts';

/** Parameters from the whole of their range, extremes included. */
const shape = fc.oneof(
  fc.double({ min: 1e-3, max: 100, noNaN: true }),
  fc.double({ min: -6, max: 9, noNaN: true }).map((power) => 10 ** power),
);
const model = fc.record({ r: shape, alpha: shape, a: shape, b: shape });
const far = fc.oneof(history, fc.constantFrom({ frequency: 5000, recency: 1e6, age: 1e9 }, { frequency: 1, recency: 0, age: 1e9 })); // prettier-ignore
const horizon = fc.oneof(fc.double({ min: 0, max: 1000, noNaN: true }), fc.constantFrom(0, 1e-300, 1e9));
const money = fc.double({ min: 1e-6, max: 1e12, noNaN: true });

const functions: readonly (readonly [string, fc.Arbitrary<() => unknown>])[] = [
  ['probabilityAlive', fc.record({ model, customer: far }).map((one) => () => probabilityAlive(one))],
  ['expectedOrders', fc.record({ model, customer: far, horizon }).map((one) => () => expectedOrders(one))],
  [
    'expectedSpend',
    fc
      .record({
        model: fc.record({ p: shape, q: shape, v: shape }),
        customer: fc.record({ frequency: fc.nat({ max: 1e7 }), monetary: money }),
      })
      .map((one) => () => expectedSpend(one)),
  ],
  ['summariseOrders', orderList.map((orders) => () => summariseOrders({ orders, until: lastDay }))],
  [
    'fitBgNbd',
    fc.array(history, { minLength: 1, maxLength: 12 }).map((customers) => () => fitBgNbd({ customers })),
  ],
  [
    'fitGammaGamma',
    fc
      .array(fc.record({ frequency: fc.nat({ max: 50 }), monetary: money }), { minLength: 1, maxLength: 12 })
      .map((customers) => () => fitGammaGamma({ customers })),
  ],
];

describe('no function of the register ever returns NaN, Infinity or minus nought', () => {
  test.each(functions)('%s', (_, calls) => {
    expectPlainNumbers(calls, { numRuns: 150 });
  });
});
