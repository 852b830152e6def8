import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sign, everyRun } from '../../../../src/domain/text/runs.ts';

const runs = (text: string, begins: number, goesOn: number): string[] => {
  const found: string[] = [];
  everyRun(text, begins, goesOn, (start, end) => {
    found.push(text.slice(start, end));
    return true;
  });
  return found;
};

/** Of every kind, with halves of signs that are no letter by themselves: 𝐀 and 😀 are two units each. */
const signs = ['a', 'Ö', 'ж', '字', '𝐀', '\ud835', '\udc00', '😀', '\u0308', '7', '½', '٣', '’', "'", '-', '\u00a0', '\u202f', ' ', '.', '\n']; // prettier-ignore
const texts = fc.array(fc.constantFrom(...signs), { maxLength: 40 }).map((parts) => parts.join(''));

describe('everyRun', () => {
  it.each([
    [/\p{L}+/gu, Sign.letter, 0],
    [/[\p{L}\p{N}][\p{L}\p{N}’'\-\u00a0]*/gu, Sign.letter | Sign.number, Sign.joiner | Sign.fixedSpace],
    [/[\p{L}\p{M}’'-]+/gu, Sign.letter | Sign.mark | Sign.joiner, 0],
  ])('finds what %s finds', (pattern, begins, goesOn) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(runs(text, begins, goesOn)).toEqual(text.match(pattern) ?? []);
      }),
    );
  });

  it('stops at the first run of which it does not hold', () => {
    const asked: number[] = [];
    const isAll = everyRun('ett två tre', Sign.letter, 0, (start) => {
      asked.push(start);
      return start < 4;
    });
    expect([isAll, asked]).toEqual([false, [0, 4]]);
    expect(everyRun('…', Sign.letter, 0, () => false)).toBe(true);
  });
});
