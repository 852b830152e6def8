import { keysBelow, root } from './codec.ts';
import type { StorageLike } from './codec.ts';

/** Lies in the storage while many keys are changed: what they held before, as JSON by key, null for nothing. */
export const undoLogKey = `${root}undo-log`;

/** Lies in the storage while everything is being erased, until the journal is erased too. */
export const erasingKey = `${root}erasing`;

/**
 * Finishes what a closed tab or a dead browser left half done, before anything is read: takes back a change of many keys
 * and completes an erasure.
 * @returns whether an erasure was completed here, which the journal must follow
 */
export function recover(storage: StorageLike): boolean {
  const undoLog = storage.getItem(undoLogKey);
  if (undoLog !== null) {
    for (const [key, raw] of Object.entries(JSON.parse(undoLog) as Record<string, string | null>)) {
      if (raw === null) storage.removeItem(key);
      else storage.setItem(key, raw);
    }
    storage.removeItem(undoLogKey);
  }
  const isErasing = storage.getItem(erasingKey) !== null;
  if (isErasing) for (const key of keysBelow(storage, root)) if (key !== erasingKey) storage.removeItem(key);
  return isErasing;
}
