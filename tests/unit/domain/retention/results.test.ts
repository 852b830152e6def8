import { describe, expect, test } from 'vitest';
import { compareInputs } from '../../../../src/domain/retention/compare.ts';
import { churnCost } from '../../../../src/domain/retention/churn.ts';
import { derive } from '../../../../src/domain/retention/derive.ts';
import { examplesOf } from '../../../../src/domain/retention/examples.ts';
import { inputs as parseInputs, inputValue, withInput } from '../../../../src/domain/retention/inputs.ts';
import type { Inputs } from '../../../../src/domain/retention/inputs.ts';
import { largestGain } from '../../../../src/domain/retention/largest-gain.ts';
import { outcomeOf } from '../../../../src/domain/retention/outcomes.ts';
import { portfolio } from '../../../../src/domain/retention/portfolio.ts';
import { retentionProgramme } from '../../../../src/domain/retention/programme.ts';
import { computeResults } from '../../../../src/domain/retention/results.ts';
import { sensitivity } from '../../../../src/domain/retention/sensitivity.ts';
import { residualLifetimeValue } from '../../../../src/domain/retention/value.ts';
import { isPlain, numbersOf } from '../../support/plain-numbers.ts';
import { roasteryPresets } from '../../support/presets.ts';

const file = roasteryPresets();
const { examples } = examplesOf(file, 'sv');
const [first] = examples;
if (!first) throw new Error('the presets hold no example');
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

test('there are examples of one group and of several, each with its source in both languages', () => {
  expect(new Set(examples.map(({ inputs }) => inputs.segments.length > 1)).size).toBe(2);
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
  describe('where nobody leaves and nothing is discounted', () => {
    const endless = { ...withSegment({ retention: 1 }), discount: 0 };
    test('the cost of the posts has no bound, and its derivation, the comparison and the spread say so', () => {
      const { complaint, complaintValues } = computeResults(endless);
      expect(complaint).toMatchObject({ influenced: 30, cost: null });
      expect(complaintValues).toEqual({ customer: null, prospect: null });
      const { inputs, steps } = derive('complaintCost', endless, 's1');
      expect(inputs.filter(({ unit }) => unit === 'money').map(({ value }) => value)).toEqual([null, null]);
      expect(steps.at(-1)?.value).toBeNull();
      const row = compareInputs([endless, golden]).find(({ name }) => name === 'complaintCost');
      expect(row?.values).toEqual([null, computeResults(golden).complaint.cost]);
      expect(outcomeOf('complaintCost', endless)).toBeNull();
      expect(sensitivity(endless, 'complaintCost')).toEqual([]);
    });
    test('a horizon gives it one, and where nobody is lost to the posts they cost nothing', () => {
      expect(computeResults({ ...endless, valueHorizon: 5 }).complaint.cost).toBeCloseTo(
        0.3 * 100_000 + 0.15 * (120_000 - 15_000),
        6,
      );
      expect(computeResults({ ...endless, complaints: 0 }).complaint.cost).toBe(0);
    });
    test('only the group concerned has values without bound', () => {
      const [one] = golden.segments;
      if (!one) throw new Error('no segment');
      const two = { ...golden, discount: 0, segments: [one, { ...one, id: 's2', retention: 1 }] };
      const { segments, all, unbounded } = computeResults(two);
      expect(segments[0]?.equity).toBe(computeResults({ ...golden, discount: 0 }).all.equity);
      expect(segments.map(({ share }) => share)).toEqual([null, null]);
      expect(segments[1]).toMatchObject({ equity: null, lifetimeValue: null, twoPoints: null, lost: 0 });
      expect(all).toMatchObject({ equity: null, twoPoints: null });
      expect(unbounded).toBe(true);
    });
  });
  describe('without discount, one group of several within two points of full retention', () => {
    const three = examples[1]?.inputs;
    if (!three) throw new Error('no example with groups');
    const near = {
      ...three,
      discount: 0,
      segments: three.segments.map((one, index) => (index === 0 ? { ...one, retention: 0.985 } : one)),
    };
    const { segments, all, unbounded } = computeResults(near);
    test('only its two points are without bound, and so is the sum', () => {
      const [, medium] = near.segments;
      if (!medium) throw new Error('no second group');
      const margin = medium.revenue * medium.marginShare;
      const valueAt = (rate: number) => residualLifetimeValue({ margin, retention: rate, discount: 0 });
      const gain = medium.customers * (valueAt(medium.retention + 0.02) - valueAt(medium.retention));
      expect(segments[1]?.twoPoints).toBeCloseTo(gain, 3);
      expect(segments.map(({ twoPoints }) => twoPoints === null)).toEqual([true, false, false]);
      expect(all.twoPoints).toBeNull();
      expect(all.equity).toBeGreaterThan(0);
      expect(unbounded).toBe(false);
    });
    test('it is the one where two points are worth most', () => {
      expect(largestGain(segments)?.id).toBe('s1');
    });
    test('with the least discount nothing is without bound', () => {
      expect(computeResults({ ...near, discount: 0.001 }).all.twoPoints).toBeGreaterThan(0);
    });
  });
  test('what is worth most: no bound before any sum, not before one with a negative margin, the larger first', () => {
    const group = (id: string, customers: number, margin: number, twoPoints: number | null) => ({
      id,
      customers,
      margin,
      twoPoints,
    });
    const few = group('few', 1, 5, null);
    const many = group('many', 2, 5, null);
    const empty = group('empty', 0, 5, null);
    const negative = group('negative', 9, -1, null);
    const finite = group('finite', 100, 100, 1e9);
    expect(largestGain([negative, finite, empty, few, many])?.id).toBe('many');
    expect(largestGain([negative, finite, empty])?.id).toBe('finite');
    expect(largestGain([negative, group('loss', 1, -1, -3)])?.id).toBe('loss');
    expect(largestGain<typeof few>([])).toBe(undefined);
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
