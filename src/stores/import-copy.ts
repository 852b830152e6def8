import { atom } from 'nanostores';
import type { ExportedRecord } from '../domain/exchange/export.ts';
import { readExport } from '../domain/exchange/import.ts';
import type { Read } from '../domain/exchange/import.ts';
import { changesOf, isSamePlan, planImport, undoOf } from '../domain/exchange/plan.ts';
import type { PlannedRecord, Preference, RecordChange } from '../domain/exchange/plan.ts';
import { quarantineName } from './copy.ts';
import { storedTexts, textsNow, writeAll } from './persistence/bulk.ts';
import type { Change, WriteOutcome } from './persistence/bulk.ts';
import { openText, quarantinePrefix, root, withoutSequence } from './persistence/codec.ts';
import { exportableKinds, exportableRecord } from './persistence/exportable-records.ts';
import { recordStore } from './persistence/index.ts';

/** A file that was read and compared with what is here; nothing is changed yet. */
export interface ImportPlan {
  readonly exportedAt: string;
  readonly plan: readonly PlannedRecord[];
  readonly repeated: number;
}

/** Finds where a raw text lies here: under its own key, or in quarantine; undefined where it is not. */
type FindText = (key: string, raw: string) => string | undefined;

/** Looks through the storage once, however many texts are asked for. */
function indexTexts(): FindText {
  const places = new Map<string, string>();
  const nameOf = (key: string, raw: string): string => `${key}\n${withoutSequence(raw)}`;
  const texts = [...storedTexts(recordStore())];
  for (const [place, raw] of texts) {
    const isQuarantined = place.startsWith(quarantinePrefix);
    const key = isQuarantined ? place.slice(place.indexOf(':', quarantinePrefix.length) + 1) : place;
    // What lies at its own key is that one.
    if (!isQuarantined || !places.has(nameOf(key, raw))) places.set(nameOf(key, raw), place);
  }
  return (key, raw) => places.get(nameOf(root + key, raw));
}

/** Compares records and raw texts with what is here. */
function plan(records: readonly ExportedRecord[]): PlannedRecord[] {
  const find = indexTexts();
  return planImport(records, (name, id, value) => {
    if (name !== quarantineName) return exportableRecord(name, id);
    const isHere = id !== undefined && typeof value === 'string' && find(id, value) !== undefined;
    return isHere ? value : undefined;
  });
}

/** Reads a file and plans its import. */
export function openImport(file: string): Read<ImportPlan> {
  const read = readExport(file, exportableKinds);
  if (!read.ok) return read;
  const { exportedAt, records, repeated, unreadable } = read.content;
  const texts = unreadable.map(({ key, raw }) => ({ name: quarantineName, id: key, version: 1, value: raw }));
  return {
    ok: true,
    content: { exportedAt, repeated, plan: plan([...records, ...texts]) },
  };
}

let quarantinedHere = 0;

/** Where a raw text of a file goes: to its own key where nothing is and a newer version may read it, else into quarantine. */
function placeForText(key: string, raw: string, taken: Set<string>): string {
  const own = root + key;
  const shape = exportableKinds.find(({ shape: { name } }) => name === key.split(':', 1)[0])?.shape;
  const isReadable = shape !== undefined && openText(raw, shape).kind !== 'corrupt';
  if (isReadable && !taken.has(own)) {
    // A second text of the same key goes into quarantine.
    taken.add(own);
    return own;
  }
  // A number of its own for each: two texts may have been found at one key.
  quarantinedHere += 1;
  return `${quarantinePrefix}${Date.now() + quarantinedHere}:${own}`;
}

/** Records of a file as changes of the storage; none for a kind that this version does not know. */
function toChanges(records: readonly RecordChange[]): Change[] {
  const taken = new Set(textsNow(recordStore()).keys());
  return records.flatMap(({ name, id, value }): Change[] => {
    if (name === quarantineName)
      return id !== undefined && typeof value === 'string'
        ? [{ key: placeForText(id, value, taken), raw: value }]
        : [];
    const kind = exportableKinds.find(({ shape }) => shape.name === name);
    return kind ? [{ shape: kind.shape, ...(id === undefined ? {} : { id }), value }] : [];
  });
}

/** The last import that can be taken back, for as long as the page is open. */
export const $undo = atom<{
  readonly plan: readonly PlannedRecord[];
  readonly preference: Preference;
} | null>(null);

/** The plan of a file that was opened earlier, compared with what is here now. */
export const planAgain = (opened: ImportPlan): ImportPlan => ({
  ...opened,
  plan: plan(opened.plan.map(({ record }) => record)),
});

/**
 * Carries out an import, all of it or nothing.
 * @returns `done`; `memory` where storage is blocked; `full` or `blockedByNewerVersion` where nothing was changed, and
 * `changedMeanwhile` where nothing was because the plan no longer says what would happen: another tab has written
 */
export function applyImport(opened: ImportPlan, preference: Preference): WriteOutcome | 'changedMeanwhile' {
  if (!isSamePlan(opened.plan, planAgain(opened).plan)) return 'changedMeanwhile';
  const outcome = writeAll(recordStore(), toChanges(changesOf(opened.plan, preference)));
  if (outcome === 'done' || outcome === 'memory') $undo.set({ plan: opened.plan, preference });
  return outcome;
}

/** Takes the last import back; what was changed again since stays. */
export function undoImport(): WriteOutcome {
  const last = $undo.get();
  if (!last) return 'done';
  const find = indexTexts();
  const texts = last.plan.flatMap(({ record: { name, id = '', value }, state }): Change[] => {
    if (name !== quarantineName || state !== 'new' || typeof value !== 'string') return [];
    const key = find(id, value);
    return key === undefined ? [] : [{ key, raw: null }];
  });
  const changes = toChanges(undoOf(last.plan, last.preference, exportableRecord));
  const outcome = writeAll(recordStore(), [...changes, ...texts]);
  if (outcome === 'done' || outcome === 'memory') $undo.set(null);
  return outcome;
}
