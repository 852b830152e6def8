import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumber } from '../../../../src/i18n/number-parser.ts';
import { precisely } from '../../../../src/islands/calculator/lazy/format-value.ts';
import { createAmounts } from '../../../../src/islands/calculator/amounts.ts';

const amounts = { sv: createAmounts('sv', 'SEK', ''), en: createAmounts('en', 'SEK', '') };

test('an amount in a line of arithmetic has the digits that the next line follows from', () => {
  const { amount } = amounts.sv;
  const shown = (value: number): string => amount(value, precisely(value)).replaceAll(/\s/gu, ' ');
  expect(shown(12.375)).toBe('12,375 kr');
  expect(shown(39.44)).toBe('39,44 kr');
  expect(shown(371.25)).toBe('371,25 kr');
  expect(shown(54_545.454_545)).toBe('54 545,45 kr');
  expect(shown(88_000)).toBe('88 000 kr');
  expect(shown(-1_500.5)).toBe('−1 500,50 kr');
  expect(shown(2_640_000.4)).toBe('2 640 000 kr');
  expect(shown(0)).toBe('0 kr');
});

test('what is shown is the amount to some millionths or to the öre, in both languages', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 999_999, noNaN: true }),
      fc.constantFrom('sv', 'en'),
      (value, language) => {
        const read = parseNumber(amounts[language].amount(value, precisely(value)), language) ?? NaN;
        expect(Math.abs(read - value)).toBeLessThanOrEqual(Math.max(value * 5.1e-6, 0.005));
      },
    ),
  );
});
