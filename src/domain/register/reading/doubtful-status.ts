import { plainHeading } from './headings.ts';
import { cellOf } from './lines.ts';
import type { Line } from './lines.ts';
import type { Rows, Settings } from './propose.ts';

/** A state of orders that may be no purchases: `Makulerad`, `Offert`. */
export interface DoubtfulStatus {
  /** What the column is called. */
  readonly column: string;
  /** As most lines write it. */
  readonly value: string;
  readonly count: number;
}

const states = /status|tillstand|state|typ|type|dokument|document/u;
const noPurchase =
  /^(?:makuler|annuller|avbruten|avbest|avböjd|avslag|struken|borttagen|utkast|offert|förfrågan|prelimin|cancel|void|reject|declin|draft|quot|deleted|test)/iu;

/** Lines whose state says that nothing was bought, where a column tells one: the page counts them, and says so. */
export function doubtfulStatus(
  rows: Rows,
  lines: readonly Line[],
  { headingRow }: Pick<Settings, 'headingRow'>,
): DoubtfulStatus | null {
  const headings = headingRow === null ? [] : (rows[headingRow] ?? []);
  const counts = new Map<string, DoubtfulStatus>();
  headings.forEach((column, at) => {
    if (!states.test(plainHeading(column))) return;
    for (const line of lines) {
      const value = cellOf(line, at);
      if (!noPurchase.test(value)) continue;
      const key = `${String(at)} ${value}`;
      counts.set(key, { column: column.trim(), value, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  });
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (!most) return null;
  const count = [...counts.values()].reduce((sum, one) => sum + one.count, 0);
  return { ...most, count };
}
