import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Commitment } from '../../../domain/exchange/records.ts';
import { isOverdue } from '../../../domain/quiz/commitments.ts';
import { dayOf } from '../../../domain/time/day.ts';
import { fill } from '../../../i18n/text.ts';
import { reschedule, tickCommitment } from '../../../stores/commitments.ts';
import { useCommitments } from './context.ts';
import { DueField } from './DueField.tsx';

interface Props {
  readonly commitment: Commitment;
  /** Whether its day can be changed here. */
  readonly hasDueField?: boolean;
  /** Its remove button: one place asks before, the other does not. */
  readonly children: ComponentChildren;
  readonly onTick?: () => void;
}

/** A commitment that is ticked when it is done, with its day and the article it comes from. */
export function CommitmentRow({ commitment, hasDueField = false, children, onTick }: Props) {
  const { text } = useCommitments();
  const id = useId();
  const isDone = commitment.doneAt !== null;
  return (
    <li class="commitment" data-done={isDone}>
      <label class="choice">
        <input
          type="checkbox"
          checked={isDone}
          aria-labelledby={`${id}-what`}
          aria-describedby={`${id}-when`}
          onChange={({ currentTarget: { checked } }) => {
            tickCommitment(commitment, checked);
            onTick?.();
          }}
        />
        <span id={`${id}-what`}>{commitment.text.trim() === '' ? text.unnamed : commitment.text}</span>
      </label>
      <p id={`${id}-when`} class="small soft">
        <CommitmentFacts commitment={commitment} />
      </p>
      <div class="commitment-tools no-print">
        {hasDueField && !isDone && (
          <DueField
            value={commitment.due ?? ''}
            label={text.dueLabel}
            name={`${text.dueLabel}: ${commitment.text}`}
            onChange={(due) => {
              if (due !== '') reschedule(commitment, due);
            }}
          />
        )}
        {children}
      </div>
    </li>
  );
}

/** When it is due, was due or was done, and the article it comes from. */
export function CommitmentFacts({ commitment }: { readonly commitment: Commitment }) {
  const { text, formats, articles } = useCommitments();
  const { doneAt, due } = commitment;
  const article = articles.find(({ key }) => key === commitment.article);
  const late = isOverdue(commitment, dayOf(Date.now()));
  const when =
    doneAt !== null
      ? fill(text.done, { date: formats.dayOf(doneAt) })
      : due === null
        ? ''
        : fill(late ? text.late : text.due, { date: formats.date(due) });
  const [before = '', after = ''] = text.fromArticle.split('{title}');
  return (
    <>
      {when}
      {when !== '' && article && ' · '}
      {article && (
        <>
          {before}
          <a href={article.url}>{article.title}</a>
          {after}
        </>
      )}
    </>
  );
}
