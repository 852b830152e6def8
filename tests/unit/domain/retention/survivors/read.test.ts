import { describe, expect, test } from 'vitest';
import { writeSurvivors } from '../../../../../src/domain/retention/survivors/read.ts';
import { nameless, read } from './reading.ts';

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
    ['quoted cells that group digits with the comma that parts cells', '"1,000","869","743"'],
    ['a column of quoted cells that group digits', '"1,000"\n"869"\n"743"'],
    [
      'a column with a quoted heading that holds what parts cells',
      '"År, slut","Kvar; kunder"\n0,"1,000"\n1,869\n2,743',
    ],
    ['digits grouped by a common space', '1 000\n869\n743'],
    ['digits grouped by a common space, below a word', 'Kvar\n1 000\n869\n743'],
    ['digits grouped by a no-break space', '1\u00a0000\n869\n743'],
  ])('%s is one cohort', (_, text) => {
    expect(read(text)).toEqual(nameless([1000, 869, 743]));
  });

  test('percentages have a decimal comma in Swedish and a point in English', () => {
    expect(read('100\t86,9\t74,3')).toEqual(nameless([100, 86.9, 74.3]));
    expect(read('100\n86,9\n74,3')).toEqual(nameless([100, 86.9, 74.3]));
    expect(read('100,86.9,74.3', 'en')).toEqual(nameless([100, 86.9, 74.3]));
  });

  test('large numbers in a column are read with their groups, and short ones in a line apart', () => {
    expect(read('10 000\n8 690\n7 430')).toEqual(nameless([10_000, 8690, 7430]));
    expect(read('12 500\n11 300,5\n9 750')).toEqual(nameless([12_500, 11_300.5, 9750]));
    expect(read('900 800 700\n500 400 300')).toEqual(nameless([900, 800, 700], [500, 400, 300]));
  });

  test('shares of those acquired count of a hundred, with their sign behind a space or not', () => {
    expect(read('100 %\n87,5 %\n80 %')).toEqual(nameless([100, 87.5, 80]));
    expect(read('100%\n87.5%\n80%', 'en')).toEqual(nameless([100, 87.5, 80]));
    expect(read('100 % 87,5 % 80 %')).toEqual(nameless([100, 87.5, 80]));
    expect(read('2019;100 %;87,5 %;80 %\n2020;100 %;90 %')).toEqual({
      cohorts: [
        [100, 87.5, 80],
        [100, 90],
      ],
      names: ['2019', '2020'],
    });
  });

  test('a quoted name keeps its spaces and marks', () => {
    expect(read('"Före 2020; alla";100;90;80\n"Efter ""bytet""";100;70')).toEqual({
      cohorts: [
        [100, 90, 80],
        [100, 70],
      ],
      names: ['Före 2020; alla', 'Efter "bytet"'],
    });
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
    expect(read('2019;1000;;743\n2020;500;400;300')).toEqual({ problem: 'gap', line: 1 });
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
    ['87,5 %\n80 %\n75 %', 'notWholeShare', 1],
    ['"1,000","1,200","743"', 'increase', 1],
    ['0 0 0', 'onePeriod', 1],
    ['100 50 0', 'nobodyLeft', null],
    ['100 100 100', 'noChurn', null],
    [Array.from({ length: 41 }, () => '100;90;80').join('\n'), 'tooMany', null],
    [Array.from({ length: 61 }, (_, year) => 100 - year).join('\n'), 'tooMany', null],
  ])('%j is refused: %s', (text, problem, line) => {
    expect(read(text)).toEqual({ problem, line });
  });
});
