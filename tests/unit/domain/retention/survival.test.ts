import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  discountedResidualLifetime,
  fitBetaGeometric,
  retentionRate,
  survivalCurve,
} from '../../../../src/domain/retention/survival.ts';
import { relative } from './arbitraries.ts';

const shape = fc.double({ min: 0.01, max: 100, noNaN: true });

describe('the survival curve', () => {
  test('falls from period to period, and its ratios are the retention rates', () => {
    fc.assert(
      fc.property(shape, shape, (alpha, beta) => {
        const curve = [1, ...survivalCurve({ alpha, beta, periods: 30 })];
        curve.slice(1).forEach((share, index) => {
          const before = curve[index] ?? 0;
          expect(share).toBeLessThan(before);
          expect(relative(share / before, retentionRate({ alpha, beta, period: index + 1 }))).toBeLessThan(
            1e-12,
          );
        });
      }),
    );
  });
  test('retention rises with age: those who leave early are gone', () => {
    fc.assert(
      fc.property(shape, shape, fc.integer({ min: 1, max: 1000 }), (alpha, beta, period) => {
        expect(retentionRate({ alpha, beta, period: period + 1 })).toBeGreaterThan(
          retentionRate({ alpha, beta, period }),
        );
      }),
    );
  });
  test('after one renewal it is β/(α+β), however small the parameters', () => {
    const tiny = fc.integer({ min: -300, max: 6 }).map((power) => 1.7 * 10 ** power);
    fc.assert(
      fc.property(tiny, tiny, (alpha, beta) => {
        const [first = Number.NaN] = survivalCurve({ alpha, beta, periods: 1 });
        expect(Math.abs(first / (beta / (alpha + beta)) - 1)).toBeLessThan(1e-14);
        expect(retentionRate({ alpha, beta, period: 1 })).toBe(first);
      }),
    );
  });
  test('with α = β = 1 it is 1/(t+1)', () => {
    survivalCurve({ alpha: 1, beta: 1, periods: 50 }).forEach((share, index) => {
      expect(share).toBeCloseTo(1 / (index + 2), 14);
    });
  });
});

/** The definition, added up until the rest is below any digit. */
function bruteResidual(alpha: number, beta: number, made: number, discount: number): number {
  let [sum, share, factor] = [0, 1, 1];
  for (let t = made + 1; share * factor > 1e-17 * discount; t += 1) {
    share *= (beta + t - 1) / (alpha + beta + t - 1);
    sum += share * factor;
    factor /= 1 + discount;
  }
  return sum;
}

describe('the discounted residual lifetime', () => {
  test('equals its definition, added term by term', () => {
    const discount = fc.double({ min: 0.005, max: 2, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e4, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e4, noNaN: true }),
        fc.nat(50),
        discount,
        (alpha, beta, made, rate) => {
          const found = discountedResidualLifetime({ alpha, beta, renewalsMade: made, discount: rate });
          expect(relative(found, bruteResidual(alpha, beta, made, rate))).toBeLessThan(1e-11);
        },
      ),
    );
  });
  test('converges also where survival hardly falls and the discount is small', () => {
    const inputs = { alpha: 0.01, beta: 0.5, renewalsMade: 3 };
    const found = discountedResidualLifetime({ ...inputs, discount: 1e-4 });
    expect(relative(found, bruteResidual(0.01, 0.5, 3, 1e-4))).toBeLessThan(1e-9);
    expect(discountedResidualLifetime({ ...inputs, discount: 1e-9 })).toBeGreaterThan(found);
  });
  test('obeys its own recurrence: one renewal more, one discount less', () => {
    fc.assert(
      fc.property(
        shape,
        shape,
        fc.nat(100),
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        (alpha, beta, made, discount) => {
          const at = (renewalsMade: number): number =>
            discountedResidualLifetime({ alpha, beta, renewalsMade, discount });
          const rate = retentionRate({ alpha, beta, period: made + 1 });
          expect(relative(at(made), rate * (1 + at(made + 1) / (1 + discount)))).toBeLessThan(1e-11);
        },
      ),
    );
  });
  test('for customers who are all alike it is the geometric sum r(1+d)/(1+d−r)', () => {
    const found = discountedResidualLifetime({ alpha: 2e8, beta: 8e8, renewalsMade: 5, discount: 0.1 });
    expect(found).toBeCloseTo((0.8 * 1.1) / 0.3, 5);
  });
  test('table 3 of Fader & Hardie (2010)', () => {
    const column = (alpha: number, beta: number): string[] =>
      [0, 1, 2, 3, 4].map((renewalsMade) =>
        discountedResidualLifetime({ alpha, beta, renewalsMade, discount: 0.1 }).toFixed(2),
      );
    expect(column(3.8, 15.2)).toEqual(expect.arrayContaining(['3.31', '3.59', '3.84']));
    expect(column(1 / 15, 4 / 15)).toEqual(expect.arrayContaining(['9.46', '10.06']));
  });
  test('without discount it is (β+n)/(α−1), and has no bound for α up to 1', () => {
    expect(discountedResidualLifetime({ alpha: 3, beta: 4, renewalsMade: 2, discount: 0 })).toBe(3);
    const nearly = discountedResidualLifetime({ alpha: 3, beta: 4, renewalsMade: 2, discount: 1e-9 });
    expect(nearly).toBeCloseTo(3, 6);
    expect(() => discountedResidualLifetime({ alpha: 1, beta: 4, renewalsMade: 2, discount: 0 })).toThrow(
      RangeError,
    );
    expect(() => discountedResidualLifetime({ alpha: 0.5, beta: 4, renewalsMade: 2, discount: 0 })).toThrow(
      /^discount must be a number greater than 0/u,
    );
  });
});

/** Survivors of a cohort exactly as the model expects them. */
const cohort = (alpha: number, beta: number, periods: number, acquired = 1000): number[] => [
  acquired,
  ...survivalCurve({ alpha, beta, periods }).map((share) => acquired * share),
];

describe('fitting', () => {
  test('finds the parameters again that a cohort was made with', () => {
    const within = fc.double({ min: 0.05, max: 30, noNaN: true });
    fc.assert(
      fc.property(within, within, fc.integer({ min: 3, max: 12 }), (alpha, beta, periods) => {
        const fit = fitBetaGeometric({ cohorts: [cohort(alpha, beta, periods)] });
        expect(relative(fit.alpha, alpha)).toBeLessThan(1e-4);
        expect(relative(fit.beta, beta)).toBeLessThan(1e-4);
      }),
    );
  });
  test('finds them from cohorts of different lengths and sizes, and in percentages', () => {
    const fit = fitBetaGeometric({
      cohorts: [
        cohort(0.7, 2, 7, 5000),
        cohort(0.7, 2, 4, 300),
        cohort(0.7, 2, 1, 20),
        cohort(0.7, 2, 3, 100),
      ],
    });
    expect(fit.alpha).toBeCloseTo(0.7, 6);
    expect(fit.beta).toBeCloseTo(2, 6);
    expect(fitBetaGeometric({ cohorts: [cohort(0.7, 2, 7, 100)] }).beta).toBeCloseTo(2, 6);
  });
  test('no point of a fine grid is more likely', () => {
    const cohorts = [[1000, 631, 468, 382, 326]];
    const fit = fitBetaGeometric({ cohorts });
    const likelihood = (alpha: number, beta: number): number => {
      const curve = [1, ...survivalCurve({ alpha, beta, periods: 4 })];
      const left = [369, 163, 86, 56];
      const sum = left.reduce(
        (total, count, t) => total + count * Math.log((curve[t] ?? 0) - (curve[t + 1] ?? 0)),
        0,
      );
      return (sum + 326 * Math.log(curve[4] ?? 0)) / 1000;
    };
    expect(likelihood(fit.alpha, fit.beta)).toBeCloseTo(fit.logLikelihood, 12);
    for (let x = Math.log(1e-3); x <= Math.log(1e4); x += 0.1) {
      for (let y = Math.log(1e-3); y <= Math.log(1e4); y += 0.1) {
        expect(likelihood(Math.exp(x), Math.exp(y))).toBeLessThanOrEqual(fit.logLikelihood + 1e-12);
      }
    }
  });
  test('the mean of a regular-customer cohort of Fader & Hardie (2007)', () => {
    const fit = fitBetaGeometric({ cohorts: [[1000, 631, 468, 382, 326, 289, 262, 241]] });
    expect(fit.alpha).toBeCloseTo(0.704, 2);
    expect(fit.beta).toBeCloseTo(1.182, 2);
  });
  test('constant churn ends at the upper bound with the right mean', () => {
    const fit = fitBetaGeometric({ cohorts: [[10_000, 8000, 6400, 5120, 4096]] });
    expect(fit.beta).toBeGreaterThan(9_990);
    expect(fit.beta).toBeLessThanOrEqual(1e4);
    expect(fit.alpha / (fit.alpha + fit.beta)).toBeCloseTo(0.2, 4);
  });
  test('churn that grows with age, which the model cannot show, still gives the best it can', () => {
    const fit = fitBetaGeometric({ cohorts: [[1000, 950, 800, 500, 100]] });
    expect(Math.max(fit.alpha, fit.beta)).toBeCloseTo(1e4, 0);
    expect(Number.isFinite(fit.logLikelihood)).toBe(true);
  });
  test('one who leaves among a million', () => {
    const fit = fitBetaGeometric({ cohorts: [[1_000_000, 999_999, 999_999, 999_999]] });
    expect(fit.alpha).toBeGreaterThanOrEqual(1e-3);
    expect(fit.beta).toBeLessThanOrEqual(1e4);
  });

  test.each([
    ['one period only', [[100, 50]], /^cohorts must hold at least 2 periods/u],
    ['no cohort', [], /^cohorts must be a list of 1 to/u],
    ['nothing but the acquired', [[100]], /^cohorts\[0\] must be a list of 2 to/u],
    [
      'survivors increase',
      [[100, 50, 51]],
      /^cohorts\[0\]\[2\] must be a number from 0 to 50: survivors cannot increase; found 51$/u,
    ],
    ['nobody left behind', [[100, 10, 0]], /with nobody left there is no tail/u],
    [
      'nobody reached a second renewal',
      [
        [100, 0, 0],
        [100, 50],
      ],
      /second renewal/u,
    ],
    ['nobody leaves', [[100, 100, 100]], /with no churn there is nothing to fit/u],
    ['nobody acquired', [[0, 0, 0]], /^cohorts\[0\]\[0\] must be a number greater than 0/u],
    ['a gap', [[100, null, 50]], /^cohorts\[0\]\[1\] must be a number from 0/u],
    ['a text', [[100, '50', 40]], /found "50"$/u],
    ['not a list', [7], /^cohorts\[0\] must be a list/u],
  ])('refuses %s and says why', (_, cohorts, message) => {
    const refuse = (): unknown => fitBetaGeometric({ cohorts: cohorts as number[][] });
    expect(refuse).toThrow(RangeError);
    expect(refuse).toThrow(message);
  });
});
