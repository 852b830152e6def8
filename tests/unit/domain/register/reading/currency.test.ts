import { describe, expect, test } from 'vitest';
import { currencyOf } from '../../../../../src/domain/register/reading/currency.ts';
import { proposeReading } from '../../../../../src/domain/register/reading/propose.ts';
import { readOrders } from '../../../../../src/domain/register/reading/read-orders.ts';
import { readRegister } from '../../../../../src/domain/register/reading/read-register.ts';

const rows = (text: string): string[][] => text.split('\n').map((line) => line.split(';'));
const ordersIn = (text: string) => {
  const found = readOrders(rows(text), proposeReading(rows(text)).settings, '2026-11-28');
  return { amounts: found.orders.map(({ amount }) => amount), examples: found.counts.examples };
};

test.each([
  ['1 250 kr', 'KR'],
  ['€ 1.250', 'EUR'],
  ['SEK 99', 'SEK'],
  ['12,50', undefined],
  ['12 krukor', undefined],
])('%s names %s', (cell, currency) => {
  expect(currencyOf(cell)).toBe(currency);
});

describe('orders in more than one currency', () => {
  test('are not added up: those in another than most have are left out and told', () => {
    const text =
      'Kund;Datum;Belopp\nA;2026-01-02;1 250 kr\nB;2026-01-03;€300\nA;2026-02-02;900 kr\nB;2026-02-03;700';
    expect(ordersIn(text)).toEqual({
      amounts: [1250, 900, 700],
      examples: [{ row: 3, role: 'amount', text: '€300' }],
    });
  });

  test('are told by a column of their own as well', () => {
    const text =
      'Kund;Datum;Belopp;Valuta\nA;2026-01-02;1250;SEK\nB;2026-01-03;300;EUR\nA;2026-02-02;900;sek\nC;2026-02-03;40;CHF';
    expect(ordersIn(text)).toEqual({
      amounts: [1250, 900],
      examples: [
        { row: 3, role: 'amount', text: '300 EUR' },
        { row: 5, role: 'amount', text: '40 CHF' },
      ],
    });
  });

  test('are one where kr and SEK stand beside each other', () => {
    const text = 'Kund;Datum;Belopp\nA;2026-01-02;SEK 1 250\nB;2026-01-03;300 kr\nA;2026-02-02;SEK 900';
    expect(ordersIn(text).amounts).toEqual([1250, 300, 900]);
  });
});

test('a register leaves out turnover in another currency', () => {
  const text = 'Kund;Senaste köp;Omsättning\nA;2026-01-02;1 250 kr\nB;2026-01-03;300 USD\nC;2026-01-04;80 kr';
  const { cards, counts } = readRegister(rows(text), proposeReading(rows(text)).settings, '2026-11-28');
  expect(cards.map(({ revenue }) => revenue)).toEqual([1250, 80]);
  expect(counts.examples).toEqual([{ row: 3, role: 'revenue', text: '300 USD' }]);
});

test('marks that are not seen make no amount or date unreadable', () => {
  const text = 'Kund;Datum;Belopp\nA;\u200e2026-01-02;\u202d1 250,00\u202c\nA;2026-02-02\u200f;\ufeff900';
  expect(ordersIn(text)).toEqual({ amounts: [1250, 900], examples: [] });
});
