import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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
import { money, rate, relative } from './arbitraries.ts';

/** The definition, term by term. */
function sumOfRenewals({ margin = 1, retention = 0.8, discount = 0.1, growth = 0, horizon = 1 }): number {
  let sum = 0;
  for (let t = 1; t <= horizon; t += 1) {
    sum += (margin * (1 + growth) ** (t - 1) * retention ** t) / (1 + discount) ** t;
  }
  return sum;
}

describe('residual lifetime value', () => {
  test('equals its definition for every horizon', () => {
    fc.assert(
      fc.property(
        fc.record({
          margin: money,
          retention: rate,
          discount: rate,
          growth: fc.double({ min: -1, max: 0.5, noNaN: true }),
          horizon: fc.integer({ min: 1, max: 60 }),
        }),
        (inputs) => {
          expect(relative(residualLifetimeValue(inputs), sumOfRenewals(inputs))).toBeLessThan(1e-11);
        },
      ),
    );
  });

  test('keeps its digits where retention and growth just cancel the discount', () => {
    const inputs = { margin: 1, retention: 1, discount: 0.1, growth: 0.1, horizon: 40 };
    expect(residualLifetimeValue(inputs)).toBeCloseTo(40 / 1.1, 10);
    expect(residualLifetimeValue({ ...inputs, growth: 0.1 + 1e-12 })).toBeCloseTo(40 / 1.1, 8);
  });

  test('approaches the value without a horizon', () => {
    const endless = residualLifetimeValue({ margin: 100, retention: 0.9, discount: 0.1 });
    expect(residualLifetimeValue({ margin: 100, retention: 0.9, discount: 0.1, horizon: 1000 })).toBeCloseTo(
      endless,
      9,
    );
  });

  test('rises with retention and falls with the discount rate', () => {
    const customer = fc.record({
      margin: fc.double({ min: 1, max: 1e9, noNaN: true }),
      retention: rate,
      discount: fc.double({ min: 0.01, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(customer, fc.double({ min: 1e-6, max: 1, noNaN: true }), (inputs, more) => {
        const value = residualLifetimeValue(inputs);
        const better = Math.min(1, inputs.retention + more);
        expect(residualLifetimeValue({ ...inputs, retention: better })).toBeGreaterThanOrEqual(value);
        expect(residualLifetimeValue({ ...inputs, discount: inputs.discount + more })).toBeLessThanOrEqual(
          value,
        );
      }),
    );
  });

  test('a negative margin gives a negative value and a margin of nought plain nought', () => {
    expect(residualLifetimeValue({ margin: -100, retention: 0.9, discount: 0.1 })).toBeCloseTo(-450, 9);
    expect(Object.is(residualLifetimeValue({ margin: -100, retention: 0, discount: 0.1 }), 0)).toBe(true);
  });

  test('asks for a horizon where the value has no bound', () => {
    expect(() => residualLifetimeValue({ margin: 100, retention: 1, discount: 0.02, growth: 0.03 })).toThrow(
      new RangeError(
        'horizon must be an integer of at least 1 when retention × (1 + growth) ≥ 1 + discount: without it the value has no bound',
      ),
    );
    expect(
      residualLifetimeValue({ margin: 100, retention: 1, discount: 0.02, growth: 0.03, horizon: 2 }),
    ).toBeCloseTo(100 / 1.02 + 103 / 1.02 ** 2, 9);
  });
});

test('a new customer is worth one margin more than the residual value of the grown margin', () => {
  fc.assert(
    fc.property(money, rate, fc.integer({ min: 1, max: 30 }), (margin, retention, horizon) => {
      const inputs = { margin, retention, discount: 0.07, growth: 0.03, horizon };
      const expected = margin + sumOfRenewals({ ...inputs, margin: margin * 1.03 });
      expect(relative(customerLifetimeValue(inputs), expected)).toBeLessThan(1e-11);
    }),
  );
});

test('required retention undoes the residual value', () => {
  const customer = fc.record({
    margin: fc.double({ min: 0.01, max: 1e9, noNaN: true }),
    retention: rate,
    discount: fc.double({ min: 0.001, max: 2, noNaN: true }),
  });
  fc.assert(
    fc.property(customer, ({ margin, retention, discount }) => {
      const value = residualLifetimeValue({ margin, retention, discount });
      expect(requiredRetention({ value, margin, discount })).toBeCloseTo(retention, 9);
    }),
  );
});

test('no retention gives more than a customer who never leaves', () => {
  expect(requiredRetention({ value: 1000, margin: 100, discount: 0.1 })).toBe(1);
  expect(() => requiredRetention({ value: 1001, margin: 100, discount: 0.1 })).toThrow(
    /^value must be a number from 0 to margin\/discount = 1000; found 1001$/u,
  );
});

test('customers who never leave and are not discounted have no multiple: the error names the rates alone', () => {
  const rates = { retention: 1, discount: 0 };
  const refused = new RangeError(
    'discount must be a number greater than 0 and at most 10 when retention is 1: without it the multiple has no bound; found 0',
  );
  expect(() => marginMultiple(rates)).toThrow(refused);
  expect(() => retentionElasticity(rates)).toThrow(refused);
});

test('the elasticity is what one per cent of retention does to the value', () => {
  const [retention, discount] = [0.84, 0.12];
  const raised =
    marginMultiple({ retention: retention * 1.000001, discount }) / marginMultiple({ retention, discount });
  expect((raised - 1) / 0.000001).toBeCloseTo(retentionElasticity({ retention, discount }), 3);
});

test('present value counts the first flow as now', () => {
  expect(presentValue({ flows: [], rate: 0.1 })).toBe(0);
  expect(presentValue({ flows: [-100, 110, 121], rate: 0.1 })).toBeCloseTo(100, 10);
  expect(presentValue({ flows: [1, 2, 3], rate: 0 })).toBe(6);
});

test('monthly rates compound: twelve monthly discounts make the yearly one', () => {
  expect((1 + monthlyDiscount({ annual: 0.1 })) ** 12).toBeCloseTo(1.1, 14);
  expect(monthlyDiscount({ annual: 0 })).toBe(0);
  expect(annualRetention({ monthly: 0.99 })).toBeCloseTo(0.99 ** 12, 15);
});

test('the expected lifetime has no number when nobody leaves', () => {
  expect(expectedLifetime({ churn: 0 })).toBeNull();
  expect(expectedLifetime({ churn: 0.025 })).toBe(40);
});

describe('every wrong input is refused by name', () => {
  const right = { margin: 1, retention: 0.8, discount: 0.1, growth: 0, horizon: 5 };
  const wrong = {
    margin: [null, Number.NaN, Infinity, '1', 1e25],
    retention: [null, Number.NaN, -0.01, 1.01, '0.8'],
    discount: [null, Number.NaN, -0.01, 11],
    growth: [null, Number.NaN, -1.01, 11],
    horizon: [null, Number.NaN, 0, 1.5, -1, 2e6],
  };
  test.each(
    Object.entries(wrong).flatMap(([field, values]) => values.map((value) => [field, value] as const)),
  )('%s: %s', (field, value) => {
    const inputs = { ...right, [field]: value };
    expect(() => residualLifetimeValue(inputs)).toThrow(RangeError);
    expect(() => residualLifetimeValue(inputs)).toThrow(new RegExp(`^${field} must be`, 'u'));
    expect(() => customerLifetimeValue(inputs)).toThrow(new RegExp(`^${field} must be`, 'u'));
  });
});
