import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeFragment, encodeFragment } from '../../../../src/domain/exchange/fragment.ts';
import { quizResult } from '../../../../src/domain/quiz/result.ts';
import { isShared, readShare, shareKind, shareNumbers } from '../../../../src/domain/quiz/shared-scores.ts';
import { smallQuiz } from '../../support/quiz.ts';

const definition = smallQuiz();

describe('a shared result', () => {
  test('says its version and the rounded scores, and nothing else', () => {
    const result = quizResult({ definition, answers: { a1: 5, a2: 4, a3: 4, b1: 1 } });
    const numbers = shareNumbers(definition, result);
    expect(numbers).toEqual([1, 0, 83, 83, null]);
    expect(readShare(definition, numbers)).toEqual({
      overall: 83,
      dimensions: [
        { id: 'a', score: 83 },
        { id: 'b', score: null },
      ],
    });
  });

  test('of another major version is not shown as this one’s', () => {
    expect(readShare(definition, [2, 0, 50, 50, 50])).toEqual({ problem: 'version', version: '2.0' });
    expect(readShare(definition, [1, 7, 50, 50, 50])).toHaveProperty('overall', 50);
  });

  test.each([
    [[]],
    [[1]],
    [[1, 0]],
    [[1, 0, 50]],
    [[1, 0, 50, 50]],
    [[1, 0, 50, 50, 50, 50]],
    [[1, 0, 101, 50, 50]],
    [[1, 0, 50, -1, 50]],
    [[1, 0, 50, 0.5, 50]],
    [[null, 0, 50, 50, 50]],
    [[1.5, 0, 50, 50, 50]],
  ])('is damaged when it holds %j', (numbers) => {
    expect(readShare(definition, numbers)).toEqual({ problem: 'damaged' });
  });

  test('goes through a link unchanged, whatever the scores', () => {
    const score = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(score, score, score, (overall, a, b) => {
        const link = encodeFragment(shareKind, [1, 0, overall, a, b]);
        expect(isShared(link)).toBe(true);
        const read = decodeFragment(`#${link}`);
        if ('problem' in read) throw new Error(read.problem);
        expect(readShare(definition, read.numbers)).toEqual({
          overall,
          dimensions: [
            { id: 'a', score: a },
            { id: 'b', score: b },
          ],
        });
      }),
    );
  });

  test('is told from the name of a question', () => {
    expect(['qu-1', 'review', 'scores', ''].map(isShared)).toEqual([false, false, false, false]);
    expect(isShared('scores%3D1')).toBe(true);
  });
});
