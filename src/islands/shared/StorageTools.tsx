import { useLayoutEffect, useState } from 'preact/hooks';
import { writeExport } from '../../domain/exchange/export.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { discard, unsavedRecords } from '../../stores/persistence/bulk.ts';
import { recordStore } from '../../stores/persistence/index.ts';
import type { QuarantinedText, StorageReport } from '../../stores/persistence/index.ts';
import { Confirm } from './Confirm.tsx';
import { saveFile } from './download.ts';
import { restoreFocus } from './focus.ts';

interface Props {
  /** What the notice tells: a state of the storage, `newer` or `quarantined`. */
  readonly kind: string;
  readonly report: StorageReport;
  readonly text: Dictionary['storage'];
}

/** What can be done about what the storage notice tells. */
export function StorageTools({ kind, report, text }: Props) {
  const { quarantined, unsaved } = report;
  useQuestionBeforeLeaving(isLostByLeaving(report));
  if (kind === 'quarantined') return <QuarantineTools quarantined={quarantined} text={text} />;
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

/**
 * Whether something that was changed is nowhere but in this page. What only localStorage has no room for is in the mirror,
 * and comes from there at the next visit.
 */
const isLostByLeaving = ({ state, mirror, unsaved }: StorageReport): boolean =>
  unsaved.length > 0 && !(state === 'full' && mirror === 'onDisk');

/**
 * Has the browser ask before the page is left; its own words, as browsers allow no others. It does so from the moment in which
 * the notice says that something is not saved: an effect after the paint would let a quick reader leave unasked.
 */
function useQuestionBeforeLeaving(isWanted: boolean): void {
  useLayoutEffect(() => {
    if (!isWanted) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => {
      removeEventListener('beforeunload', ask);
    };
  }, [isWanted]);
}

function QuarantineTools({
  quarantined,
  text,
}: {
  quarantined: readonly QuarantinedText[];
  text: Dictionary['storage'];
}) {
  const [asked, setAsked] = useState(false);
  return (
    // The notice speaks for itself; the question is spoken by its dialog.
    <div class="buttons" aria-live="off">
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          saveFile(
            `trust-playbook-${text.quarantineFile}.json`,
            'application/json',
            quarantineFile(quarantined),
          );
        }}
      >
        {text.downloadQuarantined}
      </button>
      <button
        type="button"
        class="button plain"
        onClick={() => {
          setAsked(true);
        }}
      >
        {text.removeQuarantined}
      </button>
      {asked && (
        <Confirm
          heading={text.removeHeading}
          confirm={text.removeConfirm}
          cancel={text.removeCancel}
          onConfirm={() => {
            for (const found of quarantined) discard(recordStore(), found);
            // The notice goes away with the button that the dialog would give the focus back to.
            setTimeout(() => {
              restoreFocus(document.getElementById('content'));
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
const quarantineFile = (texts: readonly QuarantinedText[]): string =>
  JSON.stringify(
    texts.map(({ key, raw, at }) => ({ key, at: new Date(at).toISOString(), raw })),
    null,
    2,
  );

/** What is only in memory, as a file that My results can import. */
function saveUnsaved(name: string): void {
  const content = writeExport(unsavedRecords(recordStore()), new Date());
  saveFile(`trust-playbook-${name}.json`, 'application/json', content);
}
