import { writeExport } from '../../domain/exchange/export.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { discard, unsavedRecords } from '../../stores/persist-whole.ts';
import { storage } from '../../stores/persist.ts';
import type { StorageReport } from '../../stores/persist.ts';
import { saveFile } from './download.ts';

/** What is not saved, cannot be read or belongs to a newer version, and what can be done about each. */
export function StorageTold({ report, text }: { report: StorageReport; text: Dictionary['storage'] }) {
  const { state, setAside, readOnly, unsaved } = report;
  return (
    <>
      {state !== 'saved' && (
        <div class="notice warning flow" data-storage={state}>
          <p>{text[state]}</p>
          {unsaved.length > 0 && (
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                saveUnsaved(text.unsavedFile);
              }}
            >
              {text.downloadUnsaved}
            </button>
          )}
        </div>
      )}
      {readOnly.length > 0 && (
        <div class="notice warning flow" data-storage="newer">
          <p>{text.newer}</p>
        </div>
      )}
      {setAside.length > 0 && (
        <div class="notice warning flow" data-storage="set-aside">
          <p>{text.setAside}</p>
          <div class="buttons">
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
                for (const aside of setAside) discard(storage(), aside);
              }}
            >
              {text.removeAside}
            </button>
          </div>
        </div>
      )}
    </>
  );
}

/** The raw texts under their keys: what a person, or someone who helps, can still read out of. */
const asideFile = (texts: readonly { key: string; raw: string; at: number }[]): string =>
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
