// Whether a command is compiled (compile-commands.ts), for the program that begins it: plain JavaScript without packages.
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openFileDigests } from './file-digests.mjs';

/**
 * @typedef {object} CompiledNotes what was compiled
 * @property {readonly string[]} commands
 * @property {Readonly<Record<string, string>>} files the digests of all files that it was made of, and of those that were made, by
 *   their paths in the engine's folder
 */

/** Where compiled commands lie. @param {string} engine the engine's folder */
export const compiledCommandsFolder = (engine) => join(engine, '.compiled', 'commands');

/** @param {string} engine @returns {(path: string) => string} finds a file; one of a package in the nearest folder of packages that has it */
function finder(engine) {
  /** @type {Map<string, string>} */
  const folders = new Map();
  return (path) => {
    const [, name] = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(path) ?? [];
    if (name === undefined) return join(engine, path);
    let folder = folders.get(name);
    if (folder === undefined) {
      folder = engine;
      while (!existsSync(join(folder, 'node_modules', name)) && dirname(folder) !== folder)
        folder = dirname(folder);
      folders.set(name, folder);
    }
    return join(folder, path);
  };
}

/** @param {string} file @returns {unknown} */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * A command that was compiled when the engine was installed, of exactly the files that lie there now.
 * @param {string} engine the engine's folder
 * @param {string} command
 * @returns {string | undefined} its file; undefined where the sources are to be run
 */
export function compiledCommand(engine, command) {
  const folder = compiledCommandsFolder(engine);
  const notes = /** @type {CompiledNotes | undefined} */ (readJson(join(folder, 'notes.json')));
  const statesFile = join(folder, 'states.json');
  try {
    if (!notes?.commands.includes(command)) return undefined;
    const states = /** @type {Record<string, import('./file-digests.mjs').Noted> | undefined} */ (
      readJson(statesFile)
    );
    const fileOf = finder(engine);
    const digests = openFileDigests(
      { stat: (path) => statSync(fileOf(path)), read: (path) => readFileSync(fileOf(path)) },
      states,
    );
    for (const [path, digest] of Object.entries(notes.files)) {
      if (digests.of(path) !== digest) return undefined;
    }
    if (digests.hasChanged()) writeStates(statesFile, digests.notes());
    return join(folder, `${command}.mjs`);
  } catch {
    // A file is gone, or the notes are none.
    return undefined;
  }
}

/** @param {string} file @param {object} states */
function writeStates(file, states) {
  const half = `${file}.${process.pid}`;
  try {
    writeFileSync(half, JSON.stringify(states));
    renameSync(half, file);
  } catch {
    // In a folder that may only be read, every file is read each time.
    rmSync(half, { force: true });
  }
}
