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
  test('counts the text of pages and not their scripts', () => {
    expect(
      wordCounts(['<p>Löfte löfte <b>håller</b></p><script>const dold = 1</script>', '<i>löfte</i>']),
    ).toEqual({
      håller: 1,
      löfte: 3,
    });
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
    expect(suggestion('katt', { hatt: 1, ratt: 7 })).toBe('ratt');
  });

  test('leaves a word alone that the pages have, or that some word of theirs begins with', () => {
    expect(suggestion('förtroende', words)).toBeNull();
    expect(suggestion('relat', words)).toBeNull();
  });

  test('offers nothing for short words and for words that nothing is near', () => {
    expect(suggestion('rel', words)).toBeNull();
    expect(suggestion('xylofonist', words)).toBeNull();
  });

  test('corrects the one wrong word of several', () => {
    expect(suggestion('förtroende och relaton', words)).toBe('förtroende och relation');
  });
});
