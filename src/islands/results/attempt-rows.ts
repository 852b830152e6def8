import type { Cell, CsvTable } from '../../domain/exchange/csv.ts';
import type { Answer, Attempt } from '../../domain/exchange/records.ts';
import { answersGiven, answersOf } from '../../domain/quiz/answers.ts';
import { answerTimes, momentOf } from '../../domain/quiz/attempts.ts';
import { canScore } from '../../domain/quiz/version.ts';
import { dimensionName } from '../../domain/quiz/definition.ts';
import { quizResult } from '../../domain/quiz/result.ts';
import type { QuizResult } from '../../domain/quiz/result.ts';
import { dayOf } from '../../domain/time/day.ts';
import type { ResultsContext } from './context.ts';

/** An attempt with what it came to. */
export interface AttemptRow {
  readonly attempt: Attempt;
  /** How many answers are stored, scored or not. */
  readonly answers: number;
  /** When it was last changed after it was finished; null where it was not. */
  readonly changedAt: string | null;
  /** Null where the definition has changed too much to score it. */
  readonly result: QuizResult | null;
}

/**
 * All stored attempts, the latest first, each with its result.
 * @param now milliseconds since 1970
 */
export function attemptRows(
  { quiz }: Pick<ResultsContext, 'quiz'>,
  attempts: Readonly<Record<string, Attempt>>,
  answers: Readonly<Record<string, Answer>>,
  now: number,
): readonly AttemptRow[] {
  const definition = quiz?.definition;
  return Object.values(attempts)
    .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
    .map((attempt) => {
      const own = answersOf(attempt.id, answers);
      const given = answersGiven(own);
      const isOurs = definition?.id === attempt.quiz && canScore(definition, attempt.version);
      return {
        attempt,
        answers: Object.keys(given).length,
        changedAt: answerTimes(attempt, Object.values(own), now).changedAt,
        result: isOurs ? quizResult({ definition, answers: given, version: attempt.version }) : null,
      };
    });
}

/** Whether the self-assessment can show a result of it. */
export const hasResult = ({ attempt, result }: AttemptRow): boolean =>
  attempt.finishedAt !== null && result?.dimensions.some(({ rounded }) => rounded !== null) === true;

/** The score of a dimension in a row; null where it has none. */
export const scoreIn = ({ result }: AttemptRow, dimension: string): number | null =>
  result?.dimensions.find(({ id }) => id === dimension)?.rounded ?? null;

/** The names of the self-assessment's dimensions by id, in its order; empty where it is off. */
export const dimensionNames = ({
  quiz,
}: Pick<ResultsContext, 'quiz'>): readonly { readonly id: string; readonly name: string }[] =>
  quiz?.definition.dimensions.map(({ id }) => ({ id, name: dimensionName(quiz.texts, id) })) ?? [];

/** The rows as a table for a spreadsheet. */
export function attemptsTable(
  context: Pick<ResultsContext, 'language' | 'quiz'> & {
    readonly texts: Pick<ResultsContext['texts'], 'results'>;
  },
  rows: readonly AttemptRow[],
): CsvTable {
  const text = context.texts.results.attempts;
  const dimensions = dimensionNames(context);
  return {
    language: context.language,
    header: [text.date, text.answered, text.overall, ...dimensions.map(({ name }) => name)],
    rows: rows.map((row): Cell[] => [
      dayOf(momentOf(row.attempt)),
      row.answers,
      row.result?.overall.rounded ?? null,
      ...dimensions.map(({ id }) => scoreIn(row, id)),
    ]),
  };
}
