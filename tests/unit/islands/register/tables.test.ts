import { describe, expect, test } from 'vitest';
import { analyseOrders } from '../../../../src/domain/register/analyse.ts';
import { exampleOrderList } from '../../../../src/domain/register/example.ts';
import { registerQuality } from '../../../../src/domain/register/quality.ts';
import { proposeReading } from '../../../../src/domain/register/reading/propose.ts';
import { readOrders } from '../../../../src/domain/register/reading/read-orders.ts';
import { en } from '../../../../src/i18n/en.ts';
import { sv } from '../../../../src/i18n/sv.ts';
import { callListCsv } from '../../../../src/islands/register/lazy/call-list-csv.ts';
import { issueTable } from '../../../../src/islands/register/lazy/issue-table.ts';
import { splitText } from '../../../../src/islands/register/worker/split.ts';
import { readWorkbook } from '../../support/read-workbook.ts';

const today = '2026-11-28';

describe.each([
  ['sv', sv],
  ['en', en],
] as const)('the register’s tables for Excel in %s', (language, texts) => {
  const { rows } = splitText(exampleOrderList(language, today));
  const { orders, cards } = readOrders(rows, proposeReading(rows).settings, today);
  const names = new Map(cards.map(({ customer, name }) => [customer, name]));
  const { customers } = analyseOrders({
    orders,
    names,
    until: today,
    cuts: [0.8, 0.95],
    isContract: undefined,
  });

  test('the call list holds every figure of the domain', async () => {
    const [heading, ...cells] = await readWorkbook(callListCsv({ language, texts }, customers));
    expect(heading).toEqual(Object.values(texts.registerAnswers.silentCustomers.csvColumns));
    expect(cells).toHaveLength(customers.length);
    expect(customers.length).toBeGreaterThan(100);
    for (const [at, one] of customers.entries()) {
      const [customer, name, last, gap, silence, alive, expected, stake] = cells[at] ?? [];
      expect([customer, name ?? '', last, gap, silence]).toEqual([
        one.customer,
        one.name,
        new Date(one.last),
        one.gap,
        one.silence,
      ]);
      if (one.alive === null) expect(alive).toBeNull();
      else expect(Math.abs(Number(alive) - one.alive)).toBeLessThanOrEqual(0.005_000_1);
      if (one.expected === null) expect(expected).toBeNull();
      else expect(Math.abs(Number(expected) - one.expected)).toBeLessThanOrEqual(0.5);
      expect(Math.abs(Number(stake) - one.stake)).toBeLessThanOrEqual(0.5);
    }
  });

  test('what is to be mended stands with its row of the file', async () => {
    const { list } = registerQuality(
      cards.map((card) => ({ ...card, last: null })),
      { until: today, staleDays: 365 },
    );
    expect(list.length).toBeGreaterThan(0);
    const [, ...cells] = await readWorkbook(issueTable({ language, texts, staleDays: 365 }, list));
    expect(cells.map(([row, customer]) => [row, customer])).toEqual(
      list.map(({ row, customer }) => [row, customer]),
    );
    for (const [at, { issues }] of list.entries())
      expect(String(cells[at]?.[3]).split(', ')).toHaveLength(issues.length);
  });
});
