import type { SegmentResults } from './loss.ts';

type Group = Pick<SegmentResults, 'customers' | 'margin' | 'twoPoints'>;

/** Value of two more points; an unbounded gain sorts above (with a negative margin: below) every finite one. */
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
