import { openText } from './codec.ts';
import type { StorageAccess, StorageLike, StoredShape } from './codec.ts';
import type { Quarantine } from './quarantine.ts';

/** Reads the storage and remembers what it met there. */
export interface Reader {
  /** Runs with the storage, or gives the fallback where the browser refuses it. */
  readonly withLocalStorage: <T>(use: (storage: StorageLike) => T, fallback: T) => T;
  /** Opens a key; an unreadable text goes into quarantine. */
  readonly open: <T>(storage: StorageLike, key: string, shape: StoredShape<T>) => T | undefined;
  /** Whether the browser refused its storage the last time. */
  readonly isBlocked: () => boolean;
  /** Keys at which a newer version's values were met. */
  readonly newerVersionKeys: Set<string>;
}

/** @param access hands out the storage; asked anew each time, because permission can come and go */
export function createReader(access: StorageAccess, quarantine: Quarantine): Reader {
  const newerVersionKeys = new Set<string>();
  let blocked = false;
  return {
    withLocalStorage(use, fallback) {
      try {
        const storage = access();
        blocked = !storage;
        return storage ? use(storage) : fallback;
      } catch {
        blocked = true;
        return fallback;
      }
    },
    open(storage, key, shape) {
      const raw = storage.getItem(key);
      const opened = openText(raw, shape);
      newerVersionKeys.delete(key);
      quarantine.forget(key);
      if (opened.kind === 'newer') newerVersionKeys.add(key);
      if (opened.kind === 'corrupt' && raw !== null) quarantine.add(storage, key, raw);
      return opened.kind === 'value' ? opened.value : undefined;
    },
    isBlocked: () => blocked,
    newerVersionKeys,
  };
}
