import type { SegmentResults } from './loss.ts';

type Group = Pick<SegmentResults, 'customers' | 'margin' | 'twoPoints'>;

/** What two more points are worth, where a gain without bound is more, or with a negative margin less, than any sum. */
function rank({ customers, margin, twoPoints }: Group): number {
  const yearly = customers * margin;
  return twoPoints ?? (yearly === 0 ? 0 : yearly * Infinity);
}

/**
 * The group in which two more percentage points of retention are worth most; among several without bound the one with
 * the largest yearly margin.
 */
export function largestGain<One extends Group>(groups: readonly One[]): One | undefined {
  return groups.toSorted((a, b) => {
    const [first, second] = [rank(a), rank(b)];
    if (first !== second) return second > first ? 1 : -1;
    return b.customers * b.margin - a.customers * a.margin;
  })[0];
}
