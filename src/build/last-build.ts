import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isAsBuilt } from './built-list.ts';
import { filesBelow } from './files-below.ts';
import { digestOfFile, programDigest } from './program-digest.ts';

/** All that a build reads. */
export interface BuildInputs {
  /** The engine's folder. */
  readonly engine: string;
  /** The content folder, the books, and whatever else is laid into the site. */
  readonly folders: readonly string[];
  /** The settings that are given by the environment. */
  readonly settings: Readonly<Record<string, string | undefined>>;
}

/**
 * A digest of all that a build reads: where it is the same as before, the site would be the same.
 * @param digestOf gives the digests of files, as `digestOfFile` does
 */
export function inputsDigest({ engine, folders, settings }: BuildInputs, digestOf = digestOfFile): string {
  const digest = createHash('sha256').update(programDigest(engine, digestOf));
  const given = Object.entries(settings).filter(([name]) => name.startsWith('PLAYBOOK_'));
  digest.update(JSON.stringify(given.sort(([a], [b]) => (a < b ? -1 : 1))));
  for (const folder of [join(engine, 'public'), ...folders]) {
    digest.update(`\n${folder}\n`);
    for (const path of visibleFiles(folder)) digest.update(`\n${path}\n${digestOf(join(folder, path))}`);
  }
  return digest.digest('base64url');
}

/** The files of a folder and those below it whose names do not begin with a dot; none where there is no such folder. */
const visibleFiles = (folder: string): string[] =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
    ? filesBelow(folder).filter((path) => !/(?:^|\/)\.[^/]*$/u.test(path))
    : [];

/**
 * Notes what a site was made from.
 * @param note the file to note it in, which may be deleted at any time
 * @param out the folder of the site
 */
export function noteBuild(note: string, out: string, digest: string): void {
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, JSON.stringify({ ...readNotes(note), [out]: digest }, null, 1));
}

/** Whether a build would write what already lies in the folder, file by file. */
export const isUpToDate = (note: string, out: string, digest: string): boolean =>
  readNotes(note)[out] === digest && isAsBuilt(out);

function readNotes(note: string): Readonly<Record<string, unknown>> {
  try {
    const notes: unknown = JSON.parse(readFileSync(note, 'utf8'));
    return typeof notes === 'object' && notes !== null ? { ...notes } : {};
  } catch {
    return {};
  }
}
