import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Attempt } from '../../../../src/domain/exchange/records.ts';
import { answerId, answersGiven, answersOf } from '../../../../src/domain/quiz/answers.ts';
import { quizResult } from '../../../../src/domain/quiz/result.ts';
import { teamPicture } from '../../../../src/domain/quiz/team.ts';
import { en } from '../../../../src/i18n/en.ts';
import { sv } from '../../../../src/i18n/sv.ts';
import { attemptRows, attemptsTable } from '../../../../src/islands/results/attempt-rows.ts';
import { pictureRows, pictureTable } from '../../../../src/islands/team/picture-rows.ts';
import { smallQuiz } from '../../support/quiz.ts';
import { readWorkbook } from '../../support/read-workbook.ts';

const definition = smallQuiz();
const names = { a: 'Tydlighet', b: '=Omsorg' };
const quiz = {
  definition,
  texts: {
    dimensions: Object.fromEntries(Object.entries(names).map(([id, name]) => [id, { name, meaning: '' }])),
    bands: Object.fromEntries(definition.bands.map(({ id }) => [id, { name: id, meaning: '' }])),
  },
};
const score = fc.option(fc.integer({ min: 0, max: 100 }));

describe.each([
  ['sv', sv],
  ['en', en],
] as const)('the tables of scores for Excel in %s', (language, texts) => {
  test('a team’s picture holds each number, mean and spread of the domain', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ a: score, b: score }), { minLength: 1, maxLength: 12 }),
        async (all) => {
          const picture = teamPicture({
            contributions: all.map((scores, index) => ({
              id: `id${String(index)}`,
              month: '2026-11',
              scores,
            })),
          });
          const [heading, ...cells] = await readWorkbook(
            pictureTable({ language, texts }, pictureRows({ quiz }, picture)),
          );
          const { dimension, people, mean, spread } = texts.team.lead;
          expect(heading).toEqual([dimension, people, mean, spread]);
          for (const [at, [id, name]] of Object.entries(names).entries()) {
            const found = picture.dimensions[id];
            if (!found) continue;
            const row = cells.find(([first]) => first === name) ?? cells[at] ?? [];
            expect(row.slice(0, 2)).toEqual([name, found.n]);
            for (const [column, value] of [found.mean, found.sd].entries()) {
              if (value === null) expect(row[column + 2] ?? null).toBeNull();
              else expect(Math.abs(Number(row[column + 2]) - value)).toBeLessThanOrEqual(0.050_001);
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('the list of attempts holds each score of the domain', async () => {
    const ids = definition.items.map(({ id }) => id);
    const attempts: Record<string, Attempt> = {};
    const answers: Record<string, Answer> = {};
    for (const [index, given] of [
      [1, 2, 3, 4, 5, 1],
      [5, 5, 5, 5, 5, 5],
      [3, 3],
    ].entries()) {
      const id = `t${String(index)}`;
      const at = `2026-0${String(index + 1)}-15T12:00:00.000Z`;
      attempts[id] = {
        id,
        quiz: definition.id,
        version: '1.0',
        startedAt: at,
        finishedAt: given.length === ids.length ? at : null,
        seed: index,
      };
      given.forEach((answer, place) => {
        answers[answerId(id, ids[place] ?? '')] = { value: answer, at };
      });
    }
    const context = { language, texts, quiz };
    const rows = attemptRows(context, attempts, answers, Date.parse('2026-11-28'));
    const [heading, ...cells] = await readWorkbook(attemptsTable(context, rows));
    const { date, answered, overall } = texts.results.attempts;
    expect(heading).toEqual([date, answered, overall, ...Object.values(names)]);
    expect(cells).toHaveLength(3);
    for (const [at, { attempt }] of rows.entries()) {
      const given = answersGiven(answersOf(attempt.id, answers));
      const result = quizResult({ definition, answers: given, version: '1.0' });
      expect(cells[at]?.[1]).toBe(Object.keys(given).length);
      expect([2, 3, 4].map((column) => cells[at]?.[column] ?? null)).toEqual([
        result.overall.rounded,
        ...definition.dimensions.map(
          ({ id }) => result.dimensions.find((one) => one.id === id)?.rounded ?? null,
        ),
      ]);
    }
  });
});
