import { hash } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { hashOfBuilt, noteBuilt } from './file-hash.ts';
import { linkFile } from './link-file.ts';

/** Files that a build leaves for the next one, each under a key that names everything that it is made of. */
export interface FileCache {
  /** What is kept under a key; undefined where nothing is, or where the file is not what was kept. */
  readonly read: (key: string) => Uint8Array | undefined;
  /**
   * Keeps something.
   * @param file a whole file with this content, which is then linked instead of written a second time
   */
  readonly write: (key: string, content: Uint8Array | string, file?: string) => void;
  /**
   * Lays what is kept under a key at a place where there is no file yet.
   * @returns whether something was kept, and so was laid
   */
  readonly lay: (key: string, place: string) => boolean;
  /** Removes what nobody has asked for since the folder was opened, so that nothing outlives the content. */
  readonly prune: () => void;
}

/** Each file's name ends in the hash of what it holds: a build that was killed may leave half a file. */
const checksum = (content: Uint8Array | string): string => hash('sha256', content, 'hex');
const nameOf = (key: string): string => hash('sha256', key, 'hex').slice(0, 40);

/** Lays a file in a second place at once whole, where the disk can do that. @returns whether it could */
function linked(file: string, place: string): boolean {
  try {
    linkSync(file, place);
    return true;
  } catch {
    return false;
  }
}

/** Whether a kept file is there and holds what it should: one that builds know by its state is not read again. */
function isWhole({ file, sum }: { readonly file: string; readonly sum: string }): boolean {
  try {
    return hashOfBuilt(file) === sum;
  } catch {
    return false;
  }
}

/** Opens a folder of kept files. @param folder may be emptied at any time, also by another build that runs meanwhile */
export function openFileCache(folder: string): FileCache {
  const there = new Map(
    (existsSync(folder) ? readdirSync(folder) : []).map((file) => [file.slice(0, 40), file]),
  );
  const asked = new Set<string>();
  let isMade = false;
  /** The file of a key, under the name that says what it must hold. */
  const named = (key: string): { readonly file: string; readonly sum: string } | undefined => {
    const name = nameOf(key);
    asked.add(name);
    const found = there.get(name);
    return found === undefined ? undefined : { file: join(folder, found), sum: found.slice(name.length + 1) };
  };
  return {
    read(key) {
      const found = named(key);
      try {
        const content = found && readFileSync(found.file);
        return content && checksum(content) === found.sum ? content : undefined;
      } catch {
        return undefined;
      }
    },
    lay(key, place) {
      const found = named(key);
      if (found === undefined || !isWhole(found)) return false;
      linkFile(found.file, place);
      return true;
    },
    write(key, content, file) {
      const name = nameOf(key);
      const sum = checksum(content);
      const own = `${name}-${sum}`;
      asked.add(name);
      if (!isMade) mkdirSync(folder, { recursive: true });
      isMade = true;
      const before = there.get(name);
      const place = join(folder, own);
      if (before !== undefined || file === undefined || !linked(file, place)) {
        const half = join(folder, `half-${String(process.pid)}`);
        writeFileSync(half, content);
        if (before !== undefined && before !== own) rmSync(join(folder, before), { force: true });
        renameSync(half, place);
      }
      noteBuilt(place, sum);
      there.set(name, own);
    },
    prune() {
      if (!existsSync(folder)) return;
      for (const file of readdirSync(folder)) {
        if (!asked.has(file.slice(0, 40))) rmSync(join(folder, file), { force: true });
      }
    },
  };
}
