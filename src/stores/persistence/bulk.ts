/**
 * What concerns everything that is stored, or many keys at once. Apart from the gate itself, because only the pages
 * that take in, give out and erase whole sets load it.
 */
import type { KeptRecord } from '../../domain/exchange/export.ts';
import type { Gate, SetAside } from './types.ts';
import { asideRoot, encodeValue, keyOf, keysBelow, root } from './codec.ts';
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
 * @returns `memory`: storage is blocked, they hold for this visit; `full`, `held`: nothing changed
 * @throws ShapeError for a value that could not be read back; nothing changed
 */
export function writeAll(
  { parts: { unsaved, withStorage, put, settle, notify } }: Gate,
  changes: readonly Change[],
): 'done' | 'memory' | 'full' | 'held' {
  const texts = changes.map(({ shape, id, value }) => ({
    shape,
    key: keyOf(shape, id),
    text: value === undefined ? null : encodeValue(shape, value),
  }));
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
      if (trouble !== 'blocked') return trouble;
      for (const change of texts) settle(change.key, change.text, change.shape);
      notify(null);
      return 'memory';
    }
  }
  for (const { key } of texts) unsaved.delete(key);
  notify(null);
  return 'done';
}

/** How much is stored or waits to be, by name. */
export function usage({ parts: { unsaved, withStorage } }: Gate): Usage[] {
  const texts = new Map<string, string>();
  withStorage((storage) => {
    for (const key of keysBelow(storage, root)) texts.set(key, storage.getItem(key) ?? '');
  }, undefined);
  for (const [key, { text }] of unsaved) {
    if (text === null) texts.delete(key);
    else texts.set(key, text);
  }
  const names = new Map<string, { count: number; size: number }>();
  for (const [key, text] of texts) {
    const name = key.split(':')[1] ?? '';
    const sum = names.get(name) ?? { count: 0, size: 0 };
    names.set(name, { count: sum.count + 1, size: sum.size + key.length + text.length });
  }
  return [...names].map(([name, sum]) => ({ name, ...sum }));
}

/** What is only in memory, for a download. */
export const unsavedRecords = ({ parts: { unsaved } }: Gate): KeptRecord[] =>
  [...unsaved].flatMap(([key, { shape, text }]): KeptRecord[] => {
    if (text === null) return [];
    const { v, d } = JSON.parse(text) as { v: number; d: unknown };
    const id = key.slice(keyOf(shape).length + 1);
    return [{ name: shape.name, id: id === '' ? undefined : id, version: v, value: d }];
  });

/** Forgets a text that was set aside, copy and original. */
export function discard(
  { retry, parts: { withStorage, forgetTexts, notify } }: Gate,
  { key, raw, at }: SetAside,
): void {
  withStorage((storage) => {
    storage.removeItem(`${asideRoot}${at}:${key}`);
    if (storage.getItem(key) === raw) storage.removeItem(key);
  }, undefined);
  forgetTexts(key);
  retry();
  notify(key);
}

/** Removes every value of the playbook, also what was set aside or is newer. */
export function clear({ parts: { unsaved, withStorage, forgetTexts, notify } }: Gate): void {
  unsaved.clear();
  forgetTexts();
  withStorage((storage) => {
    for (const key of keysBelow(storage, root)) storage.removeItem(key);
  }, undefined);
  notify(null);
}
