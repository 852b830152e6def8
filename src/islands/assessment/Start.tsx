import type { Answer, Attempt } from '../../domain/exchange/records.ts';
import { isComplete, nextUnanswered } from '../../domain/quiz/answers.ts';
import type { AnswerMap } from '../../domain/quiz/answers.ts';
import { answerTimes, retakeTime } from '../../domain/quiz/attempts.ts';
import { questionOrder } from '../../domain/quiz/order.ts';
import { dayOf } from '../../domain/time/day.ts';
import { fill, plural } from '../../i18n/text.ts';
import { useAssessment } from './context.ts';
import { StartOver } from './StartOver.tsx';

interface StartProps {
  readonly title: string;
  readonly attempt: Attempt | null;
  readonly given: AnswerMap;
  /** The answers of the attempt, with their moments. */
  readonly answers: readonly Answer[];
  /** The latest attempt with a result. */
  readonly finished: Attempt | null;
}

/** What it measures, what it does not, who sees it; and the way in, or back in. */
export function Start({ title, ...way }: StartProps) {
  const { text, quiz, language } = useAssessment();
  const { definition, texts } = quiz;
  const items = definition.items.filter(({ part, until }) => part === 'core' && until === undefined);
  return (
    <div class="start">
      <header class="opening">
        <h1 tabIndex={-1}>{title}</h1>
        <p class="lead measure">{fill(text.start.lead, { minutes: definition.minutes })}</p>
        <StartOptions {...way} />
      </header>
      <div class="about">
        <section>
          <h2>{text.start.measures}</h2>
          <ul>
            {texts.measures.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{text.start.measuresNot}</h2>
          <ul>
            {texts.measuresNot.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{text.start.privacy}</h2>
          <p>{text.start.privacyBody}</p>
        </section>
        <section>
          <h2>{text.start.how}</h2>
          <p>{plural(language, text.start.howBody, items.length)}</p>
        </section>
      </div>
    </div>
  );
}

function StartOptions({ attempt, given, answers, finished }: Omit<StartProps, 'title'>) {
  const { text, quiz, language, formats, assessment, go } = useAssessment();
  const { definition } = quiz;
  // Both buttons that enter are the same act (`data-act`): whoever presses before the stored answers are read sees the
  // first of them, and means to go on.
  const enter = (current: Attempt): void => {
    go(nextUnanswered(definition, current, given)?.id ?? 'review');
  };
  if (attempt?.finishedAt === null) {
    const core = questionOrder(definition, attempt, 'core');
    const count = core.filter((item) => isComplete(given[item.id], item)).length;
    const { oldSince } = answerTimes(attempt, answers, Date.now());
    return (
      <div class="way-in">
        <p>
          {plural(language, text.start.resumeNote, count, {
            date: formats.date(dayOf(attempt.startedAt)),
            total: core.length,
          })}
        </p>
        {oldSince !== null && (
          <p class="notice" data-stale>
            {fill(text.start.stale, { date: formats.date(dayOf(oldSince)) })}
          </p>
        )}
        <div class="buttons">
          <button
            type="button"
            class="button"
            data-act="enter"
            onClick={() => {
              enter(assessment.begin());
            }}
          >
            {text.start.resume}
          </button>
          <a class="button quiet" href="#review">
            {text.question.toReview}
          </a>
          <StartOver
            count={count}
            kind={oldSince === null ? 'button plain' : 'button quiet'}
            onDone={() => {
              go('');
            }}
          />
        </div>
        {finished?.finishedAt && (
          <p>
            <a href="#result">
              {fill(text.start.showResultOf, { date: formats.date(dayOf(finished.finishedAt)) })}
            </a>
          </p>
        )}
      </div>
    );
  }
  if (!finished?.finishedAt) {
    return (
      <div class="buttons">
        <button
          type="button"
          class="button"
          data-act="enter"
          onClick={() => {
            go(questionOrder(definition, assessment.begin(), 'core')[0]?.id ?? 'review');
          }}
        >
          {text.start.begin}
        </button>
      </div>
    );
  }
  const again = retakeTime(finished.finishedAt, definition);
  return (
    <div class="way-in">
      <p>
        {fill(text.start.lastResult, { date: formats.date(dayOf(finished.finishedAt)) })}{' '}
        {again <= Date.now()
          ? text.start.againNow
          : fill(text.start.againSoon, { date: formats.date(dayOf(again)) })}
      </p>
      <div class="buttons">
        <a class="button" href="#result">
          {text.start.showResult}
        </a>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            go(questionOrder(definition, assessment.startOver(), 'core')[0]?.id ?? 'review');
          }}
        >
          {text.start.again}
        </button>
      </div>
    </div>
  );
}
