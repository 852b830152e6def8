import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { roastery } from '../../../scripts/lib/testing/sites.ts';
import type { AuthoredQuiz } from '../../../src/domain/quiz/authored.ts';
import type { QuizDefinition, QuizItem } from '../../../src/domain/quiz/definition.ts';
import { quizSchema } from '../../../src/schemas/quiz.ts';

/** The self-assessment of the fixture company, as its author wrote it: five dimensions, every type of question. */
export const rawRoastery = (): Record<string, unknown> =>
  parse(readFileSync(join(roastery, 'quiz/roastery.yaml'), 'utf8')) as Record<string, unknown>;

/** The same, checked and with its defaults. */
export const roasteryQuiz = (): AuthoredQuiz => quizSchema.parse(rawRoastery());

/** A frequency item of a small quiz. */
export const step = (id: string, dimension: string, more: Partial<QuizItem> = {}): QuizItem =>
  ({
    id,
    dimension,
    part: 'core',
    weight: 1,
    articles: [`${dimension}-article`],
    since: '1.0',
    type: 'likert',
    scale: 'often',
    min: 1,
    max: 5,
    notApplicable: true,
    ...more,
  }) as QuizItem;

/** Two dimensions, a and b, with three frequency items each: a1 … b3. */
export const smallQuiz = (more: Partial<QuizDefinition> = {}): QuizDefinition => ({
  id: 'small',
  version: '1.0',
  minutes: 3,
  retakeAfterDays: 60,
  minAnswered: 2,
  minShare: 0.5,
  error: {
    assumed: true,
    confidence: 0.95,
    dimension: { sd: 15, reliability: 0.7 },
    overall: { sd: 12, reliability: 0.85 },
  },
  bands: [
    { id: 'low', from: 0 },
    { id: 'middle', from: 40 },
    { id: 'high', from: 80 },
  ],
  dimensions: [
    { id: 'a', articles: ['a-article'] },
    { id: 'b', articles: ['b-article'] },
  ],
  items: ['a', 'b'].flatMap((dimension) =>
    [1, 2, 3].map((number) => step(`${dimension}${number}`, dimension)),
  ),
  actions: [],
  ...more,
});
