import type { ComponentChildren } from 'preact';
import type { FieldName } from '../../domain/retention/fields.ts';
import { StaleResultNotice } from './StaleResultNotice.tsx';

interface Props {
  readonly id: string;
  readonly title: string;
  /** The answer in one sentence. */
  readonly headline: string;
  /** Every input that the answer depends on, of whichever segment: an invalid draft of one makes the answer stale. */
  readonly keys: readonly FieldName[];
  readonly numbers: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A question: its numbers on the left, its answer on the right and always in view. */
export function QuestionFrame({ id, title, headline, keys, numbers, children }: Props) {
  return (
    <section class="question" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div class="numbers">{numbers}</div>
      <div class="answer">
        <p class="headline" role="status">
          {headline}
        </p>
        <StaleResultNotice keys={keys} />
        {children}
      </div>
    </section>
  );
}
