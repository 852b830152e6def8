import { expect, test } from 'vitest';
import type { Inputs } from '../../../../src/domain/retention/inputs.ts';
import { lossResults } from '../../../../src/domain/retention/loss.ts';
import { lostValueByYear } from '../../../../src/domain/retention/lost-value.ts';

const segment = {
  id: 's1',
  name: '',
  customers: 200,
  revenue: 50_000,
  marginShare: 0.4,
  retention: 0.85,
  acquisitionCost: 15_000,
};
const given = {
  segments: [segment, { ...segment, id: 's2', customers: 90, retention: 0.6, revenue: 7000 }],
  discount: 0.1,
  growthTarget: 0,
  valueHorizon: null,
  // Only what the function reads: the other inputs have no part in it.
} as unknown as Inputs;

test('begins with the margin of a year and grows towards what is lost when nobody is replaced', () => {
  const { all } = lossResults(given);
  const sums = lostValueByYear(given, 100);
  expect(sums).toHaveLength(101);
  expect(sums[0]).toBeCloseTo(all.yearlyMargin, 6);
  expect(sums.at(-1)).toBeCloseTo(all.notReplaced ?? Number.NaN, 3);
  expect(sums.toSorted((a, b) => a - b)).toEqual(sums);
});

test('adds each year what is left of the customers, in today’s money', () => {
  const one = { ...given, segments: [segment] };
  // 30 customers of 20,000: this year, and 85 % of them a year later at 10 %.
  expect(lostValueByYear(one, 1)).toEqual([
    expect.closeTo(600_000, 6),
    expect.closeTo(600_000 * (1 + 0.85 / 1.1), 6),
  ]);
});

test('ends with the renewals that count, and there is what the calculator says', () => {
  const bounded = { ...given, valueHorizon: 3 };
  const sums = lostValueByYear(bounded, 10);
  expect(sums).toHaveLength(4);
  expect(sums.at(-1)).toBeCloseTo(lossResults(bounded).all.notReplaced ?? Number.NaN, 6);
});

test('has no limit where everybody else stays and money keeps its worth, and still counts', () => {
  const endless = { ...given, discount: 0, segments: [{ ...segment, retention: 1 }] };
  expect(lostValueByYear(endless, 3)).toEqual([0, 0, 0, 0]);
});
