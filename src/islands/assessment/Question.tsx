import { useId, useRef, useState } from 'preact/hooks';
import type { Attempt } from '../../domain/exchange/records.ts';
import { isHalf } from '../../domain/quiz/answers.ts';
import type { GivenAnswers } from '../../domain/quiz/answers.ts';
import type { QuizItem } from '../../domain/quiz/definition.ts';
import { optionOrder } from '../../domain/quiz/order.ts';
import { fill } from '../../i18n/text.ts';
import { useAssessment } from './context.ts';
import { AnswerField } from './fields/AnswerField.tsx';
import { FieldProvider } from './fields/field-context.ts';
import { SavedNote } from './SavedNote.tsx';

interface QuestionProps {
  readonly item: QuizItem;
  /** The questions of the same part, in the attempt's order. */
  readonly sequence: readonly QuizItem[];
  readonly attempt: Attempt;
  readonly given: GivenAnswers;
}

/**
 * One question, its legend as the heading of the view. It stays in one piece: half an answer decides the field, the error,
 * the focus and the way on at once.
 */
export function Question({ item, sequence, attempt, given }: QuestionProps) {
  const { text, quiz, assessment, go, isSavedKnown } = useAssessment();
  const [announcement, setAnnouncement] = useState<string | null>(null);
  const [warned, setWarned] = useState(false);
  const group = useRef<HTMLFieldSetElement>(null);
  const id = useId();
  const value = given[item.id];
  const words = quiz.texts.items[item.id];
  if (!words) return null;

  const index = sequence.indexOf(item);
  const half = isHalf(value) ? value : null;
  const lacks = half && (half.best === null ? 'best' : 'worst');
  const error =
    warned && lacks ? (lacks === 'best' ? text.question.missingBest : text.question.missingWorst) : '';
  const describedBy = [words.situation ? `${id}-situation` : '', error ? `${id}-error` : ''].join(' ').trim();

  const forward = (): void => {
    if (lacks && !error) {
      // Said once, at the group it belongs to; whoever wants to go on with half an answer presses again.
      setWarned(true);
      // Not what is chosen already: the next key would take that choice away.
      const free = `input[name="${item.id}-${lacks}"]:not([value="${half.best ?? half.worst ?? ''}"])`;
      group.current?.querySelector<HTMLInputElement>(free)?.focus();
      return;
    }
    go(sequence[index + 1]?.id ?? 'review');
  };
  return (
    <form
      class="question"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        forward();
      }}
    >
      <Position id={`${id}-position`} item={item} index={index} total={sequence.length} />
      <fieldset ref={group} aria-describedby={describedBy || undefined} data-type={item.type}>
        <legend>
          {/* The focus comes here from the question before: where one is in all of them is said with it. */}
          <h1 tabIndex={-1} aria-describedby={`${id}-position`}>
            {item.type === 'likert' && <span class="scale-lead">{quiz.texts.scales[item.scale]?.lead} </span>}
            {words.question}
          </h1>
        </legend>
        {words.situation && (
          <p id={`${id}-situation`} class="situation-text">
            {words.situation}
          </p>
        )}
        <FieldProvider value={{ text: text.question, scales: quiz.texts.scales }}>
          <AnswerField
            item={item}
            words={words}
            value={value}
            order={optionOrder(item, attempt.seed)}
            error={
              error === '' ? null : (
                <p key="error" id={`${id}-error`} class="error" role="alert">
                  {error}
                </p>
              )
            }
            onAnswer={(next, moved = '') => {
              assessment.answer(item, next);
              setAnnouncement(moved);
            }}
          />
        </FieldProvider>
      </fieldset>
      <QuestionButtons before={sequence[index - 1]?.id ?? (item.part === 'core' ? '' : 'review')} />
      {index === 0 && <p class="help">{text.question.canLeave}</p>}
      {/* Below all that is pressed: what comes and goes with an answer must not move a button from under a finger. */}
      <div class="buttons">
        <SavedNote announcement={announcement} value={value} text={text} isSavedKnown={isSavedKnown} />
        {value !== undefined && attempt.finishedAt === null && (
          <button
            type="button"
            class="button plain"
            onClick={() => {
              assessment.answer(item, null);
              setAnnouncement(null);
              setWarned(false);
              // The button is about to disappear; the question is where the person was.
              group.current?.querySelector<HTMLElement>('h1')?.focus();
            }}
          >
            {text.question.clear}
          </button>
        )}
      </div>
    </form>
  );
}

interface PositionProps {
  readonly id: string;
  readonly item: QuizItem;
  readonly index: number;
  readonly total: number;
}

/** Where one is among the questions: in words, and as a bar that the words make silent to a screen reader. */
function Position({ id, item, index, total }: PositionProps) {
  const { text } = useAssessment();
  const template = item.part === 'core' ? text.question.position : text.question.deepPosition;
  return (
    <div class="position">
      <p id={id}>{fill(template, { number: index + 1, total })}</p>
      <svg
        class="progress"
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect class="track" width="100" height="4" />
        <rect class="value" width={(100 * (index + 1)) / total} height="4" />
      </svg>
    </div>
  );
}

/** On, back, and to all the answers. */
function QuestionButtons({ before }: { readonly before: string }) {
  const { text, go } = useAssessment();
  return (
    <div class="buttons">
      <button type="submit" class="button">
        {text.question.next}
      </button>
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          go(before);
        }}
      >
        {text.question.back}
      </button>
      <a class="button plain" href="#review">
        {text.question.toReview}
      </a>
    </div>
  );
}
