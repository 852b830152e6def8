import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inputsDigest } from '../../../src/build/last-build.ts';
import { cacheFolder } from '../../../src/build/settings.ts';
import { siteInputs } from '../../../src/build/site-inputs.ts';
import { writeWhole } from '../../../src/build/write-whole.ts';
import { openFileDigests } from '../file-digests.mjs';
import type { Noted } from '../file-digests.mjs';

/**
 * The digest of all that a build reads, for which only those files are read that have changed since it was asked for last.
 * @param engine the engine's folder
 */
export function readInputs(engine: string): string {
  const notes = join(cacheFolder(), 'inputs.json');
  const digests = openFileDigests(
    { stat: (file) => statSync(file), read: (file) => readFileSync(file) },
    readNotes(notes),
  );
  const digest = inputsDigest(siteInputs(engine), digests.of);
  try {
    if (digests.hasChanged()) writeWhole(notes, JSON.stringify(digests.notes()));
  } catch {
    // In a folder that may only be read, all is read anew each time.
  }
  return digest;
}

function readNotes(file: string): Readonly<Record<string, Noted>> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Noted>>;
  } catch {
    return {};
  }
}
