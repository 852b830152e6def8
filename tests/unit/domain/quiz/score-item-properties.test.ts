import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemScore } from '../../../../src/domain/quiz/score.ts';
import type { ItemAnswer, ScoredItem } from '../../../../src/domain/quiz/score.ts';

const score = (item: ScoredItem, answer: ItemAnswer): number | null => itemScore({ item, answer });

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/u), { minLength: 2, maxLength: 8 });
const situations = ids.chain((names) =>
  fc
    .array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
      minLength: names.length,
      maxLength: names.length,
    })
    .filter((effects) => Math.max(...effects) - Math.min(...effects) > 1e-3)
    .map((effects) => names.map((id, index) => ({ id, effect: effects[index] ?? 0 }))),
);

describe('whatever the item and the answer', () => {
  test('a scale gives 0..1, rises with the step and is mirrored by reversal', () => {
    const scale = fc
      .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 100 }))
      .map(([min, steps]) => ({ type: 'likert' as const, min, max: min + steps }));
    fc.assert(
      fc.property(scale, fc.nat(), fc.nat(), (item, one, other) => {
        const steps = item.max - item.min + 1;
        const [low, high] = [one % steps, other % steps].sort((a, b) => a - b) as [number, number];
        const [p, q] = [score(item, item.min + low), score(item, item.min + high)] as [number, number];
        expect(p).toBeGreaterThanOrEqual(0);
        expect(q).toBeLessThanOrEqual(1);
        expect(q >= p).toBe(true);
        expect(high > low).toBe(q > p);
        expect(p + (score({ ...item, reverse: true }, item.min + low) ?? 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('a situation gives 0..1, ignores the order of options, and swapping the choices mirrors it', () => {
    fc.assert(
      fc.property(situations, fc.nat(), fc.nat(), (options, first, second) => {
        const best = options[first % options.length]?.id ?? '';
        const worst = options[second % options.length]?.id ?? '';
        fc.pre(best !== worst);
        const p = score({ type: 'sjt', options }, { best, worst }) ?? Number.NaN;
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(score({ type: 'sjt', options: options.toReversed() }, { best, worst })).toBe(p);
        expect(p + (score({ type: 'sjt', options }, { best: worst, worst: best }) ?? 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  test('a better choice as best never lowers a situation', () => {
    fc.assert(
      fc.property(situations, (options) => {
        const sorted = options.toSorted((a, b) => a.effect - b.effect);
        const worst = sorted[0]?.id ?? '';
        const scores = sorted
          .slice(1)
          .map(({ id }) => score({ type: 'sjt', options }, { best: id, worst }) ?? -1);
        expect(scores).toEqual(scores.toSorted((a, b) => a - b));
      }),
    );
  });

  test('several picks give 0..1 in any order of picking and of options', () => {
    const items = ids.chain((names) =>
      fc
        .array(fc.double({ min: -1, max: 1, noNaN: true }), {
          minLength: names.length,
          maxLength: names.length,
        })
        .map((weights) => names.map((id, index) => ({ id, weight: weights[index] ?? 0 }))),
    );
    fc.assert(
      fc.property(items, fc.nat(), (options, mask) => {
        const picked = options.filter((_, index) => (mask >> index) & 1).map(({ id }) => id);
        const p = score({ type: 'multi', options }, picked);
        expect(score({ type: 'multi', options }, picked.toReversed())).toBe(p);
        expect(p === null).toBe(picked.length === 0);
        if (p === null) return;
        expect(p >= 0 && p <= 1).toBe(true);
        expect(score({ type: 'multi', options: options.toReversed() }, picked)).toBeCloseTo(p, 9);
      }),
    );
  });

  test('an order gives 0..1, 1 for the key alone, 0 for the key turned round', () => {
    const orders = ids.chain((key) =>
      fc.shuffledSubarray(key, { minLength: key.length }).map((answer) => ({ key, answer })),
    );
    fc.assert(
      fc.property(orders, ({ key, answer }) => {
        const p = score({ type: 'rank', key }, answer) ?? Number.NaN;
        expect(p >= 0 && p <= 1).toBe(true);
        expect(p === 1).toBe(key.join() === answer.join());
        expect(score({ type: 'rank', key }, key.toReversed())).toBe(0);
      }),
    );
  });
});
