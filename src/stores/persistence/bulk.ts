/**
 * Operations on many keys at once. Apart from the record store itself, because only the pages that import, export and
 * erase load them.
 */
import type { ExportedRecord } from '../../domain/exchange/export.ts';
import type { QuarantinedText, RecordStore, WriteFailure, Unsaved } from './types.ts';
import {
  encodeValue,
  keyOf,
  quarantinePrefix,
  root,
  sequenceOf,
  withSequence,
  withoutSequence,
} from './codec.ts';
import { erasingKey, removeAll, undoLogKey } from './recovery.ts';
import { textsIn } from './texts-in.ts';
import { writeFailureOf } from './write-failure.ts';
import type { StoredShape } from './codec.ts';

/** A change to one key; `value: undefined` removes it. */
export interface ValueChange {
  readonly shape: StoredShape<unknown>;
  readonly id?: string;
  readonly value: unknown;
}

/** A change to the raw text of one key, whatever it holds; null removes it. */
export interface TextChange {
  readonly key: string;
  readonly raw: string | null;
}

export type Change = ValueChange | TextChange;

/** How much lies under one name. */
export interface Usage {
  readonly name: string;
  readonly count: number;
  /** Characters of keys and texts; browsers give an origin about five million. */
  readonly size: number;
}

/**
 * Makes all changes or none.
 * @throws ShapeError for a value that could not be read back; nothing changed
 */
export function writeAll(store: RecordStore, changes: readonly Change[]): WriteOutcome {
  const { unsaved, withLocalStorage, tryWrite, persistOrQueue, forgetTexts, notify } = store.internals;
  const texts = changes.map((change) =>
    'shape' in change
      ? {
          shape: change.shape,
          key: keyOf(change.shape, change.id),
          text: change.value === undefined ? null : encodeValue(change.shape, change.value),
        }
      : { shape: null, key: change.key, text: change.raw },
  );
  if (!noteUndo(withLocalStorage, texts)) return 'full';
  const done: Step[] = [];
  for (const { key, text, shape } of texts) {
    const raw = withLocalStorage((storage) => storage.getItem(key), null);
    const failure = shape === null ? putRaw(store, key, text) : tryWrite(key, text, shape);
    if (failure === null) done.push({ key, raw, shape });
    else {
      takeBack(store, done);
      if (failure !== 'blocked') return failure;
      for (const change of texts) if (change.shape) persistOrQueue(change.key, change.text, change.shape);
      notify(null);
      return 'memory';
    }
  }
  for (const { key } of texts) unsaved.delete(key);
  withLocalStorage((storage) => {
    storage.removeItem(undoLogKey);
  }, undefined);
  if (texts.some(({ shape }) => shape === null)) forgetTexts();
  notify(null);
  return 'done';
}

/** A key that was changed, and the raw text that it held before. */
interface Step {
  readonly key: string;
  readonly raw: string | null;
  /** Null for a change to a raw text. */
  readonly shape: StoredShape<unknown> | null;
}

/**
 * Takes steps back. In reverse, every one returns to a state that did fit, so that there is room for it, unless another tab has
 * taken that in between: then what is left stays in memory, is told, and is saved when there is room.
 */
function takeBack({ internals: { withLocalStorage, persistOrQueue } }: RecordStore, done: readonly Step[]) {
  const isBack = ({ key, raw }: Step): boolean =>
    withLocalStorage((storage) => {
      try {
        if (raw === null) storage.removeItem(key);
        else storage.setItem(key, raw);
        return true;
      } catch {
        return false;
      }
    }, true);
  const left = done.toReversed().filter((step) => !isBack(step));
  withLocalStorage((storage) => {
    storage.removeItem(undoLogKey);
  }, undefined);
  // What the log took is free now.
  for (const step of left) {
    if (step.shape && step.raw !== null) persistOrQueue(step.key, withoutSequence(step.raw), step.shape);
    else isBack(step);
  }
}

/**
 * What became of a change of many keys. `memory`: storage is blocked, the changes last for this visit; `full`,
 * `blockedByNewerVersion`: nothing changed.
 */
export type WriteOutcome = 'done' | 'memory' | 'full' | 'blockedByNewerVersion';

/** Writes a text as it is; one that has the form of a stored value gets the next sequence number. */
function putRaw(
  { internals: { withLocalStorage, mirror } }: RecordStore,
  key: string,
  raw: string | null,
): WriteFailure | null {
  return withLocalStorage<WriteFailure | null>((storage) => {
    try {
      const before = storage.getItem(key);
      if (raw === null) storage.removeItem(key);
      // The number that a text brings along says nothing here: a file may hold any.
      else if (!mirror || withoutSequence(raw) === raw) storage.setItem(key, raw);
      else storage.setItem(key, withSequence(raw, mirror.nextSequence(sequenceOf(before))));
      mirror?.changed(key, before);
      return null;
    } catch (error) {
      return writeFailureOf(error, storage);
    }
  }, 'blocked');
}

/**
 * Notes in the storage what many keys hold, so that undo-log.ts takes everything back when the page dies on the way.
 * @returns false where there is no room for the note, and something is to be added
 */
function noteUndo(
  withLocalStorage: RecordStore['internals']['withLocalStorage'],
  texts: readonly { readonly key: string; readonly text: string | null }[],
): boolean {
  if (texts.length < 2) return true;
  return withLocalStorage((storage) => {
    try {
      const before = texts.map(({ key }) => [key, storage.getItem(key)] as const);
      storage.setItem(undoLogKey, JSON.stringify(Object.fromEntries(before)));
      return true;
    } catch {
      return texts.every(({ text }) => text === null);
    }
  }, true);
}

/** The raw texts of this site by key, as they are stored. */
export const storedTexts = ({ internals: { withLocalStorage } }: RecordStore): Map<string, string> =>
  textsIn(withLocalStorage);

/** The same with the changes that are only in memory. */
export function textsNow(store: RecordStore): Map<string, string> {
  const texts = storedTexts(store);
  for (const [key, { text }] of store.internals.unsaved) {
    if (text === null) texts.delete(key);
    else texts.set(key, text);
  }
  return texts;
}

/** How much is stored or queued, by name. */
export function usage(store: RecordStore): Usage[] {
  const texts = textsNow(store);
  const names = new Map<string, { count: number; size: number }>();
  for (const [key, text] of texts) {
    const name = key.slice(root.length).split(':')[0] ?? '';
    const total = names.get(name) ?? { count: 0, size: 0 };
    names.set(name, { count: total.count + 1, size: total.size + key.length + text.length });
  }
  return [...names].map(([name, total]) => ({ name, ...total }));
}

/** What is only in memory, for a download. */
export const unsavedRecords = ({ internals: { unsaved } }: RecordStore): ExportedRecord[] =>
  [...unsaved].flatMap(([key, { shape, text }]): ExportedRecord[] => {
    if (text === null) return [];
    const { v, d } = JSON.parse(text) as { v: number; d: unknown };
    const id = key.slice(keyOf(shape).length + 1);
    return [{ name: shape.name, id: id === '' ? undefined : id, version: v, value: d }];
  });

/** Deletes a quarantined text, copy and original. */
export function discard(
  { retry, internals: { withLocalStorage, forgetTexts, mirror, notify } }: RecordStore,
  { key, raw, at }: QuarantinedText,
): void {
  withLocalStorage((storage) => {
    storage.removeItem(`${quarantinePrefix}${at}:${key}`);
    if (storage.getItem(key) === raw) {
      storage.removeItem(key);
      mirror?.changed(key, raw);
    }
  }, undefined);
  forgetTexts(key);
  retry();
  notify(key);
}

/** Deletes everything the playbook has stored, quarantined and newer texts included. */
export function clear({ internals }: RecordStore): void {
  const { unsaved, withLocalStorage, forgetTexts, mirror, notify } = internals;
  unsaved.clear();
  forgetTexts();
  withLocalStorage((storage) => {
    if (mirror && storage.length > 0) {
      try {
        storage.setItem(erasingKey, '1');
      } catch {
        // Full to the last character: the erasure itself makes room.
      }
    }
    removeAll(storage);
  }, undefined);
  mirror?.erased();
  notify(null);
}

/** Everything that was here before it was erased, for as long as a page remembers it. */
export interface Erased {
  readonly texts: ReadonlyMap<string, string>;
  readonly unsaved: ReadonlyMap<string, Unsaved>;
}

/** Like {@link clear}; gives what was there, for {@link restoreErased}. */
export function clearWithUndo(store: RecordStore): Erased {
  const erased = { texts: storedTexts(store), unsaved: new Map(store.internals.unsaved) };
  clear(store);
  return erased;
}

/**
 * Takes an erasure back, all of it or nothing. What has been stored again since stays.
 * @returns `full` where other pages have taken the room; nothing is changed then
 */
export function restoreErased(store: RecordStore, { texts, unsaved }: Erased): WriteOutcome {
  const now = textsNow(store);
  const missing = [...texts].filter(([key]) => !now.has(key)).map(([key, raw]) => ({ key, raw }));
  const outcome = writeAll(store, missing);
  if (outcome !== 'done' && outcome !== 'memory') return outcome;
  for (const [key, { text, shape }] of unsaved) {
    if (!now.has(key)) store.internals.persistOrQueue(key, text, shape);
  }
  store.internals.notify(null);
  return outcome;
}

/** Whether the browser has kept the mirror from being erased: that is done when the playbook is opened next. */
export const isErasurePending = ({ internals: { withLocalStorage, mirror } }: RecordStore): boolean =>
  mirror?.state() === 'none' && withLocalStorage((storage) => storage.getItem(erasingKey) !== null, false);
