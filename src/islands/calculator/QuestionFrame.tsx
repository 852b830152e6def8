import type { ComponentChildren } from 'preact';
import type { FieldName } from '../../domain/retention/fields.ts';
import { Stale } from './Stale.tsx';
import type { PartProps } from './types.ts';

interface Props {
  readonly id: string;
  readonly title: string;
  /** The answer in one sentence. */
  readonly headline: string;
  /** Every input that the answer depends on, of whichever group: an unreadable text would leave it behind. */
  readonly keys: readonly FieldName[];
  readonly part: Pick<PartProps, 'shared'>;
  readonly numbers: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A question: its numbers on the left, its answer on the right and always in view. */
export function QuestionFrame({ id, title, headline, keys, part, numbers, children }: Props) {
  return (
    <section class="question" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div class="numbers">{numbers}</div>
      <div class="answer">
        <p class="headline" role="status">
          {headline}
        </p>
        <Stale text={part.shared.stale} keys={keys} />
        {children}
      </div>
    </section>
  );
}
