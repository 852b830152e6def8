import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { churnCost } from '../../../../src/domain/retention/churn.ts';
import { examplesOf } from '../../../../src/domain/retention/examples.ts';
import { inputs as parseInputs, inputValue, withInput } from '../../../../src/domain/retention/inputs.ts';
import type { Inputs } from '../../../../src/domain/retention/inputs.ts';
import { portfolio } from '../../../../src/domain/retention/portfolio.ts';
import { retentionProgramme } from '../../../../src/domain/retention/programme.ts';
import { computeResults } from '../../../../src/domain/retention/results.ts';
import { calculatorSchema } from '../../../../src/schemas/calculator.ts';
import { isPlain, numbersOf } from '../../support/plain-numbers.ts';

const file = calculatorSchema.parse(
  parse(readFileSync(new URL('../../../../content/calculator/presets.yaml', import.meta.url), 'utf8')),
);
const { examples } = examplesOf(file, 'sv');
const [first] = examples;
if (!first) throw new Error('content/calculator/presets.yaml holds no example');
const golden = first.inputs;
const withSegment = (change: Partial<Inputs['segments'][number]>): Inputs => ({
  ...golden,
  segments: golden.segments.map((one) => ({ ...one, ...change })),
});

describe('the golden default, with which the page opens', () => {
  const results = computeResults(golden);
  test('30 lost, 600 000 a year, 2 640 000 not replaced, 450 000 replaced, equity 13 600 000', () => {
    expect(results.all.lost).toBeCloseTo(30, 9);
    expect(results.all.yearlyMargin).toBeCloseTo(600_000, 5);
    expect(results.all.notReplaced).toBeCloseTo(2_640_000, 5);
    expect(results.all.replaced).toBeCloseTo(450_000, 5);
    expect(results.all.equity).toBeCloseTo(13_600_000, 4);
    expect(results.replacementRatio).toBe(1);
  });
  test('the programme is worth 487 016, pays back in 1.92 years and breaks even at 1.41 points', () => {
    expect(results.programme.npv).toBeCloseTo(487_016.275, 2);
    expect(results.programme.discountedPayback).toBeCloseTo(1.92007, 5);
    expect(results.programme.breakEvenGain).toBeCloseTo(0.01413136, 8);
  });
  test('one post reaches 45 people and influences 30', () => {
    expect(results.complaint.influenced).toBe(30);
    // customers count with what is left of their value, sales with a new customer's less what it costs to win
    expect(results.complaintValues.customer).toBeCloseTo(68_000, 6);
    expect(results.complaintValues.prospect).toBeCloseTo(88_000 - 15_000, 6);
    expect(results.complaint.cost).toBeCloseTo(0.3 * 68_000 + 0.15 * 73_000, 6);
  });
  test('trust is worth nothing until the reader says how much faster and cheaper', () => {
    expect(results.trust).toMatchObject({ daysSaved: 0, discountKept: 0, newCycleDays: 60 });
    const set = computeResults({ ...golden, faster: 0.25, discountSaved: 0.02 }).trust;
    expect(set).toEqual({ newCycleDays: 45, daysSavedPerDeal: 15, daysSaved: 600, discountKept: 40_000 });
  });
});

test('there are at least four examples of different trades, each with its source in both languages', () => {
  expect(examples.length).toBeGreaterThanOrEqual(4);
  for (const preset of file.presets) {
    expect(preset.source.sv.length).toBeGreaterThan(10);
    expect(preset.source.en.length).toBeGreaterThan(10);
  }
});

describe.each(examples.map((example) => [example.key, example.inputs] as const))(
  'example %s',
  (_, inputs) => {
    const results = computeResults(inputs);
    test('is read back by the parser for stored inputs', () => {
      expect(parseInputs(JSON.parse(JSON.stringify(inputs)))).toEqual(inputs);
    });
    test('its results are those of the domain functions, per segment and summed', () => {
      const { discount, growthTarget, gain, yearlyCost, horizon } = inputs;
      let notReplaced = 0;
      inputs.segments.forEach((segment, index) => {
        const margin = segment.revenue * segment.marginShare;
        const cost = churnCost({ ...segment, margin, discount, growthTarget });
        expect(results.segments[index]).toMatchObject({ ...cost, margin });
        notReplaced += cost.notReplaced;
      });
      expect(results.all.notReplaced).toBeCloseTo(notReplaced, 4);
      const segments = inputs.segments.map((one) => ({ ...one, margin: one.revenue * one.marginShare }));
      const base = portfolio({ segments, discount });
      expect(results.all.equity).toBe(base.equity);
      const alone = segments.map(
        (one) => retentionProgramme({ ...one, gain, yearlyCost: 0, discount, horizon }).npv,
      );
      const cost = retentionProgramme({
        customers: 0,
        margin: 0,
        retention: 0,
        gain,
        yearlyCost,
        discount,
        horizon,
      }).npv;
      expect(results.programme.npv).toBeCloseTo(
        alone.reduce((sum, value) => sum + value, cost),
        3,
      );
    });
    test('every number is finite and none is minus nought', () => {
      expect(numbersOf(results).filter((value) => !isPlain(value))).toEqual([]);
    });
  },
);

describe('at the edges', () => {
  test.each<[string, Inputs]>([
    ['no customers', withSegment({ customers: 0 })],
    ['nobody stays', withSegment({ retention: 0 })],
    ['everybody stays', withSegment({ retention: 1 })],
    ['no revenue', withSegment({ revenue: 0 })],
    ['negative margin', withSegment({ marginShare: -0.1 })],
    ['no cost', { ...withSegment({ acquisitionCost: 0 }), yearlyCost: 0 }],
    [
      'everything as large as it can be',
      {
        ...withSegment({ customers: 1e12, revenue: 1e12, marginShare: 1, acquisitionCost: 1e12 }),
        yearlyCost: 1e12,
        complaints: 1e12,
        reach: 1e12,
        deals: 1e12,
        dealValue: 1e12,
      },
    ],
    ['a horizon of one year', { ...golden, horizon: 1, valueHorizon: 1 }],
    ['growth without churn', { ...withSegment({ retention: 1 }), growthTarget: 0.1 }],
    ['shares beyond the whole', { ...golden, customerShare: 1, prospectShare: 1 }],
    ['no discount, two points from full retention', { ...withSegment({ retention: 0.98 }), discount: 0 }],
    ['no bound', { ...withSegment({ retention: 1 }), discount: 0 }],
  ])('%s', (_, inputs) => {
    const results = computeResults(inputs);
    expect(numbersOf(results).filter((value) => !isPlain(value))).toEqual([]);
  });
  test('a value without bound is null, and a horizon gives it one', () => {
    const endless = { ...withSegment({ retention: 1 }), discount: 0 };
    expect(computeResults(endless)).toMatchObject({
      unbounded: true,
      all: { equity: null, notReplaced: null, lost: 0 },
    });
    expect(computeResults({ ...endless, valueHorizon: 5 }).all.equity).toBe(200 * 20_000 * 5);
  });
  test('without discount, two points from full retention, only the worth of the points is without bound', () => {
    const { all } = computeResults({ ...withSegment({ retention: 0.98 }), discount: 0 });
    expect(all.twoPoints).toBeNull();
    expect(all.equity).toBeCloseTo(200 * 20_000 * 49, 3);
  });
  test('a negative margin is said', () => {
    expect(computeResults(withSegment({ marginShare: -0.1 })).negativeMargin).toBe(true);
  });
});

describe('inputs by key', () => {
  test('are read and changed where they stand', () => {
    const changed = withInput(withInput(golden, 's1.retention', 0.9), 'discount', 0.07);
    expect(inputValue(changed, 's1.retention')).toBe(0.9);
    expect(inputValue(changed, 'discount')).toBe(0.07);
    expect(golden.segments[0]?.retention).toBe(0.85);
  });
  test.each<[string, unknown]>([
    ['no segment', { ...golden, segments: [] }],
    ['one id twice', { ...golden, segments: [...golden.segments, ...golden.segments] }],
    ['a rate beyond 1', withSegment({ retention: 1.01 })],
    ['half a year', { ...golden, horizon: 2.5 }],
    ['a foreign key', { ...golden, extra: 1 }],
    ['nothing', null],
  ])('the parser refuses %s', (_, data) => {
    expect(() => parseInputs(data)).toThrow(/expected/u);
  });
});
