import { hash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';

/** The hashes of files that this program has read, by what tells one file's state from another's. */
const known = new Map<string, string>();

/** After so many milliseconds a file's time tells whether it was written again. */
const settled = 2000;

/**
 * The SHA-256 of what a file holds, as hexadecimal digits. A build meets the same file at several places, in the cache, in the
 * site that is made and in the one that it replaces: one that is the same file on the disk, of the same length and last
 * written at the same moment, is read once.
 * @throws Error where there is no such file
 */
export function hashOfFile(file: string): string {
  const { dev, ino, size, mtimeNs } = lstatSync(file, { bigint: true });
  const state = [dev, ino, size, mtimeNs].join(' ');
  const before = known.get(state);
  // A file system without numbers for its files tells none from another.
  if (before !== undefined && ino !== 0n) return before;
  const found = hash('sha256', readFileSync(file), 'hex');
  // One that was written just now may be written again within the same tick of its clock.
  if (Date.now() - Number(mtimeNs / 1_000_000n) > settled) known.set(state, found);
  return found;
}
