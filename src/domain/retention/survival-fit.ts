import { listInRange, inRange } from './checks.ts';
import { maximise } from './maximise.ts';

export interface SurvivalFit {
  readonly alpha: number;
  readonly beta: number;
  /** Mean log-likelihood per acquired customer. */
  readonly logLikelihood: number;
}

/** Where α and β are sought. At the upper end customers are as good as alike: constant churn. */
const bounds = { min: 1e-3, max: 1e4 };

/** How many renewed and how many left at the t-th renewal, over all cohorts: all that the likelihood needs. */
interface Renewals {
  readonly renewed: readonly number[];
  readonly left: readonly number[];
  readonly acquired: number;
}

/**
 * Fits the shifted beta-geometric model to one or more cohorts by maximum likelihood.
 *
 * The likelihood of a cohort is Π ((β+t−1)/(α+β+t−1))^renewed(t) · (α/(α+β+t−1))^left(t): cohorts of any lengths add up
 * by renewal. α and β are kept within 1e-3..1e4; data that are as homogeneous as can be end at the upper bound.
 * @param inputs `cohorts`: survivors per period, the first number is those acquired. Counts or percentages.
 * @returns the parameters and the log-likelihood per acquired customer
 * @throws RangeError for data that cannot be fitted, saying why: one period only, nobody left, survivors increase
 * @see Fader & Hardie (2007), How to Project Customer Retention, J. Interactive Marketing 21(1)
 */
export function fitBetaGeometric(inputs: { readonly cohorts: readonly (readonly number[])[] }): SurvivalFit {
  const renewals = countRenewals(checkCohorts(inputs.cohorts));
  const { point, value } = maximise(
    ([x, y]) => logLikelihood(renewals, Math.exp(x), Math.exp(y)),
    [Math.log(bounds.min), Math.log(bounds.max)],
  );
  const within = (parameter: number): number => Math.min(bounds.max, Math.max(bounds.min, parameter));
  return { alpha: within(Math.exp(point[0])), beta: within(Math.exp(point[1])), logLikelihood: value };
}

function checkCohorts(cohorts: unknown): number[][] {
  return listInRange('cohorts', cohorts, 1, 10_000).map((cohort, index) => {
    const field = `cohorts[${index}]`;
    const survivors = listInRange(field, cohort, 2, 10_000).map((value, period) =>
      inRange(`${field}[${period}]`, value, period === 0 ? { above: 0, max: 1e12 } : { min: 0, max: 1e12 }),
    );
    survivors.forEach((value, period) => {
      const before = survivors[period - 1];
      if (before !== undefined && value > before) {
        throw new RangeError(
          `${field}[${period}] must be a number from 0 to ${before}: survivors cannot increase; found ${value}`,
        );
      }
    });
    return survivors;
  });
}

function countRenewals(cohorts: readonly (readonly number[])[]): Renewals {
  const periods = Math.max(...cohorts.map((cohort) => cohort.length)) - 1;
  const renewed = new Array<number>(periods).fill(0);
  const left = new Array<number>(periods).fill(0);
  let acquired = 0;
  for (const cohort of cohorts) {
    acquired += cohort[0] ?? 0;
    for (let period = 1; period < cohort.length; period += 1) {
      const [before, now] = [cohort[period - 1] ?? 0, cohort[period] ?? 0];
      renewed[period - 1] = (renewed[period - 1] ?? 0) + now;
      left[period - 1] = (left[period - 1] ?? 0) + before - now;
    }
  }
  const total = (numbers: readonly number[]): number => numbers.reduce((sum, value) => sum + value, 0);
  if (periods < 2) {
    throw new RangeError(
      'cohorts must hold at least 2 periods after the first number: one period fits any α and β',
    );
  }
  if (total(left) === 0) {
    throw new RangeError(
      'cohorts must hold at least 1 customer who left: with no churn there is nothing to fit',
    );
  }
  if (cohorts.every((cohort) => cohort.at(-1) === 0)) {
    throw new RangeError(
      'cohorts must end with at least 1 survivor: with nobody left there is no tail to fit',
    );
  }
  if (total(renewed.slice(1)) + total(left.slice(1)) === 0) {
    throw new RangeError('cohorts must hold at least 1 customer who reached a second renewal');
  }
  return { renewed, left, acquired };
}

interface Derivatives {
  readonly value: number;
  readonly gradient: readonly [number, number];
  /** ∂²/∂x², ∂²/∂x∂y, ∂²/∂y² */
  readonly curvature: readonly [number, number, number];
}

/** The log-likelihood per customer and its derivatives by x = ln α and y = ln β. */
function logLikelihood({ renewed, left, acquired }: Renewals, alpha: number, beta: number): Derivatives {
  let [value, byAlpha, byBeta, alphaAlpha, alphaBeta, betaBeta] = [0, 0, 0, 0, 0, 0];
  renewed.forEach((stayed, index) => {
    const gone = left[index] ?? 0;
    const all = stayed + gone;
    if (all === 0) return;
    const kept = beta + index;
    const sum = alpha + kept;
    // log1p keeps the digits of a rate close to 1
    value += stayed === 0 ? 0 : -stayed * Math.log1p(alpha / kept);
    value += gone === 0 ? 0 : -gone * Math.log1p(kept / alpha);
    byAlpha += gone / alpha - all / sum;
    byBeta += stayed / kept - all / sum;
    alphaAlpha += all / sum ** 2 - gone / alpha ** 2;
    alphaBeta += all / sum ** 2;
    betaBeta += all / sum ** 2 - stayed / kept ** 2;
  });
  const perCustomer = (number: number): number => number / acquired;
  return {
    value: perCustomer(value),
    gradient: [perCustomer(alpha * byAlpha), perCustomer(beta * byBeta)],
    curvature: [
      perCustomer(alpha * byAlpha + alpha ** 2 * alphaAlpha),
      perCustomer(alpha * beta * alphaBeta),
      perCustomer(beta * byBeta + beta ** 2 * betaBeta),
    ],
  };
}
