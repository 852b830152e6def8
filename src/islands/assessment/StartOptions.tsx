import { useState } from 'preact/hooks';
import type { Answer, Attempt } from '../../domain/exchange/records.ts';
import { isComplete, nextUnanswered } from '../../domain/quiz/answers.ts';
import type { GivenAnswers } from '../../domain/quiz/answers.ts';
import { answerTimes, retakeTime } from '../../domain/quiz/attempts.ts';
import { questionOrder } from '../../domain/quiz/order.ts';
import { fill, plural } from '../../i18n/text.ts';
import { useLazy } from '../shared/use-lazy.ts';
import { useAssessment } from './context.ts';

// Only who has begun may be asked.
const loadConfirm = () => import('../shared/Confirm.tsx').then(({ Confirm }) => Confirm);

export interface StartOptionsProps {
  readonly attempt: Attempt | null;
  readonly given: GivenAnswers;
  /** The answers of the attempt, with their moments. */
  readonly answers: readonly Answer[];
  /** The latest attempt with a result. */
  readonly finished: Attempt | null;
}

/** The way in, or back in: go on with what is begun, take it for the first time, or look at the result and again. */
export function StartOptions({ attempt, finished, ...rest }: StartOptionsProps) {
  if (attempt?.finishedAt === null) return <Resume attempt={attempt} finished={finished} {...rest} />;
  return finished ? <TakeAgain finished={finished} /> : <Begin />;
}

// Both buttons that enter have one `name`, which event replay goes by: whoever presses before the stored answers are read sees the
// first of them, and means to go on.

/** Nothing is begun or finished. */
function Begin() {
  const { text, quiz, assessment, go } = useAssessment();
  return (
    <div class="buttons">
      <button
        type="button"
        class="button"
        name="enter"
        onClick={() => {
          go(questionOrder(quiz.definition, assessment.begin(), 'core')[0]?.id ?? 'review');
        }}
      >
        {text.start.begin}
      </button>
    </div>
  );
}

/**
 * An attempt is unfinished: go on at the first question without a whole answer, look at the answers, or begin anew. Where the
 * first answers are old, beginning anew is no longer the smallest of the buttons: answers of two times make no score of one.
 */
function Resume({ attempt, given, answers, finished }: StartOptionsProps & { readonly attempt: Attempt }) {
  const { text, quiz, language, formats, assessment, go } = useAssessment();
  const { definition } = quiz;
  const core = questionOrder(definition, attempt, 'core');
  const count = core.filter((item) => isComplete(given[item.id], item)).length;
  const { oldSince } = answerTimes(attempt, answers, Date.now());
  return (
    <div class="way-in">
      <p>
        {plural(language, text.start.resumeNote, count, {
          date: formats.dayOf(attempt.startedAt),
          total: core.length,
        })}
      </p>
      {oldSince !== null && (
        <p class="notice" data-stale>
          {fill(text.start.stale, { date: formats.dayOf(oldSince) })}
        </p>
      )}
      <div class="buttons">
        <button
          type="button"
          class="button"
          name="enter"
          onClick={() => {
            go(nextUnanswered(definition, assessment.begin(), given)?.id ?? 'review');
          }}
        >
          {text.start.resume}
        </button>
        <a class="button quiet" href="#review">
          {text.question.toReview}
        </a>
        <StartOver count={count} kind={oldSince === null ? 'button plain' : 'button quiet'} />
      </div>
      {finished?.finishedAt && (
        <p>
          <a href="#result">{fill(text.start.showResultOf, { date: formats.dayOf(finished.finishedAt) })}</a>
        </p>
      )}
    </div>
  );
}

/** Removes the answers of an unfinished attempt, after asking with their number; finished attempts are never touched. */
function StartOver({ count, kind }: { readonly count: number; readonly kind: string }) {
  const { text, language, assessment, go } = useAssessment();
  const [isAsking, setAsking] = useState(false);
  const Confirm = useLazy(loadConfirm);
  return (
    <>
      <button
        type="button"
        class={kind}
        onClick={() => {
          setAsking(true);
        }}
      >
        {text.start.startOver}
      </button>
      {isAsking && Confirm === 'failed' && (
        <p class="notice warning" role="alert">
          {text.loadFailed}
        </p>
      )}
      {isAsking && typeof Confirm === 'function' && (
        <Confirm
          heading={text.start.startOverHeading}
          confirm={text.start.startOverYes}
          cancel={text.start.startOverNo}
          onConfirm={() => {
            assessment.startOver();
            go('');
          }}
          onClose={() => {
            setAsking(false);
          }}
        >
          <p>{plural(language, text.start.startOverBody, count)}</p>
        </Confirm>
      )}
    </>
  );
}

/**
 * A result is there: look at it, or take the questions again. Sooner than advised is allowed and said to be early: people
 * remember what they answered.
 */
function TakeAgain({ finished }: { readonly finished: Attempt }) {
  const { text, quiz, formats, assessment, go } = useAssessment();
  const { definition } = quiz;
  if (finished.finishedAt === null) return null;
  const again = retakeTime(finished.finishedAt, definition);
  return (
    <div class="way-in">
      <p>
        {fill(text.start.lastResult, { date: formats.dayOf(finished.finishedAt) })}{' '}
        {again <= Date.now()
          ? text.start.retakeNow
          : fill(text.start.retakeFrom, { date: formats.dayOf(again) })}
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
          {text.start.retake}
        </button>
      </div>
    </div>
  );
}
