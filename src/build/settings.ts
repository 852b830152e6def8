import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** An environment variable, or a standard where it is missing or empty: shells pass empty ones on. */
export function setting(name: string, standard: string): string {
  const value = process.env[name] ?? '';
  return value === '' ? standard : value;
}

/** The content folder: `PLAYBOOK_CONTENT`, or `content`. An absolute path. */
export function contentFolder(): string {
  return resolve(setting('PLAYBOOK_CONTENT', 'content'));
}

/** The built site: `PLAYBOOK_OUT`, or `dist`. An absolute path. */
export function outputFolder(): string {
  return resolve(setting('PLAYBOOK_OUT', 'dist'));
}

/** The sub-path, with a slash at both ends: `PLAYBOOK_BASE`, or `/`. */
export function basePath(): string {
  return `/${setting('PLAYBOOK_BASE', '').replaceAll(/^\/+|\/+$/gu, '')}/`.replace('//', '/');
}

/**
 * Where Astro keeps what it has read between builds: apart for every content folder, because it remembers files by
 * where they lie, and stumbles over another folder's that are gone.
 */
export function cacheFolder(): string {
  return resolve(
    'node_modules/.astro',
    createHash('sha256').update(contentFolder()).digest('hex').slice(0, 12),
  );
}
