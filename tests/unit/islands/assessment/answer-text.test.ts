import { describe, expect, test } from 'vitest';
import type { QuizItem, QuizTexts } from '../../../../src/domain/quiz/definition.ts';
import { assessment as english } from '../../../../src/i18n/en/assessment.ts';
import { assessment as swedish } from '../../../../src/i18n/sv/assessment.ts';
import { answerLine, answerText } from '../../../../src/islands/assessment/answer-text.ts';
import { step } from '../../support/quiz.ts';

const texts = (options: Readonly<Record<string, string>>): QuizTexts => ({
  title: '',
  measures: [],
  measuresNot: [],
  bands: {},
  dimensions: {},
  actions: {},
  scales: {
    often: { lead: '', steps: ['Aldrig', 'Sällan', 'Ibland', 'Ofta', 'Alltid'], notApplicable: '–' },
  },
  items: {
    q: {
      question: 'Vad gör du?',
      options: Object.fromEntries(Object.entries(options).map(([id, text]) => [id, { text }])),
    },
  },
});

const item = (type: string): QuizItem => step('q', 'a', { type } as Partial<QuizItem>);
const both = { best: 'x', worst: 'y' };

describe('an answer in one line', () => {
  test('says best and worst as two sentences, each with the one full stop of its own', () => {
    const options = texts({ x: 'Ringer nu.', y: 'Väntar till måndag' });
    expect(answerLine(item('sjt'), both, options, swedish.answers)).toBe(
      'Bäst: Ringer nu. Sämst: Väntar till måndag.',
    );
    expect(answerLine(item('sjt'), both, options, english.answers)).toBe(
      'Best: Ringer nu. Worst: Väntar till måndag.',
    );
  });

  test('leaves an option that ends in a quotation or a question as it is', () => {
    const options = texts({ x: '”Ja, det klarar vi.”', y: 'Frågar: när?' });
    expect(answerLine(item('sjt'), both, options, swedish.answers)).toBe(
      'Bäst: ”Ja, det klarar vi.” Sämst: Frågar: när?',
    );
    expect(answerLine(item('sjt'), { best: null, worst: 'y' }, options, swedish.answers)).toBe(
      'Sämst: Frågar: när?',
    );
  });

  test('sets picks and places apart with semicolons, never after a full stop', () => {
    const options = texts({ x: 'Ringer nu.', y: 'Väntar' });
    expect(answerLine(item('multi'), ['x', 'y'], options, swedish.answers)).toBe('Ringer nu; Väntar');
    expect(answerLine(item('rank'), ['y', 'x'], options, swedish.answers)).toBe('1. Väntar; 2. Ringer nu');
  });

  test('is the step of a scale, and nothing where there is no answer', () => {
    expect(answerLine(item('likert'), 5, texts({}), swedish.answers)).toBe('Alltid');
    expect(answerLine(item('likert'), undefined, texts({}), swedish.answers)).toBe('');
    expect(answerText(item('likert'), undefined, texts({}), swedish.answers)).toEqual([]);
  });
});
