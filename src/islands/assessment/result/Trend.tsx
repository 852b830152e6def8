import type { Attempt } from '../../../domain/exchange/records.ts';
import { answersGiven, answersOf } from '../../../domain/quiz/answers.ts';
import { overallPoints, overallTrend } from '../../../domain/quiz/compare.ts';
import { dayOf } from '../../../domain/time/day.ts';
import { fill } from '../../../i18n/text.ts';
import { $answers } from '../../../stores/attempts.ts';
import { TableHead, figures } from '../../shared/TableHead.tsx';
import { useStored } from '../../shared/use-stored.ts';
import { useAssessment } from '../context.ts';

/** The overall score over three attempts or more: a line, a sentence on its direction, and the figures. */
export function Trend({ attempts }: { attempts: readonly Attempt[] }) {
  const { text, quiz, formats } = useAssessment();
  const answers = useStored($answers);
  const { definition } = quiz;
  const points = overallPoints(
    definition,
    attempts.map(({ id, version, finishedAt, startedAt }) => ({
      id,
      version,
      at: Date.parse(finishedAt ?? startedAt),
      answers: answersGiven(answersOf(id, answers)),
    })),
  );
  const line = overallTrend(points);
  if (!line) return null;
  const certain = line.p < 1 - definition.error.confidence;
  const sentence = !certain
    ? text.history.trendFlat
    : fill(line.slope > 0 ? text.history.trendUp : text.history.trendDown, {
        slope: formats.number(Math.abs(line.slope), 1),
      });
  const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 1];
  const x = (at: number): number => 8 + (88 * (at - first)) / (last - first);
  const y = (score: number): number => 54 - score / 2;
  const label = fill(text.history.trendLabel, {
    count: points.length,
    points: formats.list(points.map(({ at, rounded }) => `${formats.date(dayOf(at))}: ${rounded}`)),
  });
  return (
    <figure class="trend" data-trend={certain ? (line.slope > 0 ? 'up' : 'down') : 'flat'}>
      <h3>{text.history.trend}</h3>
      <svg viewBox="0 0 100 57" role="img" aria-label={label}>
        {[0, 50, 100].map((score) => (
          <g key={score}>
            <line class="grid" x1="0" x2="100" y1={y(score)} y2={y(score)} />
            <text class="axis" x="0" y={y(score) - 0.8}>
              {score}
            </text>
          </g>
        ))}
        <polyline
          class="line"
          points={points.map(({ at, score }) => `${x(at).toFixed(2)},${y(score).toFixed(2)}`).join(' ')}
        />
        {points.map(({ id, at, score }) => (
          <circle key={id} class="point" cx={x(at)} cy={y(score)} r="1.2" />
        ))}
      </svg>
      <figcaption>{sentence}</figcaption>
      <table class="table">
        <caption>{text.history.trendTable}</caption>
        <TableHead columns={[text.history.date, figures(text.result.score)]} />
        <tbody>
          {points.map(({ id, at, rounded }) => (
            <tr key={id}>
              <th scope="row">{formats.date(dayOf(at))}</th>
              <td class="figure">{rounded}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
