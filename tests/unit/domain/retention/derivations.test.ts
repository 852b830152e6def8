import { describe, expect, test } from 'vitest';
import { derivedResults, derive } from '../../../../src/domain/retention/derive.ts';
import type { DerivedResult } from '../../../../src/domain/retention/derive.ts';
import type { Derivation } from '../../../../src/domain/retention/derivation.ts';
import { examplesOf } from '../../../../src/domain/retention/examples.ts';
import type { Inputs } from '../../../../src/domain/retention/inputs.ts';
import { lossResults } from '../../../../src/domain/retention/loss.ts';
import { survivalCurve } from '../../../../src/domain/retention/survival.ts';
import { survivalResults } from '../../../../src/domain/retention/survival-results.ts';
import { tenureDerivation } from '../../../../src/domain/retention/derive-tenure.ts';
import { computeTemplate } from '../../support/arithmetic.ts';
import { roasteryPresets } from '../../support/presets.ts';

const { examples } = examplesOf(roasteryPresets(), 'sv');

/** Steps that state a condition (`b : P(b) = 0`) and not a sum; their meaning is tested on its own. */
const isCondition = (template: string): boolean => template.includes(' : ');

const numbersOf = ({ inputs }: Derivation): Map<string, number> =>
  new Map(inputs.map(({ symbol, value }) => [symbol, value ?? NaN]));

/** Goes through the steps with nothing but the numbers that are shown, and compares each outcome. */
function recompute(derivation: Derivation): void {
  const known = numbersOf(derivation);
  for (const { symbol, template, value } of derivation.steps) {
    if (value === null) continue;
    if (!isCondition(template)) {
      const found = computeTemplate(template, known);
      expect(
        Math.abs(found - value),
        `${symbol} = ${template} gives ${found}, shown is ${value}`,
      ).toBeLessThan(1e-9 * Math.max(1, Math.abs(value)));
    }
    known.set(symbol, value);
  }
}

const variants: readonly (readonly [string, Inputs])[] = examples.flatMap(({ key, inputs }) => [
  [key, inputs] as const,
  [`${key}, counted over four renewals`, { ...inputs, valueHorizon: 4 }] as const,
  [`${key}, paid back in the last year`, { ...inputs, horizon: 2, gain: 0.05, yearlyCost: 30_000 }] as const,
  [`${key}, a gain beyond full retention`, { ...inputs, gain: 0.4 }] as const,
  [
    `${key}, everybody stays and nothing is discounted, over five renewals`,
    {
      ...inputs,
      discount: 0,
      valueHorizon: 5,
      segments: inputs.segments.map((one) => ({ ...one, retention: 1 })),
    },
  ] as const,
  [
    `${key}, two points reach full retention`,
    { ...inputs, segments: inputs.segments.map((one) => ({ ...one, retention: 0.99 })) },
  ] as const,
]);

describe.each(variants)('%s', (_, inputs) => {
  test.each(derivedResults)(
    'every step of %s follows from the numbers it shows, in every group',
    (result) => {
      for (const { id } of inputs.segments) recompute(derive(result, inputs, id));
    },
  );

  test('what is shown in the end is the figure of the group', () => {
    const loss = lossResults(inputs);
    for (const { id, twoPoints, share, lifetimeValue, equity } of loss.segments) {
      const last = (result: DerivedResult) => derive(result, inputs, id).steps.at(-1)?.value;
      expect(last('twoPoints')).toBe(twoPoints);
      expect(last('share')).toBe(share);
      expect(last('equity')).toBe(equity);
      expect(derive('newCustomer', inputs, id).steps.find(({ symbol }) => symbol === 'V')?.value).toBe(
        lifetimeValue,
      );
    }
  });

  test('what a group is shown to bring to the programme is what the others list for it', () => {
    const shown = inputs.segments.map(({ id }) => derive('npv', inputs, id));
    const all = shown.map(
      ({ inputs: numbers, steps }) =>
        new Map(
          [...numbers, ...steps]
            .filter(({ symbol }) => symbol.startsWith('M'))
            .map((one) => [one.symbol, one.value]),
        ),
    );
    for (const one of all) {
      expect(one.size).toBe(inputs.segments.length === 1 ? 1 : inputs.segments.length + 1);
      for (const [symbol, value] of all[0] ?? []) expect(one.get(symbol)).toBe(value);
    }
  });

  test('at the gain where it breaks even the shown sums give nought', () => {
    const gain = derive('breakEven', inputs, '').steps.at(-1)?.value ?? null;
    if (gain === null) return;
    const steps = derive('npv', { ...inputs, gain }, '').steps;
    const cost = steps.find(({ symbol }) => symbol === 'K₀')?.value ?? NaN;
    expect(Math.abs(steps.at(-1)?.value ?? NaN)).toBeLessThan(1e-9 * Math.max(1, cost));
  });
});

test('the hotels of three groups are shown with their own 1.2 million, not with everybody’s', () => {
  const three = examples[1]?.inputs;
  if (!three) throw new Error('no example with groups');
  const { steps } = derive('npv', three, 's1');
  expect(steps.map(({ symbol, value }) => [symbol, Math.round(value ?? NaN)])).toEqual([
    ['M₁', 1_198_499],
    ['M₀', 3_398_712],
    ['K₀', 3_281_957],
    ['P', 116_756],
  ]);
});

test('a customer’s age: each shown step follows from the ones before', () => {
  const at = { margin: 100, discount: 0.1 };
  const results = survivalResults({ cohorts: [[1000, 869, 743, 653, 593]], ...at });
  const curve = survivalCurve({ ...results, periods: 3000 });
  for (const tenure of results.tenures) {
    const { inputs, steps } = tenureDerivation(results, tenure, at);
    const known = new Map(inputs.map(({ symbol, value }) => [symbol, value ?? NaN]));
    const [next, renewals, value] = steps;
    expect(computeTemplate(next?.template ?? '', known)).toBeCloseTo(next?.value ?? NaN, 12);
    const made = tenure.renewalsMade;
    const left = made === 0 ? 1 : (curve[made - 1] ?? NaN);
    const sum = curve.slice(made).reduce((total, share, index) => total + share / left / 1.1 ** index, 0);
    expect(renewals?.value).toBeCloseTo(sum, 9);
    known.set('U', renewals?.value ?? NaN);
    expect(computeTemplate(value?.template ?? '', known)).toBeCloseTo(value?.value ?? NaN, 9);
  }
});
