import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { addCommitment } from '../../../stores/commitments.ts';
import { fill } from '../../../i18n/text.ts';
import { useCommitments } from './context.ts';
import { DueField } from './DueField.tsx';

interface Props {
  /** The day that stands there from the beginning; null where a day is not asked for. */
  readonly firstDue: string | null;
  /** The attempt that what is added belongs to. */
  readonly attempt: string | null;
  readonly labels: { readonly own: string; readonly help: string; readonly due: string };
  /** What stands between the day and the words, such as suggestions; gets what adds one. */
  readonly children?: (add: (words: string, article: string | null) => void) => ComponentChildren;
  /** Called with what was added, in words. */
  readonly onAdd: (note: string) => void;
}

/** Adds a commitment in one's own words, with a day. */
export function CommitmentForm({ firstDue, attempt, labels, children, onAdd }: Props) {
  const { text } = useCommitments();
  const id = useId();
  const [what, setWhat] = useState('');
  const [due, setDue] = useState(firstDue ?? '');
  const [error, setError] = useState<'empty' | 'emptyDate' | null>(null);
  const form = useRef<HTMLFormElement>(null);

  const add = (words: string, article: string | null): void => {
    const trimmed = words.trim();
    const wrong = trimmed === '' ? 'empty' : firstDue !== null && due === '' ? 'emptyDate' : null;
    setError(wrong);
    // A day in the past says so itself, and was never taken.
    const past = form.current?.querySelector<HTMLInputElement>('[name="due"][aria-invalid="true"]');
    if (wrong || past) {
      const field = `[name="${wrong === 'empty' ? 'what' : 'due'}"]`;
      form.current?.querySelector<HTMLInputElement>(field)?.focus();
      return;
    }
    // Another tab may have added the third; the store then tells the page, which says so.
    if (!addCommitment({ text: trimmed, article, attempt, due: due === '' ? null : due })) return;
    setWhat('');
    if (firstDue === null) setDue('');
    onAdd(fill(text.added, { what: trimmed }));
  };
  return (
    <form
      ref={form}
      noValidate
      class="adding"
      onSubmit={(event) => {
        event.preventDefault();
        add(what, null);
      }}
    >
      <DueField
        value={due}
        label={labels.due}
        error={error === 'emptyDate' ? text.emptyDate : ''}
        onChange={setDue}
      />
      {children?.(add)}
      <div class="field">
        <label for={`${id}-what`}>{labels.own}</label>
        <p class="help" id={`${id}-help`}>
          {labels.help}
        </p>
        <input
          id={`${id}-what`}
          name="what"
          class="input"
          maxLength={500}
          autoComplete="off"
          value={what}
          aria-invalid={error === 'empty'}
          aria-describedby={error === 'empty' ? `${id}-help ${id}-error` : `${id}-help`}
          onInput={({ currentTarget: { value } }) => {
            setWhat(value);
          }}
        />
        {error === 'empty' && (
          <p id={`${id}-error`} class="error">
            {text.empty}
          </p>
        )}
      </div>
      <p>
        <button type="submit" class="button quiet">
          {text.add}
        </button>
      </p>
    </form>
  );
}
