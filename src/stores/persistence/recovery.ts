import { keysBelow, root } from './codec.ts';
import type { StorageLike } from './codec.ts';

/**
 * Lies in the storage while many keys are changed: what they held before, as JSON by key, null for nothing. undo-log.ts
 * takes the change back where it was left half done.
 */
export const undoLogKey = `${root}undo-log`;

/**
 * Lies in the storage from the beginning of an erasure until the mirror is erased too: `1` while texts are being removed
 * here, `2` when only the mirror is left. What is stored beside a `2` is newer than the erasure and stays.
 */
export const erasingKey = `${root}erasing`;

/**
 * Completes an erasure that a closed tab or a dead browser left half done, before anything is read.
 * @returns whether something was erased that the mirror may still hold
 */
export function recover(storage: StorageLike): boolean {
  const erasing = storage.getItem(erasingKey);
  if (erasing === '1') removeAll(storage);
  return !!erasing;
}

/** Removes every text of this site; the mark stays for the mirror's sake, where there is one. */
export function removeAll(storage: StorageLike): void {
  for (const key of keysBelow(storage, root)) if (key !== erasingKey) storage.removeItem(key);
  if (storage.getItem(erasingKey)) storage.setItem(erasingKey, '2');
}
