import { found, inRange, recordOf } from '../range.ts';
import type { Range } from '../range.ts';
import { dayLength } from '../time/day.ts';

/** Model parameters: above 0, and far beyond what any data give. */
export const parameter: Range = { above: 0, max: 1e9 };
/** Repeat orders of a customer; a day counts once, so that ten million is 27,000 years of daily orders. */
export const repeats: Range = { min: 0, max: 1e7, integer: true };
/** Time in any unit. */
export const time: Range = { min: 0, max: 1e9 };
/** Amounts in either direction: returns are negative. */
export const amount: Range = { min: -1e15, max: 1e15 };
/** The most customers or orders that one call takes. */
export const maxRows = 10_000_000;

const shape = /^(\d{4})-(\d\d)-(\d\d)$/u;

/**
 * The number of a calendar day, counted from 1970-01-01.
 * @throws RangeError unless it is a day of the calendar written `YYYY-MM-DD`
 */
export function dayNumber(field: string, value: unknown): number {
  const parts = typeof value === 'string' ? shape.exec(value) : null;
  if (parts) {
    const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
    // Date would take a year below 100 for one of the last century.
    const at = new Date(0);
    at.setUTCFullYear(year, month - 1, day);
    if (at.getUTCMonth() === month - 1 && at.getUTCDate() === day) return at.getTime() / dayLength;
  }
  throw new RangeError(`${field} must be a day of the calendar written YYYY-MM-DD; found ${found(value)}`);
}

/** The day of a number that {@link dayNumber} gave. */
export const dayText = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);

/** A customer's history as the models take it, checked. */
export interface History {
  readonly frequency: number;
  readonly recency: number;
  readonly age: number;
}

/**
 * Frequency a whole number, 0 ≤ recency ≤ age.
 * @throws RangeError naming the field
 */
export function historyOf(field: string, value: unknown): History {
  const { frequency, recency, age } = recordOf(field, value) as Partial<Record<keyof History, unknown>>;
  const checkedAge = inRange(`${field}.age`, age, time);
  return {
    frequency: inRange(`${field}.frequency`, frequency, repeats),
    recency: inRange(`${field}.recency`, recency, { min: 0, max: checkedAge }),
    age: checkedAge,
  };
}
