import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { leftBehind } from './files.ts';

/** Something in a folder, by its path with slashes. */
export interface Placed {
  readonly path: string;
  readonly entry: Dirent;
}

/** The files of a content folder, of which each text is read once in a check. */
export interface FolderFiles {
  /** Everything in the folder and those below it, without what systems and programs leave behind. */
  readonly entries: readonly Placed[];
  readonly bytes: (path: string) => Buffer;
  /** In bytes. */
  readonly size: (path: string) => number;
  /** Of the names of everything and of what the files hold. */
  readonly digest: () => string;
}

/** Films and pictures are looked at one by one: there may be more of them than fits the memory. */
const isText = /\.(?:mdx?|yaml|txt)$/u;

/** @param folder an absolute path; one that is missing is empty */
export function openFiles(folder: string): FolderFiles {
  const entries = entriesIn(folder);
  const texts = new Map<string, Buffer>();
  const bytes = (path: string): Buffer => {
    const read = texts.get(path) ?? readFileSync(join(folder, path));
    if (isText.test(path)) texts.set(path, read);
    return read;
  };
  return {
    entries,
    bytes,
    size: (path) => texts.get(path)?.length ?? statSync(join(folder, path)).size,
    digest: () => {
      const digest = createHash('sha256');
      for (const { path, entry } of entries) {
        const content = entry.isFile() ? bytes(path) : undefined;
        // The length sets one file's end apart from the name of the next.
        digest.update(`\n${path}\n${content === undefined ? kindOf(entry) : String(content.length)}\n`);
        if (content !== undefined) digest.update(content);
      }
      return digest.digest('base64url');
    },
  };
}

const kindOf = (entry: Dirent): string => (entry.isSymbolicLink() ? 'shortcut' : 'folder');

function entriesIn(folder: string): Placed[] {
  if (!existsSync(folder)) return [];
  const below = (above: string): Placed[] =>
    readdirSync(join(folder, above), { withFileTypes: true }).flatMap((entry) => {
      const path = above === '' ? entry.name : `${above}/${entry.name}`;
      if (leftBehind.test(path)) return [];
      return [{ path, entry }, ...(entry.isDirectory() ? below(path) : [])];
    });
  return below('');
}
