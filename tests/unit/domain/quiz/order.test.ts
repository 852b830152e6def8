import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { definitionOf } from '../../../../src/domain/quiz/authored.ts';
import { optionOrder, questionOrder, shuffled } from '../../../../src/domain/quiz/order.ts';
import { roasteryQuiz } from '../../support/quiz.ts';

const quiz = definitionOf(roasteryQuiz());
const seeds = fc.integer({ min: 0, max: 0xffff_ffff });

describe('the order of an attempt', () => {
  test('is the same for the same seed and another for another', () => {
    const list = Array.from({ length: 30 }, (_, index) => index);
    expect(shuffled(list, 7, 'x')).toEqual(shuffled(list, 7, 'x'));
    expect(shuffled(list, 7, 'x')).not.toEqual(shuffled(list, 8, 'x'));
    expect(shuffled(list, 7, 'x')).not.toEqual(shuffled(list, 7, 'y'));
  });

  test('never changes between releases: an attempt that is half done must go on as it began', () => {
    expect(shuffled(['a', 'b', 'c', 'd', 'e'], 42, 'kp-4')).toEqual(frozen);
  });

  test('holds every core question once, frequency before situations', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const order = questionOrder(quiz, { version: '2.0', seed }, 'core');
        expect(new Set(order.map(({ id }) => id)).size).toBe(25);
        expect(order.slice(0, 15).every(({ type }) => type === 'likert')).toBe(true);
      }),
    );
  });

  test('gives every place to every question about as often', () => {
    const first = new Map<string, number>();
    for (let seed = 0; seed < 5000; seed += 1) {
      const id = String(shuffled(['a', 'b', 'c', 'd'], seed, 'place')[0]);
      first.set(id, (first.get(id) ?? 0) + 1);
    }
    expect(first.size).toBe(4);
    for (const count of first.values()) expect(Math.abs(count - 1250)).toBeLessThan(150);
  });

  test('never shows things to rank in the order of the key', () => {
    const ranks = quiz.items.filter((item) => item.type === 'rank');
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const item of ranks) {
          const order = optionOrder(item, seed);
          expect([...order].sort()).toEqual([...item.key].sort());
          expect(order).not.toEqual(item.key);
        }
      }),
    );
  });
});

/** Written down when the order was first released. */
const frozen = ['c', 'd', 'b', 'a', 'e'];
