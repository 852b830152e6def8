import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hashOfBuilt } from './file-hash.ts';
import { entriesBelow } from './files-below.ts';
import type { EntryBelow } from './files-below.ts';

/** The list of files that each build leaves behind tells the next one what it may replace (output-folder.ts). */
export const listName = '.playbook-build';
const listHeading =
  '# Written by the Trust Playbook: the files of this build. The next build replaces them and refuses to touch others.';

/** What stays in an output folder whoever wrote it: the repository that the folder is published from. */
export const kept = ['.git'];
/** What operating systems leave in every folder that somebody has looked at. */
const systemFiles = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/iu;

/** A file below an output folder: its path with slashes, and a hash of what it holds. */
export type Listed = readonly [path: string, hash: string];

/** Whether a folder holds a whole site as a build has left it: every file of its list, with what was in it, and no other. */
export function isAsBuilt(folder: string): boolean {
  const list = readList(folder);
  return list.length > 0 && entriesOf(folder).length === list.length && foreignFile(folder) === undefined;
}

/** The first thing in a folder that no build wrote, as a path from the folder; undefined where there is none. */
export function foreignFile(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const written = new Set(linesOf(folder));
  for (const { path, isFile } of entriesOf(folder)) {
    if (!isFile || !written.has(lineOf([path, hashOf(join(folder, path))]))) return path;
  }
  return undefined;
}

/** Everything in a folder but folders and what is left alone. */
const entriesOf = (folder: string): EntryBelow[] =>
  entriesBelow(folder).filter(({ path }) => {
    const [first = ''] = path.split('/');
    return !kept.includes(first) && !first.startsWith(listName) && !systemFiles.test(basename(path));
  });

/** The files of a site that has just been made. */
export function listed(folder: string): Listed[] {
  return entriesOf(folder).map(({ path }) => [path, hashOf(join(folder, path))]);
}

const hashOf = (file: string): string =>
  Buffer.from(hashOfBuilt(file), 'hex').toString('base64url').slice(0, 16);

/** A file as it stands in the list. */
const lineOf = ([path, hash]: Listed): string => `${hash} ${path}`;

function linesOf(folder: string): string[] {
  const file = join(folder, listName);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}

/** The files that the list in a folder names; none where there is no list. */
export const readList = (folder: string): Listed[] =>
  linesOf(folder).flatMap((line): Listed[] => {
    const [, hash, path] = /^([\w-]{16}) (.+)$/u.exec(line) ?? [];
    return hash === undefined || path === undefined ? [] : [[path, hash]];
  });

/** Lists the files of a site in its folder. */
export function writeList(folder: string, files: readonly Listed[]): void {
  writeFileSync(join(folder, listName), [listHeading, ...files.map(lineOf), ''].join('\n'));
}
