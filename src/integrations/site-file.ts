import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { siteSchema } from '../schemas/site.ts';
import type { Site } from '../schemas/site.ts';

/** An empty variable counts as none: shells pass those on. */
function folderFrom(variable: string, standard: string): string {
  const value = process.env[variable] ?? '';
  return resolve(value === '' ? standard : value);
}

/** The content folder that is built: `PLAYBOOK_CONTENT`, or `content` of the project. An absolute path. */
export function contentFolder(): string {
  return folderFrom('PLAYBOOK_CONTENT', 'content');
}

/** The base path of the site with a slash at both ends: `PLAYBOOK_BASE`, or `/`. */
export function basePath(): string {
  return `/${(process.env['PLAYBOOK_BASE'] ?? '').replaceAll(/^\/+|\/+$/gu, '')}/`.replace('//', '/');
}

/** The folder the site is written to: `PLAYBOOK_OUT`, or `dist`. An absolute path. */
export function outputFolder(): string {
  return folderFrom('PLAYBOOK_OUT', 'dist');
}

/**
 * Reads and checks `site.yaml`.
 * @throws Error that names the file, every wrong field and what is allowed there
 */
export function readSite(folder: string): Site {
  const file = resolve(folder, 'site.yaml');
  const result = siteSchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!result.success)
    throw new Error(
      `${file} is not right. \`npm run check\` names the lines.\n${z.prettifyError(result.error)}`,
    );
  return result.data;
}
