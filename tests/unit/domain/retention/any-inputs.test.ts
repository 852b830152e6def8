import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareInputs, figuresOf } from '../../../../src/domain/retention/compare.ts';
import { derive, derivedResults } from '../../../../src/domain/retention/derive.ts';
import { inputsOfLink, linkOf } from '../../../../src/domain/retention/link.ts';
import { largestGain } from '../../../../src/domain/retention/largest-gain.ts';
import { outcomes } from '../../../../src/domain/retention/outcomes.ts';
import { computeResults, survivorsOf } from '../../../../src/domain/retention/results.ts';
import { sensitivity } from '../../../../src/domain/retention/sensitivity.ts';
import { paybackLapse } from '../../../../src/domain/retention/programme.ts';
import { niceTicks } from '../../../../src/islands/shared/charts/scale.ts';
import { createAmounts } from '../../../../src/islands/calculator/amounts.ts';
import { anyInputs } from '../../support/any-inputs.ts';
import { isPlain, numbersOf } from '../../support/plain-numbers.ts';

const runs = 3000;
const money = createAmounts('sv', 'SEK', 'utan gräns');
const plain = (found: unknown): void => {
  expect(numbersOf(found).filter((value) => !isPlain(value))).toEqual([]);
};

describe('whatever numbers the fields take', () => {
  test('every figure of the page is a number, or null for one without a bound', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const results = computeResults(inputs);
        plain(results);
        plain(survivorsOf(inputs));
        plain(paybackLapse(results.programme) ?? 0);
        plain(compareInputs([inputs]));
        largestGain(results.segments);
        for (const { value } of Object.values(figuresOf(results))) {
          for (const shown of [money.amount(value), money.rough(value)]) expect(shown).not.toMatch(/NaN|∞/u);
        }
        const cash = results.programme.years.flatMap(({ discounted, cumulative }) => [
          discounted,
          cumulative,
        ]);
        plain(niceTicks(Math.min(0, ...cash), Math.max(0, ...cash)));
      }),
      { numRuns: runs },
    );
  });

  test('every derivation opens', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        for (const result of derivedResults) plain(derive(result, inputs, 's2'));
      }),
      { numRuns: runs / 4 },
    );
  });

  test('the sensitivity of every outcome can be asked for', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        for (const outcome of outcomes) plain(sensitivity(inputs, outcome));
      }),
      { numRuns: runs / 20 },
    );
  });

  test('a link carries them there and back, or says that they are too many', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        let link = '';
        try {
          link = linkOf(inputs);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          return;
        }
        const found = inputsOfLink(link, (number) => `Group ${number}`);
        expect(found).toEqual(inputs);
      }),
      { numRuns: runs / 4 },
    );
  });
});
