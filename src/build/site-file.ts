import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { siteSchema } from '../schemas/site.ts';
import type { Site } from '../schemas/site.ts';

/**
 * Reads and checks `site.yaml`.
 * @param folder the content folder
 * @throws Error that names the file, every wrong field and what is allowed there
 */
export function readSite(folder: string): Site {
  const file = join(folder, 'site.yaml');
  const result = siteSchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!result.success) {
    throw new Error(
      `${file} is not right. \`npm run check\` names the lines.\n${z.prettifyError(result.error)}`,
    );
  }
  return result.data;
}
