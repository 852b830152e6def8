import { writeAll } from './persistence/bulk.ts';
import type { WriteOutcome } from './persistence/bulk.ts';
import { keysBelow, quarantinePrefix, root } from './persistence/codec.ts';
import { storage } from './persistence/index.ts';

/** How long the journal is waited for, in milliseconds. */
const longestWait = 5000;

/**
 * Moves what is stored under some names into quarantine, all of it or nothing: a page that fails on it can begin anew, and
 * it can still be downloaded.
 * @returns when it is on disk too; `full` where there is no room to move it, and nothing is changed
 */
export async function setAside(names: readonly string[], now = Date.now()): Promise<WriteOutcome> {
  const store = storage();
  const keys = store.internals.withStorage((disk) => keysBelow(disk, root), []);
  const wanted = keys.filter((key) => names.includes(key.slice(root.length).split(':', 1)[0] ?? ''));
  const textOf = (key: string): string =>
    store.internals.withStorage((disk) => disk.getItem(key), null) ?? '';
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
      if (store.report().journal !== 'pending') end();
    }
    look();
  });
  return outcome;
}
