import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf } from '../../../../src/domain/quiz/score.ts';
import { untyped } from '../../support/untyped.ts';

const bands = [
  { id: 'start', from: 0 },
  { id: 'grow', from: 40 },
  { id: 'steady', from: 60 },
  { id: 'strong', from: 80 },
];

describe('the band of a score', () => {
  test('follows the rounded score, whatever the order of the bands', () => {
    expect([0, 39.4, 39.5, 79.49, 79.5, 100].map((value) => bandOf({ score: value, bands }))).toEqual([
      'start',
      'start',
      'grow',
      'steady',
      'strong',
      'strong',
    ]);
    expect(bandOf({ score: 61, bands: bands.toReversed() })).toBe('steady');
  });

  test('never falls when the score rises', () => {
    const unit = fc.double({ min: 0, max: 100, noNaN: true });
    const place = (value: number): number =>
      bands.findIndex(({ id }) => id === bandOf({ score: value, bands }));
    fc.assert(
      fc.property(unit, unit, (one, other) => {
        expect(place(Math.max(one, other))).toBeGreaterThanOrEqual(place(Math.min(one, other)));
      }),
    );
  });

  test.each([
    ['score must be a number from 0 to 100; found 101', { score: 101, bands }],
    ['score must be a number from 0 to 100; found NaN', { score: Number.NaN, bands }],
    ['bands must be a list of 1 to 10000 entries; found a list of 0', { score: 1, bands: [] }],
    ['bands must begin from 0; found 40 as the lowest', { score: 10, bands: [{ id: 'a', from: 40 }] }],
    [
      'bands must name each once; found 0 twice',
      {
        score: 10,
        bands: [
          { id: 'a', from: 0 },
          { id: 'b', from: 0 },
        ],
      },
    ],
    ['bands[0].from must be a number from 0 to 100; found -1', { score: 1, bands: [{ id: 'a', from: -1 }] }],
    ['bands[0] must be an object; found null', { score: 1, bands: [untyped(null)] }],
  ])('refuses, saying "%s"', (message, args) => {
    expect(() => bandOf(args)).toThrow(new RangeError(message));
  });
});
