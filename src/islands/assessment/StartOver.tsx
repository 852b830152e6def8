import { useRef } from 'preact/hooks';
import { plural } from '../../i18n/text.ts';
import { useAssessment } from './context.ts';

/** Removes the answers of an unfinished attempt, after asking. */
export function StartOver({ count, kind, onDone }: { count: number; kind: string; onDone: () => void }) {
  const { text, language, assessment } = useAssessment();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button
        type="button"
        class={kind}
        onClick={() => {
          dialog.current?.showModal();
        }}
      >
        {text.start.startOver}
      </button>
      <dialog ref={dialog} class="ask" aria-labelledby="start-over">
        <h2 id="start-over">{text.start.startOverHeading}</h2>
        <p>{plural(language, text.start.startOverBody, count)}</p>
        <div class="buttons">
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              dialog.current?.close();
            }}
          >
            {text.start.startOverNo}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              dialog.current?.close();
              assessment.startOver();
              onDone();
            }}
          >
            {text.start.startOverYes}
          </button>
        </div>
      </dialog>
    </>
  );
}
