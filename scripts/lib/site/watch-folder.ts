import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The least time between two looks at a folder. */
const pause = 500;
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

/**
 * Calls when something in a folder has changed and nothing changes any more: editors write a file in several steps. It looks
 * at the folder again and again, because a system does not tell of every change: not of a file that an editor has put in the
 * place of another, and not of a drive in the network.
 */
export function watchFolder(folder: string, changed: () => void): void {
  let reported = stateOf(folder);
  let before = reported;
  const look = (): void => {
    const began = performance.now();
    const now = stateOf(folder);
    if (now === before && now !== reported) {
      reported = now;
      changed();
    }
    before = now;
    setTimeout(look, Math.max(pause, (performance.now() - began) / share));
  };
  setTimeout(look, pause);
}
