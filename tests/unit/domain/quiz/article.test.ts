import { describe, expect, test } from 'vitest';
import { quizForArticle } from '../../../../src/domain/quiz/article.ts';
import { quizIn } from '../../../../src/domain/quiz/authored.ts';
import { quizResult } from '../../../../src/domain/quiz/result.ts';
import { trustQuiz } from '../../support/quiz.ts';

const whole = quizIn(trustQuiz(), 'sv');

describe('the part of the quiz that an article carries', () => {
  const { quiz, questions } = quizForArticle(whole, 'keep-promises');

  test('has the article’s questions with their words, and no feedback that would give them away', () => {
    expect(questions).toEqual(['kp-1', 'kp-2', 'kp-3', 'kp-4']);
    expect(Object.keys(quiz.texts.items)).toEqual(questions);
    expect(JSON.stringify(quiz.texts)).not.toContain('Fredagens tystnad');
    expect(quiz.texts.items['kp-4']?.options?.['a']?.text).toMatch(/^Frågar inköp/u);
  });

  test('gives a dimension the very score that the whole quiz gives it', () => {
    const answers = { 'kp-1': 4, 'kp-2': 2, 'kp-3': 1, 'kp-4': { best: 'a', worst: 'c' }, 'cl-1': 1 };
    const [own] = quizResult({ definition: quiz.definition, answers }).dimensions;
    const all = quizResult({ definition: whole.definition, answers }).dimensions;
    expect(own).toEqual(all.find(({ id }) => id === 'promises'));
  });

  test('is nothing for an article without questions', () => {
    expect(quizForArticle(whole, 'no-such-article').questions).toEqual([]);
  });
});
