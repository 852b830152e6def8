import { expect, test } from 'vitest';
import { pillarsOf } from '../../../../../src/islands/shared/score-house/house-geometry.ts';

test('a pillar is as high as its score, and what is missing of it reaches the roof', () => {
  for (const { shaft, missing } of pillarsOf([0, 8, 53.5, 100])) {
    expect(missing.y).toBe(0);
    expect(missing.height).toBe(shaft.y);
    expect(shaft.y + shaft.height).toBe(100);
    expect([shaft.x, shaft.width]).toEqual([missing.x, missing.width]);
  }
  expect(pillarsOf([0, 8, 53.5, 100]).map(({ shaft }) => shaft.height)).toEqual([0, 8, 53.5, 100]);
});

test('pillars stand apart, in the middle of equal rooms, with their range beside them', () => {
  const pillars = pillarsOf([50, 60, 70, 80, 90, 40]);
  pillars.forEach(({ shaft, stones, besideX }, index) => {
    expect(shaft.x + shaft.width / 2).toBeCloseTo((100 / 6) * (index + 0.5), 9);
    for (const { x, width } of stones) {
      expect(x).toBeGreaterThan((100 / 6) * index);
      expect(x + width).toBeLessThan(besideX);
    }
    expect(besideX).toBeLessThan((100 / 6) * (index + 1));
  });
});

test('a score that is not known stands nowhere, and a short pillar has no stones to stand on each other', () => {
  const [unknown, short, tall] = pillarsOf([null, 5, 50]);
  expect(unknown).toMatchObject({ shaft: { height: 0 }, missing: { height: 100 }, stones: [] });
  expect(short?.stones).toEqual([]);
  expect(tall?.stones).toHaveLength(2);
});
