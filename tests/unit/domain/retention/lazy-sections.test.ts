import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareInputs } from '../../../../src/domain/retention/compare.ts';
import { derivedResults, derive } from '../../../../src/domain/retention/derive.ts';
import { examplesOf } from '../../../../src/domain/retention/examples.ts';
import { encodeFragment } from '../../../../src/domain/exchange/fragment.ts';
import { inputValue } from '../../../../src/domain/retention/inputs.ts';
import { inputsOfLink, linkOf } from '../../../../src/domain/retention/link.ts';
import {
  fieldOfKey,
  isLossBelowZero,
  keysOf,
  outcomes,
  outcomeOf,
} from '../../../../src/domain/retention/outcomes.ts';
import { computeResults } from '../../../../src/domain/retention/results.ts';
import { addSegment, removeSegment, splitInThree } from '../../../../src/domain/retention/segments.ts';
import { sensitivity } from '../../../../src/domain/retention/sensitivity.ts';
import {
  spreadInSteps,
  triangular,
  uncertainty,
  variedKeys,
} from '../../../../src/domain/retention/uncertainty.ts';
import { oddInputs } from '../../support/odd-inputs.ts';
import { isPlain, numbersOf } from '../../support/plain-numbers.ts';
import { roasteryPresets } from '../../support/presets.ts';

const { examples } = examplesOf(roasteryPresets(), 'en');
const [first, second] = examples;
if (!first || !second) throw new Error('the presets hold too few examples');
const golden = first.inputs;
const three = second.inputs;

describe('derivations', () => {
  test.each(derivedResults)(
    '%s: the last step is the result on the page, and every place has a number',
    (result) => {
      for (const { inputs } of examples) {
        const { inputs: numbers, steps, sum } = derive(result, inputs, 's1');
        const known = new Set(numbers.map(({ symbol }) => symbol));
        for (const { template, symbol } of steps) {
          for (const [, place = ''] of template.matchAll(/\{([^}]+)\}/gu)) expect(known).toContain(place);
          known.add(symbol);
        }
        const { all, segments, programme, complaint, trust } = computeResults(inputs);
        const [group] = segments;
        const shown = {
          ...all,
          newCustomer: (group?.lifetimeValue ?? NaN) - (group?.acquisitionCost ?? NaN),
          share: group?.share,
          npv: programme.npv,
          payback: programme.discountedPayback,
          breakEven: programme.breakEvenGain,
          influenced: complaint.influenced,
          complaintCost: complaint.cost,
          newCycle: trust.newCycleDays,
          daysSaved: trust.daysSaved,
          discountKept: trust.discountKept,
        }[result];
        expect((sum ?? steps.at(-1))?.value).toBe(shown);
      }
    },
  );

  test('where nobody leaves, replacing is what growth alone costs, and the arithmetic says so', () => {
    const inputs = {
      ...golden,
      growthTarget: 0.1,
      segments: golden.segments.map((one) => ({ ...one, retention: 1 })),
    };
    const [segment] = inputs.segments;
    const growth = (segment?.customers ?? 0) * 0.1 * (segment?.acquisitionCost ?? 0);
    expect(growth).toBeGreaterThan(0);
    const { steps } = derive('replaced', inputs, 's1');
    expect(steps.map(({ template }) => template)).toEqual(['{N} · (1 − {r})', '{N} · {G} · {c}']);
    expect(steps.at(-1)?.value).toBeCloseTo(growth, 6);
    expect(computeResults(inputs).all.replaced).toBeCloseTo(growth, 6);
  });
});

describe('sensitivity', () => {
  test('ranks by how far each input moves the outcome', () => {
    const found = sensitivity(golden, 'equity');
    expect(found.map(({ swing }) => swing)).toEqual(
      found.map(({ swing }) => swing).toSorted((a, b) => (b ?? NaN) - (a ?? NaN)),
    );
    const margin = found.find(({ key }) => key === 's1.marginShare');
    expect(margin?.swing).toBeCloseTo(0.2 * 13_600_000, 3);
  });
  test('varies retention by ten per cent of those who leave, and never to a limit that no effort reaches', () => {
    const retention = sensitivity(golden, 'npv').find(({ key }) => key === 's1.retention');
    expect(retention).toMatchObject({ low: 0.835, high: 0.865, isOwn: false });
    const loyal = { ...golden, segments: golden.segments.map((one) => ({ ...one, retention: 0.98 })) };
    expect(sensitivity(loyal, 'equity').find(({ key }) => key === 's1.retention')).toMatchObject({
      low: 0.978,
      high: 0.982,
    });
  });
  test.each(outcomes)('%s: each bar contains what the present numbers give', (outcome) => {
    for (const { inputs } of examples) {
      const today = outcomeOf(outcome, inputs) ?? NaN;
      const moved = { ...inputs, ranges: { discount: { low: 0.2, high: 0.3 } } };
      for (const { key, least, most } of [...sensitivity(inputs, outcome), ...sensitivity(moved, outcome)]) {
        const slack = 1e-9 * Math.max(1, Math.abs(today));
        expect(least, key).toBeLessThanOrEqual(today + slack);
        expect(most, key).toBeGreaterThanOrEqual(today - slack);
      }
    }
  });
  test('where the answer turns within a range, the bar reaches to where it turns, and the rank knows it', () => {
    const wide = { ...golden, ranges: { 's1.retention': { low: 0.4, high: 1 } } };
    const today = outcomeOf('npv', wide) ?? NaN;
    const retention = sensitivity(wide, 'npv').find(({ key }) => key === 's1.retention');
    // At full retention nobody more can stay, and at 40 % those who do are soon gone.
    expect(retention?.atLow).toBeLessThan(today);
    expect(retention?.atHigh).toBeLessThan(today);
    expect(retention?.most).toBeGreaterThanOrEqual(today);
    expect(retention?.least).toBe(Math.min(retention?.atLow ?? NaN, retention?.atHigh ?? NaN));
    expect(retention?.swing).toBe((retention?.most ?? NaN) - (retention?.least ?? NaN));
  });
  test('each bar contains what the present numbers give, whatever the numbers and the ranges', () => {
    fc.assert(
      fc.property(
        oddInputs,
        fc.constantFrom(...outcomes),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (inputs, outcome, part) => {
          const today = outcomeOf(outcome, inputs);
          if (today === null) return;
          const ranges = Object.fromEntries(
            keysOf(outcome, inputs).map((key) => {
              const { min, max } = fieldOfKey(key);
              const value = inputValue(inputs, key);
              return [
                key,
                { low: min + (value - min) * part, high: value + (Math.min(max, 3 * value) - value) * part },
              ];
            }),
          );
          for (const { key, least, most, atLow, atHigh } of sensitivity({ ...inputs, ranges }, outcome)) {
            if (least === null || most === null) continue;
            for (const one of [today, atLow ?? today, atHigh ?? today]) {
              expect(least, key).toBeLessThanOrEqual(one);
              expect(most, key).toBeGreaterThanOrEqual(one);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });
  test('takes an own range before the ten per cent, and names it', () => {
    const [found] = sensitivity({ ...golden, ranges: { 's1.revenue': { low: 1, high: 500_000 } } }, 'equity');
    expect(found).toMatchObject({ key: 's1.revenue', low: 1, high: 500_000, isOwn: true });
  });
  test('an input at whose end the answer has no bound comes first, and is not left out', () => {
    const inputs = {
      ...golden,
      discount: 0,
      segments: golden.segments.map((one) => ({ ...one, retention: 0.95 })),
      ranges: { 's1.retention': { low: 0.9, high: 1 } },
    };
    const [most, next] = sensitivity(inputs, 'equity');
    expect(most).toMatchObject({ key: 's1.retention', high: 1, atHigh: null, swing: null });
    expect(most?.atLow).toBeGreaterThan(0);
    expect(next?.swing).toBeGreaterThan(0);
  });
  test.each(outcomes)('%s has finite ends in every example', (outcome) => {
    for (const { inputs } of examples) {
      expect(numbersOf(sensitivity(inputs, outcome)).filter((value) => !isPlain(value))).toEqual([]);
    }
  });
});

describe('uncertainty', () => {
  const ranges = { 's1.retention': { low: 0.8, high: 0.9 }, gain: { low: 0, high: 0.05 } };
  const uncertain = { ...golden, ranges };
  test('the same seed gives the same figures, another seed others', () => {
    expect(uncertainty(uncertain, 'npv', { seed: 7 })).toEqual(uncertainty(uncertain, 'npv', { seed: 7 }));
    expect(uncertainty(uncertain, 'npv', { seed: 8 })?.p50).not.toBe(
      uncertainty(uncertain, 'npv', { seed: 7 })?.p50,
    );
  });
  test('the percentiles are in order, and the loss is counted', () => {
    const spread = uncertainty(uncertain, 'npv');
    expect(spread?.draws).toBe(10_000);
    expect(spread?.p5).toBeLessThan(spread?.p50 ?? 0);
    expect(spread?.p50).toBeLessThan(spread?.p95 ?? 0);
    expect(spread?.lossChance).toBeGreaterThan(0.05);
    expect(spread?.lossChance).toBeLessThan(0.6);
    expect(spread?.histogram.reduce((sum, { count }) => sum + count, 0)).toBe(10_000);
  });
  test('with a triangle from 0 to 1 around ½ the median is ½ and 5 % lie below √0.025', () => {
    const linear = { ...golden, yearlyCost: 0, ranges: { 's1.marginShare': { low: 0, high: 0.8 } } };
    const whole = outcomeOf('equity', golden) ?? 0;
    const spread = uncertainty(linear, 'equity', { draws: 40_000 });
    expect((spread?.p50 ?? 0) / whole).toBeCloseTo(1, 1);
    expect((spread?.p5 ?? 0) / (2 * whole)).toBeCloseTo(Math.sqrt(0.025), 2);
  });
  test('draws without bound are counted and left out; where all are, there is no spread', () => {
    const discount = { low: 0, high: 0.1 };
    const endless = golden.segments.map((one) => ({ ...one, retention: 1 }));
    const some = { ...golden, discount: 0, segments: endless, ranges: { discount } };
    expect(uncertainty(some, 'equity')).toMatchObject({ draws: 10_000, unboundedDraws: 0 });
    const all = {
      ...golden,
      discount: 0,
      segments: endless,
      ranges: { 's1.revenue': { low: 1, high: 1e6 } },
    };
    expect(variedKeys(all, 'equity')).toEqual(['s1.revenue']);
    expect(uncertainty(all, 'equity')).toBeNull();
    const rounded = { ...golden, ranges: { 's1.retention': { low: 0.8, high: 0.9 } } };
    const spread = uncertainty(rounded, 'equity');
    expect((spread?.draws ?? 0) + (spread?.unboundedDraws ?? 0)).toBe(10_000);
  });
  test('drawn in steps with rests it is the same, and it rests often', () => {
    const drawing = spreadInSteps(uncertain, 'npv', { seed: 7 });
    let rests = 0;
    let step = drawing.next();
    while (!step.done) {
      rests += 1;
      step = drawing.next();
    }
    expect(step.value).toEqual(uncertainty(uncertain, 'npv', { seed: 7 }));
    expect(rests).toBe(100);
  });
  test('below nought is a loss only for a value: costs below nought are none', () => {
    expect(outcomes.filter(isLossBelowZero)).toEqual(['npv', 'equity']);
  });
  test('a draw stays in its range', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (share, random) => {
          const drawn = triangular(-2, -2 + 5 * share, 3, random);
          expect(drawn).toBeGreaterThanOrEqual(-2 - 1e-12);
          expect(drawn).toBeLessThanOrEqual(3 + 1e-12);
        },
      ),
    );
  });
  test('without ranges there is no spread', () => {
    expect(uncertainty(golden, 'npv')).toBeNull();
  });
});

describe('links', () => {
  test('bring every number of every example back, and no name', () => {
    for (const { inputs } of examples) {
      const link = linkOf(inputs);
      expect(link).toMatch(/^calculator=1~[\d._en~-]+~\w{7}$/u);
      const back = inputsOfLink(`#${link}`, (number) => `Group ${number}`);
      expect(back).toEqual({
        ...inputs,
        example: '',
        segments: inputs.segments.map((one, index) => ({
          ...one,
          id: `s${index + 1}`,
          name: `Group ${index + 1}`,
        })),
      });
    }
  });
  test('bring ranges along, of a group and of all, as a version of their own', () => {
    const [segment] = golden.segments;
    const id = segment?.id ?? '';
    const ranges = {
      [`${id}.retention`]: { low: 0.8, high: 0.9 },
      discount: { low: 0.05, high: golden.discount },
    };
    const link = linkOf({ ...golden, ranges });
    expect(link).toMatch(/^calculator=2~/u);
    const back = inputsOfLink(link, String);
    if ('problem' in back) throw new Error(back.problem);
    expect(back.ranges).toEqual({ 's1.retention': ranges[`${id}.retention`], discount: ranges.discount });
    expect(linkOf(back)).toBe(link);
  });
  test('refuse ranges that no link has written, and know what is newer', () => {
    const [, body = ''] = linkOf(golden).split('~');
    const numbers = body.split('_').map((one) => (one === 'n' ? null : Number(one)));
    const read = (more: readonly number[], version: number) =>
      inputsOfLink(encodeFragment('calculator', [...numbers, ...more], version), String);
    // A known version with none, an unknown one, an input that is none, one twice, low above high, half a range.
    expect(read([], 2)).toEqual({ problem: 'damaged' });
    expect(read([3, 0.8, 0.9], 1)).toEqual({ problem: 'damaged' });
    expect(read([3, 0.8, 0.9], 4)).toEqual({ problem: 'newer' });
    expect(read([99, 0.8, 0.9], 2)).toEqual({ problem: 'damaged' });
    expect(read([3, 0.8, 0.9, 3, 0.7, 0.95], 2)).toEqual({ problem: 'damaged' });
    expect(read([3, 0.9, 0.8], 2)).toEqual({ problem: 'damaged' });
    expect(read([3, 0.8], 2)).toEqual({ problem: 'damaged' });
    expect(read([3, 0.8, 0.9], 2)).toMatchObject({ ranges: { 's1.retention': { low: 0.8, high: 0.9 } } });
  });
  test('refuse damage, foreign fragments and numbers out of range', () => {
    const link = linkOf(golden);
    expect(inputsOfLink(link.replace('200', '201'), String)).toEqual({ problem: 'damaged' });
    expect(inputsOfLink('#lose', String)).toEqual({ problem: 'other' });
    expect(inputsOfLink(linkOf({ ...golden, discount: 5 }), String)).toEqual({ problem: 'damaged' });
  });
});

test('compared scenarios are marked exactly where they differ', () => {
  const rows = compareInputs([golden, { ...golden, gain: 0.04 }]);
  expect(rows.filter(({ differs }) => differs).map(({ name }) => name)).toEqual(['gain', 'npv', 'payback']);
  expect(compareInputs([golden, three]).find(({ segment }) => segment === 2)?.values[0]).toBeUndefined();
});

test('splitting in three changes no sum; adding and removing keep ids apart', () => {
  const split = splitInThree(golden, ['L', 'M', 'S']);
  expect(split.segments.map(({ customers }) => customers)).toEqual([20, 60, 120]);
  expect(computeResults(split).all.equity).toBeCloseTo(13_600_000, 4);
  const changed = addSegment(removeSegment(split, 's2'), 'New');
  expect(new Set(changed.segments.map(({ id }) => id)).size).toBe(3);
  expect(removeSegment(golden, 's1')).toBe(golden);
});
