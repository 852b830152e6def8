import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { engineDigest, packagesDigest } from '../../src/build/program-digest.ts';
import { engineFolder } from '../lib/engine.ts';

/** Stands in a compiled check (compile-commands.ts) for the sources that it was made of. */
declare const compiledSources: string | undefined;

/** Which check this is: its sources, the packages that are installed and the Node that runs it. */
export const programId = (): string =>
  [
    packagesDigest(engineFolder),
    typeof compiledSources === 'string' ? compiledSources : sourcesDigest(),
  ].join('\n');

/** A digest of the engine and of the check's own files. */
export function sourcesDigest(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const digest = createHash('sha256').update(engineDigest(engineFolder));
  const files = readdirSync(here, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) digest.update(relative(here, file)).update(readFileSync(file));
  return digest.digest('base64url');
}
