import { fill } from '../../i18n/text.ts';
import { useResults } from './context.ts';
import { ExportButton } from './ExportAll.tsx';

/** A reminder when there is work here that is in no copy: browsers may empty what a site stores, and no server has it. */
export function Reminder({ lastAt }: { lastAt: string | null }) {
  const { formats, texts } = useResults();
  const text = texts.results.reminder;
  return (
    <aside class="notice flow" aria-label={text.heading}>
      <p>{lastAt === null ? text.never : fill(text.since, { date: formats.dayOf(lastAt) })}</p>
      <ExportButton kind="button quiet" />
    </aside>
  );
}
