import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import './confirm.css';

/**
 * Asks before something is lost. The browser's own dialog: it keeps the focus inside, closes with Escape and
 * gives the focus back. The focus begins on the way out, so that a hasty Enter loses nothing.
 */
export function Confirm({
  heading,
  children,
  confirm,
  cancel,
  onConfirm,
  onClose,
}: {
  heading: string;
  children: ComponentChildren;
  confirm: string;
  cancel: string;
  onConfirm: () => void;
  onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="confirm" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{heading}</h2>
      {children}
      <div class="buttons">
        <button type="button" class="button quiet" autofocus onClick={() => dialog.current?.close()}>
          {cancel}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            onConfirm();
            dialog.current?.close();
          }}
        >
          {confirm}
        </button>
      </div>
    </dialog>
  );
}
