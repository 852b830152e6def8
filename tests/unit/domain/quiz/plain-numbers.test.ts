import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reliableChange, trend } from '../../../../src/domain/quiz/change.ts';
import {
  cronbachAlpha,
  spearmanBrown,
  standardErrorOfMeasurement,
} from '../../../../src/domain/quiz/reliability.ts';
import { dimensionScore, itemScore } from '../../../../src/domain/quiz/score.ts';
import { teamPicture } from '../../../../src/domain/quiz/team.ts';
import { expectPlainNumbers } from '../../support/plain-numbers.ts';

/** Numbers between two ends, and often those at which arithmetic goes wrong; what is out of range is refused. */
const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.double({ min, max, noNaN: true }),
    fc.constantFrom(...[0, -0, 5e-324, 0.1, 1 / 3, 1, 100, 1e-17, min, max]),
  );
const any = between(-Number.MAX_VALUE, Number.MAX_VALUE);
const authored = fc.oneof(
  { weight: 4, arbitrary: between(-1e12, 1e12) },
  { weight: 1, arbitrary: fc.constantFrom(-1e308, 1e308) },
);
const unit = between(0, 1);
const points = between(0, 100);
const positive = between(5e-324, 1e300);
const ids = fc.constantFrom('a', 'b', 'c', 'd');
const options = fc.tuple(authored, authored, authored, authored);
const idAt = (index: number): string => 'abcd'.charAt(index);

/** From a number to a number, by the name of the field; '' is a result that is itself the number. */
type Bounds = Readonly<Record<string, readonly [number, number]>>;
const score = { '': [0, 1] } as const;

/** Each function with inputs from the whole of its range, extremes included, and where its numbers may lie. */
const functions: readonly (readonly [string, fc.Arbitrary<() => unknown>, Bounds])[] = [
  [
    'itemScore of a scale',
    fc.tuple(authored, authored, unit, fc.boolean()).map(([one, other, place, reverse]) => () => {
      const [min, max] = [Math.min(one, other), Math.max(one, other)];
      const answer = Math.min(max, Math.max(min, min + place * (max - min)));
      return itemScore({ item: { type: 'likert', min, max, reverse }, answer });
    }),
    score,
  ],
  [
    'itemScore of a situation',
    fc.tuple(options, ids, ids).map(([effects, best, worst]) => () => {
      const listed = effects.map((effect, index) => ({ id: idAt(index), effect }));
      return itemScore({ item: { type: 'sjt', options: listed }, answer: { best, worst } });
    }),
    score,
  ],
  [
    'itemScore of several picks',
    fc.tuple(options, fc.uniqueArray(ids, { minLength: 1 })).map(([weights, answer]) => () => {
      const listed = weights.map((weight, index) => ({ id: idAt(index), weight }));
      return itemScore({ item: { type: 'multi', options: listed }, answer });
    }),
    score,
  ],
  [
    'itemScore of an order',
    fc
      .shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 })
      .map((answer) => () => itemScore({ item: { type: 'rank', key: ['a', 'b', 'c', 'd'] }, answer })),
    score,
  ],
  [
    'dimensionScore',
    fc
      .array(fc.record({ p: unit, weight: between(1e-12, 1e12) }), {
        minLength: 1,
        maxLength: 12,
      })
      .map((items) => () => dimensionScore({ items, minAnswered: 1 })),
    { score: [0, 100], rounded: [0, 100] },
  ],
  [
    'cronbachAlpha',
    fc
      .integer({ min: 2, max: 6 })
      .chain((items) =>
        fc.array(fc.array(between(-1e12, 1e12), { minLength: items, maxLength: items }), {
          minLength: 2,
          maxLength: 9,
        }),
      )
      .map((rows) => () => cronbachAlpha({ rows })),
    { '': [-Infinity, 1] },
  ],
  [
    'spearmanBrown',
    fc.record({ reliability: unit, factor: positive }).map((one) => () => spearmanBrown(one)),
    { '': [0, 1] },
  ],
  [
    'standardErrorOfMeasurement',
    fc.record({ sd: positive, reliability: unit }).map((one) => () => standardErrorOfMeasurement(one)),
    { '': [0, 1e300] },
  ],
  [
    'reliableChange',
    fc
      .record({ before: any, after: any, sd: positive, reliability: unit, confidence: unit })
      .map((one) => () => reliableChange(one)),
    { standardError: [0, Infinity], criterion: [0, Infinity] },
  ],
  [
    'reliableChange between scores',
    fc
      .record({
        before: points,
        after: points,
        sd: fc.constant(15),
        reliability: fc.constant(0.7),
      })
      .map((one) => () => reliableChange(one)),
    { difference: [-100, 100] },
  ],
  [
    'trend',
    fc
      .array(fc.tuple(fc.oneof(fc.nat(), authored), fc.oneof(points, any)), { minLength: 2, maxLength: 9 })
      .chain((pairs) => fc.tuple(fc.constant(pairs), fc.oneof(fc.constant(8), positive)))
      .map(([pairs, standardError]) => () => {
        const [times, scores] = [pairs.map(([time]) => time), pairs.map(([, found]) => found)];
        return trend({ times, scores, standardError });
      }),
    { p: [0, 1], standardError: [0, Infinity] },
  ],
  [
    'teamPicture',
    fc.array(points, { maxLength: 20 }).map((scores) => () => {
      const contributions = scores.map((care, at) => ({ id: `m${at}`, month: '2026-11', scores: { care } }));
      return teamPicture({ contributions, floor: 1, spreadFloor: 2 }).dimensions;
    }),
    { 'care.mean': [0, 100], 'care.sd': [0, 100] },
  ],
];

/** The number in a result by its name: `care.mean`, or '' for a result that is a number. */
function numberAt(found: unknown, path: string): unknown {
  if (path === '') return found;
  return path
    .split('.')
    .reduce<unknown>(
      (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
      found,
    );
}

describe('every number is finite, never minus nought, and within its range', () => {
  test.each(functions)('%s', (_, calls, bounds) => {
    const look = (found: unknown): void => {
      for (const [path, [least, most]] of Object.entries(bounds)) {
        const number = numberAt(found, path);
        if (typeof number !== 'number') continue;
        expect(number, path).toBeGreaterThanOrEqual(least);
        expect(number, path).toBeLessThanOrEqual(most);
      }
    };
    expectPlainNumbers(calls, { numRuns: 500, look });
  });
});
