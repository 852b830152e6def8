import type { Cell, CsvTable } from '../../domain/exchange/csv.ts';
import { dimensionName } from '../../domain/quiz/definition.ts';
import { extremesOf } from '../../domain/quiz/extremes.ts';
import type { Extremes } from '../../domain/quiz/extremes.ts';
import { standardErrorOfMeasurement } from '../../domain/quiz/reliability.ts';
import { bandOf, roundScore } from '../../domain/quiz/score.ts';
import type { TeamPicture } from '../../domain/quiz/team.ts';
import type { TeamContext } from './context.ts';

/** A dimension of the picture with its name and level. */
export interface PictureRow {
  readonly id: string;
  readonly name: string;
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
  /** The id of the level that the mean lies in. */
  readonly band: string | null;
}

/** The dimensions in the order of the self-assessment, those of another playbook last. */
export function pictureRows(
  { quiz }: Pick<TeamContext, 'quiz'>,
  picture: TeamPicture,
): readonly PictureRow[] {
  const { bands, dimensions } = quiz.definition;
  const order = dimensions.map(({ id }) => id);
  const placeOf = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return Object.entries(picture.dimensions)
    .map(([id, { n, mean, sd }]) => ({
      id,
      name: dimensionName(quiz.texts, id),
      n,
      mean,
      sd,
      band: mean === null ? null : bandOf({ score: mean, bands }),
    }))
    .sort((a, b) => placeOf(a.id) - placeOf(b.id));
}

/**
 * The highest and the lowest mean, and whether more than the error of measuring parts them. The team is all of its
 * members and no sample of others, so the error of a mean is that of measuring alone: SEM / √n. What is compared are the
 * means as they are shown, so that of two equal figures none is called the lower.
 * @returns null with fewer than two means
 */
export function pictureExtremes(
  { quiz }: Pick<TeamContext, 'quiz'>,
  rows: readonly PictureRow[],
): Extremes | null {
  const { dimensions, error } = quiz.definition;
  return extremesOf({
    confidence: error.confidence,
    scores: rows.flatMap(({ id, n, mean }) => {
      if (mean === null) return [];
      const figures = dimensions.find((one) => one.id === id)?.error ?? error.dimension;
      return [
        { id, score: roundScore(mean), standardError: standardErrorOfMeasurement(figures) / Math.sqrt(n) },
      ];
    }),
  });
}

/** As exact as rounded scores allow. */
const oneDecimal = (figure: number | null): number | null =>
  figure === null ? null : Math.round(figure * 10) / 10;

/** The picture as a table for a spreadsheet. */
export function pictureTable(
  { language, texts }: Pick<TeamContext, 'language'> & { readonly texts: Pick<TeamContext['texts'], 'team'> },
  rows: readonly PictureRow[],
): CsvTable {
  const text = texts.team.lead;
  return {
    language,
    header: [text.dimension, text.people, text.mean, text.spread],
    rows: rows.map(({ name, n, mean, sd }): Cell[] => [name, n, oneDecimal(mean), oneDecimal(sd)]),
  };
}
