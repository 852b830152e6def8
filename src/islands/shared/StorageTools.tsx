import { useState } from 'preact/hooks';
import { writeExport } from '../../domain/exchange/export.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { discard, unsavedRecords } from '../../stores/persistence/bulk.ts';
import { storage } from '../../stores/persistence/persist.ts';
import type { SetAside, StorageReport } from '../../stores/persistence/persist.ts';
import { Confirm } from './Confirm.tsx';
import { saveFile } from './download.ts';
import { catchFocus } from './focus.ts';

interface Props {
  /** What the notice tells: a state of the storage, `newer` or `setAside`. */
  readonly kind: string;
  readonly report: StorageReport;
  readonly text: Dictionary['storage'];
}

/** What can be done about what the storage notice tells. */
export function StorageTools({ kind, report: { setAside, unsaved }, text }: Props) {
  if (kind === 'setAside') return <AsideTools setAside={setAside} text={text} />;
  if (kind === 'newer' || unsaved.length === 0) return null;
  return (
    <button
      type="button"
      class="button quiet"
      onClick={() => {
        saveUnsaved(text.unsavedFile);
      }}
    >
      {text.downloadUnsaved}
    </button>
  );
}

function AsideTools({ setAside, text }: { setAside: readonly SetAside[]; text: Dictionary['storage'] }) {
  const [asked, setAsked] = useState(false);
  return (
    // The notice speaks for itself; the question is spoken by its dialog.
    <div class="buttons" aria-live="off">
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          saveFile(`trust-playbook-${text.asideFile}.json`, 'application/json', asideFile(setAside));
        }}
      >
        {text.downloadAside}
      </button>
      <button
        type="button"
        class="button plain"
        onClick={() => {
          setAsked(true);
        }}
      >
        {text.removeAside}
      </button>
      {asked && (
        <Confirm
          heading={text.removeHeading}
          confirm={text.removeConfirm}
          cancel={text.removeCancel}
          onConfirm={() => {
            for (const aside of setAside) discard(storage(), aside);
            // The notice goes away with the button that the dialog would give the focus back to.
            setTimeout(() => {
              catchFocus(document.getElementById('content'));
            });
          }}
          onClose={() => {
            setAsked(false);
          }}
        >
          <p>{text.removeText}</p>
        </Confirm>
      )}
    </div>
  );
}

/** The raw texts under their keys: what a person, or someone who helps, can still read out of. */
const asideFile = (texts: readonly SetAside[]): string =>
  JSON.stringify(
    texts.map(({ key, raw, at }) => ({ key, at: new Date(at).toISOString(), raw })),
    null,
    2,
  );

/** What is only in memory, as a file that My results can import. */
function saveUnsaved(name: string): void {
  const content = writeExport(unsavedRecords(storage()), new Date());
  saveFile(`trust-playbook-${name}.json`, 'application/json', content);
}
