import type { ExportedRecord } from './export.ts';
import { sameValue } from './import.ts';

/** What an import would do to one record. */
export interface PlannedRecord {
  readonly record: ExportedRecord;
  /** `same`: already here; `different`: here with another content. */
  readonly state: 'new' | 'same' | 'different';
  /** What is here now; undefined when new. */
  readonly before: unknown;
}

/** Which side counts where a record differs. */
export type Preference = 'file' | 'mine';

/** A record that is to become `value`; undefined removes it. */
export interface RecordChange {
  readonly name: string;
  readonly id?: string | undefined;
  readonly value: unknown;
}

/** Compares every record of a file with what is here. @param current undefined for what is not here */
export function planImport(
  records: readonly ExportedRecord[],
  current: (name: string, id: string | undefined, value: unknown) => unknown,
): PlannedRecord[] {
  return records.map((record) => {
    const before = current(record.name, record.id, record.value);
    const state = before === undefined ? 'new' : sameValue(before, record.value) ? 'same' : 'different';
    return { record, state, before };
  });
}

/** Whether two plans of the same records would do the same to the same: nothing has changed here between them. */
export const isSamePlan = (a: readonly PlannedRecord[], b: readonly PlannedRecord[]): boolean =>
  a.length === b.length &&
  a.every(({ state, before }, index) => {
    const other = b[index];
    return other?.state === state && (state !== 'different' || sameValue(before, other.before));
  });

const isApplied = ({ state }: PlannedRecord, preference: Preference): boolean =>
  state === 'new' || (state === 'different' && preference === 'file');

/** The changes that carry out a plan. Nothing that is here and not in the file is ever removed. */
export function changesOf(plan: readonly PlannedRecord[], preference: Preference): RecordChange[] {
  return plan
    .filter((item) => isApplied(item, preference))
    .map(({ record: { name, id, value } }) => ({ name, id, value }));
}

/**
 * The changes that take an import back. What was changed again since then is left as it is.
 * @param current what is here now
 */
export function undoOf(
  plan: readonly PlannedRecord[],
  preference: Preference,
  current: (name: string, id: string | undefined) => unknown,
): RecordChange[] {
  return plan
    .filter((item) => isApplied(item, preference))
    .filter(({ record: { name, id, value } }) => sameValue(current(name, id), value))
    .map(({ record: { name, id }, before }) => ({ name, id, value: before }));
}

/** How many records of each name are new, the same and different. */
export function countPlan(
  plan: readonly PlannedRecord[],
): { name: string; new: number; same: number; different: number }[] {
  const counts = new Map<string, { name: string; new: number; same: number; different: number }>();
  for (const { record, state } of plan) {
    const count = counts.get(record.name) ?? { name: record.name, new: 0, same: 0, different: 0 };
    count[state] += 1;
    counts.set(record.name, count);
  }
  return [...counts.values()];
}
