import { describe, expect, test } from 'vitest';
import { workbookParts } from '../../../../src/domain/exchange/workbook.ts';
import type { WorkbookTable } from '../../../../src/domain/exchange/workbook.ts';
import { readWorkbook } from '../../support/read-workbook.ts';

describe('a workbook', () => {
  test('says what is a number, a day and a text, whatever they look like', async () => {
    const table = {
      header: ['Namn', 'Värde', 'Dag'],
      rows: [
        ['1-2', 0.1 + 0.2, '2026-11-28'],
        ['00123', -1_234.5, '1900-03-01'],
        ['=1+1', 1e21, null],
        ['Å & <b>"x"</b>', 5e-7, ''],
        ['\u0000\ud800rest\ttab', 0, '2026-02-31'],
        ['3/4', -0, '1899-01-01'],
      ],
    };
    expect(await readWorkbook(table)).toEqual([
      ['Namn', 'Värde', 'Dag'],
      ['1-2', 0.1 + 0.2, new Date('2026-11-28')],
      ['00123', -1_234.5, new Date('1900-03-01')],
      ['=1+1', 1e21, null],
      ['Å & <b>"x"</b>', 5e-7, null],
      ['rest\ttab', 0, '2026-02-31'],
      ['3/4', 0, '1899-01-01'],
    ]);
  });

  test('has a place for each of many columns', async () => {
    const header = Array.from({ length: 703 }, (_, index) => `c${index}`);
    const [heading, row] = await readWorkbook({ header, rows: [header.map((_, index) => index)] });
    expect([heading?.length, heading?.[25], heading?.[26], heading?.[701], heading?.[702]]).toEqual([
      703,
      'c25',
      'c26',
      'c701',
      'c702',
    ]);
    expect(row?.[702]).toBe(702);
    expect(workbookParts({ header, rows: [] }, '')['xl/worksheets/sheet1.xml']).toContain('r="AAA1"');
  });

  test('gives its sheet a name that a spreadsheet takes', () => {
    const nameOf = (title: string): string | undefined =>
      /<sheet name="([^"]*)"/u.exec(
        workbookParts({ header: [], rows: [] }, title)['xl/workbook.xml'] ?? '',
      )?.[1];
    expect(nameOf('a[b]:c*?/\\d')).toBe('a b  c    d');
    expect(nameOf('x'.repeat(40))).toBe('x'.repeat(31));
    expect(nameOf(' ')).toBe('1');
    expect(nameOf('A & B')).toBe('A &amp; B');
  });

  test('refuses what no spreadsheet can hold, and says where', () => {
    const refused = (table: WorkbookTable) => () => workbookParts(table, 'x');
    expect(refused({ header: ['a'], rows: [['b', 'c']] })).toThrow(
      RangeError('rows[0]: expected 1 cells, found 2'),
    );
    expect(
      refused({
        header: ['a', 'b'],
        rows: [
          ['c', 1],
          [null, Number.NaN],
        ],
      }),
    ).toThrow(RangeError('rows[1][1]: expected a finite number'));
  });

  test('lets nothing of a cell be read as markup', () => {
    const xml = workbookParts({ header: [']]><c/>'], rows: [['</t></is></c>']] }, 'x')[
      'xl/worksheets/sheet1.xml'
    ];
    expect(xml?.match(/<c\b/gu)).toHaveLength(2);
  });
});
