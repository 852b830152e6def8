import { browserStorage } from './browser-storage.ts';
import { keysBelow, root } from './codec.ts';
import { createMirrorQueue } from './mirror-queue.ts';
import { moveToSitePath } from './move-to-site-path.ts';
import { createRecordStore } from './record-store.ts';
import { erasingKey, recover, undoLogKey } from './recovery.ts';
import type { RecordStore } from './types.ts';

/** How often unsaved changes are tried again, in milliseconds. */
const retryEvery = 2000;

let connected: RecordStore | undefined;

/** The record store of this browser. On the server there is none, and every value is its initial one. */
export function recordStore(): RecordStore {
  // Decided by the build: the browser's code has no way for a server.
  connected ??=
    import.meta.env.SSR && typeof window === 'undefined'
      ? createRecordStore(browserStorage, () => Date.now())
      : connect();
  return connected;
}

/** Binds the record store to this browser: the mirror, other tabs, the back/forward cache, and the retry of what is unsaved. */
function connect(): RecordStore {
  let run: (() => Promise<void>) | undefined;
  let settled: Promise<void> | undefined;
  const runMirror = (): void => {
    // Names are not taken out of an `import()` here and elsewhere: the bundler would write them twice.
    // After the task that changes something, so that a change of many keys goes there as one.
    Promise.resolve(settled)
      .then(() => import('./mirror/start.ts'))
      .then(
        (mirror) => (run ??= mirror.startMirror(store, queue))(),
        () => {
          queue.current = 'none';
          store.internals.emitReport();
        },
      );
  };
  const queue = createMirrorQueue(runMirror);
  const store = createRecordStore(browserStorage, () => Date.now(), queue);
  const { withLocalStorage } = store.internals;
  withLocalStorage((disk) => {
    // What is half done must not get into the mirror.
    if (disk.getItem(undoLogKey) !== null)
      settled = import('./undo-log.ts').then((log) => log.settleUndoLog(store));
    const isErased = recover(disk);
    // Decided by the build: a site at `/` carries no code for moving.
    if (import.meta.env.BASE_URL !== '/') moveToSitePath(disk);
    if (isErased) {
      queue.erased();
      for (const key of keysBelow(disk, root)) if (key !== erasingKey) queue.changed(key, null);
    }
  }, undefined);

  window.addEventListener('storage', ({ key }) => {
    store.changedElsewhere(key);
  });
  // A page that comes back from the back/forward cache has slept through the other tabs' changes.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) store.changedElsewhere(null);
  });
  setInterval(store.retry, retryEvery);
  // After the first paint: the mirror may know more than a browser that was killed wrote to localStorage.
  const isStored = withLocalStorage((disk) => keysBelow(disk, root).length > 0, false);
  setTimeout(() => void compare(isStored, runMirror));
  return store;
}

/** Compares with the mirror where there is anything to compare: a first visit loads nothing and leaves nothing. */
async function compare(isStored: boolean, runMirror: () => void): Promise<void> {
  const hasMirror = async (): Promise<boolean> =>
    (await indexedDB.databases()).some(({ name }) => name === root);
  if (isStored || (await hasMirror().catch(() => false))) runMirror();
}
