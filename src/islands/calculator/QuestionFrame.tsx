import type { ComponentChildren } from 'preact';
import type { FieldName } from '../../domain/retention/fields.ts';
import { questions } from '../../domain/retention/inputs.ts';
import type { Question } from '../../domain/retention/inputs.ts';
import { fill } from '../../i18n/text.ts';
import { useCalculator, useText } from './context.tsx';
import { StaleResultNotice } from './StaleResultNotice.tsx';

interface Props {
  readonly id: Question;
  readonly title: string;
  /** The answer in one sentence. */
  readonly headline: string;
  /** Every input that the answer depends on, of whichever segment: an invalid draft of one makes the answer stale. */
  readonly keys: readonly FieldName[];
  /** Whether the answer is the sum over all segments: that is said where there are several. */
  readonly isOfAll?: boolean;
  /** What stands across the page, above the numbers. */
  readonly top?: ComponentChildren;
  readonly numbers: ComponentChildren;
  readonly children: ComponentChildren;
}

/**
 * A step: its numbers on the left, what comes of them on the right, and at the foot of the window, always in view, the
 * answer with the way on. The ways are links, so that they work before any script does.
 */
export function QuestionFrame({ id, title, headline, keys, isOfAll = true, top, numbers, children }: Props) {
  const ofAll = useText('ofAll');
  const steps = useText('steps');
  const { length: count } = useCalculator().inputs.segments;
  const at = questions.indexOf(id);
  const turn = (to: Question | undefined, template: string, kind: string) =>
    to && (
      <a class={`button ${kind}`} href={`#${to}`}>
        {fill(template, { name: steps[to] })}
      </a>
    );
  return (
    <section class="question" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        <span class="number-of-step" aria-hidden="true">
          {at + 1}
        </span>{' '}
        {title}
      </h2>
      {top}
      <div class="columns">
        <div class="numbers">{numbers}</div>
        <div class="answer">
          {isOfAll && count > 1 && <p class="scope small soft">{fill(ofAll, { count })}</p>}
          <StaleResultNotice keys={keys} />
          {children}
        </div>
      </div>
      <div class="answer-bar">
        <p class="headline" role="status">
          {/* Replaced with its words, not rewritten: shared/KeyedText.tsx says why. So are the figures. */}
          <span key={headline}>{headline}</span>
        </p>
        <p class="turn" data-no-print>
          {turn(questions[at - 1], steps.back, 'quiet')}
          {turn(questions[at + 1], steps.next, '')}
        </p>
      </div>
    </section>
  );
}
