/**
 * Operations on many keys at once. Apart from the record store itself, because only the pages that import, export and
 * erase load them.
 */
import type { ExportedRecord } from '../../domain/exchange/export.ts';
import type { RecordStore, QuarantinedText } from './types.ts';
import { quarantinePrefix, encodeValue, keyOf, keysBelow, root } from './codec.ts';
import { internalNames } from './internal-names.ts';
import { erasingKey, undoLogKey } from './recovery.ts';
import type { StoredShape } from './codec.ts';

/** A change to one key; `value: undefined` removes it. */
export interface Change {
  readonly shape: StoredShape<unknown>;
  readonly id?: string;
  readonly value: unknown;
}

/** How much lies under one name. */
export interface Usage {
  readonly name: string;
  readonly count: number;
  /** Characters of keys and texts; browsers give an origin about five million. */
  readonly size: number;
}

/**
 * Makes all changes or none.
 * @returns `memory`: storage is blocked, the changes last for this visit; `full`, `blockedByNewerVersion`: nothing changed
 * @throws ShapeError for a value that could not be read back; nothing changed
 */
export function writeAll(
  { internals: { unsaved, withStorage, tryWrite: put, persistOrQueue: settle, notify } }: RecordStore,
  changes: readonly Change[],
): 'done' | 'memory' | 'full' | 'blockedByNewerVersion' {
  const texts = changes.map(({ shape, id, value }) => ({
    shape,
    key: keyOf(shape, id),
    text: value === undefined ? null : encodeValue(shape, value),
  }));
  if (!noteUndo(withStorage, texts)) return 'full';
  const done: { key: string; raw: string | null }[] = [];
  for (const { key, text, shape } of texts) {
    const raw = withStorage((storage) => storage.getItem(key), null);
    const trouble = put(key, text, shape);
    if (trouble === null) done.push({ key, raw });
    else {
      // In reverse, every step returns to a state that did fit, so that there is room for it.
      withStorage((storage) => {
        for (const step of done.reverse()) {
          if (step.raw === null) storage.removeItem(step.key);
          else storage.setItem(step.key, step.raw);
        }
      }, undefined);
      withStorage((storage) => {
        storage.removeItem(undoLogKey);
      }, undefined);
      if (trouble !== 'blocked') return trouble;
      for (const change of texts) settle(change.key, change.text, change.shape);
      notify(null);
      return 'memory';
    }
  }
  for (const { key } of texts) unsaved.delete(key);
  withStorage((storage) => {
    storage.removeItem(undoLogKey);
  }, undefined);
  notify(null);
  return 'done';
}

/**
 * Notes in the storage what many keys hold, so that recovery.ts takes everything back when the page dies on the way.
 * @returns false where there is no room for the note, and something is to be added
 */
function noteUndo(
  withStorage: RecordStore['internals']['withStorage'],
  texts: readonly { readonly key: string; readonly text: string | null }[],
): boolean {
  if (texts.length < 2) return true;
  return withStorage((storage) => {
    try {
      const before = texts.map(({ key }) => [key, storage.getItem(key)] as const);
      storage.setItem(undoLogKey, JSON.stringify(Object.fromEntries(before)));
      return true;
    } catch {
      return texts.every(({ text }) => text === null);
    }
  }, true);
}

/** How much is stored or queued, by name. */
export function usage({ internals: { unsaved, withStorage } }: RecordStore): Usage[] {
  const texts = new Map<string, string>();
  withStorage((storage) => {
    for (const key of keysBelow(storage, root)) {
      if (!internalNames.has(key.slice(root.length))) texts.set(key, storage.getItem(key) ?? '');
    }
  }, undefined);
  for (const [key, { text }] of unsaved) {
    if (text === null) texts.delete(key);
    else texts.set(key, text);
  }
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
  { retry, internals: { withStorage, forgetTexts, journal, notify } }: RecordStore,
  { key, raw, at }: QuarantinedText,
): void {
  withStorage((storage) => {
    storage.removeItem(`${quarantinePrefix}${at}:${key}`);
    if (storage.getItem(key) === raw) {
      storage.removeItem(key);
      journal?.changed(key, raw);
    }
  }, undefined);
  forgetTexts(key);
  retry();
  notify(key);
}

/** Deletes everything the playbook has stored, quarantined and newer texts included. */
export function clear({ internals }: RecordStore): void {
  const { unsaved, withStorage, forgetTexts, journal, notify } = internals;
  unsaved.clear();
  forgetTexts();
  withStorage((storage) => {
    if (journal && storage.length > 0) {
      try {
        storage.setItem(erasingKey, '1');
      } catch {
        // Full to the last character: the erasure itself makes room.
      }
    }
    for (const key of keysBelow(storage, root)) if (key !== erasingKey) storage.removeItem(key);
  }, undefined);
  journal?.erased();
  notify(null);
}
