import type { Attempt } from '../../../domain/exchange/records.ts';
import { overallTrend } from '../../../domain/quiz/compare.ts';
import { quizResult } from '../../../domain/quiz/result.ts';
import { dayOf } from '../../../domain/text/day.ts';
import { fill } from '../../../i18n/text.ts';
import { givenIn } from '../../../stores/assessment.ts';
import { $answers } from '../../../stores/attempts.ts';
import { useStored } from '../../shared/use-stored.ts';
import { useSurroundings } from '../context.ts';

/** The overall score over three attempts or more: a line, a sentence on its direction, and the figures. */
export function Trend({ attempts }: { attempts: readonly Attempt[] }) {
  const { text, quiz, formats } = useSurroundings();
  const answers = useStored($answers);
  const { definition } = quiz;
  const points = attempts
    .flatMap(({ id, version, finishedAt, startedAt }) => {
      const { overall } = quizResult({ definition, version, answers: givenIn(answers, id) });
      const at = finishedAt ?? startedAt;
      return overall.score === null
        ? []
        : [{ id, at: Date.parse(at), score: overall.score, rounded: overall.rounded, day: dayOf(at) }];
    })
    .sort((a, b) => a.at - b.at);
  const line = overallTrend(definition, points);
  if (!line) return null;
  const certain = line.p < 1 - definition.error.confidence;
  const sentence = !certain
    ? text.history.trendFlat
    : fill(line.slope > 0 ? text.history.trendUp : text.history.trendDown, {
        slope: formats.number(Math.abs(line.slope), 1),
      });
  const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 1];
  const x = (at: number): number => 4 + (92 * (at - first)) / (last - first);
  const y = (score: number): number => 52 - score / 2;
  const label = fill(text.history.trendLabel, {
    count: points.length,
    points: formats.list(points.map(({ day, rounded }) => `${formats.date(day)}: ${rounded ?? 0}`)),
  });
  return (
    <figure class="trend" data-trend={certain ? (line.slope > 0 ? 'up' : 'down') : 'flat'}>
      <h3>{text.history.trend}</h3>
      <svg viewBox="0 0 100 56" role="img" aria-label={label}>
        {[0, 50, 100].map((score) => (
          <line key={score} class="grid" x1="0" x2="100" y1={y(score)} y2={y(score)} />
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
        <thead>
          <tr>
            <th scope="col">{text.history.date}</th>
            <th scope="col" class="figure">
              {text.result.score}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ id, day, rounded }) => (
            <tr key={id}>
              <th scope="row">{formats.date(day)}</th>
              <td class="figure">{rounded}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
