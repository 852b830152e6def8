import { fill } from '../../i18n/text.ts';
import { dayOf } from '../../domain/time/day.ts';
import type { Context } from './context.ts';
import { ExportButton } from './ExportAll.tsx';

/** A quiet word when there is work here that is in no copy. */
export function Reminder({ context, lastAt }: { context: Context; lastAt: string | null }) {
  const { formats } = context;
  const text = context.text.results.reminder;
  return (
    <aside class="notice flow" aria-label={text.heading}>
      <p>{lastAt === null ? text.never : fill(text.since, { date: formats.date(dayOf(lastAt)) })}</p>
      <ExportButton context={context} kind="button quiet" />
    </aside>
  );
}
