import type { ErrorFigures, QuizDefinition, QuizItem, Version } from './definition.ts';
import { spearmanBrown, standardErrorOfMeasurement } from './reliability.ts';
import { bandOf, dimensionScore, itemScore, roundScore } from './score.ts';
import type { DimensionScore, ItemAnswer } from './score.ts';
import { itemsOf } from './version.ts';

/** Answers by item id. */
export type ScoredAnswers = Readonly<Record<string, ItemAnswer>>;

/** What one question came to. */
export interface ItemOutcome {
  readonly item: QuizItem;
  readonly answer: ItemAnswer;
  readonly state: 'answered' | 'na' | 'unanswered';
  /** 0..1 when answered. */
  readonly p: number | null;
}

/** What is shown of a score: the number, its band and how exactly it is known. */
export interface ScoreReading extends DimensionScore {
  readonly band: string | null;
  /** One standard error of measurement below and above, rounded, within 0..100. */
  readonly low: number | null;
  readonly high: number | null;
  /** The band on the other side of a cut that the range crosses; null when the band is safe. */
  readonly nearBand: string | null;
  /** Reliability for as much as was answered. */
  readonly figures: ErrorFigures | null;
}

export interface DimensionReading extends ScoreReading {
  readonly id: string;
}

export interface QuizResult {
  readonly overall: ScoreReading;
  readonly dimensions: readonly DimensionReading[];
  readonly items: readonly ItemOutcome[];
}

function outcomeOf(item: QuizItem, answer: ItemAnswer): ItemOutcome {
  if (answer === 'na') return { item, answer, state: 'na', p: null };
  try {
    const p = itemScore({ item, answer });
    return { item, answer, state: p === null ? 'unanswered' : 'answered', p };
  } catch (error) {
    // An answer to an option that a company has since taken away is no longer an answer; it stays stored.
    if (error instanceof RangeError) return { item, answer: null, state: 'unanswered', p: null };
    throw error;
  }
}

/** The error figures of a score for which only a share of the questions was answered. */
export function figuresFor({ sd, reliability }: ErrorFigures, share: number): ErrorFigures {
  return { sd, reliability: spearmanBrown({ reliability, factor: Math.min(1, share) }) };
}

function readingOf(
  definition: QuizDefinition,
  score: DimensionScore,
  figures: ErrorFigures,
  share: number,
): ScoreReading {
  if (score.score === null) {
    return { ...score, band: null, low: null, high: null, nearBand: null, figures: null };
  }
  const { bands } = definition;
  const own = figuresFor(figures, share);
  const error = standardErrorOfMeasurement(own);
  const low = roundScore(Math.max(0, score.score - error));
  const high = roundScore(Math.min(100, score.score + error));
  const band = bandOf({ score: score.score, bands });
  const [lowBand, highBand] = [bandOf({ score: low, bands }), bandOf({ score: high, bands })];
  // A wide range may cross two cuts: the nearer neighbour is the one to name.
  const cut = (id: string): number => bands.find((one) => one.id === id)?.from ?? 0;
  const below = lowBand === band ? Infinity : score.score - cut(band);
  const next = [...bands].sort((a, b) => a.from - b.from).find(({ from }) => from > cut(band));
  const above = highBand === band || !next ? Infinity : next.from - score.score;
  const previous = [...bands].sort((a, b) => b.from - a.from).find(({ from }) => from < cut(band));
  const near = below === Infinity && above === Infinity ? undefined : above < below ? next : previous;
  return { ...score, band, low, high, nearBand: near?.id ?? null, figures: own };
}

/**
 * The result of an attempt.
 *
 * A dimension's score is the weighted mean of its answered questions; a deepening question counts when it is
 * answered and is no gap when it is not. The overall score is the mean of the dimensions that have a score,
 * each counting alike. The fewer questions answered, the wider the range (Spearman-Brown).
 *
 * @param version the attempt's: questions that it was not asked are no gaps
 * @param only counts these questions alone, for comparing two attempts
 */
export function quizResult({
  definition,
  answers,
  version = definition.version,
  only,
}: {
  definition: QuizDefinition;
  answers: ScoredAnswers;
  version?: Version;
  only?: ReadonlySet<string>;
}): QuizResult {
  const { minAnswered, minShare } = definition;
  const items = itemsOf(definition, version)
    .filter(({ id }) => only === undefined || only.has(id))
    .map((item) => outcomeOf(item, Object.hasOwn(answers, item.id) ? answers[item.id] : null));
  const counted = items.filter(({ item, state }) => item.part === 'core' || state === 'answered');
  const asked = itemsOf(definition, version).filter(({ part }) => part === 'core');

  const dimensions = definition.dimensions.map(({ id, error }) => {
    const own = counted.filter(({ item }) => item.dimension === id);
    const score = dimensionScore({
      items: own.map(({ item, state, p }) => ({ p: state === 'na' ? 'na' : p, weight: item.weight })),
      minAnswered,
      minShare,
    });
    const full = asked.filter((item) => item.dimension === id).length;
    return {
      id,
      ...readingOf(definition, score, error ?? definition.error.dimension, score.answered / full),
    };
  });

  const means = dimensionScore({
    items: dimensions.map(({ state, score }) => ({
      p: state === 'not_applicable' ? 'na' : score === null ? null : score / 100,
    })),
    minAnswered: 1,
    minShare,
  });
  const answered = counted.filter(({ state }) => state === 'answered').length;
  const applicable = counted.filter(({ state }) => state !== 'na').length;
  const whole = dimensions.every(({ state }) => state === 'complete' || state === 'not_applicable');
  const state = means.state === 'complete' && !whole ? 'partial' : means.state;
  const overall = readingOf(
    definition,
    { ...means, state, answered, applicable },
    definition.error.overall,
    answered / asked.length,
  );
  return { overall, dimensions, items };
}
