import { glob, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Lays `version.json` into the site: the names of its scripts, which carry a hash of what they hold. A page that was opened
 * before a new build finds out by it (src/page-scripts/watch-version.ts); no clock is asked, and the same site is the same
 * bytes.
 */
export function versionFile(): AstroIntegration {
  return {
    name: 'version-file',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const code = (await Array.fromAsync(glob('*.js', { cwd: join(folder, 'assets') }))).sort();
        await writeFile(join(folder, 'version.json'), `${JSON.stringify({ code })}\n`);
      },
    },
  };
}
