import { useMemo, useState } from 'preact/hooks';
import { $articlesRead } from '../../stores/reading.ts';
import {
  $answers,
  $attempts,
  $commitments,
  $exported,
  $isUnexported,
  $scenarios,
  $usage,
} from '../../stores/results.ts';
import { StorageNotice } from '../shared/StorageNotice.tsx';
import { useStored } from '../shared/use-stored.ts';
import { ArticlesRead } from './ArticlesRead.tsx';
import { Attempts } from './Attempts.tsx';
import { Commitments } from './Commitments.tsx';
import { createContext } from './context.ts';
import type { ResultsProps } from './context.ts';
import { ExportAll } from './ExportAll.tsx';
import { Erase } from './Erase.tsx';
import { Import } from './Import.tsx';
import { RemovalDialog } from './RemovalDialog.tsx';
import type { Removable } from './RemovalDialog.tsx';

import { Reminder } from './Reminder.tsx';
import { Scenarios } from './Scenarios.tsx';
import { StorageUsage } from './StorageUsage.tsx';
import './results.css';

/** My results: everything a person has in this browser, and every way to rule it. */
export function Results(props: ResultsProps) {
  const context = useMemo(() => createContext(props), [props]);
  const { text } = props;
  const usage = useStored($usage, null);
  const isUnexported = useStored($isUnexported, false);
  const exported = useStored($exported);
  const attempts = useStored($attempts);
  const answers = useStored($answers);
  const commitments = useStored($commitments);
  const scenarios = useStored($scenarios);
  const read = useStored($articlesRead);
  const [removable, setRemovable] = useState<Removable | null>(null);
  const [isErased, setErased] = useState(false);
  // A preview compares a file with what is here: what is erased under it ends it.
  const [erasures, setErasures] = useState(0);

  return (
    <div class="results">
      <StorageNotice text={text.storage} />
      {usage === null ? (
        <p class="soft loading">{text.results.loading}</p>
      ) : (
        <>
          {isUnexported && <Reminder context={context} lastAt={exported?.at ?? null} />}
          {props.quiz && (
            <Attempts context={context} attempts={attempts} answers={answers} onRemove={setRemovable} />
          )}
          <Commitments context={context} commitments={commitments} onRemove={setRemovable} />
          {props.urls.calculator !== undefined && (
            <Scenarios context={context} scenarios={scenarios} onRemove={setRemovable} />
          )}
          <ArticlesRead context={context} read={read} onRemove={setRemovable} />
          <StorageUsage context={context} usage={usage} />
          <section class="take-along flow" aria-labelledby="take-along">
            <h2 id="take-along">{text.results.copy.heading}</h2>
            <ExportAll context={context} lastAt={exported?.at ?? null} isEmpty={usage.length === 0} />
            <Import
              key={erasures}
              context={context}
              onChoose={() => {
                setErased(false);
              }}
            />
          </section>
          <Erase
            context={context}
            usage={usage}
            isUnexported={isUnexported}
            lastAt={exported?.at ?? null}
            isDone={isErased}
            onDone={() => {
              setErased(true);
              setErasures(erasures + 1);
            }}
          />
          <RemovalDialog
            context={context}
            removable={removable}
            onClose={() => {
              setRemovable(null);
            }}
          />
        </>
      )}
    </div>
  );
}
