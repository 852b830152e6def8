import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { hashOfFile } from './file-hash.ts';

/** What a site is made by, in the engine's folder; not what only checks or tests it. */
const parts = ['src', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'LICENSE'];

/** The SHA-256 of what a file holds, in base64. */
export type DigestOfFile = (file: string) => string;

export const digestOfFile: DigestOfFile = (file) =>
  Buffer.from(hashOfFile(file), 'hex').toString('base64url');

/** Where npm notes what is installed, and where a company's own list of packages may stand. */
const packageLists = ['node_modules/.package-lock.json', 'package-lock.json'];

/**
 * A digest of the program: the engine's files, the packages that are installed, the Node that runs it and the kind of
 * machine. What is kept between builds is thrown away when it changes. Where the folder lies does not matter.
 * @param engine the engine's folder
 */
export function programDigest(engine: string, digestOf = digestOfFile): string {
  return createHash('sha256')
    .update([packagesDigest(engine, digestOf), engineDigest(engine, digestOf)].join('\n'))
    .digest('base64url');
}

/** A digest of the engine's own files. */
export function engineDigest(engine: string, digestOf = digestOfFile): string {
  const digest = createHash('sha256');
  for (const file of parts.flatMap((part) => filesIn(join(engine, part)))) {
    digest.update(`\n${relative(engine, file).split(sep).join('/')}\n${digestOf(file)}`);
  }
  return digest.digest('base64url');
}

/** A digest of what the engine runs on: the packages that are installed, the Node and the kind of machine. */
export function packagesDigest(engine: string, digestOf = digestOfFile): string {
  const digest = createHash('sha256').update([process.version, process.platform, process.arch].join(' '));
  for (const list of packageLists) {
    const file = upwards(engine, list);
    if (file !== undefined) digest.update(`\n${list}\n${digestOf(file)}`);
  }
  return digest.digest('base64url');
}

/** The files of a folder and those below it, or the file itself, in the order of their names on every machine. */
function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  const entries = readdirSafely(path);
  if (entries === undefined) return [path];
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)]));
}

function readdirSafely(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/** A file in a folder or in the nearest one above it, where npm puts packages as well. */
function upwards(folder: string, name: string): string | undefined {
  const file = join(folder, name);
  if (existsSync(file)) return file;
  return dirname(folder) === folder ? undefined : upwards(dirname(folder), name);
}
