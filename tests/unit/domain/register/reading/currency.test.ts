import { describe, expect, test } from 'vitest';
import { isOwnCurrency } from '../../../../../src/domain/register/reading/amount-notes.ts';
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

describe('what the file says of its amounts', () => {
  const notes = (text: string) => {
    const { orders, counts } = readOrders(rows(text), proposeReading(rows(text)).settings, '2026-11-28');
    return { amounts: orders.map(({ amount }) => amount), ...counts.amounts };
  };

  test.each([
    ['Belopp (tkr)', [12_000, 3500]],
    ['Belopp tkr', [12_000, 3500]],
    ['Netto KSEK', [12_000, 3500]],
    ['Belopp i tusental', [12_000, 3500]],
    ["Amount ('000)", [12_000, 3500]],
    ['Belopp, mkr', [12_000_000, 3_500_000]],
    ['Belopp', [12, 3.5]],
    ['Belopp kr', [12, 3.5]],
  ])('%s is what it says', (heading, amounts) => {
    expect(notes(`Kund;Datum;${heading}\nA;2026-01-02;12\nB;2026-01-03;3,5`).amounts).toEqual(amounts);
  });

  test.each([
    ['Kund;Datum;Belopp EUR\nA;2026-01-02;12\nB;2026-01-03;3', 'EUR'],
    ['Kund;Datum;Belopp\nA;2026-01-02;12 €\nB;2026-01-03;3 €', 'EUR'],
    ['Kund;Datum;Belopp;Valuta\nA;2026-01-02;12;NOK\nB;2026-01-03;3;NOK', 'NOK'],
    ['Kund;Datum;Belopp\nA;2026-01-02;12 kr\nB;2026-01-03;3 kr', 'KR'],
    ['Kund;Datum;Belopp\nA;2026-01-02;12\nB;2026-01-03;3', undefined],
  ])('%j is in %s', (text, currency) => {
    expect(notes(text).currency).toBe(currency);
  });

  test('a currency is the site’s own where both are, and kr is that of every country of crowns', () => {
    expect(isOwnCurrency('EUR', 'EUR')).toBe(true);
    expect(isOwnCurrency('KR', 'NOK')).toBe(true);
    expect(isOwnCurrency('EUR', 'SEK')).toBe(false);
    expect(isOwnCurrency('NOK', 'SEK')).toBe(false);
  });

  test('turnover of a register in thousands is told in ones', () => {
    const text = 'Kund;Senaste köp;Omsättning tkr\nA;2026-01-02;1250\nB;2026-01-03;300';
    const { cards } = readRegister(rows(text), proposeReading(rows(text)).settings, '2026-11-28');
    expect(cards.map(({ revenue }) => revenue)).toEqual([1_250_000, 300_000]);
  });
});

test.each([
  ['Kund;Datum;Belopp;Status\nA;2026-01-02;100;Betald\nB;2026-01-03;200;Makulerad\nA;2026-02-03;5;Makulerad\nC;2026-02-03;5;Utkast', { column: 'Status', value: 'Makulerad', count: 3 }],
  ['Customer,Date,Amount,Document type\nA,2026-01-02,100,Invoice\nB,2026-01-03,200,Quote'.replaceAll(',', ';'), { column: 'Document type', value: 'Quote', count: 1 }],
  ['Kund;Datum;Belopp;Status\nA;2026-01-02;100;Betald\nB;2026-01-03;200;Levererad', null],
  ['Kund;Datum;Belopp;Vara\nA;2026-01-02;100;Testpaket\nB;2026-01-03;200;Offertmall', null],
])('orders that were never bought are told: %j', (text, status) => {
  expect(readOrders(rows(text), proposeReading(rows(text)).settings, '2026-11-28').counts.status).toEqual(status);
}); // prettier-ignore
