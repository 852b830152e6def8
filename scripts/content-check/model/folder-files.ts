import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { digestOf as digestOfContent, openFileDigests } from '../../lib/file-digests.mjs';
import type { Noted } from '../../lib/file-digests.mjs';
import { leftBehind } from './files.ts';

/** Something in a folder, by its path with slashes. */
export interface Placed {
  readonly path: string;
  readonly entry: Dirent;
}

/** The files of a content folder, of which each text is read once in a check, and not at all where nobody asks for it. */
export interface FolderFiles {
  /** Everything in the folder and those below it, without what systems and programs leave behind. */
  readonly entries: readonly Placed[];
  /** @throws FileChanged where the file is not what its digest was taken of */
  readonly bytes: (path: string) => Buffer;
  /** In bytes. */
  readonly size: (path: string) => number;
  /** Of what a file holds. */
  readonly digestOf: (path: string) => string;
  /** Of the names of everything and of what the files hold. */
  readonly digest: () => string;
  /** What to know the files by next time; undefined where it is what was known already. */
  readonly notes: () => FileNotes | undefined;
}

/** By what files are known that need not be read again. */
export type FileNotes = Readonly<Record<string, Noted>>;

/** Thrown where somebody writes or removes a file while it is checked: then the check begins anew. */
export class FileChanged extends Error {}

/** Films and pictures are looked at one by one: there may be more of them than fits the memory. */
const isText = /\.(?:mdx?|yaml|txt)$/u;

/**
 * @param folder an absolute path; one that is missing is empty
 * @param before what an earlier check has noted of the same folder
 */
export function openFiles(folder: string, before: FileNotes = {}): FolderFiles {
  const entries = entriesIn(folder);
  const texts = new Map<string, Buffer>();
  const placeOf = (path: string): string => join(folder, path);
  const read = (path: string): Buffer => readFileSync(placeOf(path));
  const keep = (path: string, content: Buffer): Buffer => {
    if (isText.test(path)) texts.set(path, content);
    return content;
  };
  const {
    of: digestOf,
    size,
    hasChanged,
    notes,
  } = openFileDigests(
    { stat: (path) => statSync(placeOf(path)), read: (path) => keep(path, read(path)) },
    before,
  );
  return {
    entries,
    bytes(path) {
      // First, so that the file's state is noted before it is read and not after.
      const digest = digestOf(path);
      const known = texts.get(path);
      if (known) return known;
      try {
        const found = read(path);
        if (digestOfContent(found) === digest) return keep(path, found);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      }
      throw new FileChanged(path);
    },
    size,
    digestOf,
    digest: () =>
      digestOfContent(
        entries
          .map(({ path, entry }) => `${path}\n${entry.isFile() ? digestOf(path) : kindOf(entry)}\n`)
          .join(''),
      ),
    notes: () => (hasChanged() ? notes() : undefined),
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
