import { readdirSync } from 'node:fs';

/** What lies in a folder or below it and is no folder. */
export interface EntryBelow {
  /** From the folder, with slashes. */
  readonly path: string;
  /** Not so: a shortcut to one, for example. */
  readonly isFile: boolean;
}

/**
 * Everything in a folder and those below it but the folders, in the order of the paths.
 * @param folder an absolute path
 * @throws Error where there is no such folder
 */
export function entriesBelow(folder: string): EntryBelow[] {
  const found: EntryBelow[] = [];
  const look = (place: string, path: string): void => {
    for (const entry of readdirSync(place, { withFileTypes: true })) {
      if (entry.isDirectory()) look(`${place}/${entry.name}`, `${path}${entry.name}/`);
      else found.push({ path: path + entry.name, isFile: entry.isFile() });
    }
  };
  look(folder, '');
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The files of a folder and those below it, as paths with slashes, sorted. */
export const filesBelow = (folder: string): string[] =>
  entriesBelow(folder).flatMap(({ path, isFile }) => (isFile ? [path] : []));
