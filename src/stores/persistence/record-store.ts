import { isEntryId } from '../../domain/exchange/shape.ts';
import { encodeValue, keyOf, keysBelow, openText, quarantinePrefix } from './codec.ts';
import type { StorageAccess, StoredShape } from './codec.ts';
import { createListeners } from './listeners.ts';
import { createQuarantine } from './quarantine.ts';
import { createReader } from './reader.ts';
import type { MirrorPort, RecordStore, StorageReport } from './types.ts';
import { createWriter } from './writer.ts';

/**
 * The rules of storing, without a browser: reader, writer, quarantine and listeners put together. Its methods are short and
 * stand in one closure, because they share the unsaved changes and have to agree on when the report changes.
 * @param access hands out the storage; asked anew each time, because permission can come and go
 * @param now the clock, in milliseconds since 1970
 * @param mirror the second copy; without one the browser decides when texts reach the disk
 */
export function createRecordStore(
  access: StorageAccess,
  now: () => number,
  mirror?: MirrorPort,
): RecordStore {
  const quarantine = createQuarantine(now);
  const reader = createReader(access, quarantine);
  const { unsaved, tryWrite, persistOrQueue } = createWriter(reader, quarantine, mirror);
  const { withLocalStorage, newerVersionKeys } = reader;
  const reportSnapshot = (): string =>
    JSON.stringify([
      reader.isBlocked(),
      [...unsaved].map(([key, { failure }]) => [key, failure]),
      [...newerVersionKeys],
      quarantine.snapshot(),
      mirror?.state(),
    ]);
  const { listen, listenToReport, emitReport, notify } = createListeners(reportSnapshot);

  function retry(): void {
    const before = unsaved.size;
    for (const [key, { text, shape }] of [...unsaved]) persistOrQueue(key, text, shape);
    if (unsaved.size !== before) notify(null);
    else emitReport();
  }

  function stateNow(): StorageReport['state'] {
    const failures = [...unsaved.values()].map(({ failure }) => failure);
    if (reader.isBlocked() || failures.includes('blocked')) return 'blocked';
    if (failures.includes('full')) return 'full';
    return failures.length > 0 ? 'blockedByNewerVersion' : 'stored';
  }

  function valueOf<T>(shape: StoredShape<T>, id: string | undefined): T | undefined {
    const key = keyOf(shape, id);
    const change = unsaved.get(key);
    if (!change) return withLocalStorage((storage) => reader.open(storage, key, shape), undefined);
    const opened = openText(change.text, shape);
    return opened.kind === 'value' ? opened.value : undefined;
  }

  function ids(shape: StoredShape<unknown>): string[] {
    const prefix = `${keyOf(shape)}:`;
    const keys = new Set(withLocalStorage((storage) => keysBelow(storage, prefix), []));
    for (const [key, { text }] of unsaved) {
      if (text === null) keys.delete(key);
      else if (key.startsWith(prefix)) keys.add(key);
    }
    return [...keys].map((key) => key.slice(prefix.length)).filter(isEntryId);
  }

  return {
    read(shape, id) {
      const value = valueOf(shape, id);
      emitReport();
      return value;
    },

    entries<T>(shape: StoredShape<T>) {
      const found: Record<string, T> = {};
      for (const id of ids(shape).sort()) {
        const value = valueOf(shape, id);
        if (value !== undefined) found[id] = value;
      }
      emitReport();
      return found;
    },

    write(shape, id, value) {
      const key = keyOf(shape, id);
      persistOrQueue(key, value === undefined ? null : encodeValue(shape, value), shape);
      if (value === undefined) retry();
      notify(key);
    },

    ids,

    report() {
      // Looking for the copies also finds out whether storage is blocked.
      const quarantined =
        withLocalStorage((storage) => quarantine.texts(storage), null) ?? quarantine.texts(null);
      return {
        state: stateNow(),
        mirror: mirror?.state() ?? 'none',
        unsaved: [...unsaved].flatMap(([key, { isMirrored }]) => (isMirrored ? [] : key)),
        quarantined,
        newerVersionKeys: [...newerVersionKeys],
      };
    },

    retry,

    changedElsewhere(key) {
      // The other tab's change to the same key came later, so it wins. A cleared storage is no such change:
      // what only this tab knows is saved now that there is room.
      if (key === null || key.startsWith(quarantinePrefix)) quarantine.changed();
      for (const [at, { failure, over }] of [...unsaved]) {
        const raw = withLocalStorage((storage) => storage.getItem(at), null);
        const isLater = at === key || (key === null && raw !== null && raw !== over);
        if (isLater && failure !== 'blockedByNewerVersion') unsaved.delete(at);
      }
      retry();
      notify(key);
    },

    listen,
    listenToReport,

    internals: {
      unsaved,
      withLocalStorage,
      tryWrite,
      persistOrQueue,
      mirror,
      emitReport,
      notify,
      forgetTexts(key) {
        if (key === undefined) newerVersionKeys.clear();
        quarantine.forget(key);
        quarantine.changed();
      },
    },
  };
}
