import { describe, expect, test } from 'vitest';
import { readSurvivors, writeSurvivors } from '../../../../src/domain/retention/survival-data.ts';
import { parseNumber } from '../../../../src/i18n/number-parser.ts';

const read = (text: string, language: 'en' | 'sv' = 'sv') =>
  readSurvivors(text, (cell) => parseNumber(cell, language));
const nameless = (...cohorts: number[][]) => ({ cohorts, names: [] });

describe('pasted survivors', () => {
  test.each([
    ['a column', '1000\n869\n743'],
    ['a column below a word', 'Kvar\n1000\n869\n743\n'],
    ['a column beside its years', '2019\t1000\n2020\t869\n2021\t743'],
    ['a column beside its years, below words', 'År;Kvar\r\n0;1000\r\n1;869\r\n2;743'],
    ['a line with tabs', '1000\t869\t743'],
    ['a line with semicolons', '1000;869;743'],
    ['a line with commas', '1000,869,743'],
    ['a line with commas and spaces', '1000, 869, 743'],
    ['a line with spaces', '1000 869  743 '],
    ['a line below the years it stands for', '0;1;2\n1000;869;743'],
    ['quoted cells, as a spreadsheet saves them', '"1000";"869";"743"'],
    ['digits grouped by a no-break space', '1\u00a0000\n869\n743'],
  ])('%s is one cohort', (_, text) => {
    expect(read(text)).toEqual(nameless([1000, 869, 743]));
  });

  test('percentages have a decimal comma in Swedish and a point in English', () => {
    expect(read('100\t86,9\t74,3')).toEqual(nameless([100, 86.9, 74.3]));
    expect(read('100\n86,9\n74,3')).toEqual(nameless([100, 86.9, 74.3]));
    expect(read('100,86.9,74.3', 'en')).toEqual(nameless([100, 86.9, 74.3]));
  });

  test('a table of cohorts keeps the names of its first column, be they words or years', () => {
    const cohorts = [
      [1000, 869, 743],
      [500, 400],
    ];
    expect(read('A;1000;869;743\nB;500;400')).toEqual({ cohorts, names: ['A', 'B'] });
    expect(read('2019;1000;869;743\n2020;500;400')).toEqual({ cohorts, names: ['2019', '2020'] });
    expect(read('Årskull;0;1;2\n2020;1000;869;743\n2019;500;400')).toEqual({
      cohorts,
      names: ['2020', '2019'],
    });
    expect(read('2019\t1000\t869\t743\nSenare\t500\t400')).toEqual({ cohorts, names: ['2019', 'Senare'] });
    expect(read('1000;869;743\n500;400')).toEqual(nameless(...cohorts));
  });

  test('empty cells at either end of a line belong to the table, not to the cohort', () => {
    expect(read('2019;1000;869;743\n2020;;500;400\n2021;;;300')).toEqual({
      cohorts: [
        [1000, 869, 743],
        [500, 400],
      ],
      names: ['2019', '2020'],
    });
    expect(read('2019;1000;;743\n2020;500;400;300')).toEqual({ problem: 'notANumber', line: 1 });
  });

  test('what is written for a person is read as the same cohorts', () => {
    for (const survivors of [
      nameless([1000, 869, 743]),
      nameless([1000, 869, 743], [500, 400, 300]),
      {
        cohorts: [
          [1000, 869.5, 743],
          [500, 400],
        ],
        names: ['2019', '2020'],
      },
      { cohorts: [[100, 80, 70]], names: ['Stora'] },
    ]) {
      expect(read(writeSurvivors(survivors, (value) => String(value).replace('.', ',')))).toEqual(survivors);
    }
  });

  test.each([
    ['', 'empty', null],
    ['Kvar', 'notANumber', 1],
    ['100\n90\n95\n80', 'increase', 3],
    ['A;100;90;80\nB;100;110;70', 'increase', 2],
    ['100 90 80\n100 x 70', 'notANumber', 2],
    ['100 -5 70', 'notANumber', 1],
    ['100 50', 'onePeriod', null],
    ['0 0 0', 'onePeriod', 1],
    ['100 50 0', 'nobodyLeft', null],
    ['100 100 100', 'noChurn', null],
    [Array.from({ length: 41 }, () => '100;90;80').join('\n'), 'tooMany', null],
    [Array.from({ length: 61 }, (_, year) => 100 - year).join('\n'), 'tooMany', null],
  ])('%j is refused: %s', (text, problem, line) => {
    expect(read(text)).toEqual({ problem, line });
  });
});
