import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files that a build leaves for the next one, each under a key that names everything that it is made of. */
export interface FileCache {
  /** What is kept under a key; undefined where nothing is, or where the file is not what was written. */
  readonly read: (key: string) => Uint8Array | undefined;
  readonly write: (key: string, content: Uint8Array) => void;
  /** Removes what nobody has asked for since the folder was opened, so that nothing outlives the content. */
  readonly prune: () => void;
}

/** The length of a SHA-256, with which each file begins: a build that was killed may leave half a file. */
const checksumLength = 32;
const checksum = (content: Uint8Array): Buffer => hash('sha256', content, 'buffer');

/** Opens a folder of kept files. @param folder may be emptied at any time, also by another build that runs meanwhile */
export function openFileCache(folder: string): FileCache {
  const asked = new Set<string>();
  const nameOf = (key: string): string => {
    const name = hash('sha256', key, 'hex');
    asked.add(name);
    return name;
  };
  return {
    read(key) {
      try {
        const file = readFileSync(join(folder, nameOf(key)));
        const content = file.subarray(checksumLength);
        return file.subarray(0, checksumLength).equals(checksum(content)) ? content : undefined;
      } catch {
        return undefined;
      }
    },
    write(key, content) {
      mkdirSync(folder, { recursive: true });
      const file = join(folder, nameOf(key));
      const half = `${file}.${String(process.pid)}`;
      writeFileSync(half, Buffer.concat([checksum(content), content]));
      renameSync(half, file);
    },
    prune() {
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder)) {
        if (!asked.has(name)) rmSync(join(folder, name), { force: true });
      }
    },
  };
}
