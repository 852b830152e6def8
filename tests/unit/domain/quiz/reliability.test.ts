import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cronbachAlpha,
  spearmanBrown,
  standardErrorOfMeasurement,
} from '../../../../src/domain/quiz/reliability.ts';

describe("Cronbach's alpha", () => {
  test('is 1 for items that move as one and 0 for items that know nothing of each other', () => {
    expect(cronbachAlpha({ rows: [[1, 1], [2, 2], [5, 5]] })).toBeCloseTo(1, 12); // prettier-ignore
    expect(cronbachAlpha({ rows: [[0, 0], [0, 1], [1, 0], [1, 1]] })).toBeCloseTo(0, 12); // prettier-ignore
  });

  test('is at most 1 where the last digits of decimals would make it more', () => {
    // Unbounded, these give 1.0000000000000004 and 1.0000000000000002.
    expect(cronbachAlpha({ rows: [0.3, 0.4, 0.4].map((step) => [step, step, step]) })).toBe(1);
    expect(cronbachAlpha({ rows: [0.3, 0.3, 0.4].map((step) => [step, step, step]) })).toBe(1);
  });

  test('falls below 0 when items work against each other', () => {
    expect(cronbachAlpha({ rows: [[1, 4], [2, 2], [5, 1]] })).toBeLessThan(0); // prettier-ignore
  });

  test('leaves out the people who left a gap', () => {
    const rows = [[3, 4, 3], [1, 2, 2], [5, 5, 4], [2, 1, 3]]; // prettier-ignore
    expect(cronbachAlpha({ rows: [...rows, [1, null, 5], [null, null, null]] })).toBe(
      cronbachAlpha({ rows }),
    );
  });

  test('is finite, at most 1, and blind to the order of people and items', () => {
    const answers = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 }), {
      minLength: 3,
      maxLength: 20,
    });
    fc.assert(
      fc.property(answers, (rows) => {
        fc.pre(new Set(rows.map((row) => row.reduce((sum, value) => sum + value, 0))).size > 1);
        const alpha = cronbachAlpha({ rows });
        expect(alpha).toBeLessThanOrEqual(1);
        expect(cronbachAlpha({ rows: rows.toReversed() })).toBeCloseTo(alpha, 9);
        expect(cronbachAlpha({ rows: rows.map((row) => row.toReversed()) })).toBeCloseTo(alpha, 9);
      }),
    );
  });

  test.each([
    ['rows must be a list of 2 to 1000000 entries; found a list of 0', []],
    ['rows[0] must be a list of 2 to 1000000 entries; found a list of 1', [[1], [2]]],
    ['rows[1] must be a list of 2 entries; found a list of 3', [[1, 2], [1, 2, 3]]],
    ['rows[0][1] must be a number from -1000000000000 to 1000000000000; found NaN', [[1, Number.NaN], [1, 2]]],
    ['rows without a gap must be a list of 2 to 1000000 entries; found a list of 1', [[1, 2], [1, null]]],
    ['rows must hold sums that differ; found a variance of 0', [[0.1, 0.2], [0.3, 0]]],
  ])('refuses, saying "%s"', (message, rows) => {
    expect(() => cronbachAlpha({ rows })).toThrow(new RangeError(message));
  }); // prettier-ignore
});

describe('the Spearman-Brown formula', () => {
  test('keeps a test of the same length, and undoes itself', () => {
    expect(spearmanBrown({ reliability: 0.7, factor: 1 })).toBeCloseTo(0.7, 12);
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(unit, fc.double({ min: 0.1, max: 10, noNaN: true }), (reliability, factor) => {
        const longer = spearmanBrown({ reliability, factor });
        expect(longer).toBeGreaterThanOrEqual(0);
        expect(longer).toBeLessThanOrEqual(1);
        expect(spearmanBrown({ reliability: longer, factor: 1 / factor })).toBeCloseTo(reliability, 6);
      }),
    );
  });

  test('leaves full reliability full and none none, however long or short the test', () => {
    for (const factor of [1e-17, 0.1, 0.3, 3, 1e17]) {
      expect(spearmanBrown({ reliability: 1, factor })).toBe(1);
      expect(spearmanBrown({ reliability: 0, factor })).toBe(0);
    }
    expect(spearmanBrown({ reliability: 0.5, factor: 1e-17 }) / 1e-17).toBeCloseTo(1, 12);
  });

  test('refuses a reliability outside 0..1 and a factor that is not above 0', () => {
    expect(() => spearmanBrown({ reliability: 1.1, factor: 2 })).toThrow(
      new RangeError('reliability must be a number from 0 to 1; found 1.1'),
    );
    expect(() => spearmanBrown({ reliability: 0.5, factor: 0 })).toThrow(
      new RangeError('factor must be a number greater than 0; found 0'),
    );
  });
});

describe('the standard error of measurement', () => {
  test('is the whole spread without reliability and none with all of it', () => {
    expect(standardErrorOfMeasurement({ sd: 15, reliability: 0 })).toBe(15);
    expect(standardErrorOfMeasurement({ sd: 15, reliability: 1 })).toBe(0);
    expect(standardErrorOfMeasurement({ sd: 15, reliability: 0.7 })).toBeCloseTo(8.2158, 4);
  });

  test('refuses a negative spread and a reliability outside 0..1', () => {
    expect(() => standardErrorOfMeasurement({ sd: -1, reliability: 0.5 })).toThrow(
      new RangeError('sd must be a number of at least 0; found -1'),
    );
    expect(() => standardErrorOfMeasurement({ sd: 1, reliability: Number.NaN })).toThrow(
      new RangeError('reliability must be a number from 0 to 1; found NaN'),
    );
  });
});
