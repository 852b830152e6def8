// Digests of files, of which those that are as they were are not read again. Plain JavaScript without packages: the program that
// begins every command asks it whether a compiled command is still what it was made of.
import { hash } from 'node:crypto';

/** @typedef {readonly [state: string, digest: string]} Noted what told the file's state from others, and the digest of what it held */

/**
 * @typedef {object} FileDigests
 * @property {(name: string) => string} of the digest of a file. Throws where there is no such file.
 * @property {(name: string) => number} size of a file, in bytes. Throws where there is no such file.
 * @property {() => boolean} hasChanged whether something is to be noted that was not
 * @property {() => Record<string, Noted>} notes plain data for the next program, of the files that were asked for
 */

/**
 * @typedef {object} Disk what there is of files, by the names under which they are noted
 * @property {(name: string) => import('node:fs').Stats} stat
 * @property {(name: string) => Uint8Array} read
 * @property {() => number} [now] the time, in milliseconds
 */

/** The SHA-256 of what a file holds, in base64. @param {Uint8Array | string} content */
export const digestOf = (content) => hash('sha256', content, 'base64url');

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
 * @param {Disk} disk
 * @param {Readonly<Record<string, Noted>>} before
 * @returns {FileDigests}
 */
export function openFileDigests({ stat, read, now = () => Date.now() }, before = {}) {
  /** @type {Map<string, { digest: string, size: number, noted: Noted | undefined }>} */
  const asked = new Map();
  let isNew = false;
  /** @param {string} name */
  function ask(name) {
    const known = asked.get(name);
    if (known !== undefined) return known;
    const stats = stat(name);
    const state = stateOf(stats);
    const old = Object.hasOwn(before, name) ? before[name] : undefined;
    const isSame = old !== undefined && old[0] === state;
    const canBeNoted = isSettled(stats, now());
    const digest = isSame ? old[1] : digestOf(read(name));
    const noted = isSame ? old : canBeNoted ? /** @type {const} */ ([state, digest]) : undefined;
    if (!isSame && noted !== undefined) isNew = true;
    const one = { digest, size: stats.size, noted };
    asked.set(name, one);
    return one;
  }
  return {
    of: (name) => ask(name).digest,
    size: (name) => ask(name).size,
    hasChanged: () => isNew || Object.keys(before).some((name) => !asked.has(name)),
    notes: () =>
      Object.fromEntries(
        [...asked].flatMap(([name, { noted }]) => (noted === undefined ? [] : [[name, noted]])),
      ),
  };
}
