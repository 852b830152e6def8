import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameless, read, reading } from './reading.ts';

describe('tables as people of the trade have them', () => {
  const [a, b, c] = [
    [1000, 869, 743],
    [900, 790, 680],
    [800, 700],
  ] as const;

  test.each<[string, string, (readonly number[])[], string[]]>([
    [
      'a year is missing',
      'Kohort;År 0;År 1;År 2\n2018;1000;869;743\n2020;900;790;680\n2021;800;700',
      [a, b, c],
      ['2018', '2020', '2021'],
    ],
    ['one row below a heading', 'Kohort;0;1;2\n2019;1000;869;743', [a], ['2019']],
    ['the same year twice', 'Period;0;1;2\n2019;1000;869;743\n2019;900;790;680', [a, b], ['2019', '2019']],
    ['an empty corner', ';0;1;2\n2019;1000;869;743\n2020;900;790;680', [a, b], ['2019', '2020']],
    ['a missing corner', '0;1;2\n2019;1000;869;743\n2020;900;790;680', [a, b], ['2019', '2020']],
    ['merged headings', ';Kvar efter;;\nKohort;0 år;1 år;2 år\n2019;1000;869;743', [a], ['2019']],
    ['a title above', 'Kvarvarande kunder 2019–2023\n\nKohort;0;1;2\n2019;1000;869;743', [a], ['2019']],
    ['a heading with line breaks in quotes', '"Kohort\når";"År\n0";1;2\n2019;1000;869;743', [a], ['2019']],
    [
      'sizes and shares',
      'Kohort;Antal;År 0;År 1;År 2\n2019;1000;100 %;87 %;74 %',
      [[1000, 870, 740]],
      ['2019'],
    ],
    ['sizes and shares without names', '1000;87%;74%;65%', [[1000, 870, 740, 650]], []],
    [
      'sizes and shares with a space before the sign',
      '2019;1000;100 %;87 %\n2020;900;100 %;88 %;80 %',
      [
        [1000, 870],
        [900, 792, 720],
      ],
      ['2019', '2020'],
    ],
    ['a size column that says what year 0 says', 'Cohort;Size;0;1;2\n2019;1000;1000;869;743', [a], ['2019']],
    ['line ends of old Macs', 'Kohort;0;1;2\r2019;1000;869;743\r2020;900;790;680', [a, b], ['2019', '2020']],
    ['a line that says what separates', 'sep=;\nKohort;0;1;2\n2019;1000;869;743', [a], ['2019']],
    [
      'cohorts in columns',
      'År;Kohort A;Kohort B\n0;1000;900\n1;869;790\n2;743;680',
      [a, b],
      ['Kohort A', 'Kohort B'],
    ],
    [
      'cohorts of years in columns',
      'År;2019;2020\n0;1000;900\n1;869;790\n2;743;',
      [a, [900, 790]],
      ['2019', '2020'],
    ],
    [
      'columns without years',
      'Kohort A;Kohort B\n1000;900\n869;790\n743;',
      [a, [900, 790]],
      ['Kohort A', 'Kohort B'],
    ],
    [
      'calendar years as headings',
      'Årskull;2019;2020;2021\n2019;1000;869;743\n2020;;900;790\n2021;;;800',
      [a, [900, 790]],
      ['2019', '2020'],
    ],
    [
      'zeros before a cohort began',
      'Årskull;2019;2020;2021\n2019;1000;869;743\n2020;0;900;790',
      [a, [900, 790]],
      ['2019', '2020'],
    ],
    [
      'dashes for years that have not come',
      '2019;1000;869;743\n2020;900;790;-\n2021;800;n/a;–',
      [a, [900, 790]],
      ['2019', '2020'],
    ],
    [
      'a table in Markdown',
      '| Kohort | 0 | 1 | 2 |\n|---|---|---|---|\n| 2019 | 1000 | 869 | 743 |',
      [a],
      ['2019'],
    ],
    ['footnote marks', 'Kohort;0;1;2\n2019;1000;869*;743¹\n2020;900;790 1);680', [a, b], ['2019', '2020']],
    [
      'cohorts in columns from a start that is called so',
      'År efter start\t2019\t2020\nStart\t1000\t900\nEfter 1 år\t869\t790\nEfter 2 år\t743\t680',
      [a, b],
      ['2019', '2020'],
    ],
    ['months that are a year apart', 'Kohort;Månad 0;Månad 12;Månad 24\n2019;1000;869;743', [a], ['2019']],
    ['last days of years', 'Kohort;2019-12-31;2020-12-31;2021-12-31\n2019;1000;869;743', [a], ['2019']],
    [
      'columns below each other in a mail',
      'Kohort      År 0      År 1     År 2\n2019        1 000     869      743\n2020          900     790      680',
      [a, b],
      ['2019', '2020'],
    ],
    [
      'errors of a spreadsheet',
      '2019;1000;869;743\n2020;900;790;#DIVISION/0!\n2021;800;#REF!;TBD',
      [a, [900, 790]],
      ['2019', '2020'],
    ],
    ['names of two words between spaces', 'Kohort A 1000 869 743', [a], ['Kohort A']],
  ])('%s', (_, text, cohorts, names) => {
    expect(read(text)).toEqual({ cohorts, names });
  });

  test.each<[string, string, string, number | null, (readonly number[])[]]>([
    ['a total', '2019;1000;869;743\n2020;900;790;680\nTotalt;1900;1659;1423', 'total', 3, [a, b]],
    [
      'a total that is called otherwise',
      'Cohort;0;1;2\n2019;1000;869;743\n2020;900;790;680\nGrand total;1900;1659;1423',
      'total',
      4,
      [a, b],
    ],
    ['a total without a name', '1000;869;743\n900;790;680\n1900;1659;1423', 'total', 3, [a, b]],
    ['a mean in front', 'Medel;950;829;711\n2019;1000;869;743\n2020;900;790;680', 'total', 1, [a, b]],
    [
      'a column of totals',
      'Cohort;0;1;2;Total\n2019;1000;869;743;2612\n2020;900;790;680;2370',
      'totalColumn',
      null,
      [a, b],
    ],
    ['a note below', '2019;1000;869;743\n2020;900;790;680\nKälla: CRM 2024', 'note', 3, [a, b]],
    ['fractions of a size', '1000;0,87;0,74;0,65', 'shares', null, [[1000, 870, 740, 650]]],
    ['a target', 'Kohort;0;1;2\n2019;1000;869;743\n2020;900;790;680\nMål;1000;900;810', 'target', 4, [a, b]],
    [
      'a budget for a year',
      '2019\t1000\t869\t743\n2020\t900\t790\t680\nBudget 2025\t1000\t900\t810',
      'target',
      3,
      [a, b],
    ],
    [
      'what others do',
      'Cohort,0,1,2\n2019,1000,869,743\nIndustry average,1000,900,810\n2020,900,790,680',
      'target',
      3,
      [a, b],
    ],
    [
      'the least of them',
      'Kohort;0;1;2\n2019;1000;869;743\n2020;900;790;680\nMin;900;790;680',
      'total',
      4,
      [a, b],
    ],
    [
      'their deviation',
      'Kohort;0;1;2\n2019;1000;869;743\n2020;900;790;680\nStdav;50;40;31',
      'total',
      4,
      [a, b],
    ],
    [
      'how many they are',
      'Cohort,0,1,2\n2019,1000,869,743\n2020,900,790,680\nCount,2,2,2',
      'total',
      4,
      [a, b],
    ],
    [
      'a share without its sign',
      'Kohort;0;1;2\n2019;1000;869;743\n2020;900;790;680\nAndel;100;87;75',
      'total',
      4,
      [a, b],
    ],
    [
      'a year that is a forecast',
      'Kohort;0;1;2;3 (prognos)\n2019;1000;869;743;640\n2020;900;790;680;590',
      'otherColumn',
      null,
      [a, b],
    ],
    [
      'those acquired under a first year',
      'Kohort;År 1;År 2;År 3\n2019;1000;869;743\n2020;900;790;680',
      'startIsFirst',
      null,
      [a, b],
    ],
    [
      'a column of targets',
      'Kohort;0;1;2;Mål\n2019;1000;869;743;700\n2020;900;790;680;650',
      'otherColumn',
      null,
      [a, b],
    ],
    [
      'a column of something else',
      'Kohort;År 0;År 1;År 2;Säljare\n2019;1000;869;743;17\n2020;900;790;680;4',
      'otherColumn',
      null,
      [a, b],
    ],
    [
      'months as cohorts',
      'Period;0;1;2\n201901;1000;869;743\n201902;900;790;680',
      'monthCohorts',
      null,
      [a, b],
    ],
  ])('%s is told', (_, text, remark, line, cohorts) => {
    expect(reading(text)).toMatchObject({ cohorts, remarks: [{ remark, line }] });
  });

  test.each<[string, string, string, number | null, Record<string, unknown>]>([
    [
      'a year or a count, alone',
      '2019;1000;869;743',
      'firstColumn',
      1,
      { names: [a], counts: [[2019, 1000, 869, 743]] },
    ],
    [
      'years that do not follow each other',
      '2018;1000;869;743\n2020;900;790;680',
      'firstColumn',
      1,
      {
        names: [a, b],
        counts: [
          [2018, ...a],
          [2020, ...b],
        ],
      },
    ],
    [
      'per cent of the first, or customers',
      '1000;100;87;74',
      'shares',
      1,
      { shares: [[1000, 870, 740]], counts: [[1000, 100, 87, 74]] },
    ],
    [
      'zeros for years to come',
      '2019;1000;869;743\n2020;900;790;0\n2021;800;0;0',
      'zeros',
      2,
      { notYet: [a, [900, 790]], gone: [a, [900, 790, 0], [800, 0, 0]] },
    ],
    [
      'thousands or decimals',
      '1.200;1.100;1.050',
      'decimals',
      1,
      { comma: [[1200, 1100, 1050]], point: [[1.2, 1.1, 1.05]] },
    ],
  ])('%s is asked about, with both readings', (_, text, doubt, line, gives) => {
    const found = reading(text);
    if (!('doubt' in found)) throw new Error(`not asked: ${JSON.stringify(found)}`);
    expect({ doubt: found.doubt, line: found.line }).toEqual({ doubt, line });
    for (const { answer, gives: given } of found.options) {
      expect(given).toMatchObject({ cohorts: gives[answer] });
      expect(reading(text, 'sv', { [doubt]: answer })).toEqual(given);
    }
  });

  test('months are not counted as years without asking, and too few of them are no whole years', () => {
    const months = Array.from({ length: 26 }, (_, month) => 1000 - 10 * month);
    const text = `Kohort;${months.map((_, month) => `M${month}`).join(';')}\n2019;${months.join(';')}`;
    expect(reading(text)).toMatchObject({
      doubt: 'periods',
      options: [{ gives: { cohorts: [[1000, 880, 760]] } }, { gives: { cohorts: [months] } }],
    });
    expect(reading('Kohort;M0;M1;M2\n2019;1000;969;943')).toMatchObject({
      doubt: 'periods',
      options: [{ gives: { problem: 'onePeriod' } }, { gives: { cohorts: [[1000, 969, 943]] } }],
    });
  });

  test('one decimal mark holds for the whole text', () => {
    expect(read('1.000;0.869;0.743;0.653')).toEqual(nameless([1, 0.869, 0.743, 0.653]));
    expect(read('12.500;11.300;9.750,5')).toEqual(nameless([12_500, 11_300, 9750.5]));
    expect(read('1.000;869;743')).toEqual(nameless([1000, 869, 743]));
    expect(read('100;86,9;74.3')).toEqual({ problem: 'mixedDecimals', line: 1 });
  });

  test.each([
    ['2019;100 %;87 %;74 %\n2020;900;790;680', 'mixedShares', 2],
    ['Kohort;Antal;År 0;År 1\n2019;1000;90 %;80 %', 'notWholeShare', 2],
    ['0,87;0,74;0,65', 'notWholeShare', 1],
    ['1000 kr;869 kr;743 kr', 'notANumber', 1],
    ['2019;1000;869 kr;743', 'notANumber', 1],
    ['Churn per kohort\nKohort;Antal;År 1;År 2\n2019;1000;131;126', 'lost', null],
    ['Lost customers 2019–2021\n1000\n131\n126', 'lost', null],
    ['Intäkt per kohort (tkr)\nKohort;0;1;2\n2019;1000;869;743', 'money', null],
    ['Cohort,ARR year 0,ARR year 1,ARR year 2\n2019,1000,869,743', 'money', null],
    ['Kohort;Efter 1 år;Efter 2 år;Efter 3 år\n2019;869;743;653', 'noStart', null],
    ['Efter 1 år;869\nEfter 2 år;743\nEfter 3 år;653', 'noStart', null],
  ])('%j is refused: %s', (text, problem, line) => {
    expect(read(text)).toEqual({ problem, line });
  });

  test('whatever is pasted is read, asked about or refused, and never throws', () => {
    const cell = fc.oneof(
      fc.integer({ min: 0, max: 3000 }).map(String),
      fc.constantFrom(
        '2019',
        '201901',
        '100 %',
        '87 %',
        '0,5',
        '1.200',
        '',
        '-',
        'Totalt',
        'Kohort',
        'År 1',
        'x',
        '"',
        '*',
      ),
    );
    const table = fc
      .array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 })
      .chain((rows) =>
        fc.constantFrom(';', '\t', ',', ' ').map((mark) => rows.map((row) => row.join(mark)).join('\n')),
      );
    fc.assert(
      fc.property(table, (text) => {
        const found = reading(text);
        if (!('cohorts' in found)) return;
        for (const numbers of found.cohorts) {
          expect(numbers.every((value, index) => index === 0 || value <= (numbers[index - 1] ?? 0))).toBe(
            true,
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('tables as other people keep them', () => {
  const names = { cohorts: [[1000, 869, 743], [900, 790, 680]] }; // prettier-ignore

  test.each([
    ['a running number', 'Nr;Kohort;0;1;2\n1;2019;1000;869;743\n2;2020;900;790;680', ['1 2019', '2 2020']],
    ['a region', 'Region;Kohort;0;1;2\nNorr;2019;1000;869;743\nSyd;2020;900;790;680', ['Norr 2019', 'Syd 2020']],
    ['a name, without a heading', 'Norr\t2019\t1 000\t869\t743\nSyd\t2020\t900\t790\t680', ['Norr 2019', 'Syd 2020']],
    ['two words', 'Land;Bransch;År 0;År 1;År 2\nSverige;Bygg;1000;869;743\nNorge;Bygg;900;790;680', ['Sverige Bygg', 'Norge Bygg']],
  ] as const)('have %s before the cohort’s year', (_, text, given) => {
    expect(read(text)).toEqual({ ...names, names: given });
  }); // prettier-ignore

  test('ask where the second column may be the cohort’s year or its size', () => {
    expect(read('Norr;2019;1000;869;743')).toMatchObject({ doubt: 'firstColumn' });
    expect(read('Norr;2019;1000;869;743', 'sv', { firstColumn: 'names' })).toEqual({
      cohorts: [[1000, 869, 743]],
      names: ['Norr 2019'],
    });
  });

  test('still have their sizes beside the names', () => {
    expect(read('Kohort;Antal;År 1;År 2\n2019;1000;869;743\n2020;900;790;680')).toEqual({
      ...names,
      names: ['2019', '2020'],
    });
  });

  test('repeat their heading on every page', () => {
    const heading = 'Kohort;0;1;2';
    expect(read(`${heading}\n2019;1000;869;743\n${heading}\n2020;900;790;680`)).toEqual({
      ...names,
      names: ['2019', '2020'],
      remarks: [{ remark: 'note', line: 3 }],
    });
  });

  test.each(['Viktat', 'Vägt medel', 'Weighted average'])('end with a mean that is called %s', (label) => {
    const found = read(`2019;100 %;87 %;74 %\n2020;100 %;88 %;75 %\n${label};100 %;87,4 %;74,4 %`);
    expect(found).toEqual({
      cohorts: [[100, 87, 74], [100, 88, 75]],
      names: ['2019', '2020'],
      remarks: [{ remark: 'total', line: 3 }],
    }); // prettier-ignore
  });

  test.each([
    'Kohort;Antal;Tappade år 1;Tappade år 2\n2019;1000;131;126\n2020;900;110;101',
    'Kohort;Antal;Bortfall år 1;Bortfall år 2\n2019;1000;13 %;12 %\n2020;900;12 %;11 %',
    'Cohort,Customers,Lost year 1,Lost year 2\n2019,1000,131,126\n2020,900,110,101',
    'År;Förlorade kunder\n1;131\n2;126\n3;110',
    'Year,Churned,Still here\n0,0,1000\n1,131,869\n2,126,743',
  ])('that count those who have left are refused, and never read as those who are left', (text) => {
    expect(read(text)).toEqual({ problem: 'lost', line: null });
  });

  test('with shares of all, or of those left the year before, ask which', () => {
    const text = 'Kohort;Antal;Behållning år 1;Behållning år 2\n2019;1000;87 %;85 %';
    expect(read(text)).toMatchObject({ doubt: 'rates', line: 2 });
    expect(read(text, 'sv', { rates: 'ofAll' })).toEqual({ cohorts: [[1000, 870, 850]], names: ['2019'] });
    expect(read(text, 'sv', { rates: 'ofYearBefore' })).toEqual({ cohorts: [[1000, 870, 739.5]], names: ['2019'] });
    // Shares of all can only fall.
    expect(read(text.replace('85 %', '88 %'))).toEqual({ cohorts: [[1000, 870, 765.6]], names: ['2019'] });
    const english = 'Cohort,Year 0,Retention year 1,Retention year 2\n2019,100%,80%,90%';
    expect(read(english, 'en')).toEqual({ cohorts: [[100, 80, 72]], names: ['2019'] });
  }); // prettier-ignore
});
