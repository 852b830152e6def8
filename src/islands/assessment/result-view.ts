import type { Attempt } from '../../domain/exchange/records.ts';

const start = 'result-';

/** Whether a view is a result: the latest one, `result`, or that of an attempt, `result-<id>`. */
export const isResult = (view: string): boolean => view === 'result' || view.startsWith(start);

/** The address of an attempt's result below that of the self-assessment. */
export const resultAddress = ({ id }: Pick<Attempt, 'id'>): string => `#${start}${id}`;

/**
 * The attempt whose result a view shows; null for a view of something else, and where there is no such result.
 * @param results attempts with a result, the latest first
 */
export function chosenResult(view: string, results: readonly Attempt[]): Attempt | null {
  if (!isResult(view)) return null;
  return (view === 'result' ? results[0] : results.find(({ id }) => view === start + id)) ?? null;
}
