import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeReading } from '../../../../src/domain/register/reading/propose.ts';
import type { Proposal, Settings } from '../../../../src/domain/register/reading/propose.ts';
import { readOrders } from '../../../../src/domain/register/reading/read-orders.ts';
import { readRegister } from '../../../../src/domain/register/reading/read-register.ts';
import { exampleOrderList } from '../../../../src/domain/register/example.ts';
import { splitText } from '../../../../src/islands/register/worker/split.ts';
import { isWorkbook, readSheet } from '../../../../src/islands/register/worker/workbook.ts';

const today = '2026-11-28';
const propose = (text: string): Proposal => proposeReading(splitText(text).rows);
function orders(text: string, change: Partial<Settings> = {}) {
  const { rows } = splitText(text);
  return readOrders(rows, { ...proposeReading(rows).settings, ...change }, today);
}

describe('an order list', () => {
  test('with Swedish headings, blank lines, a return and a sum at the end', () => {
    const text = [
      'Försäljning 2026;;;;',
      '',
      'Kundnr;Kundnamn;Fakturadatum;Fakturanr;Netto exkl. moms',
      '4711;Ek & Co;2026-01-02;1;1 250,50',
      '4711;Ek & Co;2026-02-02;2;-50,00',
      '4712;"Björk; AB";2026-02-03;3;2.000,00',
      ';;;;',
      'Summa;;;;3 200,50',
    ].join('\r\n');
    const { settings, questions } = propose(text);
    expect(settings).toMatchObject({ kind: 'orders', headingRow: 2, decimal: ',', dateOrder: 'ymd' });
    expect(settings.roles).toEqual(['customer', 'name', 'date', 'order', 'amount']);
    expect(questions).toEqual([]);
    const { orders: read, cards, counts } = orders(text);
    expect(read).toEqual([
      { customer: '4711', date: '2026-01-02', amount: 1250.5 },
      { customer: '4711', date: '2026-02-02', amount: -50 },
      { customer: '4712', date: '2026-02-03', amount: 2000 },
    ]);
    expect(cards.map(({ name, row }) => [name, row])).toEqual([
      ['Ek & Co', 4],
      ['Björk; AB', 6],
    ]);
    expect(counts).toMatchObject({ lines: 5, blank: 1, sums: 1, returns: 1, unreadable: 0 });
  });

  test('asks for the date order and the decimal mark where nothing tells them', () => {
    const dates = propose('Customer,Date,Amount\nA,03/04/2026,12.50\nB,05/06/2026,7.25\n');
    expect(dates.questions).toEqual(['dateOrder']);
    expect(dates.dateOrders).toEqual(['dmy', 'mdy']);
    expect(propose('Kund;Datum;Belopp\nA;2026-01-02;1.234\nB;2026-01-03;2.500').questions).toEqual([
      'decimal',
    ]);
  });

  test.each([
    ['Kund;Datum;Antal;Pris\nA;2026-01-02;10;99,50\nB;2026-01-03;2;10,00\nA;2026-01-04;1;5,00', 'unitPrice'],
    [
      'Customer,Date,Qty,Unit price\nA,2026-01-02,10,99.50\nB,2026-01-03,2,10.00\nA,2026-01-04,1,5.00',
      'unitPrice',
    ],
    ['Kund,Datum,Belopp\nA,2026-01-02,1250,50\nB,2026-01-03,300,00\nA,2026-02-02,9,90', 'cells'],
  ])('asks where the column of amounts is not the amount of the row: %j', (text, question) => {
    expect(propose(text).questions).toContain(question);
  });

  test.each([
    'Kund;Datum;Antal;Belopp\nA;2026-01-02;10;99,50\nB;2026-01-03;2;10,00\nA;2026-01-04;1;5,00',
    'Kund;Datum;Pris\nA;2026-01-02;99,50\nB;2026-01-03;10,00\nA;2026-01-04;5,00',
    'Kund;Datum;Belopp;\nA;2026-01-02;99,50;\nB;2026-01-03;10,00;\nA;2026-01-04;5,00;',
  ])('does not ask where it is: %j', (text) => {
    expect(propose(text).questions).toEqual([]);
  });

  test('without headings is recognised by content, and asked about', () => {
    const { settings, questions } = propose(
      'A;2026-01-02;10,50\nB;2026-01-05;99,00\nA;2026-03-05;1,00\nB;2026-04-05;2,00\n',
    );
    expect(settings.roles).toEqual(['customer', 'date', 'amount']);
    expect(settings.headingRow).toBeNull();
    expect(questions).toEqual(['columns']);
  });

  test('takes Excel’s serial numbers for dates where the heading says so', () => {
    expect(orders('Kund;Datum;Belopp\nA;46354;10\nB;46300;20\n').orders[0]).toEqual({
      customer: 'A',
      date: '2026-11-28',
      amount: 10,
    });
  });

  test('with an order number counts the same line once, without one twice, and says so', () => {
    const numbered = 'Kund;Datum;Ordernr;Belopp\nA;2026-01-02;7;10\nA;2026-01-02;7;10\n';
    expect(orders(numbered).counts).toMatchObject({ duplicates: 1, dropped: true });
    expect(orders(numbered).orders).toHaveLength(1);
    const plain = 'Kund;Datum;Belopp\nA;2026-01-02;10\nA;2026-01-02;10\n';
    expect(orders(plain).orders).toHaveLength(2);
    expect(orders(plain).counts).toMatchObject({ duplicates: 1, dropped: false });
    expect(orders(plain, { dropDuplicates: true }).orders).toHaveLength(1);
  });

  test('tells what cannot be read, with row and cell, and what is dated after today', () => {
    const { counts, orders: read } = orders(
      'Kund;Datum;Belopp\nA;2026-01-02;10\nB;2026-13-02;10\nC;2026-01-02;tio\n;2026-01-02;5\nD;2027-01-01;5\n',
    );
    expect(read).toHaveLength(1);
    expect(counts).toMatchObject({ unreadable: 3, future: 1 });
    expect(counts.examples).toEqual([
      { row: 3, role: 'date', text: '2026-13-02' },
      { row: 4, role: 'amount', text: 'tio' },
      { row: 5, role: 'customer', text: '' },
    ]);
  });

  test('may keep a customer called Total', () => {
    expect(orders('Kund;Datum;Belopp\nTotal Energi AB;2026-01-02;10\n').orders).toHaveLength(1);
  });

  test('the example is read without a question', () => {
    for (const language of ['sv', 'en'] as const) {
      const text = exampleOrderList(language, today);
      expect(propose(text).questions).toEqual([]);
      const { counts, cards } = orders(text);
      expect(counts).toMatchObject({ unreadable: 0, blank: 1, sums: 1 });
      expect(counts.returns).toBeGreaterThan(0);
      expect(cards.length).toBeGreaterThan(200);
      expect(exampleOrderList(language, today)).toBe(text);
    }
  });

  test('the order of the lines makes no difference but to rows', () => {
    const lines = ['A;2026-01-02;10,50', 'B;2026-01-05;99,00', 'A;2026-03-05;-1,00', 'C;2026-04-05;2,00'];
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
        const read = orders(['Kund;Datum;Belopp', ...shuffled].join('\n')).orders;
        expect(read.map((order) => JSON.stringify(order)).toSorted()).toEqual(
          orders(['Kund;Datum;Belopp', ...lines].join('\n'))
            .orders.map((order) => JSON.stringify(order))
            .toSorted(),
        );
      }),
    );
  });
});

describe('a register', () => {
  const text = [
    'Kundnr;Företag;Orgnr;E-post;Kund sedan;Senaste köp;Omsättning',
    '1;Ek;556677-8899;a@b.se;2020-01-01;2026-01-01;1000',
    '2;Al;;;;2025-01-01;',
    '3;Asp;;;2026-01-01;2025-01-01;5',
    'Summa;;;;;;1005',
  ].join('\n');

  test('is recognised, gaps stay gaps, and a contradiction is told', () => {
    const { settings, questions } = propose(text);
    expect(settings.kind).toBe('register');
    expect(settings.roles).toEqual(['customer', 'name', 'organisation', 'email', 'first', 'last', 'revenue']);
    expect(questions).toEqual([]);
    const { cards, counts } = readRegister(splitText(text).rows, settings, today);
    expect(cards).toEqual([
      expect.objectContaining({ customer: '1', name: 'Ek', first: '2020-01-01', revenue: 1000 }),
      expect.objectContaining({ customer: '2', first: null, revenue: null, fields: {} }),
    ]);
    expect(counts).toMatchObject({
      sums: 1,
      unreadable: 1,
      examples: [{ row: 4, role: 'last', text: '2025-01-01' }],
    });
  });
});

describe('what is hostile', () => {
  test.each([
    ['formulas', 'Kund;Datum;Belopp\n=HYPERLINK("http://x");2026-01-02;10\n@SUM(1);2026-01-02;=1+1\n'],
    ['markup', 'Kund;Datum;Belopp\n<script>alert(1)</script>;2026-01-02;10\n<img onerror=x>;2026-01-02;5\n'],
    [
      'names of JavaScript',
      '__proto__;constructor;toString\n__proto__;2026-01-02;10\nconstructor;2026-01-02;5\n',
    ],
    ['an unpaired quotation mark', 'Kund;Datum;Belopp\n"A;2026-01-02;10\nB;2026-01-02;5\n'],
    ['a cell of a megabyte', `Kund;Datum;Belopp\n${'x'.repeat(1_000_000)};2026-01-02;10\n`],
    ['a line of ten thousand cells', `${'a;'.repeat(10_000)}\n${'1;'.repeat(10_000)}\n`],
    ['lines of unequal length', 'Kund;Datum;Belopp\nA\nB;2026-01-02\nC;2026-01-02;5;7;8\n'],
  ])('%s neither throws nor gets lost in silence', (_, text) => {
    const { rows } = splitText(text);
    const { settings } = proposeReading(rows);
    const { counts } =
      settings.kind === 'orders' ? readOrders(rows, settings, today) : readRegister(rows, settings, today);
    expect(counts.lines).toBe(rows.length - (settings.headingRow === null ? 0 : settings.headingRow + 1));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test('any text at all is taken or told', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ maxLength: 12 }), { maxLength: 5 }), { maxLength: 12 }),
        (table) => {
          const { rows } = splitText(table.map((row) => row.join(';')).join('\n'));
          const { settings } = proposeReading(rows);
          const read = readOrders(rows, { ...settings, kind: 'orders' }, today);
          const { counts } = read;
          const dropped = counts.dropped ? counts.duplicates : 0;
          const accounted =
            read.orders.length +
            counts.unreadable +
            counts.blank +
            counts.sums +
            counts.headings +
            counts.future +
            dropped;
          expect(accounted).toBe(counts.lines);
        },
      ),
    );
  });
});

describe('a workbook', () => {
  const xml = (text: string): Uint8Array =>
    new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const cell = (place: string, value: string, style = ''): string =>
    `<c r="${place}"${style}><v>${value}</v></c>`;
  const words = (place: string, text: string): string =>
    `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const book = zipSync({
    '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': xml(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
    'xl/workbook.xml': xml(`<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="Order" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': xml(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relation}/styles" Target="styles.xml"/></Relationships>`),
    'xl/styles.xml': xml(`<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`),
    'xl/worksheets/sheet1.xml': xml(
      `<worksheet xmlns="${main}"><sheetData>` +
        `<row r="1">${words('A1', 'Kundnr')}${words('B1', 'Datum')}${words('C1', 'Belopp')}</row>` +
        `<row r="2">${cell('A2', '4711')}${cell('B2', '46354', ' s="1"')}${cell('C2', '1234.5')}</row>` +
        `<row r="3">${cell('A3', '4711')}${cell('B3', '46300', ' s="1"')}${cell('C3', '1.234')}</row>` +
        '</sheetData></worksheet>',
    ),
  }); // prettier-ignore

  test('is read as numbers and days, whose decimal mark is known', async () => {
    expect(isWorkbook(book)).toBe(true);
    const { rows, others } = await readSheet(book);
    expect(others).toEqual([]);
    expect(rows).toEqual([
      ['Kundnr', 'Datum', 'Belopp'],
      ['4711', '2026-11-28', '1234.5'],
      ['4711', '2026-10-05', '1.234'],
    ]);
    const { settings, questions } = proposeReading(rows, { decimal: '.' });
    expect(questions).toEqual([]);
    expect(readOrders(rows, settings, today).orders[1]?.amount).toBe(1.234);
  });

  test('of several sheets is read from the fullest, and names the others', async () => {
    const files = unzipSync(book);
    const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
    const second = text('xl/worksheets/sheet1.xml').replaceAll(/<row r="[23]">.*?<\/row>/gu, '');
    const more = zipSync({
      ...files,
      'xl/workbook.xml': strToU8(
        text('xl/workbook.xml').replace(
          '<sheets>',
          '<sheets><sheet name="2024" sheetId="2" r:id="rId3"/><sheet name="Tomt" sheetId="3" r:id="rId4"/>',
        ),
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        text('xl/_rels/workbook.xml.rels').replace(
          '</Relationships>',
          [3, 4]
            .map(
              (at) =>
                `<Relationship Id="rId${String(at)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${String(at)}.xml"/>`,
            )
            .join('') + '</Relationships>',
        ),
      ),
      'xl/worksheets/sheet3.xml': strToU8(second),
      'xl/worksheets/sheet4.xml': strToU8(second.replaceAll(/<row .*?<\/row>/gu, '')),
    });
    const { rows, others } = await readSheet(more);
    expect(rows).toHaveLength(3);
    expect(others).toEqual(['2024']);
  });

  test('that is none is refused', async () => {
    await expect(readSheet(zipSync({ 'a.txt': xml('x') }))).rejects.toThrow();
    await expect(readSheet(Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]))).rejects.toThrow();
  });
});
