import { join } from 'node:path';
import { z } from 'zod';
import { siteSchema } from '../schemas/site.ts';
import type { Site } from '../schemas/site.ts';
import { fillSite } from './published-languages.ts';
import { readText } from './text-file.ts';
import { yamlValue } from './yaml-text.ts';

/**
 * Reads and checks `site.yaml`.
 * @param folder the content folder
 * @throws Error that names the file, every wrong field and what is allowed there
 */
export function readSite(folder: string): Site {
  const file = join(folder, 'site.yaml');
  const result = siteSchema.safeParse(fillSite(yamlValue(readText(file))));
  if (!result.success) {
    throw new Error(
      `${file} is not right. \`npm run check\` names the lines.\n${z.prettifyError(result.error)}`,
    );
  }
  return result.data;
}
