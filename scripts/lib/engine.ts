import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../src/i18n/languages.ts';

/** The folder of the engine: this project, or the copy that the package's command runs (scripts/cli.mjs). */
export const engineFolder = fileURLToPath(new URL('../..', import.meta.url));

/** What of the engine's folder a build reads, beside its packages. */
export const buildParts: readonly string[] = [
  'LICENSE',
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/**
 * The manual for authors, as they find it from where they stand.
 * @param language the language of the manual
 */
export function manualPath(language: Language): string {
  const file = join('docs', language === 'sv' ? 'FORFATTARE.md' : 'AUTHORING.md');
  const isPackage = (process.env['PLAYBOOK_COMMAND'] ?? '') !== '';
  return (isPackage ? join('node_modules', 'trust-playbook', file) : file).replaceAll('\\', '/');
}

/** What tells Astro where the engine is: the current folder is the company's. */
export const astroRoot: readonly string[] = ['--root', engineFolder];

/** What stands between a command and its parameters: npm hands on only what follows `--`. */
export const commandDashes = (process.env['PLAYBOOK_COMMAND'] ?? '') === '' ? ' --' : '';

/** How an author calls a command here: `npm run check`, or `npx trust-playbook check` where the engine is a package. */
export const commandWords = (command: string): string => {
  const prefix = process.env['PLAYBOOK_COMMAND'] ?? '';
  if (prefix !== '') return `${prefix} ${command}`;
  return command === 'start' ? 'npm start' : `npm run ${command}`;
};
