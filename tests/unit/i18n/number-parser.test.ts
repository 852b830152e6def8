import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFormats } from '../../../src/i18n/formats.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { createAmounts } from '../../../src/islands/calculator/amounts.ts';
import { axisNumber } from '../../../src/islands/calculator/charts/axis-number.ts';
import { numberReadings, parseCount, parseNumber, unitOf } from '../../../src/i18n/number-parser.ts';

describe('numbers as people write and paste them', () => {
  test.each([
    ['85', 85],
    ['0,85', 0.85],
    ['0.85', 0.85],
    [',5', 0.5],
    ['5,', 5],
    ['1 250 000 kr', 1_250_000],
    ['1\u00a0250\u00a0000\u00a0kr', 1_250_000],
    ['1\u202f250\u202f000', 1_250_000],
    ['1\u2009250', 1250],
    ['12,5 %', 12.5],
    ['12,5\u00a0%', 12.5],
    ['1,250,000', 1_250_000],
    ['1.250.000,50', 1_250_000.5],
    ['1,250,000.50', 1_250_000.5],
    ['1 250 000,50', 1_250_000.5],
    ["1'250'000", 1_250_000],
    ['\u2212300', -300],
    ['-300,5', -300.5],
    ['\u2013 300', -300],
    ['-0', 0],
    ['  42  ', 42],
    ['450 tkr', 450_000],
    ['1,25 mkr', 1_250_000],
    ['1,25 mn kr', 1_250_000],
    ['1.25m', 1_250_000],
    ['1,24 md kr', 1_240_000_000],
    ['1,24\u00a0md\u00a0kr', 1_240_000_000],
    ['€1.25m', 1_250_000],
    ['400k', 400_000],
    ['1 250 000:-', 1_250_000],
    ['450:\u2212', 450],
    ['3 p.e.', 3],
    ['3 pp', 3],
    ['1 dag', 1],
    ['300 ¥', 300],
    ['€ 1,250.5', 1250.5],
    ['-£300', -300],
    ['SEK 20 000', 20_000],
    ['3 procentenheter', 3],
    ['5 år', 5],
    ['0.250', 0.25],
    ['+3', 3],
    ['1,5E+06', 1_500_000],
    ['1.5e6', 1_500_000],
    ['1E-2', 0.01],
    ['1,2 miljoner', 1_200_000],
    ['1.2 million', 1_200_000],
    ['1,2 miljoner kronor', 1_200_000],
    ['2,5 mdr', 2_500_000_000],
    ['2,5 mdr kr', 2_500_000_000],
    ['1 miljard', 1_000_000_000],
    ['450 tusen', 450_000],
    ['3k', 3000],
    ['5M', 5_000_000],
    ['3 msek', 3_000_000],
    ['ca 1 200', 1200],
    ['1 200 kr/år', 1200],
    ['1\u2019234', 1234],
    ['\u202d1 234\u202c', 1234],
    ['\u200b85\u200b', 85],
    ['8\u00ad5', 85],
    ['\ufeff85 %', 85],
    ['１２３４', 1234],
    ['１２，５％', 12.5],
    ['＋３', 3],
    ['\u20113', -3],
    ['€ -5', -5],
  ])('%s', (text, expected) => {
    for (const language of [...languages, undefined]) {
      const found = parseNumber(text, language);
      expect(found).toBe(expected);
      expect(Object.is(found, -0)).toBe(false);
    }
  });
});

test.each([
  // Intl: a Swedish `bn` is a biljon, an English one a billion; a Swedish `tn` is a thousand, an English one a trillion.
  ['1,24 bn kr', 1_240_000_000_000, 1_240_000_000],
  ['kr 1.24bn', 1_240_000_000_000, 1_240_000_000],
  ['400 tn', 400_000, 400_000_000_000_000],
])('%s is as large as the language says', (text, swedish, english) => {
  expect(parseNumber(text, 'sv')).toBe(swedish);
  expect(parseNumber(text, 'en')).toBe(english);
});

describe('a lone mark before three digits', () => {
  test.each([
    ['1.250', 1250, 1.25, 1.25],
    ['1,250', 1.25, 1250, 1.25],
    ['12.500', 12_500, 12.5, 12.5],
    ['1234,500', 1234.5, 1234.5, 1234.5],
    ['-1.250 kr', -1250, -1.25, -1.25],
  ])('%s is %d in Swedish, %d in English, %d without a language', (text, swedish, english, neither) => {
    expect(parseNumber(text, 'sv')).toBe(swedish);
    expect(parseNumber(text, 'en')).toBe(english);
    expect(parseNumber(text)).toBe(neither);
  });
});

test.each([
  '',
  ' ',
  'kr',
  '%',
  'tio',
  '12 5',
  '1,25,000',
  '1.2.3',
  '12abc',
  '--5',
  '5-',
  '1e',
  '1e400',
  '-€-5',
  '1,2 zillioner',
  'Infinity',
  'NaN',
  '0x10',
  ' 1 2',
  '.',
  ',',
  '1..2',
  '1, 250',
  '5 t',
  '5 md md',
  'md',
  'bn kr',
  '9'.repeat(61),
])('"%s" is not a number', (text) => {
  for (const language of [...languages, undefined]) expect(parseNumber(text, language)).toBeNull();
});

test('reads back whatever the site itself prints', () => {
  const printed = fc.oneof(
    fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
    fc.integer({ min: -10_000_000, max: 10_000_000 }).map((cents) => cents / 100),
  );
  fc.assert(
    fc.property(printed, fc.constantFrom(...languages), (value, language) => {
      const formats = createFormats(language, 'SEK');
      expect(parseNumber(formats.number(value, 2), language)).toBe(value);
      expect(parseNumber(formats.money(Math.round(value)), language)).toBe(Math.round(value) + 0);
    }),
  );
});

test('reads back the words of a large amount to four digits, as the calculator shows it', () => {
  fc.assert(
    fc.property(
      // 9,995 · 10¹⁵ and more is rounded to 10¹⁶, which has no word: it is written as a power.
      fc.integer({ min: 1000, max: 9994 }),
      fc.integer({ min: 6, max: 12 }),
      fc.constantFrom(...languages),
      (digits, power, language) => {
        const value = digits * 10 ** power;
        const formats = createAmounts(language, 'SEK', '');
        const { amount } = formats;
        expect(parseNumber(amount(value), language)).toBe(value);
        expect(parseNumber(amount(-value), language)).toBe(-value);
        const rounded = Number(value.toPrecision(3));
        expect(parseNumber(axisNumber(formats, rounded), language)).toBe(rounded);
      },
    ),
  );
});

test('never throws and never returns what is not a finite number', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-−]?[\d ., ]{0,30}(kr|%)?$/u)), (text) => {
      const found = parseNumber(text, 'sv');
      expect(found === null || (Number.isFinite(found) && !Object.is(found, -0))).toBe(true);
    }),
  );
});

describe('the readings of a number', () => {
  test.each([
    ['1.250', [1250, 1.25], [1.25, 1250]],
    ['1,250', [1.25, 1250], [1250]],
    ['-12.500 kr', [-12_500, -12.5], [-12.5, -12_500]],
    ['1.250.000', [1_250_000], [1_250_000]],
    ['0.250', [0.25], [0.25]],
    ['1.25', [1.25], [1.25]],
    ['1 250', [1250], [1250]],
    ['1.250,5', [1250.5], [1250.5]],
    ['tio', [], []],
  ])('%s', (text, swedish, english) => {
    expect(numberReadings(text, 'sv')).toEqual(swedish);
    expect(numberReadings(text, 'en')).toEqual(english);
  });

  test('with a known decimal mark the other one groups, wherever it stands', () => {
    expect(parseNumber('1.250', 'sv', '.')).toBe(1.25);
    expect(parseNumber('1.250', 'en', ',')).toBe(1250);
    expect(parseNumber('1.25', 'sv', ',')).toBeNull();
  });
});

describe('numbers with words around them', () => {
  test.each([
    ['30 %-enheter', 30],
    ['2,4 %-enheter', 2.4],
    ['1 %-enhet', 1],
    ['c:a 30', 30],
    ['ungefär 1 200 kr', 1200],
    ['about 30', 30],
  ])('%s is %d', (text, value) => {
    expect(parseNumber(text, 'sv')).toBe(value);
  });

  test.each(['5-10', '5–10', '5 till 10', '(1 234)', '12-', '1½', '1/2', '10+', '>10', '2 ‰', '=1+2'])(
    '%s is asked for anew, and never read in part',
    (text) => {
      expect(parseNumber(text, 'sv')).toBeNull();
      expect(parseNumber(text, 'en')).toBeNull();
    },
  );
});

describe('the unit of a number', () => {
  test.each([
    ['500 kr per kund och månad', { measure: 'money', currencies: ['kr'], per: ['customer', 'month'] }],
    ['$1.25m', { measure: 'money', currencies: ['$'], per: [] }],
    ['450 tkr', { measure: 'money', currencies: ['kr'], per: [] }],
    ['3 mån', { measure: 'months', currencies: [], per: [] }],
    ['3 m', { currencies: [], per: [] }],
    ['30 affärer om året', { thing: 'deal', currencies: [], per: ['year'] }],
    ['8 % p.a.', { measure: 'percent', currencies: [], per: ['year'] }],
    ['12', { currencies: [], per: [] }],
    ['tio dagar', { currencies: [], per: [] }],
  ])('%s', (text, unit) => {
    expect(unitOf(text)).toEqual(unit);
  });

  test.each([
    ['869 kunder', 869],
    ['869 st', 869],
    ['87 %', 87],
    ['869 kr', null],
    ['869 dagar', null],
    ['869 per månad', null],
  ])('%s counts %s customers', (text, count) => {
    expect(parseCount(text, 'sv')).toBe(count);
  });
});
