import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { derive } from '../../src/domain/retention/derive.ts';
import { examplesOf } from '../../src/domain/retention/examples.ts';
import { computeResults } from '../../src/domain/retention/results.ts';
import { calculatorSchema } from '../../src/schemas/calculator.ts';

const file = calculatorSchema.parse(parse(readFileSync('content/calculator/presets.yaml', 'utf8')));
const { examples } = examplesOf(file, 'sv');
const inputsOf = (key: string) => {
  const example = examples.find((one) => one.key === key);
  if (!example) throw new Error(`no example ${key}`);
  return example.inputs;
};

test('the page opens with 30 lost, 600 000 a year, 2 640 000 not replaced, 450 000 replaced, equity 13 600 000', () => {
  expect(examples[0]?.key).toBe('example');
  const { all, programme, complaint } = computeResults(inputsOf('example'));
  expect(all.lost).toBeCloseTo(30, 9);
  expect(all.yearlyMargin).toBeCloseTo(600_000, 5);
  expect(all.notReplaced).toBeCloseTo(2_640_000, 5);
  expect(all.replaced).toBeCloseTo(450_000, 5);
  expect(all.equity).toBeCloseTo(13_600_000, 4);
  expect(programme.npv).toBeCloseTo(487_016.275, 2);
  expect(complaint.influenced).toBe(30);
});

test('the wholesaler’s large customers are shown with their own 1.26 million, not with everybody’s', () => {
  const { steps } = derive('npv', inputsOf('wholesaler'), 's1');
  expect(steps.map(({ symbol, value }) => [symbol, Math.round(value ?? NaN)])).toEqual([
    ['M₁', 1_262_015],
    ['M₀', 3_653_546],
    ['K₀', 3_633_614],
    ['P', 19_931],
  ]);
});

test('there are at least four examples of different trades, each with its source in both languages', () => {
  expect(examples.length).toBeGreaterThanOrEqual(4);
  for (const { source } of file.presets) {
    expect(source.sv.length).toBeGreaterThan(10);
    expect(source.en.length).toBeGreaterThan(10);
  }
});
