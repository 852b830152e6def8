import { hash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import { writeWhole } from './write-whole.ts';

/** After so many milliseconds a file's time tells whether it was written again. */
const settled = 2000;

const isSettled = ({ mtimeNs }: BigIntStats): boolean => Date.now() - Number(mtimeNs / 1_000_000n) > settled;

/** In whole numbers: those that Windows gives to its files have more digits than a number of JavaScript. */
const statsOf = (file: string): BigIntStats => lstatSync(file, { bigint: true });

/** What tells a file's state from another's, of itself and of other files. */
const stateOf = ({ dev, ino, size, mtimeNs }: BigIntStats): string => `${dev} ${ino} ${size} ${mtimeNs}`;

/** The hashes of files that this program has read, by their states. */
const read = new Map<string, string>();

function readOnce(file: string, stats: BigIntStats, state: string): string {
  const before = read.get(state);
  // A file system without numbers for its files tells none from another.
  if (before !== undefined && stats.ino !== 0n) return before;
  const found = hash('sha256', readFileSync(file), 'hex');
  // One that was written just now may be written again within the same tick of its clock.
  if (isSettled(stats)) read.set(state, found);
  return found;
}

/**
 * The SHA-256 of what a file holds, as hexadecimal digits. One that is as it was when this program read it is not read again.
 * @throws Error where there is no such file
 */
export function hashOfFile(file: string): string {
  const stats = statsOf(file);
  // Packages give their files the times that they had elsewhere: only the time of the last change of any kind is sure.
  return readOnce(file, stats, `${stateOf(stats)} ${stats.ctimeNs}`);
}

/** The hashes of files that builds have written, by their states: as this build or one before has noted them. */
const written = new Map<string, string>();
/** Those that were asked for, or written, in this build. */
const inUse = new Map<string, { readonly sum: string; readonly stats: BigIntStats }>();

/**
 * The same of a file that a build has written, which lies at several places: in the cache, in the site that is made and in the one that
 * it replaces. To lay one at another place changes its time of change, so it is known without that, and by what
 * earlier builds have noted.
 * @throws Error where there is no such file
 */
export function hashOfBuilt(file: string): string {
  const stats = statsOf(file);
  const state = stateOf(stats);
  const sum = (stats.ino === 0n ? undefined : written.get(state)) ?? readOnce(file, stats, state);
  inUse.set(state, { sum, stats });
  return sum;
}

/** Notes what a file holds that this program has just written whole, and that nobody else writes. @param sum its SHA-256, in hexadecimal digits */
export function noteBuilt(file: string, sum: string): void {
  const stats = statsOf(file);
  const state = stateOf(stats);
  written.set(state, sum);
  inUse.set(state, { sum, stats });
}

/** What the notes held when they were read. */
let recalled = '';

/** Takes over what an earlier build has noted of the files that builds write. @param notes the file from {@link keepBuilt} */
export function recallBuilt(notes: string): void {
  try {
    const text = readFileSync(notes, 'utf8');
    const list = JSON.parse(text) as readonly (readonly [string, string])[];
    recalled = text;
    for (const [state, sum] of list) written.set(state, sum);
  } catch {
    // Nothing is noted: all is read anew.
  }
}

/** Notes for the next build what the files hold that this one has asked for or written. @param notes the file to note it in */
export function keepBuilt(notes: string): void {
  const list = [...inUse].flatMap(([state, { sum, stats }]) => (isSettled(stats) ? [[state, sum]] : []));
  const text = JSON.stringify(list);
  try {
    if (text !== recalled) writeWhole(notes, text);
  } catch {
    // In a folder that may only be read, all is read anew each time.
  }
}
