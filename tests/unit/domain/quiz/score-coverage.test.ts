import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasScore, nearestScore } from '../../../../src/domain/quiz/score-coverage.ts';
import { quizResult } from '../../../../src/domain/quiz/result.ts';
import type { ScoredAnswers } from '../../../../src/domain/quiz/result.ts';
import { smallQuiz } from '../../support/quiz.ts';

// Two dimensions of three questions; two answers and half of those that apply give a score.
const definition = smallQuiz();
const nearest = (answers: ScoredAnswers, quiz = definition) =>
  nearestScore(quiz, quizResult({ definition: quiz, answers }));

describe('what is missing to a score', () => {
  test('is told of the dimension that lacks least', () => {
    expect(nearest({})).toEqual({ id: 'a', missing: 2 });
    expect(nearest({ b2: 4 })).toEqual({ id: 'b', missing: 1 });
    expect(nearest({ b2: 4 }, smallQuiz({ minShare: 1 }))).toEqual({ id: 'b', missing: 2 });
  });

  test('is nothing where all have one, or none can have one', () => {
    expect(nearest({ a1: 1, a2: 1, b1: 1, b2: 1 })).toBeNull();
    expect(nearest({ a1: 'na', a2: 'na', b1: 'na', b2: 'na', b3: 'na' })).toBeNull();
  });

  test('is enough: that many answers more give a score, and one fewer does not', () => {
    const answers = fc.record(
      Object.fromEntries(definition.items.map(({ id }) => [id, fc.constantFrom(3, 'na' as const, null)])),
    );
    const quizzes = fc
      .record({ minAnswered: fc.integer({ min: 0, max: 3 }), minShare: fc.constantFrom(0, 0.3, 0.5, 0.7, 1) })
      .map((more) => smallQuiz(more));
    fc.assert(
      fc.property(answers, quizzes, (given, quiz) => {
        const near = nearest(given, quiz);
        if (!near) return;
        const open = quiz.items.filter(({ id, dimension }) => dimension === near.id && given[id] === null);
        const after = (count: number) => {
          const more = Object.fromEntries(open.slice(0, count).map(({ id }) => [id, 3]));
          const { dimensions } = quizResult({ definition: quiz, answers: { ...given, ...more } });
          return dimensions.find(({ id }) => id === near.id)?.rounded;
        };
        expect(after(near.missing)).toBe(50);
        expect(after(near.missing - 1)).toBeNull();
      }),
    );
  });

  test('is a result once any dimension has a score', () => {
    expect(hasScore(definition, '1.0', { a1: 1, b1: 1 })).toBe(false);
    expect(hasScore(definition, '1.0', { a1: 1, a2: 1 })).toBe(true);
  });
});
