import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FileProblem } from '../../domain/exchange/import.ts';
import type { Preference } from '../../domain/exchange/plan.ts';
import { fill } from '../../i18n/text.ts';
import { $undo, applyImport, openImport, planAgain, undoImport } from '../../stores/import-copy.ts';
import type { ImportPlan } from '../../stores/import-copy.ts';
import { FilePicker } from '../shared/FilePicker.tsx';
import { restoreFocus } from '../shared/focus.ts';
import { problemText } from '../shared/file-problem.ts';
import { openFile } from '../shared/read-texts.ts';
import { useOnDisk } from '../shared/use-on-disk.ts';
import { useStored } from '../shared/use-stored.ts';
import { useResults } from './context.ts';
import { ImportPreview } from './ImportPreview.tsx';

type Outcome = ReturnType<typeof applyImport> | 'undone';

/** The outcomes that changed nothing. */
const refusals: ReadonlySet<Outcome> = new Set(['full', 'blockedByNewerVersion', 'changedMeanwhile']);

/** Why a file was not read. */
interface Refusal {
  readonly name: string;
  readonly reason: string;
}

/** Reads in a copy: file, preview, and only then the change; and the way back. */
export function Import({ onChoose }: { onChoose: () => void }) {
  const { texts } = useResults();
  const text = texts.results.copy;
  const [opened, setOpened] = useState<{ readonly name: string; readonly plan: ImportPlan } | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const undo = useStored($undo, null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isPressed = useRef(false);
  useLayoutEffect(() => {
    // Reading in, leaving it and undoing it take their button away: whoever pressed it with the keyboard goes on from
    // the heading, above what is said and the next file.
    if (isPressed.current) restoreFocus(heading.current);
    isPressed.current = false;
  }, [opened, outcome]);

  const forget = (): void => {
    isPressed.current = true;
    setOpened(null);
  };

  const choose = async (files: FileList): Promise<void> => {
    onChoose();
    setOutcome(null);
    setOpened(null);
    setRefusal(null);
    const [file] = files;
    if (!file) return;
    const { name, content } = await openFile(file);
    const refuse = (problem: FileProblem): void => {
      setRefusal({ name, reason: problemText(problem, texts.files) });
    };
    const read = content === null ? null : openImport(content);
    if (!read) refuse({ code: 'unopened' });
    else if (read.ok) setOpened({ name, plan: read.content });
    else refuse(read.problem);
  };

  const apply = (name: string, plan: ImportPlan, preference: Preference): void => {
    const applied = applyImport(plan, preference);
    setOutcome(applied);
    forget();
    // What would happen now is shown before anything does.
    if (applied === 'changedMeanwhile') setOpened({ name, plan: planAgain(plan) });
  };

  return (
    <div class="import flow">
      <h3 ref={heading} tabIndex={-1}>
        {text.importHeading}
      </h3>
      <div class="field measure">
        <p class="help" id="import-help">
          {text.importHelp}
        </p>
        <FilePicker id="import-file" label={text.importLabel} describedBy="import-help" onChoose={choose} />
      </div>
      <ImportStatus {...{ refusal, outcome }} canUndo={undo !== null} />
      {undo && outcome && outcome !== 'undone' && (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            isPressed.current = true;
            const undone = undoImport();
            setOutcome(undone === 'done' || undone === 'memory' ? 'undone' : undone);
          }}
        >
          {text.undo}
        </button>
      )}
      {opened && (
        <ImportPreview
          file={opened.name}
          plan={opened.plan}
          onApply={(preference) => {
            apply(opened.name, opened.plan, preference);
          }}
          onCancel={forget}
        />
      )}
    </div>
  );
}

interface StatusProps {
  readonly refusal: Refusal | null;
  readonly outcome: Outcome | null;
  readonly canUndo: boolean;
}

/** What became of a file or an import, said when it is on disk. */
function ImportStatus({ refusal, outcome, canUndo }: StatusProps) {
  const text = useResults().texts.results.copy;
  const isOnDisk = useOnDisk();
  return (
    <div role="status" class="measure">
      {refusal && (
        <div class="notice error">
          <p>{fill(text.refused, { file: refusal.name })}</p>
          <p>{refusal.reason}</p>
        </div>
      )}
      {outcome && isOnDisk && (
        <div class={refusals.has(outcome) ? 'notice error' : 'notice'}>
          <p key={outcome}>{text[outcome]}</p>
          {canUndo && outcome !== 'undone' && <p class="soft small">{text.undoLasts}</p>}
        </div>
      )}
    </div>
  );
}
