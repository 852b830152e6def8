import { describe, expect, test } from 'vitest';
import { analyseOrders, survivorsFor } from '../../../../src/domain/register/analyse.ts';
import { recencyTable } from '../../../../src/domain/register/recency-table.ts';
import { writeCalendar } from '../../../../src/domain/exchange/calendar.ts';
import { contactPlan } from '../../../../src/domain/register/contact-plan.ts';
import { groupCustomers } from '../../../../src/domain/register/groups.ts';
import { calculatorInputs } from '../../../../src/domain/register/calculator-inputs.ts';
import { isOrganisationNumber, nearNames } from '../../../../src/domain/register/names.ts';
import type { Order } from '../../../../src/domain/register/orders.ts';
import { registerQuality } from '../../../../src/domain/register/quality.ts';
import { looksContractual, rhythmOf } from '../../../../src/domain/register/rhythm.ts';
import { observedShare } from '../../../../src/domain/register/share.ts';
import { simulateOrders } from '../../../../src/domain/register/simulate.ts';
import { inputs as parseInputs } from '../../../../src/domain/retention/inputs.ts';
import { commonFields } from '../../../../src/domain/retention/fields.ts';
import { daysAfter } from '../../../../src/domain/time/days-after.ts';

const until = '2025-12-31';
const noNames = new Map<string, string>();
const cuts = [0.8, 0.95] as const;
const analyse = (orders: readonly Order[]) => analyseOrders({ orders, names: noNames, until, cuts });
const every = (customer: string, gap: number, from: string, to = until, amount = 100): Order[] => {
  const orders: Order[] = [];
  for (let date = from; date <= to; date = daysAfter(date, gap)) orders.push({ customer, date, amount });
  return orders;
};

describe('a customer’s own rhythm', () => {
  test('is the middle of the gaps, and silence is counted from the last purchase', () => {
    expect(rhythmOf([0, 20, 41, 62, 200], 277)).toEqual({ gap: 21, silence: 77 });
    expect(rhythmOf([0, 20], 30).gap).toBeNull();
  });

  test('twice the usual silence is quiet; who buys every month is not, after six weeks', () => {
    const { customers } = analyse([
      ...every('tyst', 21, '2025-01-01', '2025-10-15'),
      ...every('vanlig', 30, '2025-01-01', '2025-11-28'),
    ]);
    expect(customers.map(({ customer, state }) => [customer, state])).toEqual([
      ['tyst', 'quiet'],
      ['vanlig', 'active'],
    ]);
  });

  test('even gaps are contracts, uneven ones are not', () => {
    const monthly = Array.from({ length: 20 }, (_, start) =>
      Array.from({ length: 9 }, (_gap, index) => start + 30 * index),
    );
    expect(looksContractual(monthly)).toMatchObject({ isContract: true, known: 20 });
    const uneven = Array.from({ length: 20 }, (_, start) =>
      [0, 3, 60, 70, 200, 205, 300].map((day) => day + start),
    );
    expect(looksContractual(uneven).isContract).toBe(false);
  });
});

describe('retention as it was seen', () => {
  test('compares twelve months with the next, with Wilson’s interval', () => {
    const orders = [
      ...Array.from({ length: 10 }, (_, index) => ({
        customer: `k${index}`,
        date: '2024-06-01',
        amount: 10,
      })),
      ...Array.from({ length: 7 }, (_, index) => ({ customer: `k${index}`, date: '2025-06-01', amount: 10 })),
      { customer: 'k0', date: '2024-01-01', amount: 5 },
    ];
    const [latest] = analyse(orders).yearly;
    expect(latest).toMatchObject({ back: 0, retention: { count: 7, of: 10, share: 0.7 } });
    // Published: 7 of 10 has the Wilson interval 0.397–0.892.
    expect(latest?.retention.low).toBeCloseTo(0.397, 3);
    expect(latest?.retention.high).toBeCloseTo(0.892, 3);
    expect(observedShare({ count: 0, of: 5 }).low).toBe(0);
    expect(observedShare({ count: 5, of: 5 }).high).toBe(1);
  });

  test('by group goes by what was bought the year before, so that it is not 100 % for all', () => {
    const orders = Array.from({ length: 40 }, (_, index) => [
      { customer: `k${index}`, date: '2024-05-01', amount: index < 8 ? 1000 : 10 },
      ...(index % 2 === 0 ? [{ customer: `k${index}`, date: '2025-05-01', amount: 10 }] : []),
    ]).flat();
    const { groupRetention } = analyse([...orders, { customer: 'k0', date: '2023-12-31', amount: 1 }]);
    expect(groupRetention.A).toMatchObject({ count: 4, of: 8 });
  });

  test('of orders the last year of each cohort is left out of the survivors; of contracts it is not', () => {
    const cohorts = [{ back: 2, isOldest: true, buying: [10, 8, 6], survivors: [10, 9, 6] }];
    expect(survivorsFor(cohorts, false)).toEqual([[10, 9]]);
    expect(survivorsFor(cohorts, true)).toEqual([[10, 9, 6]]);
  });

  test('monthly contracts get the beta-geometric model, orders the BG/NBD, and few data none', () => {
    const contracts = Array.from({ length: 60 }, (_, index) =>
      every(`k${index}`, 30, daysAfter('2022-01-01', index * 5), daysAfter('2022-08-01', ((index * 83) % 1300) + 60)),
    ).flat().filter(({ date }) => date <= until); // prettier-ignore
    const found = analyse(contracts);
    expect(found.contract.isContract).toBe(true);
    expect(found.contractModel).not.toBeNull();
    const orders = simulateOrders({
      model: { r: 1, alpha: 6, a: 0.8, b: 4 },
      spend: { p: 4, q: 5, v: 900 },
      starts: Array.from({ length: 300 }, (_, index) => daysAfter('2023-01-01', index)),
      until,
      seed: 3,
    });
    const second = analyse(orders);
    expect(second.contract.isContract).toBe(false);
    expect(second.model).not.toBeNull();
    expect(second.customers.every(({ alive }) => alive !== null && alive >= 0 && alive <= 1)).toBe(true);
    expect(analyse(orders.slice(0, 40)).noModel).toBe('fewCustomers');
  });
});

describe('what the register needs', () => {
  const card = (
    customer: string,
    name: string,
    fields: Record<string, string> = {},
    last: string | null = until,
  ) => ({
    row: Number(customer) + 1,
    customer,
    name,
    fields,
    last,
  });

  test('names that are nearly equal are found, and different numbers keep shops apart', () => {
    expect(nearNames(['Björks Bygg AB', 'BJORKS BYGG', 'Björks Bygge', 'Butik 1 Norrköping', 'Butik 2 Norrköping', 'Ek', 'Al'])).toEqual([-1, 0, 0, -1, -1, -1, -1]); // prettier-ignore
  });

  test('organisation numbers carry a check digit', () => {
    expect(isOrganisationNumber('556036-0793')).toBe(true);
    expect(isOrganisationNumber('556036-0794')).toBe(false);
    expect(isOrganisationNumber('12345')).toBe(false);
  });

  test('gaps, doubles and stale cards are listed in the order of the file', () => {
    const quality = registerQuality(
      [
        card('1', 'Ek', { email: 'a@b.se', organisation: '556036-0793' }),
        card('2', 'Eken', { email: 'fel', organisation: '5560360793' }),
        card('3', 'Asp', { organisation: '556036-0794' }, '2020-01-01'),
      ],
      { until, staleDays: 730 },
    );
    expect(quality).toMatchObject({ customers: 3, toMend: 2, invalid: 2, stale: 1, doubled: 1 });
    expect(quality.missing).toEqual({ organisation: 0, email: 1 });
    expect(quality.list.map(({ row, issues }) => [row, issues.map(({ kind }) => kind)])).toEqual([
      [3, ['invalid', 'sameOrganisation']],
      [4, ['invalid', 'missing', 'stale']],
    ]);
  });
});

describe('into the calculator', () => {
  const common = Object.fromEntries(Object.entries(commonFields).map(([name, { min }]) => [name, min]));
  const base = parseInputs({
    ...common,
    segments: [
      {
        id: 's1',
        name: 'Alla',
        customers: 9,
        revenue: 9,
        marginShare: 0.4,
        retention: 0.77,
        acquisitionCost: 50,
      },
    ],
    valueHorizon: null,
    ranges: { 's1.retention': { low: 0.7, high: 0.8 }, discount: { low: 0, high: 0.2 } },
    cohorts: [],
    cohortNames: [],
    notes: {},
    example: '',
  });

  test('go the groups of the data with their ranges; margin and new-customer cost stay', () => {
    const orders = Array.from({ length: 40 }, (_, index) => [
      { customer: `k${index}`, date: '2024-05-01', amount: index < 8 ? 1000 : 10 },
      { customer: `k${index}`, date: '2025-05-01', amount: index < 8 ? 1000 + index : 10 },
    ]).flat();
    const analysis = analyse([...orders, { customer: 'k0', date: '2023-12-31', amount: 1 }]);
    const groups = groupCustomers(analysis.customers, cuts);
    const handed = calculatorInputs(base, analysis, groups, { A: 'Stora', B: 'Mellan', C: 'Små' });
    expect(handed?.segments[0]).toMatchObject({
      name: 'Stora',
      customers: 7,
      marginShare: 0.4,
      acquisitionCost: 50,
      retention: 1,
    });
    expect(handed?.ranges['register-a.retention']?.high).toBe(1);
    expect(handed?.ranges['discount']).toEqual({ low: 0, high: 0.2 });
    expect(Object.keys(handed?.ranges ?? {})).not.toContain('s1.retention');
    expect(calculatorInputs(base, analysis, [], { A: '', B: '', C: '' })).toBeNull();
  });

  test('a contact plan spreads the calls over working days, the largest first', () => {
    const plan = contactPlan({
      names: ['a', 'b', 'c', 'd'],
      from: '2026-11-27',
      everyWeeks: 4,
      title: (name) => `Ring ${name}`,
    });
    expect(plan.map(({ title }) => title)).toEqual(['Ring a', 'Ring b', 'Ring c', 'Ring d']);
    expect(plan[0]?.day).toBe('2026-11-30');
    expect(plan.every(({ day }) => ![0, 6].includes(new Date(day).getUTCDay()))).toBe(true);
    expect(plan.map(({ day }) => day)).toEqual(plan.map(({ day }) => day).toSorted());
    expect(plan[0]?.repeat).toEqual({ everyWeeks: 4, times: 13 });
    expect(writeCalendar(plan.slice(0, 1), '2026-11-27T10:00:00.000Z')).toContain(
      'DTSTART;VALUE=DATE:20261130\r\nDTEND;VALUE=DATE:20261201\r\nRRULE:FREQ=WEEKLY;INTERVAL=4;COUNT=13\r\n',
    );
    for (const everyWeeks of [0, 53, 1.5, Number.NaN])
      expect(() => contactPlan({ names: [], from: '2026-11-27', everyWeeks, title: String })).toThrow(
        RangeError(`everyWeeks: a whole number from 1 to 52, found ${everyWeeks}`),
      );
  });

  test('the table of the picture counts every customer once, and those on the list to call among them', () => {
    const seen = [
      { silence: 0, purchases: 1 },
      { silence: 30, purchases: 12 },
      { silence: 31, purchases: 10 },
      { silence: 400, purchases: 4 },
      { silence: 370, purchases: 2 },
    ];
    const table = recencyTable(seen, ({ silence }) => silence > 380);
    expect(table.map((row) => row.map(({ customers }) => customers))).toEqual([
      [1, 1, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 2],
      [1, 0, 0, 0, 0],
    ]);
    expect(table[2]?.[4]).toEqual({ customers: 2, quiet: 1 });
  });
});
