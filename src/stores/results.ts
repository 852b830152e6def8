import { atom, computed, onMount } from 'nanostores';
import type { ReadableAtom } from 'nanostores';
import { fnv1a } from '../domain/hash.ts';
import { writeExport } from '../domain/exchange/export.ts';
import { readExport } from '../domain/exchange/import.ts';
import type { Read } from '../domain/exchange/import.ts';
import { moment } from '../domain/exchange/dates.ts';
import { object, text } from '../domain/exchange/parse.ts';
import type { Parsed } from '../domain/exchange/parse.ts';
import { changesOf, planImport, undoOf } from '../domain/exchange/plan.ts';
import type { PlannedRecord, Preference, RecordChange } from '../domain/exchange/plan.ts';
import { exportableRecord, exportableRecords, exportableKinds } from './persistence/exportable-records.ts';
import { clear, usage, writeAll } from './persistence/bulk.ts';
import { storage, storedValue } from './persistence/index.ts';
import type { Change, Usage } from './persistence/bulk.ts';
import type { StoredShape } from './persistence/index.ts';
import { answerShape, attemptShape } from './persistence/stored-schemas/records.ts';

const exported = object({ at: moment, of: text({ max: 40 }) });

/** When everything was last exported, and a fingerprint of what it was. */
export const exportedShape: StoredShape<Parsed<typeof exported> | null> = {
  name: 'exported',
  version: 1,
  parse: exported,
};
export const $exported = storedValue(exportedShape, null);

export { $answers, $attempts } from './attempts.ts';
export { $commitments } from './commitments.ts';
export { $scenarios } from './scenarios.ts';

/** How much there is of each kind. */
export const $usage: ReadableAtom<readonly Usage[]> = (() => {
  const $usage = atom<readonly Usage[]>([]);
  onMount($usage, () => {
    const count = (): void => {
      $usage.set(usage(storage()));
    };
    count();
    const stop = storage().listen(count);
    // What a reader could not read is set aside: that takes room too.
    const stopToo = storage().listenToReport(count);
    return () => {
      stop();
      stopToo();
    };
  });
  return $usage;
})();

/** What would hurt to lose: taken with care and not to be had again. */
const valuableKinds = new Set(['attempt', 'answer', 'commitment', 'scenario']);

/** A short fingerprint of a person's own work, to see whether it has changed. Not for secrecy. */
function fingerprint(): string {
  const work = JSON.stringify(exportableRecords().filter(({ name }) => valuableKinds.has(name)));
  return `${work.length}.${fnv1a(work)}`;
}

/** Whether there is work here that is in no export and would hurt to lose. */
export const $isUnexported: ReadableAtom<boolean> = computed([$usage, $exported], (usage, last) => {
  const worth = usage
    .filter(({ name }) => valuableKinds.has(name))
    .reduce((sum, { count }) => sum + count, 0);
  // A few answers just given are no loss to speak of.
  return worth >= 5 && last?.of !== fingerprint();
});

/** The text of the file with everything, which is noted as exported. */
export function exportAll(now: Date): string {
  const file = writeExport(exportableRecords(), now);
  $exported.set({ at: now.toISOString(), of: fingerprint() });
  return file;
}

/** A file that was read and compared with what is here; nothing is changed yet. */
export interface ImportPlan {
  readonly exportedAt: string;
  readonly plan: readonly PlannedRecord[];
  readonly repeated: number;
}

/** Reads a file and plans its import. */
export function openImport(file: string): Read<ImportPlan> {
  const read = readExport(file, exportableKinds);
  if (!read.ok) return read;
  const { exportedAt, records, repeated } = read.content;
  return { ok: true, content: { exportedAt, repeated, plan: planImport(records, exportableRecord) } };
}

const toChange = ({ name, id, value }: RecordChange): Change[] => {
  const kind = exportableKinds.find(({ shape }) => shape.name === name);
  return kind ? [{ shape: kind.shape, ...(id === undefined ? {} : { id }), value }] : [];
};

type Outcome = ReturnType<typeof writeAll>;

/** The last import that can be taken back, for as long as the page is open. */
export const $undo = atom<{
  readonly plan: readonly PlannedRecord[];
  readonly preference: Preference;
} | null>(null);

/**
 * Carries out an import, all of it or nothing.
 * @returns `done`; `memory` where storage is blocked; `full` or `blockedByNewerVersion` where nothing was changed
 */
export function applyImport({ plan }: ImportPlan, preference: Preference): Outcome {
  const outcome = writeAll(storage(), changesOf(plan, preference).flatMap(toChange));
  if (outcome === 'done' || outcome === 'memory') $undo.set({ plan, preference });
  return outcome;
}

/** Takes the last import back; what was changed again since stays. */
export function undoImport(): Outcome {
  const last = $undo.get();
  if (!last) return 'done';
  const outcome = writeAll(storage(), undoOf(last.plan, last.preference, exportableRecord).flatMap(toChange));
  if (outcome === 'done' || outcome === 'memory') $undo.set(null);
  return outcome;
}

/** Removes an attempt with its answers. */
export function removeAttempt(id: string): Outcome {
  const answers = storage()
    .ids(answerShape)
    .filter((entry) => entry.startsWith(`${id}:`));
  return writeAll(storage(), [
    ...answers.map((entry) => ({ shape: answerShape, id: entry, value: undefined })),
    { shape: attemptShape, id, value: undefined },
  ]);
}

/** Removes one record of any kind. */
export function removeRecord(name: string, id: string | undefined): Outcome {
  return writeAll(storage(), toChange({ name, id, value: undefined }));
}

/** Removes all that the playbook has stored in this browser. */
export function eraseEverything(): void {
  $undo.set(null);
  clear(storage());
}
