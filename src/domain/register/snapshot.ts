import { day, moment } from '../exchange/dates.ts';
import { id } from '../exchange/id.ts';
import { choice } from '../exchange/parse-variants.ts';
import { list, nullable, number, object, text } from '../exchange/parse.ts';
import type { Parsed } from '../exchange/parse.ts';
import { fnv1a } from '../hash.ts';
import { sum } from '../sum.ts';
import type { Analysis, CustomerAnswer } from './analyse.ts';
import type { GroupSummary } from './groups.ts';

const count = number({ min: 0, max: 1e9, integer: true });
const money = number({ min: -1e18, max: 1e18 });
/** Scrambled customer numbers; none where the person keeps sums only. */
const scrambled = list(text({ max: 20, pattern: /^[\da-z]+$/u }), { max: 50_000 });

/** What is kept of a check: sums and groups, never a name, a customer number or an amount of one customer. */
export const registerSnapshot = object({
  id,
  takenAt: moment,
  until: day,
  customers: count,
  groups: list(object({ group: choice(['A', 'B', 'C', 'none']), customers: count, revenue: money }), {
    max: 4,
  }),
  /** Of those who bought the year before, how many bought again; null where the file was too short. */
  retention: nullable(object({ count, of: count })),
  quiet: count,
  stake: money,
  /** What the numbers below were scrambled with. */
  salt: text({ max: 40 }),
  a: scrambled,
  b: scrambled,
  /** Those who had gone quiet and were not called, and those who were. */
  quietOnes: scrambled,
  called: scrambled,
});
export type RegisterSnapshot = Parsed<typeof registerSnapshot>;

/**
 * A customer number that only somebody with the same list can find again: two hashes of 32 bits over the salt and the
 * number. It keeps a stored check from being a customer list; it is no encryption.
 */
export const scramble = (customer: string, salt: string): string =>
  fnv1a(`${salt}\u001f${customer}`).toString(36) +
  fnv1a(`${customer}\u001f${salt}`, 0x9747_b28c).toString(36);

/** Sums and groups of a check, and scrambled numbers where the person wants to see who moved. */
export function takeSnapshot(inputs: {
  readonly id: string;
  readonly salt: string;
  readonly now: Date;
  readonly analysis: Analysis;
  readonly groups: readonly GroupSummary[];
  readonly called: ReadonlySet<string>;
  readonly withCustomers: boolean;
}): RegisterSnapshot {
  const { salt, analysis, groups, called, withCustomers } = inputs;
  const quiet = analysis.customers.filter(({ state }) => state === 'quiet');
  const numbers = (customers: readonly CustomerAnswer[]): string[] =>
    withCustomers
      ? customers
          .slice(0, 50_000)
          .map(({ customer }) => scramble(customer, salt))
          .sort()
      : [];
  const members = (name: 'A' | 'B'): readonly CustomerAnswer[] =>
    groups.find(({ group }) => group === name)?.customers ?? [];
  const [latest] = analysis.yearly;
  return {
    id: inputs.id,
    takenAt: inputs.now.toISOString(),
    until: analysis.until,
    customers: analysis.customers.length,
    groups: groups.map(({ group, customers, revenue }) => ({
      group,
      customers: customers.length,
      revenue: Math.round(revenue),
    })),
    retention: latest ? { count: latest.retention.count, of: latest.retention.of } : null,
    quiet: quiet.length,
    stake: Math.round(sum(quiet.map(({ stake }) => stake))),
    salt,
    a: numbers(members('A')),
    b: numbers(members('B')),
    quietOnes: numbers(quiet.filter(({ customer }) => !called.has(customer))),
    called: numbers(quiet.filter(({ customer }) => called.has(customer))),
  };
}

/** How many of some came back. */
export interface CameBack {
  readonly came: number;
  readonly of: number;
}

export interface SnapshotComparison {
  /** Customers in the group then and now, and revenue. */
  readonly groups: readonly {
    readonly group: RegisterSnapshot['groups'][number]['group'];
    readonly before: number;
    readonly now: number;
    readonly revenueBefore: number;
    readonly revenueNow: number;
  }[];
  /** Null where only sums were kept. */
  readonly moved: {
    /** Into A from elsewhere, out of A, and from B into A among the first. */
    readonly intoA: readonly CustomerAnswer[];
    readonly fromBToA: number;
    readonly outOfA: readonly CustomerAnswer[];
    readonly called: CameBack;
    readonly notCalled: CameBack;
  } | null;
}

/** A check against one that was kept: groups then and now, who moved, and whether those who had gone quiet came back. */
export function compareWithSnapshot(
  before: RegisterSnapshot,
  analysis: Analysis,
  groups: readonly GroupSummary[],
): SnapshotComparison {
  const names = ['A', 'B', 'C', 'none'] as const;
  const rows = names.map((group) => {
    const then = before.groups.find((one) => one.group === group);
    const now = groups.find((one) => one.group === group);
    return {
      group,
      before: then?.customers ?? 0,
      now: now?.customers.length ?? 0,
      revenueBefore: then?.revenue ?? 0,
      revenueNow: now?.revenue ?? 0,
    };
  });
  const hasCustomers = before.a.length + before.b.length + before.quietOnes.length + before.called.length > 0;
  if (!hasCustomers) return { groups: rows, moved: null };
  const scrambledNow = new Map(analysis.customers.map((one) => [scramble(one.customer, before.salt), one]));
  const [wasA, wasB] = [new Set(before.a), new Set(before.b)];
  const isA = new Set(
    (groups.find(({ group }) => group === 'A')?.customers ?? []).map(({ customer }) => customer),
  );
  const all = [...scrambledNow];
  const cameBack = (numbers: readonly string[]): CameBack => ({
    came: numbers.filter((number) => (scrambledNow.get(number)?.last ?? '') > before.until).length,
    of: numbers.length,
  });
  return {
    groups: rows,
    moved: {
      intoA: all.filter(([number, one]) => isA.has(one.customer) && !wasA.has(number)).map(([, one]) => one),
      fromBToA: all.filter(([number, one]) => isA.has(one.customer) && wasB.has(number)).length,
      outOfA: all.filter(([number, one]) => wasA.has(number) && !isA.has(one.customer)).map(([, one]) => one),
      called: cameBack(before.called),
      notCalled: cameBack(before.quietOnes),
    },
  };
}
