import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { derivedResults, derive } from '../../../../src/domain/retention/derivations.ts';
import type { Derivation } from '../../../../src/domain/retention/derivations.ts';
import { examplesOf } from '../../../../src/domain/retention/examples.ts';
import type { Inputs } from '../../../../src/domain/retention/inputs.ts';
import { calculatorSchema } from '../../../../src/schemas/calculator.ts';
import { computeTemplate } from '../../support/arithmetic.ts';

const yaml = readFileSync(new URL('../../../../content/calculator/presets.yaml', import.meta.url), 'utf8');
const { examples } = examplesOf(calculatorSchema.parse(parse(yaml)), 'sv');

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
]);

describe.each(variants)('%s', (_, inputs) => {
  test.each(derivedResults)(
    'every step of %s follows from the numbers it shows, in every group',
    (result) => {
      for (const { id } of inputs.segments) recompute(derive(result, inputs, id));
    },
  );

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

test('the wholesaler’s large customers are shown with their own 1.26 million, not with everybody’s', () => {
  const wholesaler = examples.find(({ key }) => key === 'wholesaler')?.inputs;
  if (!wholesaler) throw new Error('no wholesaler');
  const { steps } = derive('npv', wholesaler, 's1');
  expect(steps.map(({ symbol, value }) => [symbol, Math.round(value ?? NaN)])).toEqual([
    ['M₁', 1_262_015],
    ['M₀', 3_653_546],
    ['K₀', 3_633_614],
    ['P', 19_931],
  ]);
});
