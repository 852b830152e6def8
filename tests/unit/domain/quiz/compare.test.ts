import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareAttempts, overallPoints, overallTrend } from '../../../../src/domain/quiz/compare.ts';
import type { FinishedAttempt } from '../../../../src/domain/quiz/compare.ts';
import { smallQuiz, step } from '../../support/quiz.ts';

const definition = smallQuiz();
const all = (value: number): Record<string, number> =>
  Object.fromEntries(definition.items.map(({ id }) => [id, value]));
const taken = (answers: FinishedAttempt['answers'], version = '1.0'): FinishedAttempt => ({
  version,
  answers,
});

describe('two attempts side by side', () => {
  test('differ for certain only beyond the reliable change', () => {
    const comparison = compareAttempts({
      definition,
      before: taken(all(3)),
      after: taken({ ...all(3), a1: 5, b1: 5, b2: 5, b3: 4 }),
    });
    if (!comparison.comparable) throw new Error('comparable');
    expect(comparison.common).toBe(6);
    // a: 50 → 66.7, less than 22.8; b: 50 → 91.7, more
    expect(
      comparison.dimensions.map(({ id, before, after, change }) => [
        id,
        before.common,
        after.common,
        change?.label,
      ]),
    ).toEqual([
      ['a', 50, 67, 'uncertain'],
      ['b', 50, 92, 'improved'],
    ]);
    expect(comparison.dimensions[0]?.change?.criterion).toBeCloseTo(22.77, 2);
  });

  test('are compared on what was answered both times alone, so that a gap is no change', () => {
    const comparison = compareAttempts({
      definition,
      before: taken({ a1: 5, a2: 1, a3: 1, b1: 3, b2: 3, b3: 3 }),
      after: taken({ a1: 5, b1: 3, b2: 3, b3: 3 }),
    });
    if (!comparison.comparable) throw new Error('comparable');
    expect(comparison.common).toBe(4);
    expect(comparison.dimensions[0]).toEqual({
      id: 'a',
      before: { own: 33, common: null },
      after: { own: null, common: null },
      difference: null,
      change: null,
      least: null,
    });
    expect(comparison.overall).toMatchObject({ before: { common: 50 }, after: { common: 50 } });
  });

  test('are compared on the questions that both versions ask', () => {
    const grown = smallQuiz({
      version: '1.1',
      items: [
        ...definition.items.map((item) => (item.id === 'b3' ? { ...item, until: '1.1' } : item)),
        step('a4', 'a', { since: '1.1' }),
      ],
    });
    const comparison = compareAttempts({
      definition: grown,
      before: taken({ ...all(3), b3: 1 }, '1.0'),
      after: taken({ ...all(3), a4: 5 }, '1.1'),
    });
    if (!comparison.comparable) throw new Error('comparable');
    expect(comparison.common).toBe(5);
    expect(comparison.overall).toMatchObject({ before: { common: 50 }, after: { common: 50 } });
  });

  test('of different major versions are never compared', () => {
    const second = smallQuiz({ version: '2.0' });
    expect(
      compareAttempts({ definition: second, before: taken(all(1), '1.3'), after: taken(all(5), '2.0') }),
    ).toEqual({
      comparable: false,
      reason: 'major',
    });
  });

  test('with nothing in common say so', () => {
    expect(compareAttempts({ definition, before: taken({ a1: 1 }), after: taken({ b1: 1 }) })).toEqual({
      comparable: false,
      reason: 'nothing in common',
    });
  });

  test('say how much each takes, which is more where less was answered both times, and hold to it', () => {
    // Five questions in each of two dimensions, two of a's open the first time: 1.96·√2·15·√(1 − r) is 22.77 with
    // r = 0.7, and 26.8 with three of five answered, r = 0.42/0.72.
    const five = smallQuiz({
      items: ['a', 'b'].flatMap((dimension) =>
        [1, 2, 3, 4, 5].map((number) => step(`${dimension}${number}`, dimension)),
      ),
    });
    const every = Object.fromEntries(five.items.map(({ id }) => [id, 3]));
    const first = Object.fromEntries(Object.entries(every).filter(([id]) => id !== 'a4' && id !== 'a5'));
    const comparison = compareAttempts({
      definition: five,
      before: taken(first),
      after: taken({ ...every, a1: 5, a2: 4, b1: 5, b2: 5, b3: 4 }),
    });
    if (!comparison.comparable) throw new Error('comparable');
    expect(
      comparison.dimensions.map(({ id, before, after, least, change }) => [
        id,
        before.common,
        after.common,
        least,
        change?.label,
      ]),
    ).toEqual([
      ['a', 50, 75, 27, 'uncertain'],
      ['b', 50, 75, 23, 'improved'],
    ]);
  });

  test('never show a difference that their own verdict contradicts', () => {
    const answers = fc.record(
      Object.fromEntries(
        definition.items.map(({ id }) => [id, fc.constantFrom(1, 2, 3, 4, 5, 'na' as const, null)]),
      ),
    );
    const weights = fc.array(fc.double({ min: 0.1, max: 3, noNaN: true }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(answers, answers, weights, (one, other, own) => {
        const weighted = smallQuiz({
          items: definition.items.map((item, index) => ({ ...item, weight: own[index] ?? 1 })),
        });
        const comparison = compareAttempts({ definition: weighted, before: taken(one), after: taken(other) });
        if (!comparison.comparable) return;
        for (const { difference, change, least } of [comparison.overall, ...comparison.dimensions]) {
          if (difference === null || !change || least === null) continue;
          expect(change.label).toBe(
            difference >= least ? 'improved' : difference <= -least ? 'lower' : 'uncertain',
          );
        }
      }),
    );
  });

  test('mirror each other when turned round', () => {
    const answers = fc.record(
      Object.fromEntries(
        definition.items.map(({ id }) => [id, fc.constantFrom(1, 2, 3, 4, 5, 'na' as const, null)]),
      ),
    );
    fc.assert(
      fc.property(answers, answers, (one, other) => {
        const there = compareAttempts({ definition, before: taken(one), after: taken(other) });
        const back = compareAttempts({ definition, before: taken(other), after: taken(one) });
        expect(there.comparable).toBe(back.comparable);
        if (!there.comparable || !back.comparable) return;
        expect(there.overall.before).toEqual(back.overall.after);
        expect(there.overall.change?.label === 'improved').toBe(back.overall.change?.label === 'lower');
      }),
    );
  });
});

describe('the trend of the overall score', () => {
  const day = 24 * 60 * 60 * 1000;
  const point = (at: number, score: number, error = 5) => ({
    id: String(at),
    at,
    score,
    rounded: score,
    error,
  });

  test('needs three attempts, not all at one moment', () => {
    expect(overallTrend([point(0, 1), point(day, 2)])).toBeNull();
    expect(overallTrend([1, 2, 3].map((score) => point(5, score)))).toBeNull();
  });

  test('is told in points a month of thirty days, and judged by the largest error', () => {
    const line = overallTrend([0, 1, 2].map((month) => point(month * 30 * day, 40 + 10 * month, 4 + month)));
    expect(line?.slope).toBeCloseTo(10, 9);
    expect(line?.standardError).toBeCloseTo(6 / Math.SQRT2, 9);
  });

  test('rests on the questions that every attempt was asked, in order of time', () => {
    const grown = smallQuiz({
      version: '1.1',
      items: [...definition.items, step('a4', 'a', { since: '1.1' })],
    });
    const attempts = [
      { id: 'late', at: 2 * day, ...taken({ ...all(3), a4: 5 }, '1.1') },
      { id: 'early', at: day, ...taken(all(3), '1.0') },
      { id: 'foreign', at: 0, ...taken(all(5), '0.9') },
      { id: 'empty', at: 3 * day, ...taken({}, '1.1') },
    ];
    expect(overallPoints(grown, attempts).map(({ id, score, rounded }) => [id, score, rounded])).toEqual([
      ['early', 50, 50],
      // The line is fitted to the common questions; what is shown is the attempt's own score.
      ['late', 50, 56],
    ]);
  });
});
