// Digests of files, of which those that are as they were are not read again. Plain JavaScript without packages: the program that
// begins every command asks it whether a compiled command is still what it was made of.
import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

/** @typedef {readonly [state: string, digest: string]} Noted what told the file's state from others, and the digest of what it held */

/**
 * @typedef {object} FileDigests
 * @property {(name: string, file: string) => string} of the SHA-256 of a file, in base64; `name` is what it is noted by. Throws where
 *   there is no such file.
 * @property {(name: string) => number} size of a file that was asked for, in bytes
 * @property {() => boolean} hasChanged whether something is to be noted that was not
 * @property {() => Record<string, Noted>} notes plain data for the next program, of the files that were asked for
 */

/**
 * How old a file must be, in milliseconds, before its times tell whether it was written again: two changes within one tick of a
 * clock look like one, as git says of its own index. Where times have fractions of a second, a tick is some 10 ms at most; on
 * disks that count whole seconds (FAT counts every other one) it may be 2 s.
 */
const settled = { fine: 200, whole: 2000 };

/** @param {import('node:fs').Stats} stats @param {number} now */
function isSettled({ mtimeMs, ctimeMs }, now) {
  const last = Math.max(mtimeMs, ctimeMs);
  return now - last > (last % 1000 === 0 ? settled.whole : settled.fine);
}

/**
 * What tells a file's state from any other that it has had. A program can set the time of writing back, and some do; nobody can
 * set the time of the last change of any kind.
 * @param {import('node:fs').Stats} stats
 */
const stateOf = ({ size, mtimeMs, ctimeMs, ino }) => `${size} ${mtimeMs} ${ctimeMs} ${ino}`;

/**
 * Opens what an earlier program has noted. A file of which too little time has passed since its last change is read, and is not
 * noted, so that the next program reads it too.
 * @param {Readonly<Record<string, Noted>>} before
 * @param {{ stat: (file: string) => import('node:fs').Stats, read: (file: string) => Uint8Array, now: () => number }} system
 * @returns {FileDigests}
 */
export function openFileDigests(
  before = {},
  system = { stat: (file) => statSync(file), read: (file) => readFileSync(file), now: () => Date.now() },
) {
  /** @type {Map<string, { digest: string, size: number, noted: Noted | undefined }>} */
  const asked = new Map();
  let isNew = false;
  return {
    of(name, file) {
      const known = asked.get(name);
      if (known !== undefined) return known.digest;
      const stats = system.stat(file);
      const state = stateOf(stats);
      const old = Object.hasOwn(before, name) ? before[name] : undefined;
      if (old !== undefined && old[0] === state) {
        asked.set(name, { digest: old[1], size: stats.size, noted: old });
        return old[1];
      }
      const now = system.now();
      const digest = hash('sha256', system.read(file), 'base64url');
      const noted = isSettled(stats, now) ? /** @type {const} */ ([state, digest]) : undefined;
      if (noted !== undefined) isNew = true;
      asked.set(name, { digest, size: stats.size, noted });
      return digest;
    },
    size: (name) => asked.get(name)?.size ?? 0,
    hasChanged: () => isNew || Object.keys(before).some((name) => !asked.has(name)),
    notes: () =>
      Object.fromEntries(
        [...asked].flatMap(([name, { noted }]) => (noted === undefined ? [] : [[name, noted]])),
      ),
  };
}
