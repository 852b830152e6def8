import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sbom } from '../build/sbom.ts';
import { noticesText, thirdParties } from '../build/third-party.ts';

/** The files that say what a site is made of; their names are told in docs/DEPLOY.md. */
const noticesFile = 'third-party-notices.txt';
const sbomFile = 'sbom.cdx.json';

/**
 * Lays the licences of what browsers get into the site, and the bill of materials of what it was made with.
 * @param project the folder of the engine
 */
export function legalFiles(project: string): AstroIntegration {
  return {
    name: 'legal-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const own = readFileSync(join(project, 'LICENSE'), 'utf8');
        await writeFile(join(folder, noticesFile), noticesText(thirdParties(project), own));
        const bill = sbom(project);
        if (bill === undefined) logger.info('no bill of materials: no lock file knows the engine');
        else await writeFile(join(folder, sbomFile), bill);
      },
    },
  };
}
