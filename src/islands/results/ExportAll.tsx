import { useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import { exportAll } from '../../stores/results.ts';
import { dayOf } from '../../domain/time/day.ts';
import { saveFile } from '../shared/download.ts';
import type { Context } from './context.ts';

/** Saves the one file with everything. */
export function ExportButton({
  context,
  kind,
  onDone,
}: {
  context: Context;
  kind: string;
  onDone?: () => void;
}) {
  const text = context.text.results.copy;
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
export function ExportAll({
  context,
  lastAt,
  isEmpty,
}: {
  context: Context;
  lastAt: string | null;
  isEmpty: boolean;
}) {
  const { formats } = context;
  const text = context.text.results.copy;
  const [isDone, setDone] = useState(false);
  return (
    <div class="flow measure">
      <p>{text.intro}</p>
      {isEmpty ? (
        <p>{text.nothing}</p>
      ) : (
        <ExportButton
          context={context}
          kind="button"
          onDone={() => {
            setDone(true);
          }}
        />
      )}
      <p class="soft small" role="status">
        {isDone && !isEmpty ? `${text.exported} ` : ''}
        {lastAt !== null && fill(text.last, { date: formats.date(dayOf(lastAt)) })}
      </p>
    </div>
  );
}
