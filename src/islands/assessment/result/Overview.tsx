import type { ComponentChildren } from 'preact';
import type { Attempt } from '../../../domain/exchange/records.ts';
import type { QuizResult } from '../../../domain/quiz/result.ts';
import { momentOf } from '../../../domain/quiz/attempts.ts';
import type { AnswerTimes } from '../../../domain/quiz/attempts.ts';
import { fill } from '../../../i18n/text.ts';
import { useAssessment } from '../context.ts';
import { Opening } from './Opening.tsx';
import { House } from './House.tsx';

interface OverviewProps {
  readonly attempt: Attempt;
  readonly times: AnswerTimes;
  readonly isCurrent: boolean;
  readonly isLatest: boolean;
  readonly result: QuizResult;
  /** The one thing to do first; stands below the number. */
  readonly firstStep: ComponentChildren;
}

/**
 * The overall picture first: one number, its band, how exactly it is known. The range and its reason stand with the number, which
 * is believed too much without them. Where there are too few answers for a whole it says so, and never shows
 * a number made of what there is.
 */
export function Overview({ attempt, times, isCurrent, isLatest, result, firstStep }: OverviewProps) {
  const { text, quiz, formats, urls } = useAssessment();
  const { overall } = result;
  const { definition, texts } = quiz;
  const band = overall.band === null ? undefined : texts.bands[overall.band];
  const near = overall.nearBand === null ? undefined : texts.bands[overall.nearBand];
  return (
    <header class="opening overview">
      <h1 tabIndex={-1}>{text.result.title}</h1>
      <Dating attempt={attempt} times={times} />
      {!isLatest && (
        <p class="no-print">
          {text.result.earlier} <a href="#result">{text.result.toLatest}</a>
        </p>
      )}
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
          <Opening result={result} />
          <House result={result} />
          <p>
            {fill(text.result.range, {
              low: formats.number(overall.low),
              high: formats.number(overall.high),
            })}
            {near && <>. {fill(text.result.near, { band: near.name })}</>}.
          </p>
          <p class="measure">{band?.meaning}</p>
          {firstStep}
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

/** When it was taken, whether it was changed afterwards, and from when its oldest answers are, where that is much earlier. */
function Dating({ attempt, times: { oldSince, changedAt } }: Pick<OverviewProps, 'attempt' | 'times'>) {
  const { text, formats } = useAssessment();
  const day = (moment: string): string => formats.dayOf(moment);
  const date = day(momentOf(attempt));
  const changed = changedAt === null ? null : day(changedAt);
  return (
    <p class="soft" data-dating>
      {changedAt === null || changed === null
        ? fill(text.result.taken, { date })
        : changed === date
          ? fill(text.result.takenChangedSameDay, { date, time: formats.timeOf(changedAt) })
          : fill(text.result.takenChanged, { date, changed })}
      {oldSince !== null && <>. {fill(text.result.oldAnswers, { date: day(oldSince) })}</>}
    </p>
  );
}
