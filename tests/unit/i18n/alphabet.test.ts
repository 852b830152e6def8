import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { calculatorLazy } from '../../../src/i18n/sv/calculator-lazy.ts';

test('the methods page and the calculator’s own derivations write one thing with one letter', () => {
  const page = readFileSync('src/components/MethodsMoney.astro', 'utf8');
  const formulas = [...page.matchAll(/^ {2}\['\w+', '([^']+)'\],$/gmu)].map(([, formula = '']) => formula);
  expect(formulas.length).toBeGreaterThan(5);
  const letters = new Set(formulas.flatMap((formula) => formula.match(/\p{L}/gu) ?? []));
  // Σ and Π sum and multiply, t and i count, S(t) is the curve itself.
  const own = new Set('ΣΠtiSᵗʰ');
  const known = new Set(Object.keys(calculatorLazy.derivation.symbols));
  expect([...letters].filter((letter) => !own.has(letter) && !known.has(letter))).toEqual([]);
});
