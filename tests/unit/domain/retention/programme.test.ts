import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  combinedProgramme,
  paybackLapse,
  programmeValue,
  retentionProgramme,
} from '../../../../src/domain/retention/programme.ts';
import { presentValue } from '../../../../src/domain/retention/value.ts';
import { rate, relative } from './arbitraries.ts';

const golden = {
  customers: 200,
  margin: 20_000,
  retention: 0.85,
  gain: 0.03,
  yearlyCost: 100_000,
  discount: 0.1,
  horizon: 5,
};
const inputs = fc
  .record({
    customers: fc.double({ min: 0, max: 1e6, noNaN: true }),
    margin: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    retention: rate,
    gain: rate,
    yearlyCost: fc.double({ min: 0, max: 1e9, noNaN: true }),
    discount: rate,
    horizon: fc.integer({ min: 1, max: 40 }),
  })
  .map((one) => ({ ...one, gain: one.gain * (1 - one.retention) }));

describe('a retention programme', () => {
  test('its value is the present value of its flows, and of the closed form', () => {
    fc.assert(
      fc.property(inputs, (one) => {
        const { years, npv } = retentionProgramme(one);
        const scale = Math.max(
          1,
          ...years.map(({ cost, extraMargin }) => Math.max(cost, Math.abs(extraMargin))),
          // Where hardly anybody more stays, what is gained is the difference of two sums of all customers' margins.
          1e-4 * Math.abs(one.customers * one.margin) * one.horizon,
        );
        const byFlows = presentValue({ flows: years.map(({ net }) => net), rate: one.discount });
        expect(Math.abs(npv - byFlows) / scale).toBeLessThan(1e-9);
        expect(Math.abs(npv - programmeValue({ ...one, cohorts: [one] })) / scale).toBeLessThan(1e-9);
      }),
    );
  });

  test('costs are paid from now until the year before the last, margins come from the first renewal on', () => {
    const { years } = retentionProgramme(golden);
    expect(years.map(({ year }) => year)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(years.map(({ cost }) => cost)).toEqual([100_000, 100_000, 100_000, 100_000, 100_000, 0]);
    expect(years[0]?.extraMargin).toBe(0);
    expect(years[1]?.extraMargin).toBeCloseTo(120_000, 5);
    expect(years[2]?.extraCustomers).toBeCloseTo(200 * (0.88 ** 2 - 0.85 ** 2), 10);
  });

  test('at the break-even gain it is worth nought', () => {
    fc.assert(
      fc.property(inputs, (one) => {
        const { breakEvenGain } = retentionProgramme(one);
        if (breakEvenGain === null || one.yearlyCost === 0) return;
        const scale = 1 + one.yearlyCost * one.horizon + Math.abs(one.customers * one.margin);
        const gain = Math.min(breakEvenGain, 1 - one.retention);
        expect(Math.abs(retentionProgramme({ ...one, gain }).npv) / scale).toBeLessThan(1e-9);
      }),
    );
    expect(relative(retentionProgramme(golden).breakEvenGain ?? 0, 0.01413136)).toBeLessThan(1e-6);
  });

  test('pays back inside the year in which the sum turns', () => {
    const { years, discountedPayback } = retentionProgramme(golden);
    expect(discountedPayback).toBeCloseTo(1.92007, 5);
    expect(years[1]?.cumulative).toBeLessThan(0);
    expect(years[2]?.cumulative).toBeGreaterThan(0);
  });

  test('never pays when it changes nothing, or when the customers cost money', () => {
    expect(retentionProgramme({ ...golden, gain: 0 })).toMatchObject({ discountedPayback: null });
    const loss = retentionProgramme({ ...golden, margin: -20_000 });
    expect(loss.discountedPayback).toBeNull();
    expect(loss.breakEvenGain).toBeNull();
    expect(loss.npv).toBeLessThan(0);
  });

  test('without cost it pays from the start, unless it does harm', () => {
    expect(retentionProgramme({ ...golden, yearlyCost: 0 })).toMatchObject({
      discountedPayback: 0,
      breakEvenGain: 0,
    });
    expect(retentionProgramme({ ...golden, yearlyCost: 0, margin: -1 }).discountedPayback).toBeNull();
  });

  test('takes the whole gain that is left, and refuses more', () => {
    expect(retentionProgramme({ ...golden, retention: 0.97, gain: 0.03 }).npv).toBeGreaterThan(0);
    expect(() => retentionProgramme({ ...golden, retention: 0.98 })).toThrow(
      new RangeError('gain must be a number from 0 to 1 − retention = 0.02; found 0.03'),
    );
    expect(() => retentionProgramme({ ...golden, horizon: 2.5 })).toThrow(
      /^horizon must be an integer from 1 to 1000/u,
    );
  });

  test('over several groups the margins add up, the cost is paid once, and a full group gains what is left', () => {
    const alone = retentionProgramme(golden);
    const half = { customers: 100, margin: 20_000, retention: 0.85 };
    const halves = combinedProgramme({ ...golden, cohorts: [half, half] });
    expect(halves.npv).toBeCloseTo(alone.npv, 4);
    expect(halves.breakEvenGain).toBeCloseTo(alone.breakEvenGain ?? 0, 12);
    const full = combinedProgramme({ ...golden, cohorts: [{ ...half, retention: 0.99 }] });
    expect(full.years[1]?.extraCustomers).toBeCloseTo(1, 10);
    expect(combinedProgramme({ ...golden, cohorts: [] }).npv).toBeLessThan(0);
  });
});

describe('what does not stay paid back', () => {
  const early = { customers: 200, margin: 20_000, retention: 0.3, gain: 0.08, discount: 0.1, horizon: 8 };
  const programme = retentionProgramme({ ...early, yearlyCost: 155_000 });
  test('is paid back at the first crossing, as the contract has it, and the year of the fall is told', () => {
    expect(programme.discountedPayback).toBeCloseTo(1.1, 1);
    expect(programme.npv).toBeLessThan(-200_000);
    const lapse = paybackLapse(programme) ?? NaN;
    expect(programme.years[lapse]?.cumulative).toBeLessThan(0);
    expect(programme.years[lapse - 1]?.cumulative).toBeGreaterThanOrEqual(0);
    expect(lapse).toBeGreaterThan(1.1);
  });
  test('is told neither where it stays paid back nor where it never is', () => {
    expect(paybackLapse(retentionProgramme({ ...early, retention: 0.85, yearlyCost: 100_000 }))).toBeNull();
    expect(paybackLapse(retentionProgramme({ ...early, yearlyCost: 1e9 }))).toBeNull();
    expect(paybackLapse(retentionProgramme({ ...early, gain: 0, yearlyCost: 0 }))).toBeNull();
  });
});
