import { keysBelow, quarantinePrefix, root } from './codec.ts';
import type { StorageLike } from './codec.ts';

/** Lies in the storage while many keys are changed: what they held before, as JSON by key, null for nothing. */
export const undoLogKey = `${root}undo-log`;

/**
 * Lies in the storage from the beginning of an erasure until the mirror is erased too: `1` while texts are being removed
 * here, `2` when only the mirror is left. What is stored beside a `2` is newer than the erasure and stays.
 */
export const erasingKey = `${root}erasing`;

/**
 * Finishes what a closed tab or a dead browser left half done, before anything is read: takes back a change of many keys
 * and completes an erasure.
 * @returns whether something was erased that the mirror may still hold
 */
export function recover(storage: StorageLike): boolean {
  const undoLog = storage.getItem(undoLogKey);
  if (undoLog !== null) {
    for (const [key, raw] of Object.entries(heldBefore(undoLog, storage))) {
      if (raw === null) storage.removeItem(key);
      else storage.setItem(key, raw);
    }
    storage.removeItem(undoLogKey);
  }
  const erasing = storage.getItem(erasingKey);
  if (erasing === '1') removeAll(storage);
  return !!erasing;
}

/** What an undo log holds. A torn one takes nothing back; it is set aside, and what follows goes on. */
function heldBefore(undoLog: string, storage: StorageLike): Record<string, string | null> {
  try {
    return JSON.parse(undoLog) as Record<string, string | null>;
  } catch {
    storage.setItem(`${quarantinePrefix}${Date.now()}:${undoLogKey}`, undoLog);
    return {};
  }
}

/** Removes every text of this site; the mark stays for the mirror's sake, where there is one. */
export function removeAll(storage: StorageLike): void {
  for (const key of keysBelow(storage, root)) if (key !== erasingKey) storage.removeItem(key);
  if (storage.getItem(erasingKey)) storage.setItem(erasingKey, '2');
}
