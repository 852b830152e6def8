import { useId, useRef, useState } from 'preact/hooks';
import type { Attempt } from '../../domain/exchange/records.ts';
import type { AnswerMap } from '../../domain/quiz/answers.ts';
import { optionOrder } from '../../domain/quiz/order.ts';
import type { QuizItem } from '../../domain/quiz/definition.ts';
import { fill } from '../../i18n/text.ts';
import { isHalf } from './answer-text.ts';
import { useAssessment } from './context.ts';
import { AnswerField } from './fields/AnswerField.tsx';
import { SavedNote } from './SavedNote.tsx';

interface QuestionProps {
  readonly item: QuizItem;
  /** The questions of the same part, in the attempt's order. */
  readonly sequence: readonly QuizItem[];
  readonly attempt: Attempt;
  readonly given: AnswerMap;
}

/** One question, its legend as the heading of the view. */
export function Question({ item, sequence, attempt, given }: QuestionProps) {
  const { text, quiz, assessment, go } = useAssessment();
  const [told, setTold] = useState<string | null>(null);
  const [warned, setWarned] = useState(false);
  const group = useRef<HTMLFieldSetElement>(null);
  const id = useId();
  const value = given[item.id];
  const words = quiz.texts.items[item.id];
  if (!words) return null;

  const index = sequence.indexOf(item);
  const position = { number: index + 1, total: sequence.length };
  const error =
    warned && isHalf(value)
      ? value.best === null
        ? text.question.missingBest
        : text.question.missingWorst
      : '';
  const describedBy = [words.situation ? `${id}-situation` : '', error ? `${id}-error` : ''].join(' ').trim();

  const forward = (): void => {
    if (isHalf(value) && !error) {
      // Said once, at the group it belongs to; whoever wants to go on with half an answer presses again.
      setWarned(true);
      const open = value.best === null ? 'best' : 'worst';
      // Not what is chosen already: the next key would take that choice away.
      const free = `input[name="${item.id}-${open}"]:not([value="${value.best ?? value.worst ?? ''}"])`;
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
      <p class="position">
        {fill(item.part === 'core' ? text.question.position : text.question.deepPosition, position)}
      </p>
      <fieldset ref={group} aria-describedby={describedBy || undefined} data-type={item.type}>
        <legend>
          <h1 tabIndex={-1}>
            {item.type === 'likert' && <span class="scale-lead">{quiz.texts.scales[item.scale]?.lead} </span>}
            {words.question}
          </h1>
        </legend>
        {words.situation && (
          <p id={`${id}-situation`} class="situation-text">
            {words.situation}
          </p>
        )}
        <AnswerField
          item={item}
          words={words}
          scales={quiz.texts.scales}
          value={value}
          order={optionOrder(item, attempt.seed)}
          text={text.question}
          error={
            error === '' ? null : (
              <p key="error" id={`${id}-error`} class="error" role="alert">
                {error}
              </p>
            )
          }
          onAnswer={(next, moved = '') => {
            assessment.answer(item, next);
            setTold(moved);
          }}
        />
      </fieldset>
      <div class="buttons">
        <button type="submit" class="button">
          {text.question.next}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            go(sequence[index - 1]?.id ?? (item.part === 'core' ? '' : 'review'));
          }}
        >
          {text.question.back}
        </button>
        <a class="button plain" href="#review">
          {text.question.toReview}
        </a>
      </div>
      <p class="help">{text.question.leave}</p>
      {/* Below all that is pressed: what comes and goes with an answer must not move a button from under a finger. */}
      <div class="buttons">
        <SavedNote told={told} value={value} text={text} />
        {value !== undefined && attempt.finishedAt === null && (
          <button
            type="button"
            class="button plain"
            onClick={() => {
              assessment.answer(item, null);
              setTold(null);
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
