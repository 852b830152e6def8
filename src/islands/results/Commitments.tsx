import { useEffect, useRef, useState } from 'preact/hooks';
import type { Commitment } from '../../domain/exchange/records.ts';
import { fill } from '../../i18n/text.ts';
import { inOrder, isFull } from '../../stores/commitments.ts';
import { addCommitment, tickCommitment } from '../../stores/results.ts';
import { dayOf } from '../../domain/time/day.ts';
import { useFrozenOrderWhileFocused } from '../shared/focus.ts';
import type { Context } from './context.ts';
import type { Removable } from './RemovalDialog.tsx';

/** What a person has decided to do: ticked when done, undone ones first, the nearest date first. */
export function Commitments({
  context,
  commitments,
  onRemove,
}: {
  context: Context;
  commitments: Readonly<Record<string, Commitment>>;
  onRemove: (what: Removable) => void;
}) {
  const text = context.text.results.commitments;
  const { rows, list } = useFrozenOrderWhileFocused(inOrder(commitments));
  return (
    <section class="flow" aria-labelledby="commitments">
      <h2 id="commitments" tabIndex={-1}>
        {text.heading}
      </h2>
      {rows.length === 0 ? (
        <p class="measure">{text.none}</p>
      ) : (
        <ul class="commitments" {...list}>
          {rows.map((commitment) => (
            <CommitmentRow
              key={commitment.id}
              context={context}
              commitment={commitment}
              onRemove={() => {
                onRemove({ kind: 'commitment', id: commitment.id, lost: commitment.text });
              }}
            />
          ))}
        </ul>
      )}
      <NewCommitment context={context} full={isFull(commitments)} />
    </section>
  );
}

function CommitmentRow({
  context,
  commitment,
  onRemove,
}: {
  context: Context;
  commitment: Commitment;
  onRemove: () => void;
}) {
  const { formats, articles } = context;
  const text = context.text.results.commitments;
  const { doneAt, due } = commitment;
  const article = articles.find(({ key }) => key === commitment.article);
  const isLate = doneAt === null && due !== null && due < dayOf(Date.now());
  const when =
    doneAt !== null
      ? fill(text.done, { date: formats.date(dayOf(doneAt)) })
      : due !== null
        ? fill(isLate ? text.late : text.due, { date: formats.date(due) })
        : '';
  const [before = '', after = ''] = text.fromArticle.split('{title}');
  return (
    <li>
      <label class="tick">
        <input
          type="checkbox"
          checked={doneAt !== null}
          onChange={({ currentTarget }) => {
            tickCommitment(commitment, currentTarget.checked, new Date());
          }}
        />
        <span>{commitment.text.trim() === '' ? text.unnamed : commitment.text}</span>
      </label>
      <p class="soft small">
        {when}
        {when !== '' && article && ' · '}
        {article && (
          <>
            {before}
            <a href={article.url}>{article.title}</a>
            {after}
          </>
        )}
      </p>
      <button
        type="button"
        class="button plain"
        aria-label={fill(text.removeNamed, { text: commitment.text })}
        onClick={onRemove}
      >
        {text.remove}
      </button>
    </li>
  );
}

function NewCommitment({ context, full }: { context: Context; full: boolean }) {
  const text = context.text.results.commitments;
  const words = useRef<HTMLTextAreaElement>(null);
  const date = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<'idle' | 'empty' | 'added'>('idle');
  const enough = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The form has gone with the third; the focus that was in it goes to what stands in its place.
    if (!full || state !== 'added') return;
    enough.current?.focus();
    setState('idle');
  }, [full, state]);
  if (full) {
    return (
      <p ref={enough} class="measure" tabIndex={-1}>
        {text.enough}
      </p>
    );
  }
  return (
    <form
      class="new-commitment"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const written = words.current?.value.trim() ?? '';
        if (written === '' || !words.current) {
          setState('empty');
          words.current?.focus();
          return;
        }
        const due = date.current?.value === '' ? null : (date.current?.value ?? null);
        // Another tab may have added the third; the store then tells the page, which says so.
        if (!addCommitment({ text: written, due, article: null, attempt: null })) return;
        words.current.value = '';
        if (date.current) date.current.value = '';
        setState('added');
        words.current.focus();
      }}
    >
      <div class="field">
        <label for="new-commitment">{text.add}</label>
        <p class="help" id="new-commitment-help">
          {text.addHelp}
        </p>
        {state === 'empty' && (
          <p class="error" id="new-commitment-error">
            {text.empty}
          </p>
        )}
        <textarea
          ref={words}
          id="new-commitment"
          class="input"
          rows={2}
          maxLength={500}
          aria-invalid={state === 'empty'}
          aria-describedby={`new-commitment-help${state === 'empty' ? ' new-commitment-error' : ''}`}
        />
      </div>
      <div class="field when">
        <label for="new-commitment-date">{text.addDate}</label>
        <input ref={date} id="new-commitment-date" class="input" type="date" />
      </div>
      <button type="submit" class="button quiet">
        {text.addButton}
      </button>
      <p class="soft small" role="status">
        {state === 'added' ? text.added : ''}
      </p>
    </form>
  );
}
