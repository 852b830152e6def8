import { readInterval, shiftDay } from '../time/interval.ts';

/** What decides when a text is reviewed; days are written `2026-11-21`. */
export interface ReviewFields {
  /** When the text was last changed or gone through by its author. */
  readonly updated: string;
  /** When somebody last went through it to see that it still holds. */
  readonly reviewed?: string | undefined;
  /** How long a review holds, `12 months`; default: what holds for the whole handbook. */
  readonly reviewIn?: string | undefined;
}

/** When a text was last gone through, and by when it is to be gone through again. */
export interface Review {
  readonly last: string;
  readonly due: string;
}

/**
 * When a text is due for a review, counted from the later of its two days.
 * @param every what holds for texts that do not say themselves; undefined where nothing does
 * @returns undefined for a text that nobody has promised to go through
 */
export function reviewOf({ updated, reviewed, reviewIn }: ReviewFields, every?: string): Review | undefined {
  const interval = readInterval(reviewIn ?? every ?? '');
  if (interval === undefined) return undefined;
  const last = reviewed !== undefined && reviewed > updated ? reviewed : updated;
  return { last, due: shiftDay(last, interval) };
}

/**
 * How a review stands on a day: past its day, near it, or neither.
 * @param ahead how long before the day it counts as near, `1 month`
 */
export function reviewState({ due }: Review, today: string, ahead: string): 'overdue' | 'soon' | 'fine' {
  if (today > due) return 'overdue';
  const interval = readInterval(ahead);
  return interval !== undefined && today >= shiftDay(due, interval, -1) ? 'soon' : 'fine';
}
