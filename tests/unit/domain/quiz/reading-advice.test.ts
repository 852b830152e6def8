import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNext } from '../../../../src/domain/quiz/reading-advice.ts';
import { quizResult } from '../../../../src/domain/quiz/result.ts';
import type { ScoredAnswers } from '../../../../src/domain/quiz/result.ts';
import { smallQuiz, step } from '../../support/quiz.ts';

const definition = smallQuiz({
  items: [
    step('a1', 'a', { articles: ['first', 'second'] }),
    step('a2', 'a', { articles: ['second'] }),
    step('a3', 'a', { articles: ['third'] }),
    step('b1', 'b', { articles: ['fourth'] }),
    step('b2', 'b', { articles: ['fourth'] }),
    step('b3', 'b', { articles: ['fifth'] }),
  ],
});
const articles = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map((key) => ({
  key,
  dimensions: [],
}));
const next = (answers: ScoredAnswers, read: string[] = []) =>
  readNext({ definition, result: quizResult({ definition, answers }), articles, read: new Set(read) });
const good = { a1: 5, a2: 5, a3: 5, b1: 5, b2: 5, b3: 5 };

describe('what to read next', () => {
  test('follows the poorest answers, and names them', () => {
    const { articles: advice, allStrong } = next({ ...good, a3: 1, b1: 2, b2: 1 });
    expect(allStrong).toBe(false);
    expect(advice.map(({ key, because }) => [key, because])).toEqual([
      ['fourth', ['b2', 'b1']],
      ['third', ['a3']],
    ]);
  });

  test('ranks the article that a question is most about before the others it touches', () => {
    expect(next({ ...good, a1: 1 }).articles.map(({ key }) => key)).toEqual(['first', 'second']);
  });

  test('lets one answer lead to a second article only when nothing else does', () => {
    const advice = next({ ...good, a1: 1, a3: 3 }).articles.map(({ key }) => key);
    expect(advice).toEqual(['first', 'third', 'second']);
  });

  test('puts what was read after what was not, but keeps it in need', () => {
    const answers = { ...good, b1: 2, b3: 1 };
    expect(next(answers).articles[0]?.key).toBe('fifth');
    expect(next(answers, ['fifth']).articles.map(({ key, isRead }) => [key, isRead])).toEqual([
      ['fourth', false],
      ['fifth', true],
    ]);
  });

  test('begins with the area that the result says has most to gain, and goes on as ever', () => {
    const three = smallQuiz({
      dimensions: [
        { id: 'a', articles: ['first', 'second', 'third'] },
        { id: 'b', articles: ['fourth', 'fifth'] },
        { id: 'c', articles: ['sixth'] },
      ],
      items: [
        ...definition.items,
        ...[1, 2, 3].map((number) => step(`c${number}`, 'c', { articles: ['sixth'] })),
      ],
    });
    const keys = (answers: ScoredAnswers, ...begin: string[]) =>
      readNext({
        definition: three,
        result: quizResult({ definition: three, answers }),
        articles,
        read: new Set(),
        begin,
      }).articles.map(({ key }) => key);
    const best = { c1: 5, c2: 5, c3: 5 };
    // a: 25 in all, spread over three articles; b: 33, all that is missing in one.
    const answers = { a1: 2, a2: 2, a3: 2, b1: 1, b2: 1, b3: 5, ...best };
    expect(keys(answers)).toEqual(['fourth', 'second', 'third']);
    expect(keys(answers, 'a')).toEqual(['second', 'fourth', 'third']);
    expect(keys(answers, 'unknown')).toEqual(keys(answers));
    // Of equal areas the one whose article is most in need.
    expect(keys(answers, 'c', 'a')).toEqual(keys(answers, 'a'));
    expect(keys(answers, 'a', 'b')).toEqual(keys(answers));
    // An area without an article in need changes nothing.
    expect(keys({ ...good, ...best, a1: 1 }, 'c')).toEqual(keys({ ...good, ...best, a1: 1 }));
  });

  test('does not send anyone to mend her best area while there is something to mend elsewhere', () => {
    // a: 0, 100, 100 and so the better one, though the poorest answer is there; b: 50 in all.
    const answers = { a1: 1, a2: 5, a3: 5, b1: 3, b2: 3, b3: 3 };
    expect(next(answers).articles.map(({ key }) => key)).toEqual(['fourth', 'fifth', 'first']);
    const topics = ['first', 'second', 'third', 'fourth', 'fifth'].map((key) => ({ key, dimensions: [] }));
    const weak = { a1: 2, a2: 2, a3: 2, b1: 1, b2: 1, b3: 1 };
    const result = quizResult({ definition, answers: weak });
    const { articles: two } = readNext({ definition, result, articles: topics, read: new Set(), count: 2 });
    expect(two.map(({ key }) => key)).toEqual(['fourth', 'fifth']);
    // Read already, they still go before the articles of the best area.
    const read = new Set(['fourth', 'fifth']);
    const { articles: again } = readNext({ definition, result, articles: topics, read, count: 2 });
    expect(again.map(({ key }) => key)).toEqual(['fourth', 'fifth']);
  });

  test('takes areas that are shown with the same score for equally good', () => {
    // a: 83.33, b: 83.31, both shown as 83; c: 50.
    const three = smallQuiz({
      dimensions: ['a', 'b', 'c'].map((id) => ({ id, articles: [] })),
      items: ['a', 'b', 'c'].flatMap((id) =>
        [1, 2, 3].map((number) =>
          step(`${id}${number}`, id, { weight: id === 'b' && number === 3 ? 1.01 : 1, articles: [id] }),
        ),
      ),
    });
    const answers = { a1: 5, a2: 4, a3: 4, b1: 5, b2: 4, b3: 4, c1: 3, c2: 3, c3: 3 };
    const result = quizResult({ definition: three, answers });
    expect(result.dimensions.map(({ rounded }) => rounded)).toEqual([83, 83, 50]);
    const { articles: advice } = readNext({
      definition: three,
      result,
      articles: ['a', 'b', 'c'].map((id) => ({ key: id, dimensions: [id] })),
      read: new Set(),
    });
    expect(advice.map(({ key }) => key)).toEqual(['c']);
  });

  test('never names the best area as one with most to gain', () => {
    const topics = [
      { key: 'of a', dimensions: ['a'] },
      { key: 'of b', dimensions: ['b'] },
    ];
    const result = quizResult({ definition, answers: { a1: 5, a2: 4, b1: 4, b2: 4, b3: 4 } });
    const { articles: advice } = readNext({ definition, result, articles: topics, read: new Set() });
    expect(advice.map(({ dimension }) => dimension)).toEqual(['b']);
  });

  test('gives no reason of an answer that was good', () => {
    const { articles: advice } = next({ a1: 4, a2: 4, a3: 4, b1: 4, b2: 4, b3: 1 });
    expect(advice.flatMap(({ because }) => because)).toEqual(['b3']);
  });

  test('speaks of helping others when everything is strong, and has articles for it', () => {
    const { allStrong, articles: advice } = next(good);
    expect(allStrong).toBe(true);
    expect(advice).toHaveLength(3);
    expect(advice.every(({ because }) => because.length === 0)).toBe(true);
    expect(next({ ...good, b3: 2 }).allStrong).toBe(false);
  });

  test('says nothing before anything is answered', () => {
    expect(next({})).toEqual({ allStrong: false, articles: [] });
  });

  test('names a dimension where no single answer was poor', () => {
    const topics = [{ key: 'other', dimensions: ['b'] }];
    const result = quizResult({ definition, answers: { a1: 5, a2: 5, b1: 4, b2: 4, b3: 4 } });
    const { articles: advice } = readNext({ definition, result, articles: topics, read: new Set() });
    expect(advice).toEqual([{ key: 'other', because: [], dimension: 'b', isRead: false }]);
  });

  test('gives at most three different articles, the same whenever asked, each with a reason it can show', () => {
    const answers = fc.record(
      Object.fromEntries(
        definition.items.map(({ id }) => [id, fc.constantFrom(1, 2, 3, 4, 5, 'na' as const, null)]),
      ),
    );
    fc.assert(
      fc.property(answers, fc.subarray(articles.map(({ key }) => key)), (given, read) => {
        const { articles: advice } = next(given, read);
        expect(advice.length).toBeLessThanOrEqual(3);
        expect(new Set(advice.map(({ key }) => key)).size).toBe(advice.length);
        expect(next(given, read).articles).toEqual(advice);
        for (const { because } of advice) {
          expect(because.length).toBeLessThanOrEqual(2);
          for (const id of because) expect([1, 2, 3]).toContain(given[id]);
        }
      }),
    );
  });
});
