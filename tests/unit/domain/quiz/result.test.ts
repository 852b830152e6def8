import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { definitionOf } from '../../../../src/domain/quiz/authored.ts';
import { optionOrder } from '../../../../src/domain/quiz/order.ts';
import { figuresFor, quizResult } from '../../../../src/domain/quiz/result.ts';
import type { ScoredAnswers } from '../../../../src/domain/quiz/result.ts';
import type { ItemAnswer } from '../../../../src/domain/quiz/score.ts';
import { smallQuiz, step, roasteryQuiz } from '../../support/quiz.ts';

const trust = definitionOf(roasteryQuiz());

/** Any answer that the quiz takes, unanswered among them. */
const answersTo = (definition = trust): fc.Arbitrary<ScoredAnswers> =>
  fc.record(
    Object.fromEntries(
      definition.items.map((item): [string, fc.Arbitrary<ItemAnswer>] => {
        const ids = item.type === 'likert' ? [] : optionOrder(item, 1);
        switch (item.type) {
          case 'likert':
            return [item.id, fc.constantFrom<ItemAnswer>(1, 2, 3, 4, 5, 'na', null)];
          case 'sjt':
            return [
              item.id,
              fc
                .tuple(fc.constantFrom(null, ...ids), fc.constantFrom(null, ...ids))
                .filter(([best, worst]) => best !== worst || best === null)
                .map(([best, worst]) => ({ best, worst })),
            ];
          case 'multi':
            return [item.id, fc.subarray([...ids])];
          case 'rank':
            return [item.id, fc.shuffledSubarray([...ids])];
        }
      }),
    ),
  );

describe('the result', () => {
  const definition = smallQuiz();

  test('is the mean of the answered questions, and overall the mean of the dimensions', () => {
    const { overall, dimensions } = quizResult({
      definition,
      answers: { a1: 5, a2: 4, a3: 3, b1: 1, b2: 2, b3: 2 },
    });
    expect(
      dimensions.map(({ id, score, rounded, band, state }) => [id, score, rounded, band, state]),
    ).toEqual([
      ['a', 75, 75, 'middle', 'complete'],
      ['b', expect.closeTo(16.6667, 4), 17, 'low', 'complete'],
    ]);
    expect(overall).toMatchObject({
      rounded: 46,
      band: 'middle',
      state: 'complete',
      answered: 6,
      applicable: 6,
    });
  });

  test('gives a range of one error of measurement either way, and names the band beyond a cut', () => {
    const [a] = quizResult({ definition, answers: { a1: 5, a2: 4, a3: 3 } }).dimensions;
    // 15·√0.3 = 8.2
    expect(a).toMatchObject({ low: 67, high: 83, nearBand: 'high' });
    const [b] = quizResult({ definition, answers: { a1: 3, a2: 3, a3: 3 } }).dimensions;
    expect(b).toMatchObject({ low: 42, high: 58, nearBand: null });
    const [c] = quizResult({ definition, answers: { a1: 3, a2: 3, a3: 2 } }).dimensions;
    expect(c).toMatchObject({ rounded: 42, low: 33, nearBand: 'low' });
  });

  test('keeps the range within the scale', () => {
    const [top] = quizResult({ definition, answers: { a1: 5, a2: 5, a3: 5 } }).dimensions;
    expect(top).toMatchObject({ rounded: 100, low: 92, high: 100, nearBand: null });
  });

  test('widens the range when fewer questions are answered', () => {
    const [whole] = quizResult({ definition, answers: { a1: 3, a2: 3, a3: 3 } }).dimensions;
    const [part] = quizResult({ definition, answers: { a1: 3, a2: 3 } }).dimensions;
    expect(part?.state).toBe('partial');
    expect((part?.high ?? 0) - (part?.low ?? 0)).toBeGreaterThan((whole?.high ?? 0) - (whole?.low ?? 0));
    expect(figuresFor({ sd: 15, reliability: 0.7 }, 0.6).reliability).toBeCloseTo(0.42 / 0.72, 12);
    expect(figuresFor({ sd: 15, reliability: 0.7 }, 1.4).reliability).toBeCloseTo(0.7, 12);
  });

  test('uses a dimension’s own error figures where they are measured', () => {
    const measured = smallQuiz({
      dimensions: [
        { id: 'a', articles: [], error: { sd: 10, reliability: 0.91 } },
        { id: 'b', articles: [] },
      ],
    });
    const { dimensions } = quizResult({
      definition: measured,
      answers: { a1: 3, a2: 3, a3: 3, b1: 3, b2: 3, b3: 3 },
    });
    expect(dimensions.map(({ low, high }) => [low, high])).toEqual([[47, 53], [42, 58]]); // prettier-ignore
  });

  test('never scores a gap as nought', () => {
    const { overall, dimensions } = quizResult({ definition, answers: { a1: 5, a2: 5, a3: 5, b1: 5 } });
    expect(dimensions[1]).toMatchObject({
      score: null,
      rounded: null,
      band: null,
      low: null,
      state: 'insufficient',
    });
    expect(overall).toMatchObject({ rounded: 100, state: 'partial' });
    expect(quizResult({ definition, answers: {} }).overall).toMatchObject({
      score: null,
      state: 'insufficient',
    });
  });

  test('leaves out a dimension that does not apply, without calling the rest partial', () => {
    const { overall, dimensions } = quizResult({
      definition,
      answers: { a1: 4, a2: 4, a3: 4, b1: 'na', b2: 'na', b3: 'na' },
    });
    expect(dimensions[1]?.state).toBe('not_applicable');
    expect(overall).toMatchObject({ rounded: 75, state: 'complete', answered: 3, applicable: 3 });
  });

  test('counts a deepening question when it is answered, and misses nothing when it is not', () => {
    const deep = smallQuiz({ items: [...definition.items, step('a4', 'a', { part: 'deepening' })] });
    const core = { a1: 5, a2: 5, a3: 5 };
    expect(quizResult({ definition: deep, answers: core }).dimensions[0]?.state).toBe('complete');
    expect(quizResult({ definition: deep, answers: { ...core, a4: 1 } }).dimensions[0]?.rounded).toBe(75);
  });

  test('asks nothing of an attempt that its version did not ask', () => {
    const grown = smallQuiz({
      version: '1.1',
      items: [...definition.items, step('a4', 'a', { since: '1.1' })],
    });
    const answers = { a1: 5, a2: 5, a3: 5 };
    expect(quizResult({ definition: grown, answers, version: '1.0' }).dimensions[0]?.state).toBe('complete');
    expect(quizResult({ definition: grown, answers }).dimensions[0]?.state).toBe('partial');
  });

  test('takes an answer that no longer fits its question for no answer', () => {
    const { items } = quizResult({
      definition: trust,
      answers: { 'ot-4': { best: 'gone', worst: 'a' }, 'ot-1': 9 },
    });
    expect(items.filter(({ state }) => state === 'answered')).toEqual([]);
  });

  test('does not read answers from what every object inherits', () => {
    const odd = smallQuiz({ items: [...definition.items, step('toString', 'a')] });
    expect(quizResult({ definition: odd, answers: {} }).items.every(({ p }) => p === null)).toBe(true);
  });

  test('holds whole numbers from 0 to 100 in order, whatever is answered', () => {
    fc.assert(
      fc.property(answersTo(), (answers) => {
        const { overall, dimensions } = quizResult({ definition: trust, answers });
        for (const { score, rounded, low, high, band, state } of [overall, ...dimensions]) {
          const shown = [low, rounded, high];
          if (score === null) expect([...shown, band]).toEqual([null, null, null, null]);
          else {
            expect(shown.every((value) => Number.isInteger(value))).toBe(true);
            expect([0, ...(shown as number[]), 100]).toEqual(
              [0, ...(shown as number[]), 100].toSorted((x, y) => x - y),
            );
            expect(['complete', 'partial']).toContain(state);
          }
        }
      }),
    );
  });
});
