import { writeAll } from './persistence/bulk.ts';
import type { WriteOutcome } from './persistence/bulk.ts';
import { keysBelow, quarantinePrefix, root } from './persistence/codec.ts';
import { recordStore } from './persistence/index.ts';

/** How long the mirror is waited for, in milliseconds. */
const longestWait = 5000;

/**
 * Moves what is stored under some names into quarantine, all of it or nothing: a page that fails on it can begin anew, and
 * it can still be downloaded.
 * @returns when it is on disk too; `full` where there is no room to move it, and nothing is changed
 */
export async function quarantineRecords(names: readonly string[], now = Date.now()): Promise<WriteOutcome> {
  const store = recordStore();
  const keys = store.internals.withLocalStorage((disk) => keysBelow(disk, root), []);
  const wanted = keys.filter((key) => names.includes(key.slice(root.length).split(':', 1)[0] ?? ''));
  const textOf = (key: string): string =>
    store.internals.withLocalStorage((disk) => disk.getItem(key), null) ?? '';
  const outcome = writeAll(
    store,
    // What leaves makes room for what comes.
    wanted.flatMap((key) => {
      const raw = textOf(key);
      return [
        { key, raw: null },
        { key: `${quarantinePrefix}${now}:${key}`, raw },
      ];
    }),
  );
  await new Promise<void>((done) => {
    const stop = store.listenToReport(look);
    const timer = setTimeout(end, longestWait);
    function end(): void {
      clearTimeout(timer);
      stop();
      done();
    }
    function look(): void {
      if (store.report().mirror !== 'pending') end();
    }
    look();
  });
  return outcome;
}
