import { describe, expect, test } from 'vitest';
import { discountedResidualLifetime } from '../../../../src/domain/retention/survival.ts';
import { survivalResults } from '../../../../src/domain/retention/survival-results.ts';

/** Fader and Hardie (2007), the cohorts of high-end and of regular customers. */
const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491];
const regular = [1000, 631, 468, 382, 326, 289, 262, 241];

describe('survivors, fitted', () => {
  test('one published cohort: its parameters, the distance from the data, and a customer of every age', () => {
    const found = survivalResults({ cohorts: [highEnd], margin: 100, discount: 0.1 });
    expect(found.alpha).toBeCloseTo(0.668, 3);
    expect(found.beta).toBeCloseTo(3.806, 3);
    // α/(α+β) leave at the first renewal.
    expect(found.rates[0]).toBeCloseTo(1 - 0.668 / 4.474, 3);
    expect(found.curve).toHaveLength(8);
    expect(found.curve[0]).toBe(1);
    expect(found.shares[0]?.[3]).toBe(0.653);
    const distances = highEnd
      .slice(1)
      .map((count, index) => Math.abs(count / 1000 - (found.curve[index + 1] ?? NaN)));
    expect(found.meanError).toBeCloseTo(distances.reduce((sum, one) => sum + one, 0) / 7, 12);
    expect(found.meanError).toBeLessThan(0.011);
    expect(found.tenures.map(({ renewalsMade }) => renewalsMade)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(found.tenures.map(({ left }) => left)).toEqual([null, ...highEnd.slice(1)]);
    for (const { renewalsMade, value, renewals } of found.tenures) {
      const { alpha, beta } = found;
      expect(renewals).toBe(discountedResidualLifetime({ alpha, beta, renewalsMade, discount: 0.1 }));
      expect(value).toBe(100 * (renewals ?? 0));
    }
  });

  test('several cohorts: one row each at its own age, an older one worth more', () => {
    const cohorts = [regular, regular.slice(0, 5), regular.slice(0, 3)];
    const { tenures, shares } = survivalResults({ cohorts, margin: 100, discount: 0.1 });
    expect(tenures.map(({ cohort, renewalsMade, left }) => [cohort, renewalsMade, left])).toEqual([
      [null, 0, null],
      [0, 7, 241],
      [1, 4, 326],
      [2, 2, 468],
    ]);
    expect(shares.map((one) => one.length)).toEqual([8, 5, 3]);
    const [fresh, oldest, middle, young] = tenures.map(({ value }) => value ?? 0);
    expect([fresh, young, middle, oldest]).toEqual(
      [fresh, young, middle, oldest].toSorted((a = 0, b = 0) => a - b),
    );
  });

  test('a value without bound is none, and a negative margin makes customers cost', () => {
    const free = survivalResults({ cohorts: [regular], margin: 100, discount: 0 });
    expect(free.alpha).toBeLessThan(1);
    expect(free.tenures.map(({ value }) => value)).toEqual(free.tenures.map(() => null));
    const costly = survivalResults({ cohorts: [regular], margin: -100, discount: 0.1 });
    expect(costly.tenures.every(({ value }) => (value ?? 0) < 0)).toBe(true);
    const nothing = survivalResults({ cohorts: [regular], margin: -0, discount: 0.1 });
    expect(nothing.tenures.every(({ value }) => Object.is(value, 0))).toBe(true);
  });
});
