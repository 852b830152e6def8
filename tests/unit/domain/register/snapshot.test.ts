import { describe, expect, test } from 'vitest';
import { analyseOrders } from '../../../../src/domain/register/analyse.ts';
import { groupCustomers } from '../../../../src/domain/register/groups.ts';
import {
  compareWithSnapshot,
  takeSnapshot,
  registerSnapshot,
  scramble,
} from '../../../../src/domain/register/snapshot.ts';
import type { Order } from '../../../../src/domain/register/orders.ts';

const cuts = [0.6, 0.9] as const;
const check = (orders: readonly Order[], until: string) => {
  const analysis = analyseOrders({ orders, names: new Map(), until, cuts });
  return { analysis, groups: groupCustomers(analysis.customers, cuts) };
};
const monthly = (customer: string, year: number, months: number, amount: number): Order[] =>
  Array.from({ length: months }, (_, month) => ({
    customer,
    date: `${year}-${String(month + 1).padStart(2, '0')}-05`,
    amount,
  }));

/** Kund 1 and Kund 2 have been silent since the spring; the others buy. */
const first = [
  ...monthly('Kund 1', 2025, 4, 50),
  ...monthly('Kund 2', 2025, 4, 50),
  ...monthly('Stor', 2025, 9, 1000),
  ...monthly('Mellan', 2025, 9, 500),
];
const later = [
  ...first,
  { customer: 'Kund 1', date: '2025-11-03', amount: 20 },
  ...monthly('Mellan', 2025, 12, 4000).slice(9),
];

describe('a kept check', () => {
  const before = check(first, '2025-09-30');
  const kept = (withCustomers: boolean) =>
    takeSnapshot({
      id: 'q1',
      salt: 's',
      now: new Date('2025-10-01T08:00:00Z'),
      ...before,
      called: new Set(['Kund 1']),
      withCustomers,
    });

  test('holds sums and groups, and can be read back', () => {
    expect(registerSnapshot(JSON.parse(JSON.stringify(kept(false))))).toEqual(kept(false));
    expect(kept(false)).toMatchObject({ customers: 4, quiet: 2, a: [], b: [], quietOnes: [], called: [] });
  });

  test('never holds a customer’s name or number', () => {
    expect(JSON.stringify(kept(true))).not.toMatch(/Kund|Stor|Mellan/u);
    expect(kept(true).called).toEqual([scramble('Kund 1', 's')]);
    expect(scramble('Kund 1', 's')).not.toBe(scramble('Kund 1', 't'));
  });

  test('tells who moved, who came back, and whether calling went with it', () => {
    const now = check(later, '2025-12-31');
    const { moved, groups } = compareWithSnapshot(kept(true), now.analysis, now.groups);
    expect(moved?.called).toEqual({ came: 1, of: 1 });
    expect(moved?.notCalled).toEqual({ came: 0, of: 1 });
    expect(moved?.intoA.map(({ customer }) => customer)).toEqual(['Mellan']);
    expect(moved?.fromBToA).toBe(1);
    expect(groups.find(({ group }) => group === 'A')).toMatchObject({ before: 1, now: 1 });
    expect(compareWithSnapshot(kept(false), now.analysis, now.groups).moved).toBeNull();
  });
});
