import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf, dimensionScore, itemScore } from '../../../../src/domain/quiz/score.ts';
import type { ItemAnswer, ScoredItem } from '../../../../src/domain/quiz/score.ts';

const likert = { type: 'likert', min: 1, max: 5 } as const;
const situation = {
  type: 'sjt',
  options: [
    { id: 'a', effect: 1 },
    { id: 'b', effect: 0.7 },
    { id: 'c', effect: 0.3 },
    { id: 'd', effect: 0 },
  ],
} as const;
const multi = {
  type: 'multi',
  options: [
    { id: 'a', weight: 0.5 },
    { id: 'b', weight: 0.5 },
    { id: 'c', weight: -0.5 },
  ],
} as const;
const rank = { type: 'rank', key: ['a', 'b', 'c', 'd'] } as const;
const bands = [
  { id: 'start', from: 0 },
  { id: 'grow', from: 40 },
  { id: 'steady', from: 60 },
  { id: 'strong', from: 80 },
];

const score = (item: ScoredItem, answer: ItemAnswer): number | null => itemScore({ item, answer });

describe('the score of one answer', () => {
  test('of a scale is the place between its ends, turned round when reversed', () => {
    expect([1, 2, 3, 4, 5].map((step) => score(likert, step))).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(score({ ...likert, reverse: true }, 5)).toBe(0);
    expect(score({ type: 'likert', min: 0, max: 10 }, 3)).toBeCloseTo(0.3, 12);
  });

  test('of a situation lies halfway when the two choices are equally far from right', () => {
    expect(score(situation, { best: 'b', worst: 'c' })).toBeCloseTo(0.7, 12);
    expect(score(situation, { best: 'a', worst: 'b' })).toBeCloseTo(0.65, 12);
    expect(score(situation, { best: 'c', worst: 'b' })).toBeCloseTo(0.3, 12);
  });

  test('of a situation measures effects by their own range, whatever the scale', () => {
    const options = [
      { id: 'x', effect: -10 },
      { id: 'y', effect: 30 },
      { id: 'z', effect: 10 },
    ];
    expect(score({ type: 'sjt', options }, { best: 'z', worst: 'x' })).toBe(0.75);
  });

  test('of several picks is the sum of their weights, held between 0 and 1', () => {
    expect(score(multi, ['b', 'a'])).toBe(1);
    expect(score(multi, ['a', 'c'])).toBe(0);
    expect(score(multi, ['c'])).toBe(0);
    expect(score(multi, ['a', 'b', 'c'])).toBe(0.5);
  });

  test('of an order counts how far each thing stands from its place', () => {
    expect(score(rank, ['a', 'b', 'c', 'd'])).toBe(1);
    expect(score(rank, ['d', 'c', 'b', 'a'])).toBe(0);
    expect(score(rank, ['b', 'a', 'c', 'd'])).toBe(0.75);
    expect(score({ type: 'rank', key: ['a', 'b', 'c'] }, ['c', 'b', 'a'])).toBe(0);
  });

  test('is null, never nought, for what is unanswered, half answered or not applicable', () => {
    const gaps: [ScoredItem, ItemAnswer][] = [
      [likert, null],
      [likert, 'na'],
      [situation, undefined],
      [situation, { best: 'a' }],
      [situation, { best: null, worst: 'a' }],
      [multi, []],
      [rank, []],
      [rank, ['a', 'b', 'c']],
    ];
    for (const [item, answer] of gaps) expect(score(item, answer)).toBeNull();
  });

  test.each<[string, ScoredItem, ItemAnswer]>([
    ['answer must be a number from 1 to 5; found 6', likert, 6],
    ['answer must be a number from 1 to 5; found NaN', likert, Number.NaN],
    ['answer must be a number from 1 to 5; found a list of 1', likert, ['a']],
    [
      'item.max must be a number greater than 5 and at most 1000000000000; found 5',
      { type: 'likert', min: 5, max: 5 },
      5,
    ],
    [
      'item.min must be a number from -1000000000000 to 1000000000000; found -Infinity',
      { ...likert, min: -Infinity },
      3,
    ],
    ['answer.best must be one of a, b, c, d; found "z"', situation, { best: 'z', worst: 'a' }],
    ['answer.worst must be one of a, b, c, d; found "z"', situation, { best: 'a', worst: 'z' }],
    ['answer.worst must be another than answer.best; found a twice', situation, { best: 'a', worst: 'a' }],
    ['answer must be an object; found 3', situation, 3],
    [
      'item.options must have effects that differ; found a range of 0',
      { type: 'sjt', options: situation.options.map(({ id }) => ({ id, effect: 0.5 })) },
      { best: 'a', worst: 'b' },
    ],
    [
      'item.options must be a list of 2 to 10000 entries; found a list of 0',
      { type: 'sjt', options: [] },
      { best: 'a', worst: 'b' },
    ],
    [
      'item.options must name each once; found "a" twice',
      { type: 'sjt', options: [...situation.options, { id: 'a', effect: 0 }] },
      { best: 'a', worst: 'b' },
    ],
    [
      'item.options.a.effect must be a number from -1000000000000 to 1000000000000; found Infinity',
      {
        type: 'sjt',
        options: [
          { id: 'a', effect: Infinity },
          { id: 'b', effect: 0 },
        ],
      },
      { best: 'a', worst: 'b' },
    ],
    ['answer[0] must be one of a, b, c; found "z"', multi, ['z']],
    ['answer must name each once; found "a" twice', multi, ['a', 'a']],
    ['answer must be a list of 0 to 3 entries; found 1', multi, 1],
    [
      'item.options must be a list of 1 to 10000 entries; found a list of 0',
      { type: 'multi', options: [] },
      ['a'],
    ],
    [
      'item.options.a.weight must be a number from -1000000000000 to 1000000000000; found NaN',
      { type: 'multi', options: [{ id: 'a', weight: Number.NaN }] },
      ['a'],
    ],
    ['answer[3] must be one of a, b, c, d; found "z"', rank, ['a', 'b', 'c', 'z']],
    ['answer must name each once; found "a" twice', rank, ['a', 'b', 'c', 'a']],
    ['item.key must be a list of 2 to 10000 entries; found a list of 1', { type: 'rank', key: ['a'] }, ['a']],
    ['item.key must name each once; found "a" twice', { type: 'rank', key: ['a', 'a'] }, ['a']],
    [
      'item.type must be one of likert, sjt, multi, rank; found "essay"',
      { type: 'essay' } as unknown as ScoredItem,
      3,
    ],
  ])('refuses, saying "%s"', (message, item, answer) => {
    expect(() => score(item, answer)).toThrow(new RangeError(message));
  });

  test('is refused for ends and effects so far out that their difference is no number', () => {
    const options = (...effects: number[]) => effects.map((effect, index) => ({ id: `o${index}`, effect }));
    const answer = { best: 'o0', worst: 'o1' };
    expect(() => score({ type: 'likert', min: -1e308, max: 1e308 }, 1e308)).toThrow(RangeError);
    expect(() => score({ type: 'sjt', options: options(1e308, -1e308) }, answer)).toThrow(RangeError);
    expect(() => score({ type: 'sjt', options: options(1e308, 0) }, answer)).toThrow(RangeError);
    expect(score({ type: 'likert', min: -1e12, max: 1e12 }, 1e12)).toBe(1);
    expect(score({ type: 'sjt', options: options(1e12, -1e12) }, answer)).toBe(1);
    expect(score({ type: 'sjt', options: options(5e-324, 0) }, answer)).toBe(1);
  });

  test('is plain nought, never minus nought', () => {
    expect(score({ type: 'likert', min: 0, max: 5 }, -0)).toBe(0);
  });

  test.each<[string, unknown]>([
    ['item.type must be one of likert, sjt, multi, rank; found "essay"', { type: 'essay' }],
    [
      'item.max must be a number greater than 5 and at most 1000000000000; found 1',
      { type: 'likert', min: 5, max: 1 },
    ],
    ['item must be an object; found null', null],
    [
      'item.options[1] must be an object; found null',
      { type: 'multi', options: [{ id: 'a', weight: 1 }, null] },
    ],
  ])('of an item that cannot be scored is refused even without an answer, saying "%s"', (message, item) => {
    for (const answer of [null, undefined, 'na'] as const) {
      expect(() => score(item as ScoredItem, answer)).toThrow(new RangeError(message));
    }
  });
});

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

describe('the score of a dimension', () => {
  const p = (...values: (number | 'na' | null)[]) => values.map((value) => ({ p: value }));

  test('is 100 times the weighted mean of what was answered', () => {
    const items = [
      { p: 1, weight: 2 },
      { p: 0.5, weight: 1 },
      { p: 0, weight: 1 },
    ];
    expect(dimensionScore({ items })).toEqual({
      score: 62.5,
      rounded: 63,
      state: 'complete',
      answered: 3,
      applicable: 3,
    });
  });

  test('leaves out what does not apply, and counts what is missing', () => {
    expect(dimensionScore({ items: p(1, 1, 1, 'na', 'na') }).state).toBe('complete');
    expect(dimensionScore({ items: p(1, 1, 1, null, 'na') }).state).toBe('partial');
    expect(dimensionScore({ items: p(1, 1, 1, null, null, null) }).state).toBe('partial');
  });

  test('is not given for too few answers or too small a share, rather than given as nought', () => {
    const few = dimensionScore({ items: p(1, 1, null, null, null) });
    expect(few).toEqual({ score: null, rounded: null, state: 'insufficient', answered: 2, applicable: 5 });
    expect(dimensionScore({ items: p(1, 1, 1, null, null, null, null) }).state).toBe('insufficient');
    expect(dimensionScore({ items: p(1, null), minAnswered: 1 }).state).toBe('partial');
    expect(dimensionScore({ items: p(null), minAnswered: 0, minShare: 0 }).score).toBeNull();
    expect(dimensionScore({ items: [] }).state).toBe('not_applicable');
  });

  test('rounds half up, also where decimals fall a hair short', () => {
    const five = dimensionScore({ items: p(0.045, 0.045, 0.045, 0.045, 0.045) });
    expect(five.score).toBe(4.499999999999999);
    expect(five.rounded).toBe(5);
    expect(dimensionScore({ items: p(0.394, 0.394, 0.394) }).rounded).toBe(39);
  });

  test('stays within 0..100, and a better answer never lowers it', () => {
    const items = fc.array(
      fc.record({
        p: fc.oneof(fc.constantFrom('na' as const, null), fc.double({ min: 0, max: 1, noNaN: true })),
        weight: fc.double({ min: 1e-3, max: 100, noNaN: true }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(items, fc.nat(), (list, at) => {
        const { score: before, rounded, answered, applicable } = dimensionScore({ items: list });
        expect(answered).toBeLessThanOrEqual(applicable);
        if (before === null) return;
        expect(before >= 0 && before <= 100).toBe(true);
        expect(Number.isInteger(rounded)).toBe(true);
        expect(dimensionScore({ items: list.toReversed() }).score).toBeCloseTo(before, 9);
        const better = list.map((item, index) =>
          index === at % list.length && typeof item.p === 'number' ? { ...item, p: 1 } : item,
        );
        expect(dimensionScore({ items: better }).score ?? -1).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    );
  });

  test.each([
    ['items[0].p must be a number from 0 to 1; found 1.5', { items: p(1.5) }],
    ['items[1].p must be a number from 0 to 1; found NaN', { items: p(1, Number.NaN) }],
    [
      'items[0].weight must be a number from 1e-12 to 1000000000000; found -1',
      { items: [{ p: 1, weight: -1 }] },
    ],
    [
      'items[0].weight must be a number from 1e-12 to 1000000000000; found 0',
      { items: [{ p: 'na' as const, weight: 0 }] },
    ],
    ['minAnswered must be an integer of at least 0; found 1.5', { items: p(1), minAnswered: 1.5 }],
    ['minShare must be a number from 0 to 1; found 2', { items: p(1), minShare: 2 }],
    ['items[0] must be an object; found null', { items: [null as unknown as { p: number }] }],
  ])('refuses, saying "%s"', (message, args) => {
    expect(() => dimensionScore(args)).toThrow(new RangeError(message));
  });

  test('is the same whatever the size of weights that are all alike', () => {
    for (const weight of [1e-12, 1, 1e12]) {
      const items = [1, 0.5, 0].map((value) => ({ p: value, weight }));
      expect(dimensionScore({ items }).score).toBeCloseTo(50, 9);
    }
    const items = [1, 0.5, 0].map((value) => ({ p: value, weight: 1e307 }));
    expect(() => dimensionScore({ items })).toThrow(/^items\[0\]\.weight must be/u);
  });
});

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
    ['bands[0] must be an object; found null', { score: 1, bands: [null as unknown as { id: ''; from: 0 }] }],
  ])('refuses, saying "%s"', (message, args) => {
    expect(() => bandOf(args)).toThrow(new RangeError(message));
  });
});
