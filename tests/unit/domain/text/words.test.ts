import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingMinutes, wordsOf } from '../../../../src/domain/text/reading-time.ts';
import { editDistance, suggestion } from '../../../../src/domain/text/suggestion.ts';
import { wordCounts } from '../../../../src/domain/text/word-counts.ts';

describe('words and reading time', () => {
  test('tags, link targets and lone signs are no words', () => {
    expect(wordsOf('En <Term id="churn">kund</Term> – [ett löfte](article:keep-promises).')).toEqual([
      'En',
      'kund',
      'ett',
      'löfte',
    ]);
  });

  test('a number with a no-break space is one word', () => {
    expect(wordsOf('2\u00a0000 kronor')).toHaveLength(2);
  });

  test('200 words are a minute, and nothing is read in none', () => {
    expect(readingMinutes('ord '.repeat(800))).toBe(4);
    expect(readingMinutes('')).toBe(1);
  });
});

describe('word counts', () => {
  test('counts words of three letters or more, whatever their case, in order', () => {
    expect(wordCounts(['Löfte', 'löfte', 'att', 'på', 'LÖFTE'])).toEqual({ att: 1, löfte: 3 });
    expect(Object.keys(wordCounts(['löfte', 'att']))).toEqual(['att', 'löfte']);
  });
});

describe('edit distance', () => {
  test('counts a slip, a swap and a missing letter as one each', () => {
    expect(editDistance('relation', 'relatoin', 2)).toBe(1);
    expect(editDistance('relation', 'relaton', 2)).toBe(1);
    expect(editDistance('relation', 'relatiom', 2)).toBe(1);
  });

  test('is symmetric, zero for equal words, and never below the difference in length', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 20);
        expect(distance).toBe(editDistance(b, a, 20));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('suggestion', () => {
  const words = { relation: 5, relationer: 9, relatera: 1, förtroende: 30 };

  test('offers the nearest word, and of two equally near the commoner', () => {
    expect(suggestion('relaton', words)).toBe('relation');
    expect(suggestion('förtronde', words)).toBe('förtroende');
    expect(suggestion('hinda', { hinna: 1, hindra: 7 })).toBe('hindra');
  });

  test('leaves a word alone that the pages have, or that some word of theirs begins with', () => {
    expect(suggestion('förtroende', words)).toBeNull();
    expect(suggestion('relat', words)).toBeNull();
  });

  test('offers nothing for short words and for words that nothing is near', () => {
    expect(suggestion('rel', words)).toBeNull();
    expect(suggestion('xylofonist', words)).toBeNull();
  });

  test('offers no other word for a short one with another letter, but forgives what fingers do', () => {
    expect(suggestion('skit', { sköt: 4, skift: 1 })).toBe('skift');
    expect(suggestion('skit', { sköt: 4 })).toBeNull();
    expect(suggestion('kudn', { kund: 9 })).toBe('kund');
    expect(suggestion('mote', { möte: 9 })).toBe('möte');
    expect(suggestion('bund', { kund: 9 })).toBeNull();
  });

  test('never offers a word that begins with another letter', () => {
    expect(suggestion('granser', { fransar: 2, gränser: 2 })).toBe('gränser');
    expect(suggestion('ånger', { pengar: 8 })).toBeNull();
  });

  test('corrects the one wrong word of several', () => {
    expect(suggestion('förtroende och relaton', words)).toBe('förtroende och relation');
  });
});
