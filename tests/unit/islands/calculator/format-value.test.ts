import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derive, derivedResults } from '../../../../src/domain/retention/derive.ts';
import type { Quantity } from '../../../../src/domain/retention/derivation.ts';
import { en } from '../../../../src/i18n/en.ts';
import { parseNumber } from '../../../../src/i18n/number-parser.ts';
import { sv } from '../../../../src/i18n/sv.ts';
import { createAmounts } from '../../../../src/islands/calculator/amounts.ts';
import { formatExactly } from '../../../../src/islands/calculator/lazy/format-value.ts';
import { computeTemplate } from '../../support/arithmetic.ts';
import { oddInputs } from '../../support/odd-inputs.ts';

const words = {
  sv: { formats: createAmounts('sv', 'SEK', ''), units: sv.calculatorLazy.units, none: '' },
  en: { formats: createAmounts('en', 'SEK', ''), units: en.calculatorLazy.units, none: '' },
};

/** A quantity as it is printed, read back as the calculator stores it. */
function printed({ value, unit }: Quantity, language: 'en' | 'sv', isResult = false): number {
  const text = formatExactly(value, unit, words[language], isResult).replaceAll(/[p][.]?[ep][.]?$/gu, '');
  const read = parseNumber(text, language, language === 'sv' ? ',' : '.') ?? NaN;
  return unit === 'percent' || unit === 'points' ? read / 100 : read;
}

/**
 * What a formula's factors take away by their tenth digits, which are the last that are shown: little, unless many customers
 * multiply the difference of two large sums.
 */
function lastDigits(template: string, known: ReadonlyMap<string, number>): number {
  const found = computeTemplate(template, known);
  return [...known].reduce((sum, [symbol, value]) => {
    const moved = new Map(known).set(symbol, value * (1 + 1e-9));
    return sum + Math.abs(computeTemplate(template, moved) - found);
  }, 0);
}

test('whoever multiplies the shown factors gets the shown product, for odd numbers as well as round ones', () => {
  fc.assert(
    fc.property(oddInputs, fc.constantFrom('sv', 'en'), (inputs, language) => {
      for (const result of derivedResults) {
        for (const { id } of inputs.segments) {
          const { inputs: numbers, steps } = derive(result, inputs, id);
          const known = new Map(numbers.map((one) => [one.symbol, printed(one, language)]));
          for (const [index, step] of steps.entries()) {
            if (step.value === null) continue;
            const shown = printed(step, language, index === steps.length - 1);
            if (!step.template.includes(' : ')) {
              const found = computeTemplate(step.template, known);
              expect(
                Math.abs(found - shown),
                `${result}: ${step.symbol} = ${step.template} gives ${found}, shown is ${shown}`,
              ).toBeLessThanOrEqual(0.0051 + lastDigits(step.template, known));
            }
            known.set(step.symbol, printed(step, language));
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('factors are shown with the digits that their product needs', () => {
  const shown = (value: number, unit: Quantity['unit']): string =>
    formatExactly(value, unit, words.sv).replaceAll(/\s/gu, ' ');
  expect(shown(115.772, 'count')).toBe('115,772');
  expect(shown(1 + 0.045 / 0.281, 'count')).toBe('1,160142349');
  expect(shown(12.375, 'money')).toBe('12,375 kr');
  expect(shown(-81_818.181_818_18, 'money')).toBe('−81 818,18182 kr');
  expect(shown(0.85, 'percent')).toBe('85 %');
  expect(shown(2_640_000, 'money')).toBe('2 640 000 kr');
});
