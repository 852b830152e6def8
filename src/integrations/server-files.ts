import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { htaccess } from '../build/server/apache.ts';
import { headersFile, redirectsFile } from '../build/server/hosts.ts';
import { webConfig } from '../build/server/iis.ts';
import type { Moved } from '../build/server/rules.ts';

/**
 * Lays what common web servers need beside the pages.
 * @param moved old addresses, which lead to the new ones
 * @param frames origins of other sites that may show this one in a frame
 */
export function serverFiles(
  base: string,
  moved: readonly Moved[] = [],
  frames: readonly string[] = [],
): AstroIntegration {
  return {
    name: 'server-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = {
          '.htaccess': htaccess(base, moved, frames),
          'web.config': webConfig(base, moved, frames),
          _headers: headersFile(base, frames),
          ...(moved.length > 0 ? { _redirects: redirectsFile(moved) } : {}),
          // GitHub Pages would otherwise leave out every file whose name begins with an underscore.
          '.nojekyll': '',
        };
        await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
      },
    },
  };
}
