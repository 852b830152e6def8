import { sum } from '../sum.ts';
import type { CustomerAnswer } from './analyse.ts';
import { paretoSegments } from './segments.ts';
import type { Segment } from './segments.ts';

/** A group by contribution, or those who bought nothing in the last twelve months. */
export type Group = Segment | 'none';
const groupNames: readonly Group[] = ['A', 'B', 'C', 'none'];

export interface GroupSummary {
  readonly group: Group;
  readonly customers: readonly CustomerAnswer[];
  /** Of the last twelve months, and its share of everybody's. */
  readonly revenue: number;
  readonly share: number;
  /** Revenue a customer, and a 95 % range of the mean; the three are the same where there is one customer. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Customers by what they bought in the last twelve months, largest first in each group; an empty group is left out. */
export function groupCustomers(
  customers: readonly CustomerAnswer[],
  cuts: readonly [number, number],
): GroupSummary[] {
  const buying = customers.filter(({ lastYear }) => lastYear > 0);
  const segments = paretoSegments({ values: buying.map(({ lastYear }) => lastYear), cuts });
  const whole = sum(buying.map(({ lastYear }) => lastYear));
  return groupNames.flatMap((group) => {
    const members =
      group === 'none'
        ? customers.filter(({ lastYear }) => lastYear <= 0)
        : buying.filter((_, index) => segments[index] === group);
    if (members.length === 0) return [];
    const revenue = sum(members.map(({ lastYear }) => lastYear));
    const mean = revenue / members.length;
    const variance =
      sum(members.map(({ lastYear }) => (lastYear - mean) ** 2)) / Math.max(1, members.length - 1);
    const half = 1.96 * Math.sqrt(variance / members.length);
    return [
      {
        group,
        customers: members.toSorted((a, b) => b.lastYear - a.lastYear || (a.customer < b.customer ? -1 : 1)),
        revenue,
        share: whole > 0 ? Math.max(0, revenue) / whole : 0,
        mean,
        low: Math.max(0, mean - half),
        high: mean + half,
      },
    ];
  });
}
