import fc from 'fast-check';
import { describe, test } from 'vitest';
import { churnCost, customerBase, replacementRatio } from '../../../../src/domain/retention/churn.ts';
import { complaintCascade } from '../../../../src/domain/retention/complaint.ts';
import { portfolio } from '../../../../src/domain/retention/portfolio.ts';
import { retentionProgramme } from '../../../../src/domain/retention/programme.ts';
import {
  discountedResidualLifetime,
  retentionRate,
  survivalCurve,
} from '../../../../src/domain/retention/survival.ts';
import {
  annualRetention,
  customerLifetimeValue,
  expectedLifetime,
  marginMultiple,
  monthlyDiscount,
  presentValue,
  requiredRetention,
  residualLifetimeValue,
  retentionElasticity,
} from '../../../../src/domain/retention/value.ts';
import { expectPlainNumbers } from '../../support/plain-numbers.ts';
import { money, rate } from './arbitraries.ts';

const count = fc.double({ min: 0, max: 1e12, noNaN: true });
const amount = fc.double({ min: 0, max: 1e12, noNaN: true });
const discount = fc.double({ min: 0, max: 10, noNaN: true });
const growth = fc.double({ min: -1, max: 10, noNaN: true });
const horizon = fc.integer({ min: 1, max: 1000 });
const shape = fc.double({ min: 1e-300, max: 1e9, noNaN: true });
const value = fc.record(
  { margin: money, retention: rate, discount, growth, horizon },
  { requiredKeys: ['margin', 'retention', 'discount'] },
);

/** Each function with inputs from the whole of its range, extremes included. */
const functions: readonly (readonly [string, fc.Arbitrary<() => unknown>])[] = [
  ['residualLifetimeValue', value.map((one) => () => residualLifetimeValue(one))],
  ['customerLifetimeValue', value.map((one) => () => customerLifetimeValue(one))],
  ['marginMultiple', value.map((one) => () => marginMultiple(one))],
  ['retentionElasticity', value.map((one) => () => retentionElasticity(one))],
  [
    'requiredRetention',
    fc.record({ value: amount, margin: amount, discount }).map((one) => () => requiredRetention(one)),
  ],
  [
    'presentValue',
    fc.record({ flows: fc.array(money), rate: discount }).map((one) => () => presentValue(one)),
  ],
  ['annualRetention', rate.map((monthly) => () => annualRetention({ monthly }))],
  ['monthlyDiscount', discount.map((annual) => () => monthlyDiscount({ annual }))],
  ['expectedLifetime', rate.map((churn) => () => expectedLifetime({ churn }))],
  [
    'replacementRatio',
    fc.record({ churn: rate, growth: discount }).map((one) => () => replacementRatio(one)),
  ],
  [
    'churnCost',
    fc.record({ value, customers: count, acquisitionCost: amount, growthTarget: discount }).map(
      ({ value: one, ...rest }) =>
        () =>
          churnCost({ ...one, ...rest }),
    ),
  ],
  [
    'customerBase',
    fc
      .record({ customers: count, retention: rate, acquisitionRate: discount, years: horizon })
      .map((one) => () => customerBase(one)),
  ],
  [
    'retentionProgramme',
    fc
      .record({
        customers: count,
        margin: money,
        retention: rate,
        gain: rate,
        yearlyCost: amount,
        discount,
        horizon: fc.integer({ min: 1, max: 50 }),
      })
      .map((one) => () => retentionProgramme({ ...one, gain: one.gain * (1 - one.retention) })),
  ],
  [
    'complaintCascade',
    fc
      .record({
        complaints: count,
        reach: count,
        influence: rate,
        recovery: rate,
        customerShare: rate,
        leaveProbability: rate,
        conversion: rate,
        customerValue: money,
        prospectValue: money,
      })
      .map((one) => () => complaintCascade({ ...one, prospectShare: 1 - one.customerShare })),
  ],
  [
    'portfolio',
    fc
      .record({
        segments: fc.array(
          fc.record({ name: fc.string(), customers: count, margin: money, retention: rate }),
          { maxLength: 12 },
        ),
        discount,
        gain: rate,
      })
      .map((one) => () => portfolio(one)),
  ],
  [
    'survivalCurve',
    fc.record({ alpha: shape, beta: shape, periods: horizon }).map((one) => () => survivalCurve(one)),
  ],
  [
    'retentionRate',
    fc.record({ alpha: shape, beta: shape, period: horizon }).map((one) => () => retentionRate(one)),
  ],
  [
    'discountedResidualLifetime',
    fc
      .record({
        alpha: shape,
        beta: shape,
        renewalsMade: fc.nat(),
        discount: fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 10, noNaN: true })),
      })
      .map((one) => () => discountedResidualLifetime(one)),
  ],
];

describe('no function ever returns NaN, Infinity or minus nought', () => {
  test.each(functions)('%s', (_, calls) => {
    expectPlainNumbers(calls, { numRuns: 300 });
  });
});
