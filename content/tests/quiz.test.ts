import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { trustQuiz } from './trust-quiz.ts';

describe('the self-assessment of this company', () => {
  const quiz = trustQuiz();

  test('has thirty core questions: three on frequency, at most one reversed, and two situations a dimension', () => {
    const core = quiz.items.filter(({ part, until }) => part === 'core' && until === undefined);
    expect(core).toHaveLength(30);
    expect(quiz.dimensions.map(({ id }) => id)).toEqual([
      'clarity',
      'promises',
      'responsibility',
      'respect',
      'closeness',
      'care',
    ]);
    for (const { id } of quiz.dimensions) {
      const own = core.filter(({ dimension }) => dimension === id);
      expect(own.filter(({ type }) => type === 'likert')).toHaveLength(3);
      expect(own.filter((item) => item.type === 'likert' && item.reverse).length).toBeLessThanOrEqual(1);
      const situations = own.filter((item) => item.type === 'sjt');
      expect(situations).toHaveLength(2);
      for (const item of situations) expect(item.options).toHaveLength(4);
    }
  });

  test('uses every type of question, five labelled steps, and error figures that are marked as assumed', () => {
    const deepening = quiz.items.filter(({ part }) => part === 'deepening');
    expect(deepening.filter(({ type }) => type === 'multi').length).toBeGreaterThanOrEqual(2);
    expect(deepening.filter(({ type }) => type === 'rank').length).toBeGreaterThanOrEqual(2);
    expect(quiz.scales['frequency']?.steps).toHaveLength(5);
    expect(quiz.error).toMatchObject({ assumed: true, dimension: { sd: 15, reliability: 0.7 } });
  });

  test('has something to do and something to ask for every article', () => {
    const articles = readdirSync('content/articles/sv').map((file) => {
      const text = readFileSync(`content/articles/sv/${file}`, 'utf8');
      return /^key: (\S+)$/mu.exec(text)?.[1] ?? file;
    });
    const asked = new Set(quiz.items.flatMap((item) => item.articles));
    expect([...asked].sort()).toEqual(articles.sort());
    expect(new Set(quiz.actions.map(({ article }) => article))).toEqual(asked);
  });

  test('says nothing in one language only', () => {
    const equal: string[] = [];
    JSON.stringify(quiz, (_, value: unknown) => {
      const text = value as { sv?: unknown; en?: unknown } | null;
      if (typeof text?.sv === 'string' && text.sv === text.en) equal.push(text.sv);
      return value;
    });
    expect(equal).toEqual([]);
  });
});
