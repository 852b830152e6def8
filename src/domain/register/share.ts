import { inRange } from '../range.ts';

/** A share that was observed, and the range in which the true one lies. */
export interface Share {
  readonly count: number;
  readonly of: number;
  /** A fraction. */
  readonly share: number;
  /** 95 % interval, fractions. */
  readonly low: number;
  readonly high: number;
}

/** The normal quantile of a two-sided 95 % interval. */
const z = 1.959_963_984_540_054;

/**
 * An observed share with its 95 % interval by Wilson's score method, which stays between 0 and 1 and holds for few.
 * @throws RangeError unless `of` is a whole number above 0 and `count` one from 0 to `of`
 * @see Wilson (1927), Probable Inference, the Law of Succession, and Statistical Inference, JASA 22
 */
export function observedShare(inputs: { readonly count: number; readonly of: number }): Share {
  const of = inRange('of', inputs.of, { min: 1, max: 1e9, integer: true });
  const count = inRange('count', inputs.count, { min: 0, max: of, integer: true });
  const share = count / of;
  const scale = 1 + z ** 2 / of;
  const middle = (share + z ** 2 / (2 * of)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / of + (z / (2 * of)) ** 2);
  return {
    count,
    of,
    share,
    low: Math.max(0, Math.min(share, middle - half)),
    high: Math.min(1, Math.max(share, middle + half)),
  };
}
