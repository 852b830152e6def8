import { dayLength } from '../time/day.ts';
import { reliableChange, trend } from './change.ts';
import type { ReliableChange, Trend } from './change.ts';
import type { QuizDefinition, Version } from './definition.ts';
import { standardErrorOfMeasurement } from './reliability.ts';
import { quizResult } from './result.ts';
import type { ScoredAnswers, QuizResult, ScoreReading } from './result.ts';
import { canScore, compareVersions, isAsked } from './version.ts';

/** An attempt with its answers. */
export interface FinishedAttempt {
  readonly version: Version;
  readonly answers: ScoredAnswers;
}

/** A rounded score of an attempt: its own, and the one on the questions that both attempts answered. */
export interface ComparedScore {
  /** The attempt's one score, as every other place shows it. */
  readonly own: number | null;
  /** On the common questions alone: what the difference is computed from. */
  readonly common: number | null;
}

/** Two scores of one thing; `difference`, `change` and `least` are null where one of them is missing. */
export interface ScoreComparison {
  readonly before: ComparedScore;
  readonly after: ComparedScore;
  /** after − before, of the rounded scores on the common questions. */
  readonly difference: number | null;
  readonly change: ReliableChange | null;
  /** The least whole difference, up or down, that counts as a change here. */
  readonly least: number | null;
}

export type AttemptComparison =
  | { readonly comparable: false; readonly reason: 'major' | 'nothing in common' }
  | {
      readonly comparable: true;
      /** How many questions were asked and answered both times. */
      readonly common: number;
      readonly asked: number;
      readonly overall: ScoreComparison;
      readonly dimensions: readonly (ScoreComparison & { readonly id: string })[];
    };

/** The least whole number of points that exceeds a criterion. */
export const minDifference = (criterion: number): number => Math.floor(criterion) + 1;

/**
 * The verdict follows the rounded scores, as the band does: the two scores, their difference, the least difference
 * that counts and the word beside them must never disagree. Rounding adds under a hundredth to the error.
 */
function compared(
  [ownBefore, before]: readonly [own: ScoreReading | undefined, common: ScoreReading],
  [ownAfter, after]: readonly [own: ScoreReading | undefined, common: ScoreReading],
  confidence: number,
): ScoreComparison {
  const { rounded: first, figures } = before;
  const { rounded: second } = after;
  const change =
    first === null || second === null || !figures
      ? null
      : reliableChange({ before: first, after: second, ...figures, confidence });
  return {
    before: { own: ownBefore?.rounded ?? null, common: first },
    after: { own: ownAfter?.rounded ?? null, common: second },
    difference: first === null || second === null ? null : second - first,
    change,
    least: change && minDifference(change.criterion),
  };
}

/**
 * Two attempts on the questions that both were asked and that were answered both times, so that a gap or a new
 * question never looks like a change of the person.
 */
export function compareAttempts({
  definition,
  before,
  after,
}: {
  definition: QuizDefinition;
  before: FinishedAttempt;
  after: FinishedAttempt;
}): AttemptComparison {
  if (!canScore(definition, before.version) || !canScore(definition, after.version)) {
    return { comparable: false, reason: 'major' };
  }
  const earlier = compareVersions(before.version, after.version) <= 0 ? before.version : after.version;
  const inBoth = definition.items.filter(
    (item) => isAsked(item, before.version) && isAsked(item, after.version),
  );
  const [ownBefore, ownAfter] = [before, after].map(({ answers, version }) =>
    quizResult({ definition, answers, version }),
  );
  const answeredIn = (own: QuizResult | undefined): Set<string> =>
    new Set(own?.items.filter(({ state }) => state === 'answered').map(({ item }) => item.id));
  const [first, second] = [answeredIn(ownBefore), answeredIn(ownAfter)];
  const only = new Set(inBoth.map(({ id }) => id).filter((id) => first.has(id) && second.has(id)));
  if (only.size === 0) return { comparable: false, reason: 'nothing in common' };
  const [from, to] = [before, after].map(({ answers }) =>
    quizResult({ definition, answers, version: earlier, only }),
  );
  if (!from || !to) return { comparable: false, reason: 'nothing in common' };
  const { confidence } = definition.error;
  return {
    comparable: true,
    common: only.size,
    asked: inBoth.filter(({ part }) => part === 'core').length,
    overall: compared([ownBefore?.overall, from.overall], [ownAfter?.overall, to.overall], confidence),
    dimensions: from.dimensions.flatMap((dimension) => {
      const later = to.dimensions.find(({ id }) => id === dimension.id);
      const own = (result: QuizResult | undefined) =>
        result?.dimensions.find(({ id }) => id === dimension.id);
      return later
        ? [
            {
              id: dimension.id,
              ...compared([own(ownBefore), dimension], [own(ownAfter), later], confidence),
            },
          ]
        : [];
    }),
  };
}

/** The overall score of one attempt. */
export interface Point {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** On the questions that all the attempts were asked: what a line is fitted to. */
  readonly score: number;
  /** The attempt's one score, rounded, as every other place shows it. */
  readonly rounded: number;
  /** Standard error of measurement. */
  readonly error: number;
}

/**
 * The overall scores of attempts in order of time, each as it is and on the questions that all were asked. Attempts of
 * another major version, and those without an overall score, are left out.
 */
export function overallPoints(
  definition: QuizDefinition,
  attempts: readonly (FinishedAttempt & { readonly id: string; readonly at: number })[],
): readonly Point[] {
  const ours = attempts.filter(({ version }) => canScore(definition, version));
  const only = new Set(
    definition.items
      .filter((item) => ours.every(({ version }) => isAsked(item, version)))
      .map(({ id }) => id),
  );
  return ours
    .flatMap(({ id, at, version, answers }) => {
      const { score, figures } = quizResult({ definition, version, answers, only }).overall;
      const { rounded } = quizResult({ definition, version, answers }).overall;
      if (score === null || rounded === null || !figures) return [];
      return [{ id, at, score, rounded, error: standardErrorOfMeasurement(figures) }];
    })
    .sort((a, b) => a.at - b.at);
}

const month = 30 * dayLength;

/**
 * The line through the overall scores of three or more attempts, in points a month of 30 days, judged by the
 * largest of their errors; null for fewer, or when all were taken at one moment.
 */
export function overallTrend(points: readonly Point[]): Trend | null {
  if (points.length < 3 || new Set(points.map(({ at }) => at)).size < 2) return null;
  return trend({
    times: points.map(({ at }) => at / month),
    scores: points.map(({ score }) => score),
    standardError: Math.max(...points.map(({ error }) => error)),
  });
}
