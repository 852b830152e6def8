import { useState } from 'preact/hooks';
import { fill, plural } from '../../i18n/text.ts';
import { makeCopy } from '../../stores/copy.ts';
import type { Copy } from '../../stores/copy.ts';
import { dayOf } from '../../domain/time/day.ts';
import { KeyedText } from '../shared/KeyedText.tsx';
import { saveFile } from '../shared/download.ts';
import { useResults } from './context.ts';

/** Saves the one file with everything, and notes when: the reminder asks for a copy only of what has been done since. */
export function ExportButton({ kind, onDone }: { kind: string; onDone?: (copy: Copy) => void }) {
  const text = useResults().texts.results.copy;
  return (
    <button
      type="button"
      class={kind}
      onClick={() => {
        const now = new Date();
        const copy = makeCopy(now);
        saveFile(`${text.file}-${dayOf(now)}.json`, 'application/json', copy.text);
        copy.note();
        onDone?.(copy);
      }}
    >
      {text.export}
    </button>
  );
}

/**
 * Export, and when it was last done. Each sentence is an element keyed by its words, so that a translated page shows the new
 * one and a screen reader tells only what has changed.
 */
export function ExportAll({ lastAt, isEmpty }: { lastAt: string | null; isEmpty: boolean }) {
  const { formats, language, texts } = useResults();
  const text = texts.results.copy;
  const [unreadable, setUnreadable] = useState<number | null>(null);
  return (
    <div class="flow measure">
      <p>{text.intro}</p>
      {isEmpty ? (
        <p>{text.nothing}</p>
      ) : (
        <ExportButton
          kind="button"
          onDone={(copy) => {
            setUnreadable(copy.unreadable);
          }}
        />
      )}
      <p class="soft small" role="status">
        <KeyedText>{unreadable !== null && !isEmpty && `${text.exported} `}</KeyedText>
        <KeyedText>
          {unreadable !== null &&
            unreadable > 0 &&
            !isEmpty &&
            `${plural(language, text.exportedUnread, unreadable)} `}
        </KeyedText>
        <KeyedText>{lastAt !== null && fill(text.last, { date: formats.dayOf(lastAt) })}</KeyedText>
      </p>
    </div>
  );
}
