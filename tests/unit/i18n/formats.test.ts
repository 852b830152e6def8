import { describe, expect, test } from 'vitest';
import { createFormats } from '../../../src/i18n/formats.ts';
import { fill, plural } from '../../../src/i18n/text.ts';

const sv = createFormats('sv', 'SEK');
const en = createFormats('en', 'SEK');
const nbsp = '\u00a0';

describe('numbers, money and dates', () => {
  test('follow the language', () => {
    expect(sv.number(1234567.891, 2)).toBe(`1${nbsp}234${nbsp}567,89`);
    expect(en.number(1234567.891, 2)).toBe('1,234,567.89');
    expect(sv.percent(0.125, 1)).toBe(`12,5${nbsp}%`);
    expect(en.percent(0.125, 1)).toBe('12.5%');
    expect(sv.money(2640000)).toBe(`2${nbsp}640${nbsp}000${nbsp}kr`);
    expect(en.money(2640000)).toBe(`kr${nbsp}2,640,000`);
    expect(sv.date('2026-11-21')).toBe('21 november 2026');
    expect(en.date('2026-11-21')).toBe('21 November 2026');
    expect(sv.shortDate('2026-11-21')).toBe('2026-11-21');
    expect(en.shortDate('2026-11-21')).toBe('21/11/2026');
    expect(sv.list(['a', 'b', 'c'])).toBe('a, b och c');
  });

  test('have a true minus in both languages', () => {
    for (const formats of [sv, en]) {
      expect(formats.number(-10)).toBe('−10');
      expect(formats.percent(-0.1)).toMatch(/^−10/u);
      expect(formats.money(-2000)).toMatch(/^−/u);
    }
    expect(en.money(-2000)).toBe(`−kr${nbsp}2,000`);
  });

  test('never show minus nought', () => {
    for (const formats of [sv, en]) {
      for (const value of [-0, -0.2]) {
        expect(formats.number(value)).toBe('0');
        expect(formats.money(value)).not.toMatch(/[-−]/u);
        expect(formats.percent(value / 1000)).not.toMatch(/[-−]/u);
      }
    }
  });

  test('sort å, ä and ö last in Swedish', () => {
    expect(['öl', 'ål', 'zon', 'äl', 'al'].sort(sv.compare)).toEqual(['al', 'zon', 'ål', 'äl', 'öl']);
  });
});

describe('texts with places', () => {
  test('are filled, and a place without a value is seen', () => {
    expect(fill('Fråga {number} av {count}', { number: 3, count: 30 })).toBe('Fråga 3 av 30');
    expect(fill('{a} {b}', { a: 1 })).toBe('1 {b}');
    expect(fill('{a}. {b}.', { a: 1 })).toBe('1. {b}.');
    // The point of an abbreviation ends the sentence as well; other points stay as they are.
    expect(fill('Till {high}. Nu {high}', { high: '100 p.e.' })).toBe('Till 100 p.e. Nu 100 p.e.');
    expect(fill('”{a}” och {b}.', { a: 'Vänta...', b: 'Namn' })).toBe('”Vänta...” och Namn.');
  });

  test('choose their wording by number', () => {
    const forms = { one: '{count} artikel', other: '{count} artiklar' };
    expect(plural('sv', forms, 1)).toBe('1 artikel');
    expect(plural('sv', forms, 0)).toBe('0 artiklar');
    expect(plural('en', { one: 'one', other: 'many' }, 21)).toBe('many');
  });
});
