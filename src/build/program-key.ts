import { resolve } from 'node:path';
import { basePath, cacheFolder, contentFolder } from './settings.ts';
import { readSite } from './site-file.ts';

/** What of `site.yaml` Astro is told: it stands in the program that makes the pages. All the rest is read by the pages. */
export function bundledSite() {
  const { url, defaultLanguage } = readSite(contentFolder());
  return { url, defaultLanguage };
}

/**
 * Settings that say where the site is laid, who has called the build or which texts there are, which is asked while the
 * content is read: nothing of how pages are made.
 */
const outside = ['PLAYBOOK_OUT', 'PLAYBOOK_COMMAND', 'PLAYBOOK_DRAFTS'];

/** The variables of the environment that may stand in the program, or that it may ask for, with their values. */
export const programVariables = (): readonly (readonly [name: string, value: string | undefined])[] =>
  Object.entries(process.env)
    .filter(([name]) => /^(?:PLAYBOOK|PUBLIC|VITE)_/u.test(name) && !outside.includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * All that the program which makes the pages hangs on; where it is the same as before, bundling would make the same one.
 * @param digest of the engine, its packages and the Node that runs it: `programDigest`
 * @param engine the engine's folder
 * @throws Error where `site.yaml` is not right
 */
export function programKey(digest: string, engine: string): string {
  return JSON.stringify([
    digest,
    // Absolute paths stand in the program.
    resolve(engine),
    process.cwd(),
    cacheFolder(),
    basePath(),
    bundledSite(),
    process.env['NODE_ENV'] ?? 'production',
    programVariables(),
  ]);
}
