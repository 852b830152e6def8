import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amounts, mayHoldAmount } from '../../../../scripts/content-check/rules/amounts.ts';
import { addresses, mayHoldAddress } from '../../../../scripts/content-check/rules/doubtful-words.ts';
import { mayHoldSign, signs } from '../../../../scripts/content-check/rules/markdown.ts';
import { habits, mayHoldHabit } from '../../../../scripts/content-check/rules/typography.ts';
import type { Language } from '../../../../src/i18n/languages.ts';

/** What the patterns are made of, and what stands between. */
const pieces = [
  'a', 'o', 'Ö', '1', '23', '456', ' ', '  ', '\u00a0', '\u202f', '\t', '\n', '.', ',', ';', '!', '?', '…', '-', '–', '—', '%', '‰',
  '"', "'", '“', '”', '„', '«', '»', '(', ')', '[', ']', '^', '|', '*', '**', '_', '__', '~~', '`', '#', ':', '+', '•', '·', '●', '▪',
  '◦', '‣', '■', '□', '➢', '✓', '\uF0B7', 'Steg', 'step', '\\', 'ord', 'https://', 'www', '@', 'se', 'com', '€', '$', '£', 'kr', 'KRONOR', 'tkr', 'euro',
  'Dollars', 'pound', 'miljoner',
]; // prettier-ignore
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));

const habitsIn = (language: Language) =>
  habits.filter(({ languages }) => languages?.includes(language) !== false);

describe('a paragraph that is passed by after one look', () => {
  it.each([
    ['addresses', mayHoldAddress, [{ pattern: addresses }]],
    ['amounts', mayHoldAmount, amounts],
    ['habits of Swedish typography', mayHoldHabit.sv, habitsIn('sv')],
    ['habits of English typography', mayHoldHabit.en, habitsIn('en')],
    ['signs of Markdown', mayHoldSign, signs],
  ] as const)('has none of the %s', (_, hint, patterns) => {
    fc.assert(
      fc.property(text, (paragraph) => {
        const found = patterns.filter(({ pattern }) =>
          new RegExp(pattern.source, pattern.flags).test(paragraph),
        );
        expect(hint.test(paragraph) ? [] : found).toEqual([]);
      }),
      { numRuns: 20_000 },
    );
  });
});
