import { readdirSync, statSync, watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** So long after it has changed it is looked at again. */
const soon = 25;
/** A look may take at most this share of the time, however many files there are. */
const share = 0.05;

/** The files of a folder with their times and sizes, as one text; empty where there is no such folder. */
function stateOf(folder: string): string {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const found = entry.isDirectory() ? undefined : statSync(path, { throwIfNoEntry: false });
        return `${path} ${found ? `${found.mtimeMs} ${found.size}` : ''}`;
      })
      .join('\n');
  } catch (error) {
    // A folder that may not be read, or that goes away meanwhile, is a state too.
    return String((error as NodeJS.ErrnoException).code);
  }
}

/** The folders of a folder, with itself. */
function foldersOf(folder: string): string[] {
  try {
    const below = readdirSync(folder, { recursive: true, withFileTypes: true });
    return [folder, ...below.filter((one) => one.isDirectory()).map((one) => join(one.parentPath, one.name))];
  } catch {
    return [];
  }
}

/**
 * Has the system tell of changes in a folder, where it can.
 * @returns takes note of the folders that there are now
 */
function listen(folder: string, heard: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  return () => {
    const now = new Set(foldersOf(folder));
    for (const [path, watcher] of watchers) {
      if (now.has(path)) continue;
      watcher.close();
      watchers.delete(path);
    }
    for (const path of now) {
      if (watchers.has(path)) continue;
      try {
        const watcher = watch(path, { persistent: false }, heard);
        watcher.on('error', () => {
          watcher.close();
          watchers.delete(path);
        });
        watchers.set(path, watcher);
      } catch {
        // It is looked at all the same, only later.
      }
    }
  };
}

/**
 * Calls when something in a folder has changed and nothing changes any more: editors write a file in several steps. It looks
 * as soon as the system tells of a change, and besides again and again, because a system does not tell of every one: not of
 * all on a drive in the network.
 * @param pause the least time between two looks at a folder of which nothing is heard, in milliseconds
 */
export function watchFolder(folder: string, changed: () => void, pause = 500): void {
  let reported = stateOf(folder);
  let before = reported;
  let timer: NodeJS.Timeout | undefined;
  const followFolders = listen(folder, () => {
    clearTimeout(timer);
    timer = setTimeout(look, soon);
  });
  function look(): void {
    const began = performance.now();
    const now = stateOf(folder);
    if (now !== before) followFolders();
    if (now === before && now !== reported) {
      reported = now;
      changed();
    }
    // Heard of: whether it has come to rest is soon seen. Otherwise a look may take little of the time.
    const next = now === reported ? Math.max(pause, (performance.now() - began) / share) : soon;
    before = now;
    timer = setTimeout(look, next);
  }
  followFolders();
  timer = setTimeout(look, pause);
}
