import { join } from 'node:path';
import type { BuildInputs } from './last-build.ts';
import { bookFolder, cacheFolder, contentFolder } from './settings.ts';

/**
 * All that the site of this project is made from. A build step that reads another folder adds it here; a page that reads
 * the clock would have no place in it.
 * @param engine the engine's folder
 */
export const siteInputs = (engine: string): BuildInputs => ({
  engine,
  folders: [contentFolder(), bookFolder()],
  settings: process.env,
});

/** Where it is noted what the files hold that builds have written. */
export const builtNotes = (): string => join(cacheFolder(), 'built.json');

/** Where it is noted from what each site was made. */
export const lastBuildFile = (): string => join(cacheFolder(), 'last-build.json');
