import { atom } from 'nanostores';
import { readExport } from '../domain/exchange/import.ts';
import type { Read } from '../domain/exchange/import.ts';
import { changesOf, planImport, undoOf } from '../domain/exchange/plan.ts';
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

/** Where a raw text lies here: under its own key, or in quarantine; undefined where it is not. */
function placeOfText(key: string, raw: string): string | undefined {
  const texts = storedTexts(recordStore());
  const own = root + key;
  const isIt = (text: string): boolean => withoutSequence(text) === withoutSequence(raw);
  if (isIt(texts.get(own) ?? '')) return own;
  return [...texts].find(
    ([other, text]) => isIt(text) && other.startsWith(quarantinePrefix) && other.endsWith(`:${own}`),
  )?.[0];
}

/** What is here under a name, records and raw texts alike. */
const present = (name: string, id: string | undefined, value?: unknown): unknown =>
  name === quarantineName
    ? id !== undefined && typeof value === 'string' && placeOfText(id, value) !== undefined
      ? value
      : undefined
    : exportableRecord(name, id);

/** Reads a file and plans its import. */
export function openImport(file: string): Read<ImportPlan> {
  const read = readExport(file, exportableKinds);
  if (!read.ok) return read;
  const { exportedAt, records, repeated, unreadable } = read.content;
  const texts = unreadable.map(({ key, raw }) => ({ name: quarantineName, id: key, version: 1, value: raw }));
  return {
    ok: true,
    content: { exportedAt, repeated, plan: planImport([...records, ...texts], present) },
  };
}

let quarantinedHere = 0;

/** Where a raw text of a file goes: to its own key where nothing is and a newer version may read it, else into quarantine. */
function placeForText(key: string, raw: string): string {
  const own = root + key;
  const shape = exportableKinds.find(({ shape: { name } }) => name === key.split(':', 1)[0])?.shape;
  const isReadable = shape !== undefined && openText(raw, shape).kind !== 'corrupt';
  const isFree = !textsNow(recordStore()).has(own);
  if (isReadable && isFree) return own;
  // A number of its own for each: two texts may have been found at one key.
  quarantinedHere += 1;
  return `${quarantinePrefix}${Date.now() + quarantinedHere}:${own}`;
}

/** A record of a file as changes of the storage; none for a kind that this version does not know. */
function toChange({ name, id, value }: RecordChange): Change[] {
  if (name === quarantineName) {
    return id !== undefined && typeof value === 'string'
      ? [{ key: placeForText(id, value), raw: value }]
      : [];
  }
  const kind = exportableKinds.find(({ shape }) => shape.name === name);
  return kind ? [{ shape: kind.shape, ...(id === undefined ? {} : { id }), value }] : [];
}

/** The last import that can be taken back, for as long as the page is open. */
export const $undo = atom<{
  readonly plan: readonly PlannedRecord[];
  readonly preference: Preference;
} | null>(null);

/**
 * Carries out an import, all of it or nothing.
 * @returns `done`; `memory` where storage is blocked; `full` or `blockedByNewerVersion` where nothing was changed
 */
export function applyImport({ plan }: ImportPlan, preference: Preference): WriteOutcome {
  const outcome = writeAll(recordStore(), changesOf(plan, preference).flatMap(toChange));
  if (outcome === 'done' || outcome === 'memory') $undo.set({ plan, preference });
  return outcome;
}

/** Takes the last import back; what was changed again since stays. */
export function undoImport(): WriteOutcome {
  const last = $undo.get();
  if (!last) return 'done';
  const texts = last.plan.flatMap(({ record: { name, id = '', value }, state }): Change[] => {
    if (name !== quarantineName || state !== 'new' || typeof value !== 'string') return [];
    const key = placeOfText(id, value);
    return key === undefined ? [] : [{ key, raw: null }];
  });
  const changes = undoOf(last.plan, last.preference, exportableRecord).flatMap(toChange);
  const outcome = writeAll(recordStore(), [...changes, ...texts]);
  if (outcome === 'done' || outcome === 'memory') $undo.set(null);
  return outcome;
}
