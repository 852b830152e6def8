import { isEntryId } from '../../domain/exchange/shape.ts';
import type { Gate, SetAside, Trouble, Unsaved } from './types.ts';
import { asideRoot, encodeValue, keyOf, keysBelow, openText, setAside } from './codec.ts';
import type { StorageAccess, StorageLike, StoredShape } from './codec.ts';

/** Without any room at all the storage is not full but switched off: some private modes do so. */
function troubleOf(error: unknown, storage: StorageLike): Trouble {
  const { name, code } = error as { name?: unknown; code?: unknown };
  const quota = name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED' || code === 22;
  return quota && storage.length > 0 ? 'full' : 'blocked';
}

/**
 * @param access hands out the storage; asked anew each time, because permission can come and go
 * @param now the clock, in milliseconds since 1970
 */
export function createGate(access: StorageAccess, now: () => number): Gate {
  const unsaved = new Map<string, Unsaved>();
  const newer = new Set<string>();
  /** Unreadable texts for whose copy there was no room: they stay, and nothing is written over them. */
  const stuck = new Map<string, SetAside & { readonly trouble: Trouble }>();
  const listeners = new Set<(key: string | null) => void>();
  const reportListeners = new Set<() => void>();
  let blocked = false;
  /** Counts what was set aside and discarded, here and elsewhere. */
  let asideChanges = 0;

  const situation = (): string =>
    JSON.stringify([
      blocked,
      [...unsaved].map(([key, { trouble }]) => [key, trouble]),
      [...newer],
      [...stuck.keys()],
      asideChanges,
    ]);
  let told = situation();

  /** Tells those who listen to the report, if there is anything new in it. */
  function tell(): void {
    const now = situation();
    if (now === told) return;
    told = now;
    for (const listener of [...reportListeners]) listener();
  }

  const notify = (key: string | null): void => {
    for (const listener of [...listeners]) listener(key);
    tell();
  };

  /** Runs with the storage, or gives the fallback where the browser refuses it. */
  function withStorage<T>(use: (storage: StorageLike) => T, fallback: T): T {
    try {
      const storage = access();
      blocked = !storage;
      return storage ? use(storage) : fallback;
    } catch {
      blocked = true;
      return fallback;
    }
  }

  /** Opens a key and sees to it that what cannot be read is kept. */
  function inspect<T>(storage: StorageLike, key: string, shape: StoredShape<T>): T | undefined {
    const raw = storage.getItem(key);
    const opened = openText(raw, shape);
    newer.delete(key);
    stuck.delete(key);
    if (opened.kind === 'newer') newer.add(key);
    if (opened.kind === 'corrupt' && raw !== null) {
      const at = now();
      try {
        if (setAside(storage, key, raw, at)) asideChanges += 1;
      } catch (error) {
        stuck.set(key, { key, raw, at, trouble: troubleOf(error, storage) });
      }
    }
    return opened.kind === 'value' ? opened.value : undefined;
  }

  /** Writes one text unless something that is not ours to overwrite lies there. */
  function put(key: string, text: string | null, shape: StoredShape<unknown>): Trouble | null {
    return withStorage<Trouble | null>((storage) => {
      inspect(storage, key, shape);
      if (newer.has(key)) return 'held';
      const obstacle = stuck.get(key);
      if (obstacle) return obstacle.trouble;
      try {
        if (text === null) storage.removeItem(key);
        else if (storage.getItem(key) !== text) storage.setItem(key, text);
        return null;
      } catch (error) {
        return troubleOf(error, storage);
      }
    }, 'blocked');
  }

  function settle(key: string, text: string | null, shape: StoredShape<unknown>): void {
    const trouble = put(key, text, shape);
    if (trouble) unsaved.set(key, { shape, text, trouble });
    else unsaved.delete(key);
  }

  function retry(): void {
    const before = unsaved.size;
    for (const [key, { text, shape }] of [...unsaved]) settle(key, text, shape);
    if (unsaved.size !== before) notify(null);
    else tell();
  }

  function asides(): SetAside[] {
    const onDisk = withStorage(
      (storage) =>
        keysBelow(storage, asideRoot).map((backup) => {
          const rest = backup.slice(asideRoot.length);
          const colon = rest.indexOf(':');
          return {
            key: rest.slice(colon + 1),
            raw: storage.getItem(backup) ?? '',
            at: Number(rest.slice(0, colon)) || 0,
          };
        }),
      [],
    );
    return [...onDisk, ...[...stuck.values()].map(({ key, raw, at }) => ({ key, raw, at }))];
  }

  return {
    read(shape, id) {
      const key = keyOf(shape, id);
      const change = unsaved.get(key);
      if (!change) {
        const value = withStorage((storage) => inspect(storage, key, shape), undefined);
        tell();
        return value;
      }
      const opened = openText(change.text, shape);
      return opened.kind === 'value' ? opened.value : undefined;
    },

    write(shape, id, value) {
      const key = keyOf(shape, id);
      settle(key, value === undefined ? null : encodeValue(shape, value), shape);
      if (value === undefined) retry();
      notify(key);
    },

    ids(shape) {
      const prefix = `${keyOf(shape)}:`;
      const keys = new Set(withStorage((storage) => keysBelow(storage, prefix), []));
      for (const [key, { text }] of unsaved) {
        if (text === null) keys.delete(key);
        else if (key.startsWith(prefix)) keys.add(key);
      }
      return [...keys].map((key) => key.slice(prefix.length)).filter(isEntryId);
    },

    report() {
      const troubles = [...unsaved.values()].map(({ trouble }) => trouble);
      const setAsideNow = asides(); // also finds out whether storage is blocked
      const state =
        blocked || troubles.includes('blocked')
          ? 'blocked'
          : troubles.includes('full')
            ? 'full'
            : troubles.length > 0
              ? 'held'
              : 'saved';
      return { state, unsaved: [...unsaved.keys()], setAside: setAsideNow, readOnly: [...newer] };
    },

    retry,

    changedElsewhere(key) {
      // The other tab's change to the same key came later, so it counts. A cleared storage is no such
      // change: what only this tab knows is saved now that there is room.
      if (key === null || key.startsWith(asideRoot)) asideChanges += 1;
      const change = key === null ? undefined : unsaved.get(key);
      if (key !== null && change && change.trouble !== 'held') unsaved.delete(key);
      retry();
      notify(key);
    },

    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    listenToReport(listener) {
      reportListeners.add(listener);
      return () => reportListeners.delete(listener);
    },

    parts: {
      unsaved,
      withStorage,
      put,
      settle,
      notify,
      forgetTexts(key) {
        if (key === undefined) {
          newer.clear();
          stuck.clear();
        } else stuck.delete(key);
        asideChanges += 1;
      },
    },
  };
}
