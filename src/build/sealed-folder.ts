import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfBuilt, noteBuilt } from './file-hash.ts';
import { filesBelow } from './files-below.ts';

/** The list of a folder's files with their hashes, which is written last. */
const listName = '.sealed.json';

/**
 * Puts a folder in its place with a list of what is in it, by which a later build knows whether it is whole.
 * @param half where it was made, beside the place
 */
export function sealFolder(half: string, place: string): void {
  const list = filesBelow(half).map((path) => {
    const file = join(half, path);
    const sum = hashOfBuilt(file);
    noteBuilt(file, sum);
    return [path, sum] as const;
  });
  writeFileSync(join(half, listName), JSON.stringify(list));
  rmSync(place, { recursive: true, force: true });
  renameSync(half, place);
}

/** The files of a sealed folder, as paths with slashes; undefined where it is not there, or is not what was sealed. */
export function sealedFiles(place: string): readonly string[] | undefined {
  try {
    const list = JSON.parse(readFileSync(join(place, listName), 'utf8')) as (readonly [string, string])[];
    if (!list.every(([path, seal]) => hashOfBuilt(join(place, path)) === seal)) return undefined;
    return list.map(([path]) => path);
  } catch {
    return undefined;
  }
}

/** Removes everything from a folder but what is named. */
export function pruneFolder(folder: string, names: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (!names.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
