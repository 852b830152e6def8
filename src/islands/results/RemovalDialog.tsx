import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { removeAttempt, removeRecord } from '../../stores/results.ts';
import { Confirm } from '../shared/Confirm.tsx';
import { restoreFocus } from '../shared/focus.ts';
import { useResults } from './context.ts';
import type { Removable } from './context.ts';
import { KeyedText } from '../shared/KeyedText.tsx';

/** The heading over each kind. */
const headings: Readonly<Record<Removable['kind'], string>> = {
  attempt: 'attempts',
  commitment: 'commitments',
  scenario: 'scenarios',
  read: 'articles-read',
};

/** Asks, removes, and says so. */
export function RemovalDialog({ removable, onClose }: { removable: Removable | null; onClose: () => void }) {
  const text = useResults().texts.results.erase;
  const [said, setSaid] = useState('');
  const removed = useRef<Removable['kind'] | null>(null);
  useLayoutEffect(() => {
    // The dialog gives the focus back to the button that opened it, which is gone with its row: whoever came there with
    // the keyboard goes on from the heading above.
    if (removable || removed.current === null) return;
    restoreFocus(document.getElementById(headings[removed.current]));
    removed.current = null;
  }, [removable]);
  return (
    <>
      <p class="visually-hidden" role="status">
        <KeyedText>{said}</KeyedText>
      </p>
      {removable && (
        <Confirm
          heading={text.confirmOne}
          confirm={text.confirm}
          cancel={text.cancel}
          onClose={onClose}
          onConfirm={() => {
            const { kind, id } = removable;
            removed.current = kind;
            const outcome = kind === 'attempt' ? removeAttempt(id) : removeRecord(kind, id);
            setSaid(outcome === 'blockedByNewerVersion' ? text.blockedByNewerVersion : text.doneOne);
          }}
        >
          <p>{text.willLose}</p>
          <p>
            <strong>{removable.lost}</strong>
          </p>
        </Confirm>
      )}
    </>
  );
}
