import { useEffect, useMemo, useState } from 'preact/hooks';
import { createFormats } from '../../i18n/formats.ts';
import { $exported, $isUnexported, $usage } from '../../stores/copy.ts';
import { forgetUndo } from '../../stores/erasure.ts';
import { StorageNotice } from '../shared/StorageNotice.tsx';
import { useStored } from '../shared/use-stored.ts';
import { ArticlesRead } from './ArticlesRead.tsx';
import { Attempts } from './Attempts.tsx';
import { Commitments } from './Commitments.tsx';
import { ResultsProvider } from './context.ts';
import type { Removable, ResultsProps } from './context.ts';
import { Erase } from './Erase.tsx';
import { ExportAll } from './ExportAll.tsx';
import { Import } from './Import.tsx';
import { Reminder } from './Reminder.tsx';
import { RemovalDialog } from './RemovalDialog.tsx';
import { Scenarios } from './Scenarios.tsx';
import { StorageUsage } from './StorageUsage.tsx';
import './results.css';

/**
 * My results: everything a person has in this browser, and every way to rule it. Nothing is drawn before the storage has been
 * read (`usage`), since "nothing is saved here" would frighten whoever has years in it. Only here the large parts of the
 * storage are loaded (import, erasure, copies): every other page does without their code.
 */
export function Results({ currency, ...props }: ResultsProps) {
  const { language, texts, urls, quiz } = props;
  const formats = useMemo(() => createFormats(language, currency), [language, currency]);
  const usage = useStored($usage, null);
  const isUnexported = useStored($isUnexported, false);
  const lastAt = useStored($exported)?.at ?? null;
  const [removable, setRemovable] = useState<Removable | null>(null);
  const [isErased, setErased] = useState(false);
  // A preview compares a file with what is here: what is erased under it ends it.
  const [erasures, setErasures] = useState(0);
  useEffect(() => {
    // Also when the page is kept for the way back: the next person at this computer must not undo an erasure.
    addEventListener('pagehide', forgetUndo);
    return () => {
      removeEventListener('pagehide', forgetUndo);
    };
  }, []);

  return (
    <ResultsProvider value={{ ...props, formats, askToRemove: setRemovable }}>
      <div class="results">
        <StorageNotice text={texts.storage} />
        {usage === null ? (
          <p class="soft loading">{texts.results.loading}</p>
        ) : (
          <>
            {isUnexported && <Reminder lastAt={lastAt} />}
            {quiz && <Attempts />}
            <Commitments />
            {urls.calculator !== undefined && <Scenarios />}
            <ArticlesRead />
            <StorageUsage usage={usage} />
            <section class="take-along flow" aria-labelledby="take-along">
              <h2 id="take-along">{texts.results.copy.heading}</h2>
              <ExportAll lastAt={lastAt} isEmpty={usage.length === 0} />
              <Import
                key={erasures}
                onChoose={() => {
                  setErased(false);
                }}
              />
            </section>
            <Erase
              usage={usage}
              isUnexported={isUnexported}
              lastAt={lastAt}
              isDone={isErased}
              onDone={() => {
                setErased(true);
                setErasures(erasures + 1);
              }}
            />
            <RemovalDialog
              removable={removable}
              onClose={() => {
                setRemovable(null);
              }}
            />
          </>
        )}
      </div>
    </ResultsProvider>
  );
}
