import { useEffect, useRef, useState } from 'preact/hooks';
import { inOrder, isFull, latestFinished } from '../../domain/quiz/commitments.ts';
import { fill } from '../../i18n/text.ts';
import { $attempts, $commitments } from '../../stores/results.ts';
import { CommitmentForm } from '../shared/commitments/CommitmentForm.tsx';
import { CommitmentRow } from '../shared/commitments/CommitmentRow.tsx';
import { CommitmentsProvider } from '../shared/commitments/context.ts';
import { useFrozenOrderWhileFocused } from '../shared/focus.ts';
import { useStored } from '../shared/use-stored.ts';
import { useResults } from './context.ts';
import { RemoveButton } from './RemoveButton.tsx';
import '../shared/commitments/commitments.css';
import { KeyedText } from '../shared/KeyedText.tsx';

/**
 * What a person has decided to do: ticked when done, undone ones first, the nearest date first. While the focus is in the list
 * the order stays as it was: a row that jumps away when it is ticked takes the keyboard with it.
 */
export function Commitments() {
  const { texts, formats, articles } = useResults();
  const text = texts.commitments;
  const stored = useStored($commitments);
  const latest = latestFinished(useStored($attempts));
  const { rows, list } = useFrozenOrderWhileFocused(inOrder(stored));
  return (
    <CommitmentsProvider value={{ text, formats, articles, latest }}>
      <section class="flow" aria-labelledby="commitments">
        <h2 id="commitments" tabIndex={-1}>
          {text.heading}
        </h2>
        {rows.length === 0 ? (
          <p class="measure">{text.none}</p>
        ) : (
          <ul class="commitment-list commitments" role="list" {...list}>
            {rows.map((commitment) => (
              <CommitmentRow key={commitment.id} commitment={commitment} hasDueField>
                <RemoveButton
                  kind="commitment"
                  id={commitment.id}
                  name={fill(text.removeNamed, { text: commitment.text })}
                  lost={commitment.text}
                />
              </CommitmentRow>
            ))}
          </ul>
        )}
        <NewCommitment full={isFull(stored, latest)} />
      </section>
    </CommitmentsProvider>
  );
}

/** A commitment of one's own, as long as fewer than three are open: who decides on more does none of them. */
function NewCommitment({ full }: { readonly full: boolean }) {
  const text = useResults().texts.commitments;
  const [note, setNote] = useState('');
  const enough = useRef<HTMLParagraphElement>(null);
  const isAdded = useRef(false);
  useEffect(() => {
    // The form has gone with the third; the focus that was in it goes to what stands in its place.
    if (full && isAdded.current) enough.current?.focus();
    isAdded.current = false;
  }, [full]);
  return (
    <>
      {full ? (
        <p ref={enough} class="measure" tabIndex={-1}>
          {text.maxReached}
        </p>
      ) : (
        <CommitmentForm
          firstDue={null}
          attempt={null}
          labels={{ own: text.addOwn, help: text.addHelp, due: text.addDate }}
          onAdd={(what) => {
            isAdded.current = true;
            setNote(what);
          }}
        />
      )}
      <p class="soft small" role="status">
        <KeyedText>{note}</KeyedText>
      </p>
    </>
  );
}
