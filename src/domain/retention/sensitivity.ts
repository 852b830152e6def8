import { inputValue, splitKey, withInput } from './inputs.ts';
import type { Inputs } from './inputs.ts';
import { fieldOfKey, keysOf, outcomeOf } from './outcomes.ts';
import type { Outcome } from './outcomes.ts';

export interface Influence {
  readonly key: string;
  /** The range that was tried, and whether it is the reader's own or ten per cent either way. */
  readonly low: number;
  readonly high: number;
  readonly isOwn: boolean;
  /** The outcome at both ends; null where it has no bound. */
  readonly atLow: number | null;
  readonly atHigh: number | null;
  /**
   * The least and the largest outcome within the range, today's among them: mostly the ends, but a programme pays most at
   * some retention in between. Null where one of them has no bound.
   */
  readonly least: number | null;
  readonly most: number | null;
  /** How far apart these are; the list is ranked by it. */
  readonly swing: number | null;
}

/**
 * The range of an input: its own, or ten per cent either way, within what is allowed. Retention is varied by its churn:
 * ten per cent of 91 % would be more than all who leave, and clamped at 100 %.
 */
function rangeOf(inputs: Inputs, key: string): { low: number; high: number; isOwn: boolean } {
  const own = inputs.ranges[key];
  const value = inputValue(inputs, key);
  // A value that was moved out of its range stretches it: today's answer lies between the two ends.
  if (own) return { low: Math.min(own.low, value), high: Math.max(own.high, value), isOwn: true };
  const { min, max } = fieldOfKey(key);
  const isRetention = splitKey(key).name === 'retention';
  const spread = Math.abs(isRetention ? 1 - value : value) * 0.1;
  const tidy = (end: number): number => Number(end.toPrecision(12));
  return {
    low: tidy(Math.max(min, value - spread)),
    high: tidy(Math.min(max, value + spread)),
    isOwn: false,
  };
}

/** So many values between the ends of a range are tried. */
const between = 9;

/** The values of a range that are tried: its ends, today's and some between. */
function triedValues(
  { low, high }: { low: number; high: number },
  today: number,
  isInteger: boolean,
): number[] {
  const inner = Array.from(
    { length: between },
    (_, index) => low + ((high - low) * (index + 1)) / (between + 1),
  );
  return [...new Set([low, high, today, ...(isInteger ? inner.map(Math.round) : inner)])];
}

/**
 * How much an outcome moves when one input at a time goes through its range and the others keep their values, largest
 * first. Inputs for which the outcome becomes unbounded come before all others. Empty if the base outcome is unbounded.
 */
export function sensitivity(inputs: Inputs, outcome: Outcome): Influence[] {
  if (outcomeOf(outcome, inputs) === null) return [];
  const rank = (swing: number | null): number => swing ?? Number.MAX_VALUE;
  return keysOf(outcome, inputs)
    .map((key): Influence => {
      const { low, high, isOwn } = rangeOf(inputs, key);
      const at = (value: number): number | null => outcomeOf(outcome, withInput(inputs, key, value));
      const tried = triedValues({ low, high }, inputValue(inputs, key), fieldOfKey(key).integer === true);
      const found = tried.map(at);
      const bounded = found.filter((value) => value !== null);
      const isBounded = bounded.length === found.length;
      const least = isBounded ? Math.min(...bounded) : null;
      const most = isBounded ? Math.max(...bounded) : null;
      const swing = least === null || most === null ? null : most - least;
      return { key, low, high, isOwn, atLow: at(low), atHigh: at(high), least, most, swing };
    })
    .toSorted((a, b) => rank(b.swing) - rank(a.swing));
}
