import { inputValue, withInput } from './inputs.ts';
import type { Inputs } from './inputs.ts';
import { fieldOfKey, keysOf, outcomeOf } from './outcomes.ts';
import type { Outcome } from './outcomes.ts';

export interface Influence {
  readonly key: string;
  /** The range that was tried, and whether it is the reader's own or ten per cent either way. */
  readonly low: number;
  readonly high: number;
  readonly isOwn: boolean;
  /** The outcome at both ends. */
  readonly atLow: number;
  readonly atHigh: number;
  /** How far apart they are; the list is ranked by it. */
  readonly swing: number;
}

/** The range of an input: its own, or ten per cent either way, within what is allowed. */
export function rangeOf(inputs: Inputs, key: string): { low: number; high: number; isOwn: boolean } {
  const own = inputs.ranges[key];
  if (own) return { ...own, isOwn: true };
  const value = inputValue(inputs, key);
  const { min, max } = fieldOfKey(key);
  const spread = Math.abs(value) * 0.1;
  return { low: Math.max(min, value - spread), high: Math.min(max, value + spread), isOwn: false };
}

/**
 * How much an outcome moves when one input at a time goes through its range, the others as they are; the largest
 * first. An end at which the outcome has no bound leaves the input out.
 */
export function sensitivity(inputs: Inputs, outcome: Outcome): Influence[] {
  return keysOf(outcome, inputs)
    .flatMap((key): Influence[] => {
      const { low, high, isOwn } = rangeOf(inputs, key);
      const [atLow, atHigh] = [low, high].map((value) => outcomeOf(outcome, withInput(inputs, key, value)));
      if (typeof atLow !== 'number' || typeof atHigh !== 'number') return [];
      return [{ key, low, high, isOwn, atLow, atHigh, swing: Math.abs(atHigh - atLow) }];
    })
    .toSorted((a, b) => b.swing - a.swing);
}
