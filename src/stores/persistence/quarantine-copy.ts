import { keysBelow, quarantinePrefix } from './codec.ts';
import type { StorageLike } from './codec.ts';

/** The copies of texts that cannot be read. They are looked for in the storage once, not once for every text. */
export interface QuarantineCopies {
  /**
   * Keeps a copy of a text that cannot be read, so that its key may be written again. The original stays where
   * it is: another tab may be looking at it.
   * @param now milliseconds since 1970
   * @returns whether it is a new copy
   * @throws what the browser throws when there is no room or no permission
   */
  readonly add: (storage: StorageLike, key: string, raw: string, now: number) => boolean;
  /** Looks again at the next text: copies were made or removed by another hand. */
  readonly forget: () => void;
}

/** The copies of one storage, looked for when the first is added. */
export function createQuarantineCopies(): QuarantineCopies {
  let byKey: Map<string, readonly string[]> | undefined;
  return {
    add(storage, key, raw, now) {
      byKey ??= findCopies(storage);
      const copies = byKey.get(key) ?? [];
      // Read anew: what is taken for a copy and is none would cost the original.
      if (copies.some((copy) => storage.getItem(copy) === raw)) return false;
      const copy = `${quarantinePrefix}${now}:${key}`;
      storage.setItem(copy, raw);
      byKey.set(key, [...copies, copy]);
      return true;
    },
    forget() {
      byKey = undefined;
    },
  };
}

/** The keys of all copies, by the key under which their text was found. */
function findCopies(storage: StorageLike): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const copy of keysBelow(storage, quarantinePrefix)) {
    const key = copy.slice(copy.indexOf(':', quarantinePrefix.length) + 1);
    found.set(key, [...(found.get(key) ?? []), copy]);
  }
  return found;
}
