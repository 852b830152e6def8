import { keysBelow, quarantinePrefix } from './codec.ts';
import { createQuarantineCopies } from './quarantine-copy.ts';
import { writeFailureOf } from './write-failure.ts';
import type { QuarantinedText, WriteFailure } from './types.ts';
import type { StorageLike } from './codec.ts';

/** The unreadable texts that a record store has come upon. */
export interface Quarantine {
  /** Copies an unreadable text, or notes that there was no room for the copy. */
  readonly add: (storage: StorageLike, key: string, raw: string) => void;
  /** Why an unreadable text at this key could not be copied, so that nothing may be written over it; null otherwise. */
  readonly obstacleAt: (key: string) => WriteFailure | null;
  /** Forgets the obstacle at a key, or all of them. */
  readonly forget: (key?: string) => void;
  /** All unreadable texts: the copies, and the originals that have none. */
  readonly texts: (storage: StorageLike | null) => QuarantinedText[];
  /** Notes that a copy was added or removed, here or in another tab. */
  readonly changed: () => void;
  /** Differs when anything above has changed. */
  readonly snapshot: () => unknown;
}

/** @param now the clock, in milliseconds since 1970 */
export function createQuarantine(now: () => number): Quarantine {
  const corruptWithoutBackup = new Map<string, QuarantinedText & { readonly failure: WriteFailure }>();
  const copies = createQuarantineCopies();
  let changes = 0;
  return {
    add(storage, key, raw) {
      const at = now();
      try {
        if (copies.add(storage, key, raw, at)) changes += 1;
      } catch (error) {
        corruptWithoutBackup.set(key, { key, raw, at, failure: writeFailureOf(error, storage) });
      }
    },
    obstacleAt: (key) => corruptWithoutBackup.get(key)?.failure ?? null,
    forget(key) {
      if (key === undefined) corruptWithoutBackup.clear();
      else corruptWithoutBackup.delete(key);
    },
    texts(storage) {
      const found = (storage ? keysBelow(storage, quarantinePrefix) : []).map((backup) => {
        const rest = backup.slice(quarantinePrefix.length);
        const colon = rest.indexOf(':');
        return {
          key: rest.slice(colon + 1),
          raw: storage?.getItem(backup) ?? '',
          at: Number(rest.slice(0, colon)) || 0,
        };
      });
      return [...found, ...corruptWithoutBackup.values()];
    },
    changed() {
      copies.forget();
      changes += 1;
    },
    snapshot: () => [[...corruptWithoutBackup.keys()], changes],
  };
}
