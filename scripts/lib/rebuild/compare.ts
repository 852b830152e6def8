import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files of a folder and those below it, as paths with slashes. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** Where two texts begin to differ, with what stands there in each. */
function firstDifference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
  return `${around(a)} and ${around(b)}`;
}

/**
 * What differs between two sites, byte by byte.
 * @returns a line for each file that is in one alone, or is not the same in both
 */
export function differences(one: string, other: string): string[] {
  const [first, second] = [new Set(filesOf(one)), new Set(filesOf(other))];
  return [...first.union(second)].sort().flatMap((path) => {
    if (!second.has(path)) return [`${path} is in the first alone`];
    if (!first.has(path)) return [`${path} is in the second alone`];
    const [a, b] = [readFileSync(join(one, path)), readFileSync(join(other, path))];
    return a.equals(b) ? [] : [`${path} differs: ${firstDifference(a.toString('utf8'), b.toString('utf8'))}`];
  });
}
