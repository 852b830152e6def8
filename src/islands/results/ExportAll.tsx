import { useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import { exportAll } from '../../stores/results.ts';
import { dayOf } from '../../domain/time/day.ts';
import { saveFile } from '../shared/download.ts';
import { useResults } from './context.ts';

/** Saves the one file with everything. */
export function ExportButton({ kind, onDone }: { kind: string; onDone?: () => void }) {
  const text = useResults().texts.results.copy;
  return (
    <button
      type="button"
      class={kind}
      onClick={() => {
        const now = new Date();
        saveFile(`${text.file}-${dayOf(now)}.json`, 'application/json', exportAll(now));
        onDone?.();
      }}
    >
      {text.export}
    </button>
  );
}

/** Export, and when it was last done. */
export function ExportAll({ lastAt, isEmpty }: { lastAt: string | null; isEmpty: boolean }) {
  const { formats, texts } = useResults();
  const text = texts.results.copy;
  const [isDone, setDone] = useState(false);
  return (
    <div class="flow measure">
      <p>{text.intro}</p>
      {isEmpty ? (
        <p>{text.nothing}</p>
      ) : (
        <ExportButton
          kind="button"
          onDone={() => {
            setDone(true);
          }}
        />
      )}
      <p class="soft small" role="status">
        {isDone && !isEmpty ? `${text.exported} ` : ''}
        {lastAt !== null && fill(text.last, { date: formats.dayOf(lastAt) })}
      </p>
    </div>
  );
}
