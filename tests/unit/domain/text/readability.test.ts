import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lix } from '../../../../src/domain/text/readability.ts';

describe('lix', () => {
  it('adds words per sentence and the percentage of words with more than six letters', () => {
    // 10 words, 2 sentences, 2 long words (kunderna, imorgon): 5 + 20.
    expect(lix('Vi ringer till alla kunderna. Det gör vi ju imorgon.')).toBeCloseTo(25, 10);
  });

  it('counts six letters as short and seven as long', () => {
    expect(lix('Sommar.')).toBe(1);
    expect(lix('Sommars.')).toBe(101);
  });

  it('ends a sentence at a colon or a mark only before a new beginning', () => {
    const words = (text: string): number => Math.round(lix(text));
    expect(words('Vi tar t.ex. med oss hem.')).toBe(7);
    expect(words('Så här: Vi ger dem ro.')).toBe(3);
    expect(words('Så här: vi ger dem ro.')).toBe(6);
    expect(words('”Nej!” sa hon. ”Är du där?” Jo.')).toBe(2);
    expect(words('Hon kom 10.30 nu.')).toBe(4);
  });

  it('ends a sentence where a paragraph or list item ends', () => {
    expect(lix('Ring nu\nSkriv upp\n\nLäs det')).toBe(2);
  });

  it('counts a number with a space in it as one word', () => {
    expect(lix('De var 2\u00a0000 i år.')).toBe(5);
  });

  it('does not care about letters in capitals, and has no bounds that a text can break', () => {
    const word = fc.stringMatching(/^[a-zåäö]{1,12}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
        const text = `${words.join(' ')}.`;
        const value = lix(text);
        expect(value).toBeGreaterThanOrEqual(words.length);
        expect(value).toBeLessThanOrEqual(words.length + 100);
        expect(lix(text.toUpperCase())).toBe(value);
        // The same sentence twice is as easy as once.
        expect(lix(`${text}\n${text}`)).toBeCloseTo(value, 9);
      }),
    );
  });

  it('refuses a text without words', () => {
    expect(() => lix(' … ')).toThrow(new RangeError('text: must hold at least one word, found none'));
  });
});
