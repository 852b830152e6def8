import type { ComponentChildren } from 'preact';
import type { FieldName } from '../../domain/retention/fields.ts';
import { fill } from '../../i18n/text.ts';
import { useCalculator, useText } from './context.tsx';
import { StaleResultNotice } from './StaleResultNotice.tsx';

interface Props {
  readonly id: string;
  readonly title: string;
  /** The answer in one sentence. */
  readonly headline: string;
  /** Every input that the answer depends on, of whichever segment: an invalid draft of one makes the answer stale. */
  readonly keys: readonly FieldName[];
  /** Whether the answer is the sum over all segments: that is said where there are several. */
  readonly isOfAll?: boolean;
  readonly numbers: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A question: its numbers on the left, its answer on the right and always in view. */
export function QuestionFrame({ id, title, headline, keys, isOfAll = true, numbers, children }: Props) {
  const ofAll = useText('ofAll');
  const { length: count } = useCalculator().inputs.segments;
  return (
    <section class="question" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div class="numbers">{numbers}</div>
      <div class="answer">
        <p class="headline" role="status">
          {headline}
        </p>
        {isOfAll && count > 1 && <p class="scope small soft">{fill(ofAll, { count })}</p>}
        <StaleResultNotice keys={keys} />
        {children}
      </div>
    </section>
  );
}
