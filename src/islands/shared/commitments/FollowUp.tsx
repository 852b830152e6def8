import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Commitment } from '../../../domain/exchange/records.ts';
import { earlierCommitments } from '../../../domain/quiz/commitments.ts';
import { dayOf } from '../../../domain/time/day.ts';
import { daysAfter } from '../../../domain/time/days-after.ts';
import { fill } from '../../../i18n/text.ts';
import { $commitments, carryOver, removeCommitment, tickCommitment } from '../../../stores/commitments.ts';
import { restoreFocus } from '../focus.ts';
import { useStored } from '../use-stored.ts';
import { useCommitments } from './context.ts';
import { CommitmentFacts } from './CommitmentRow.tsx';
import { KeyedText } from '../KeyedText.tsx';

/** How long one has for what one goes on with; the day can be changed in the list. */
const moreDays = 14;

/** Asks what became of the commitments of earlier rounds, before anything new is decided. Nothing where none is open. */
export function FollowUp() {
  const { text, latest } = useCommitments();
  const earlier = earlierCommitments(useStored($commitments), latest);
  const [note, setNote] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // An answer takes its row away with the button: whoever pressed it with the keyboard goes on from the heading.
    if (note !== '') restoreFocus(heading.current);
  }, [note]);
  if (earlier.length === 0 && note === '') return null;
  return (
    <section class="follow-up no-print" aria-labelledby="follow-up">
      <h2 ref={heading} id="follow-up" tabIndex={-1}>
        {text.followUp}
      </h2>
      <p class="measure">{earlier.length > 0 ? text.followUpIntro : text.followUpDone}</p>
      {earlier.length > 0 && (
        <ul class="commitment-list" role="list">
          {earlier.map((commitment) => (
            <EarlierCommitment key={commitment.id} commitment={commitment} onAnswer={setNote} />
          ))}
        </ul>
      )}
      <p class="visually-hidden" role="status">
        <KeyedText>{note}</KeyedText>
      </p>
    </section>
  );
}

function EarlierCommitment({
  commitment,
  onAnswer,
}: {
  readonly commitment: Commitment;
  readonly onAnswer: (note: string) => void;
}) {
  const { text, formats, latest } = useCommitments();
  const what = commitment.text.trim() === '' ? text.unnamed : commitment.text;
  const due = daysAfter(dayOf(Date.now()), moreDays);
  const answer = (label: string, note: string, act: () => void) => (
    <button
      type="button"
      class="button quiet"
      aria-label={`${label}: ${what}`}
      onClick={() => {
        act();
        onAnswer(fill(note, { what, date: formats.date(due) }));
      }}
    >
      {label}
    </button>
  );
  return (
    <li class="commitment">
      <p>
        <strong>{what}</strong>
      </p>
      <p class="small soft">
        <CommitmentFacts commitment={commitment} />
      </p>
      <div class="buttons">
        {answer(text.didIt, text.didItNote, () => {
          tickCommitment(commitment, true);
        })}
        {answer(text.extend, text.extended, () => {
          if (latest) carryOver(commitment, latest.id, due);
        })}
        {answer(text.drop, text.dropped, () => {
          removeCommitment(commitment);
        })}
      </div>
    </li>
  );
}
