import { describe, expect, test } from 'vitest';
import { baseOf, halves } from '../../../../src/domain/text/word-family.ts';

describe('the word that another is made of', () => {
  test.each([
    ['sv', 'ärlighet', 'ärlig'],
    ['sv', 'Betalningen', 'betala'],
    ['sv', 'säljare', 'sälja'],
    ['en', 'honesty', 'honest'],
    ['en', 'loyalty', 'loyal'],
    ['en', 'transparency', 'transparent'],
    ['en', 'responsibility', 'responsible'],
  ])('%s: %s is made of %s', (language, word, base) => {
    expect(baseOf(word, { [base]: 1 }, language)).toBe(base);
  });

  test('is given only when some page has it, and when it is no mere syllable', () => {
    expect(baseOf('ärlighet', {}, 'sv')).toBeUndefined();
    expect(baseOf('enhet', { en: 9 }, 'sv')).toBeUndefined();
    expect(baseOf('löfte', { löfte: 9 }, 'sv')).toBeUndefined();
  });
});

describe('a compound that no page has', () => {
  const words = { kund: 9, möte: 3, affär: 2, för: 9, förtroende: 9 };

  test('is read as two words, of which the pages have the first', () => {
    expect(halves('Kundmöte', words)).toEqual([['kund', 'möte']]);
    expect(halves('affärskontakt', words)).toEqual([['affär', 'kontakt']]);
  });

  test('is read with the longest first word first', () => {
    expect(halves('förtroendefråga', words)).toEqual([
      ['förtroende', 'fråga'],
      ['för', 'troendefråga'],
    ]);
  });

  test('may be no compound at all', () => {
    expect(halves('zzzz', words)).toEqual([]);
    expect(halves('kunden', words)).toEqual([]);
  });
});
