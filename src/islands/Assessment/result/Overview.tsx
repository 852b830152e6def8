import type { Attempt } from '../../../domain/exchange/records.ts';
import type { QuizResult } from '../../../domain/quiz/result.ts';
import { dayOf } from '../../../domain/text/day.ts';
import { fill } from '../../../i18n/text.ts';
import { useSurroundings } from '../context.ts';
import { ScoreBar } from './ScoreBar.tsx';

interface OverviewProps {
  readonly attempt: Attempt;
  readonly isCurrent: boolean;
  readonly result: QuizResult;
}

/** The overall picture first: one number, its band, how exactly it is known. */
export function Overview({ attempt, isCurrent, result }: OverviewProps) {
  const { text, quiz, formats, urls } = useSurroundings();
  const { overall } = result;
  const { definition, texts } = quiz;
  const band = overall.band === null ? undefined : texts.bands[overall.band];
  const near = overall.nearBand === null ? undefined : texts.bands[overall.nearBand];
  return (
    <header class="opening overview">
      <h1 tabIndex={-1}>{text.result.title}</h1>
      <p class="soft">
        {fill(text.result.taken, { date: formats.date(dayOf(attempt.finishedAt ?? attempt.startedAt)) })}
      </p>
      {overall.rounded === null || overall.low === null || overall.high === null ? (
        <>
          <p class="lead measure">{text.result.noOverall}</p>
          {isCurrent && (
            <p class="no-print">
              <a class="button" href="#review">
                {text.result.answerMore}
              </a>
            </p>
          )}
        </>
      ) : (
        <>
          <p class="total">
            <span class="label">{text.result.overall}</span>
            <span class="total-figure" data-overall={overall.rounded}>
              <strong>{formats.number(overall.rounded)}</strong> {text.result.outOf}
            </span>
            <span class="total-band">{band?.name}</span>
          </p>
          <ScoreBar reading={overall} cuts={definition.bands.slice(1).map(({ from }) => from)} />
          <p>
            {fill(text.result.range, {
              low: formats.number(overall.low),
              high: formats.number(overall.high),
            })}
            {near && <>. {fill(text.result.near, { band: near.name })}</>}.
          </p>
          <p class="lead measure">{band?.meaning}</p>
          <p class="soft measure small">
            {text.result.rangeWhy} {definition.error.assumed ? text.result.assumed : text.result.measured}{' '}
            <a href={urls.methods}>{text.result.method}</a>
          </p>
          <p class="soft small">
            {overall.state !== 'complete' && <>{text.result.states[overall.state]} </>}
            {isCurrent && (
              <a class="no-print" href="#review">
                {overall.state === 'complete' ? text.result.changeAnswers : text.result.answerMore}
              </a>
            )}
          </p>
        </>
      )}
    </header>
  );
}
