import type { Attempt } from '../../../domain/exchange/records.ts';
import { answersGiven, answersOf } from '../../../domain/quiz/answers.ts';
import { overallPoints, overallTrend } from '../../../domain/quiz/compare.ts';
import { fill } from '../../../i18n/text.ts';
import { $answers } from '../../../stores/attempts.ts';
import { ScoreLine } from '../../shared/charts/ScoreLine.tsx';
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
  return (
    <div class="trend" data-trend={certain ? (line.slope > 0 ? 'up' : 'down') : 'flat'}>
      <ScoreLine
        title={text.history.trend}
        summary={sentence}
        texts={{ asTable: text.history.trendTable, date: text.history.date, score: text.result.score }}
        formats={formats}
        points={points.map(({ at, rounded }) => ({ at, score: rounded }))}
      />
    </div>
  );
}
