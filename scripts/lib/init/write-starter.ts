import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { starterFiles } from './starter-files.ts';
import type { Company } from './starter-files.ts';

/**
 * Writes the content folder of a company that begins, for a build that nobody is asked about.
 * @param folder is made where it is missing; files of the same names are replaced
 * @param url the address of its site
 */
export function writeStarter(folder: string, company: Company, url: string): void {
  for (const [path, text] of Object.entries(starterFiles(company))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, path === 'site.yaml' ? text.replace(/^url:.*$/mu, `url: ${url}`) : text);
  }
}
