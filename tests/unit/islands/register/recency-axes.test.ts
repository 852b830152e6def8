import { describe, expect, test } from 'vitest';
import { daysPerMonth, margins, recencyAxes } from '../../../../src/islands/register/lazy/recency-axes.ts';

const size = { width: 640, height: 320 };
const dots = [
  { silence: 0, purchases: 1 },
  { silence: 12 * daysPerMonth, purchases: 100 },
];

describe('the axes of recency and frequency', () => {
  test('end at the largest values, inside the margins', () => {
    const { x, y } = recencyAxes(dots, size);
    expect([x(0), x(12 * daysPerMonth)]).toEqual([margins.left, size.width - margins.right]);
    expect([y(1), y(100)]).toEqual([size.height - margins.bottom, margins.top]);
    // Ten purchases lie in the middle of one and a hundred.
    expect(y(10)).toBeCloseTo((y(1) + y(100)) / 2, 9);
  });

  test('have marks at whole months and at round numbers of purchases, none beyond the end', () => {
    expect(recencyAxes(dots, size)).toMatchObject({
      xTicks: [0, 2, 4, 6, 8, 10, 12],
      yTicks: [1, 2, 5, 10, 20, 50, 100],
    });
    const years = recencyAxes([{ silence: 60 * daysPerMonth, purchases: 3 }], size);
    expect(years).toMatchObject({ xTicks: [0, 12, 24, 36, 48, 60], yTicks: [1, 2] });
  });

  test('hold for nobody, and for those who bought once today', () => {
    for (const few of [[], [{ silence: 0, purchases: 0 }]]) {
      const { x, y, yTicks } = recencyAxes(few, size);
      expect([x(0), y(0), y(1)]).toEqual([44, 276, 276]);
      expect(yTicks).toEqual([1, 2]);
    }
  });
});
