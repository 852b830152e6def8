import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from '../../../../src/domain/exchange/csv.ts';
import hostile from '../../../fixtures/hostile/csv.json' with { type: 'json' };
import { readCsv } from '../../support/read-csv.ts';

const separators = { sv: ';', en: ',' } as const;
/** What a spreadsheet would run, by its own rules: the first character that is not blank. */
const runs = (cell: string): boolean => /^[\t\r\n]|^[\s\u200b\ufeff]*[=+\-@＝＋－＠]/u.test(cell);

test('a table in Swedish has semicolons and decimal commas, in English commas and points', () => {
  const table = { header: ['Fråga', 'Poäng'], rows: [['Håller löften', 72.5]] };
  expect(writeCsv({ ...table, language: 'sv' })).toBe('\ufeffFråga;Poäng\r\nHåller löften;72,5\r\n');
  expect(writeCsv({ ...table, language: 'en' })).toBe('\ufeffFråga,Poäng\r\nHåller löften,72.5\r\n');
});

test('negative numbers stay numbers, and nought has no sign', () => {
  const rows = [[-1, -0.5, -0, 1e-7]];
  expect(writeCsv({ header: ['a', 'b', 'c', 'd'], rows, language: 'sv' }).split('\r\n')[1]).toBe(
    '-1;-0,5;0;1e-7',
  );
});

test('a text that only looks like a negative number is text', () => {
  expect(writeCsv({ header: ['a'], rows: [['-5']], language: 'en' })).toBe("\ufeffa\r\n'-5\r\n");
});

test('names that a spreadsheet would make numbers or dates of stay text, and days stay days', () => {
  const names = [
    '1-2',
    '3/4',
    '00123',
    '2 jan',
    'mar 5',
    '1e5',
    '12 %',
    '2019-01',
    '10 kr',
    '€5',
    '5 €',
    '(5)',
    '−5',
    '12:30',
    '1.2.3',
  ];
  const [, row] = writeCsv({ header: names.map(() => 'x'), rows: [names], language: 'sv' }).split('\r\n');
  expect(row?.split(';')).toEqual(names.map((name) => `'${name}`));
  const plain = ['2026-11-28', 'Plan 1', '3 kunder', 'Stora'];
  expect(writeCsv({ header: plain.map(() => 'x'), rows: [plain], language: 'sv' })).toContain(
    plain.join(';'),
  );
});

test('there are at least 40 hostile cells', () => {
  expect(new Set(hostile).size).toBeGreaterThanOrEqual(40);
});

for (const language of ['sv', 'en'] as const) {
  test(`no hostile cell runs, breaks out of its cell or loses its text (${language})`, () => {
    for (const cell of hostile) {
      const text = writeCsv({
        header: [cell, 'x'],
        rows: [
          ['x', cell],
          [cell, -1],
        ],
        language,
      });
      const rows = readCsv(text, separators[language]);
      expect(
        rows.map((row) => row.length),
        JSON.stringify(cell),
      ).toEqual([2, 2, 2]);
      for (const found of [rows[0]?.[0], rows[1]?.[1], rows[2]?.[0]]) {
        expect(runs(found ?? '='), JSON.stringify(found)).toBe(false);
        const kept = cell.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu, '');
        expect(found?.endsWith(kept), JSON.stringify(found)).toBe(true);
      }
      expect(rows[2]?.[1]).toBe('-1');
    }
  });

  test(`read under the other language's separator, a cell still does not run (${language})`, () => {
    const other = language === 'sv' ? ',' : ';';
    for (const cell of hostile) {
      const text = writeCsv({ header: ['x'], rows: [[`a${other}${cell}`]], language });
      expect(readCsv(text, other)[1]?.length, JSON.stringify(cell)).toBe(1);
    }
  });
}

test('any words and numbers come back as they were', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.double({ noNaN: true, noDefaultInfinity: true }))),
      fc.constantFrom('sv' as const, 'en' as const),
      (rows, language) => {
        const read = readCsv(writeCsv({ header: ['w', 'n'], rows, language }), separators[language]);
        rows.forEach(([words, number], index) => {
          const [cell = '', numeral = ''] = read[index + 1] ?? [];
          expect(runs(cell)).toBe(false);
          const kept = words.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu, '');
          expect([kept, `'${kept}`]).toContain(cell);
          expect(Number(numeral.replace(',', '.'))).toBe(number + 0);
        });
      },
    ),
    { numRuns: 1000 },
  );
});

test('a number that is none, and a row of another length, are refused with their place', () => {
  expect(() => writeCsv({ header: ['a'], rows: [[NaN]], language: 'sv' })).toThrow(
    new RangeError('rows[0][0]: expected a finite number'),
  );
  expect(() => writeCsv({ header: ['a'], rows: [['x'], ['x', 'y']], language: 'sv' })).toThrow(
    new RangeError('rows[1]: expected 1 cells, found 2'),
  );
});
