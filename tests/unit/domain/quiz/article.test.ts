import { describe, expect, test } from 'vitest';
import { quizForArticle } from '../../../../src/domain/quiz/article.ts';
import { quizIn } from '../../../../src/domain/quiz/authored.ts';
import { quizResult } from '../../../../src/domain/quiz/result.ts';
import { roasteryQuiz } from '../../support/quiz.ts';

const whole = quizIn(roasteryQuiz(), 'sv');

describe('the part of the quiz that an article carries', () => {
  const { quiz, questions } = quizForArticle(whole, 'on-time');

  test('has the article’s questions with their words, and no feedback that would give them away', () => {
    expect(questions).toEqual(['ot-1', 'ot-2', 'ot-3', 'ot-4', 'ot-5']);
    expect(Object.keys(quiz.texts.items)).toEqual(questions);
    expect(JSON.stringify(quiz.texts)).not.toContain('Fredagens tystnad');
    expect(quiz.texts.items['ot-4']?.options?.['a']?.text).toMatch(/^Ringer alla tre/u);
  });

  test('gives a dimension the very score that the whole quiz gives it', () => {
    const answers = { 'ot-1': 4, 'ot-2': 2, 'ot-3': 1, 'ot-4': { best: 'a', worst: 'c' }, 'pw-1': 1 };
    const [own] = quizResult({ definition: quiz.definition, answers }).dimensions;
    const all = quizResult({ definition: whole.definition, answers }).dimensions;
    expect(own).toEqual(all.find(({ id }) => id === 'timing'));
  });

  test('is nothing for an article without questions', () => {
    expect(quizForArticle(whole, 'no-such-article').questions).toEqual([]);
  });
});
