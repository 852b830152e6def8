import './charts.css';
import type { Formats } from '../../../i18n/formats.ts';
import { Chart } from './Chart.tsx';
import { LinePlot } from './LinePlot.tsx';

interface Props {
  readonly title: string;
  /** What the line says, in words. */
  readonly summary: string;
  readonly texts: { readonly asTable: string; readonly date: string; readonly score: string };
  readonly formats: Formats;
  /** Two or more, in order of time; moments in milliseconds since 1970, scores 0..100. */
  readonly points: readonly { readonly at: number; readonly score: number }[];
}

/** With more of them dots and figures would cover each other; the line and the table have them all. */
const mostDots = 20;

/** Scores over time as a line with its figures, and as a table. */
export function ScoreLine({ title, summary, texts, formats, points }: Props) {
  const [first, last] = [points[0], points.at(-1)];
  return (
    <Chart
      title={title}
      summary={summary}
      asTable={texts.asTable}
      header={[texts.date, texts.score]}
      rows={points.map(({ at, score }) => [formats.dayOf(at), formats.number(score)])}
    >
      <LinePlot
        series={[
          {
            mark: 'line-a',
            hasDots: points.length <= mostDots,
            points: points.map(({ at, score }) => ({ at, value: score, label: formats.number(score) })),
          },
        ]}
        xTicks={[first, last].flatMap((point) =>
          point ? [{ at: point.at, label: formats.shortDate(new Date(point.at)) }] : [],
        )}
        yTicks={[0, 50, 100].map((at) => ({ at, label: formats.number(at) }))}
      />
    </Chart>
  );
}
