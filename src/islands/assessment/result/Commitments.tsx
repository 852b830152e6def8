import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isFull, openCommitments } from '../../../domain/quiz/commitments.ts';
import type { Attempt, Commitment } from '../../../domain/exchange/records.ts';
import { dayOf } from '../../../domain/time/day.ts';
import { daysAfter } from '../../../domain/time/days-after.ts';
import { fill, plural } from '../../../i18n/text.ts';
import { $commitments, removeCommitment } from '../../../stores/commitments.ts';
import { CommitmentForm } from '../../shared/commitments/CommitmentForm.tsx';
import { CommitmentRow } from '../../shared/commitments/CommitmentRow.tsx';
import { restoreFocus, useFrozenOrderWhileFocused } from '../../shared/focus.ts';
import { useStored } from '../../shared/use-stored.ts';
import { useAssessment } from '../context.ts';
import { Reminders } from './Reminders.tsx';
import { Suggestions } from './Suggestions.tsx';
import { KeyedText } from '../../shared/KeyedText.tsx';

/** What one has for a thing that is decided today; the day can be chosen. */
const firstDays = 14;

interface Props {
  readonly attempt: Attempt;
  /** Keys of the articles advised, whose actions come first. */
  readonly suggested: readonly string[];
}

/** Up to three things to do, each with a day: picked from the articles or one's own. */
export function Commitments({ attempt, suggested }: Props) {
  const { texts, language, urls } = useAssessment();
  const text = texts.commitments;
  const [note, setNote] = useState('');
  const stored = useStored($commitments);
  const open = openCommitments(stored, attempt);
  const doneCount = Object.values(stored).filter(({ doneAt }) => doneAt !== null).length;
  const heading = useRef<HTMLHeadingElement>(null);
  const enough = useRef<HTMLParagraphElement>(null);
  const isChanged = useRef(false);
  const tell = (what: string): void => {
    isChanged.current = true;
    setNote(what);
  };
  useLayoutEffect(() => {
    // The third commitment takes the form away, and a removed one its row: whoever pressed the button there with the
    // keyboard goes on from the words that stand in the form's place, or from the heading.
    if (isChanged.current) restoreFocus(enough.current ?? heading.current);
    isChanged.current = false;
  }, [stored]);
  return (
    <section
      aria-labelledby="commitments"
      class={open.length > 0 ? 'commitment-section' : 'commitment-section no-print'}
    >
      <h2 ref={heading} id="commitments" tabIndex={-1}>
        {text.title}
      </h2>
      <p class="measure no-print">{text.intro}</p>
      <CommitmentList
        open={open}
        onRemove={(commitment) => {
          removeCommitment(commitment);
          tell(fill(text.removed, { what: commitment.text }));
        }}
      />
      {doneCount > 0 && (
        <p class="small soft no-print">
          {plural(language, text.doneCount, doneCount)} <a href={urls.results}>{text.seeDone}</a>
        </p>
      )}
      <div class="no-print">
        {isFull(stored, attempt) ? (
          <p ref={enough} tabIndex={-1}>
            {text.maxReached}
          </p>
        ) : (
          <CommitmentForm
            firstDue={daysAfter(dayOf(Date.now()), firstDays)}
            attempt={attempt.id}
            labels={{ own: text.own, help: text.ownHelp, due: text.dueLabel }}
            onAdd={tell}
          >
            {(add) => (
              <Suggestions suggested={suggested} taken={open.map(({ text: what }) => what)} onPick={add} />
            )}
          </CommitmentForm>
        )}
        <Reminders attempt={attempt} open={open} />
      </div>
      <p class="visually-hidden" role="status">
        <KeyedText>{note}</KeyedText>
      </p>
    </section>
  );
}

interface ListProps {
  readonly open: readonly Commitment[];
  readonly onRemove: (commitment: Commitment) => void;
}

/** The open commitments, and those that were ticked here a moment ago. */
function CommitmentList({ open, onRemove }: ListProps) {
  const text = useAssessment().texts.commitments;
  const stored = useStored($commitments);
  // What is ticked here stands until the list is left, so that a tick by mistake can be taken back.
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const justDone = Object.values(stored).filter(({ id, doneAt }) => doneAt !== null && ticked.has(id));
  const { rows, list } = useFrozenOrderWhileFocused([...open, ...justDone]);
  if (rows.length === 0) return null;
  return (
    <ul
      class="commitment-list"
      role="list"
      aria-label={text.listLabel}
      {...list}
      onFocusOut={(event) => {
        list.onFocusOut(event);
        const { currentTarget, relatedTarget } = event;
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setTicked(new Set());
      }}
    >
      {rows.map((commitment) => (
        <CommitmentRow
          key={commitment.id}
          commitment={commitment}
          hasDueField
          onTick={() => {
            setTicked(new Set([...ticked, commitment.id]));
          }}
        >
          <button
            type="button"
            class="button plain"
            aria-label={`${text.remove}: ${commitment.text}`}
            onClick={() => {
              onRemove(commitment);
            }}
          >
            {text.remove}
          </button>
        </CommitmentRow>
      ))}
    </ul>
  );
}
