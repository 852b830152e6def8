import { useState } from 'preact/hooks';
import { removeAttempt, removeRecord } from '../../stores/results.ts';
import { Confirm } from '../shared/Confirm.tsx';
import type { Context } from './context.ts';

/** One thing that a person asked to remove, with what is lost by it in words. */
export interface Removable {
  readonly kind: 'attempt' | 'commitment' | 'scenario' | 'read';
  readonly id: string;
  readonly lost: string;
}

/** Asks, removes, and says so. */
export function Removal({
  context,
  removable,
  onClose,
}: {
  context: Context;
  removable: Removable | null;
  onClose: () => void;
}) {
  const text = context.text.results.erase;
  const [said, setSaid] = useState('');
  return (
    <>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {removable && (
        <Confirm
          heading={text.confirmOne}
          confirm={text.confirm}
          cancel={text.cancel}
          onClose={onClose}
          onConfirm={() => {
            const { kind, id } = removable;
            const outcome = kind === 'attempt' ? removeAttempt(id) : removeRecord(kind, id);
            setSaid(outcome === 'held' ? text.held : text.doneOne);
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
