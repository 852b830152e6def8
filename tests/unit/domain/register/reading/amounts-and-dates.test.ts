import { describe, expect, test } from 'vitest';
import { decimalOf, readAmount } from '../../../../../src/domain/register/reading/amounts.ts';
import { dateOrderOf, readDate } from '../../../../../src/domain/register/reading/dates.ts';
import { decodeText } from '../../../../../src/domain/register/reading/decode.ts';
import { delimiterOf } from '../../../../../src/domain/register/reading/delimiter.ts';

describe('amounts', () => {
  test.each([
    ['1 250,50', ',', 1250.5],
    ['1\u00a0250,50 kr', ',', 1250.5],
    ['1.250,50', ',', 1250.5],
    ['1,250.50', '.', 1250.5],
    ['$1,250.50', '.', 1250.5],
    ['−12,5', ',', -12.5],
    ['12,50-', ',', -12.5],
    ['(12.50)', '.', -12.5],
    ['SEK 100', ',', 100],
    ['1.234', '.', 1.234],
    ['1.234', ',', 1234],
    ['0', ',', 0],
    ['-0', ',', 0],
  ] as const)('%s with %s is %d', (text, decimal, value) => {
    expect(readAmount(text, decimal)).toBe(value);
  });

  test.each(['', 'abc', '12,34,56', '1.23.456', '=1+1', '1e9', '--5', '(5', '12 kr 5', '9'.repeat(80)])(
    '“%s” is no amount',
    (text) => {
      expect(readAmount(text, ',')).toBeNull();
    },
  );

  test('the decimal mark is that of the whole column', () => {
    expect(decimalOf(['100', '12,5', '1.234'])).toEqual({ decimal: ',', isDoubtful: false });
    expect(decimalOf(['1,234.50', '7'])).toEqual({ decimal: '.', isDoubtful: false });
    expect(decimalOf(['1.234.567'])).toEqual({ decimal: ',', isDoubtful: false });
    expect(decimalOf(['0.250'])).toEqual({ decimal: '.', isDoubtful: false });
  });

  test('what can be thousands or decimals is doubtful', () => {
    expect(decimalOf(['1.234', '2.500']).isDoubtful).toBe(true);
    expect(decimalOf(['1,234', '250']).isDoubtful).toBe(true);
    expect(decimalOf(['100', '250']).isDoubtful).toBe(false);
  });
});

describe('dates', () => {
  test.each([
    ['2026-11-28', 'dmy', '2026-11-28'],
    ['2026-11-28 14:05:00', 'dmy', '2026-11-28'],
    ['2026-11-28T14:05:00.000Z', 'dmy', '2026-11-28'],
    ['28.11.2026', 'dmy', '2026-11-28'],
    ['28/11/2026', 'dmy', '2026-11-28'],
    ['11/28/2026', 'mdy', '2026-11-28'],
    ['3/4/26', 'dmy', '2026-04-03'],
    ['26-11-28', 'ymd', '2026-11-28'],
    ['20261128', 'dmy', '2026-11-28'],
    ['261128', 'dmy', '2026-11-28'],
    ['46354', 'dmy', '2026-11-28'],
    ['46354,5', 'dmy', '2026-11-28'],
    ['28 nov 2026', 'dmy', '2026-11-28'],
    ['28 november 2026', 'dmy', '2026-11-28'],
    ['Nov 28, 2026', 'dmy', '2026-11-28'],
    ['2 maj 2026', 'dmy', '2026-05-02'],
    ['29/02/2024', 'dmy', '2024-02-29'],
  ] as const)('%s read as %s is %s', (text, order, day) => {
    expect(readDate(text, order)).toBe(day);
  });

  test.each([
    '',
    '2026-02-30',
    '29/02/2026',
    '28-11.2026',
    '1/1/1',
    '0000-01-01',
    '12345678',
    '28/11/20266',
    'igår',
  ])('“%s” is no day', (text) => {
    expect(readDate(text, 'dmy')).toBeNull();
  });

  test('one day above 12 settles the order for all', () => {
    expect(dateOrderOf(['03/04/2026', '28/04/2026']).possible).toEqual(['dmy']);
    expect(dateOrderOf(['03/04/2026', '04/28/2026']).possible).toEqual(['mdy']);
  });

  test('without one the order is asked about, unless points or the year in front tell it', () => {
    expect(dateOrderOf(['03/04/2026', '05/06/2026']).possible).toEqual(['dmy', 'mdy']);
    expect(dateOrderOf(['03.04.2026', '05.06.2026']).possible).toEqual(['dmy']);
    expect(dateOrderOf(['2026-03-04', '2026-05-06']).possible).toEqual(['ymd']);
    expect(dateOrderOf(['05/05/2026', '06/06/2026']).possible).toHaveLength(1);
  });
});

describe('bytes', () => {
  const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array => {
    const codes = Array.from(mark ? `\ufeff${text}` : text, (character) => character.charCodeAt(0));
    return Uint8Array.from(
      codes.flatMap((code) => (big ? [code >> 8, code & 255] : [code & 255, code >> 8])),
    );
  };
  const text = 'Kund;Datum;Belopp\r\nÅkeri Öst;2026-01-02;12,50\r\n';
  test.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16 little endian', utf16(text, false, true)],
    ['UTF-16 big endian', utf16(text, true, true)],
    ['UTF-16 without a mark', utf16(text, false, false)],
    ['Windows-1252', Uint8Array.from(text, (character) => character.charCodeAt(0))],
  ])('%s is read', (_, bytes) => {
    expect(decodeText(bytes)).toMatchObject({ text });
  });

  test('a picture, a program and nothing are no text', () => {
    expect(decodeText(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]))).toEqual({
      problem: 'binary',
    });
    expect(decodeText(Uint8Array.from({ length: 5000 }, (_, index) => (index * 37) % 256))).toEqual({
      problem: 'binary',
    });
    expect(decodeText(new Uint8Array())).toEqual({ problem: 'empty' });
    expect(decodeText(new TextEncoder().encode(' \r\n\r\n'))).toEqual({ problem: 'empty' });
  });
});

describe('the mark between the cells', () => {
  test.each([
    ['a;b;c\n1;2,5;3\n4;5,5;6', ';'],
    ['a\tb\n1,5\t2,5', '\t'],
    ['a,b\n"x;y",2\n"z;w",3', ','],
    ['a|b\n1|2', '|'],
    ['0001 19970101  2  29.33\n0002 19970103  1  12.00', ' '],
    ['Rapport från systemet\n\nKund;Datum;Belopp\nA;2026-01-01;5\nB;2026-01-02;6\nC;2026-01-03;7', ';'],
    ['kund\nA\nB', null],
  ])('of %j is %j', (text, mark) => {
    expect(delimiterOf(text)).toBe(mark);
  });
});
