import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inputsDigest } from '../../src/build/last-build.ts';
import { keptFiles } from '../../src/build/kept-files.ts';
import { cacheFolder } from '../../src/build/settings.ts';
import { engineFolder } from '../lib/engine.ts';
import { today } from '../lib/today.ts';
import { checkFolder } from './check-folder.ts';
import type { WeighedFinding } from './model/finding.ts';

/**
 * What is to be mended in a content folder, from the last check where nothing has changed since: neither the content, nor
 * the program with its rules and dictionaries, nor the day, which some rules ask for.
 * @param folder an absolute path
 */
export async function findingsIn(folder: string): Promise<readonly WeighedFinding[]> {
  const kept = keptFiles(join(cacheFolder(), 'check'));
  const key = [
    process.cwd(),
    folder,
    today(),
    rulesDigest(),
    inputsDigest({ engine: engineFolder, folders: [folder], settings: {} }),
  ];
  const before = kept.read(key.join('\n'));
  if (before !== undefined) return JSON.parse(new TextDecoder().decode(before)) as WeighedFinding[];
  const { findings } = await checkFolder(folder);
  kept.write(key.join('\n'), new TextEncoder().encode(JSON.stringify(findings)));
  kept.prune();
  return findings;
}

/** A digest of the check's own files. */
function rulesDigest(): string {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const digest = createHash('sha256');
  const files = readdirSync(here, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) digest.update(relative(here, file)).update(readFileSync(file));
  return digest.digest('base64url');
}
