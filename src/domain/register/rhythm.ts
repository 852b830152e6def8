import { median } from './purchase-days.ts';

/** How often a customer buys, and for how long there has been silence. */
export interface Rhythm {
  /** The median of the days between two purchases; null with fewer than two gaps, from which no rhythm shows. */
  readonly gap: number | null;
  /** Days since the last purchase. */
  readonly silence: number;
}

/** The rhythm of one customer from the days of purchase, ascending, up to `end`. */
export function rhythmOf(days: readonly number[], end: number): Rhythm {
  const gaps = gapsOf(days);
  return { gap: gaps.length < 2 ? null : median(gaps), silence: end - (days.at(-1) ?? end) };
}

const gapsOf = (days: readonly number[]): number[] =>
  days.slice(1).map((day, index) => day - (days[index] ?? day));

/** How even the gaps of a customer may be who pays by contract: the middle half within a quarter of the median. */
const evenness = 0.25;
/** Customers with so many gaps show whether they are even. */
const enoughGaps = 4;

/**
 * Whether the customers pay by contract (subscriptions, service agreements) rather than order when they need: their
 * gaps are even. `known` is the number of customers who bought often enough to tell.
 */
export function looksContractual(all: readonly (readonly number[])[]): {
  share: number;
  known: number;
  isContract: boolean;
} {
  const telling = all.map(gapsOf).filter((gaps) => gaps.length >= enoughGaps);
  const even = telling.filter((gaps) => {
    const sorted = [...gaps].sort((a, b) => a - b);
    const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
    return at(0.75) - at(0.25) <= evenness * at(0.5);
  });
  const share = telling.length === 0 ? 0 : even.length / telling.length;
  return { share, known: telling.length, isContract: telling.length >= 10 && share >= 0.7 };
}
