import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { engineFolder } from '../engine.ts';

/** A recipe for a service that builds and publishes: the file in docs/ci, and where the service looks for it. */
interface Recipe {
  readonly from: string;
  readonly to: string;
}

/** The recipes there are, by what `--ci` takes. */
export const recipes: Readonly<Record<string, Recipe | undefined>> = {
  github: { from: 'github.yml', to: '.github/workflows/handbook.yml' },
  gitlab: { from: 'gitlab.yml', to: '.gitlab-ci.yml' },
};

/** The commands of a company's repository; `npm test` asks whether its content could be published. */
const scripts: Readonly<Record<string, string>> = {
  start: 'trust-playbook start',
  dev: 'trust-playbook dev',
  check: 'trust-playbook check',
  build: 'trust-playbook build',
  test: 'trust-playbook check --errors',
};

/** What `npm init` writes for a test that nobody has written. */
const emptyTest = 'no test specified';

/**
 * Adds the commands to the package.json of a company's repository; one that stands there already is left alone.
 * @returns whether anything was added; false where there is no package.json, or none that can be read
 */
export function addScripts(repository: string): boolean {
  const file = join(repository, 'package.json');
  if (!existsSync(file)) return false;
  let settings: Record<string, unknown>;
  try {
    settings = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch {
    return false;
  }
  const there = (settings['scripts'] ?? {}) as Record<string, string>;
  const own = Object.fromEntries(Object.entries(there).filter(([, command]) => !command.includes(emptyTest)));
  const all = { ...scripts, ...own };
  if (Object.keys(all).length === Object.keys(own).length) return false;
  writeFileSync(file, `${JSON.stringify({ ...settings, scripts: all }, null, 2)}\n`);
  return true;
}

/** Writes a recipe where its service looks for it; one that is there already is left alone. @returns the file */
export function writeRecipe(repository: string, { from, to }: Recipe): string {
  const file = join(repository, to);
  if (existsSync(file)) return file;
  mkdirSync(dirname(file), { recursive: true });
  copyFileSync(join(engineFolder, 'docs', 'ci', from), file);
  return file;
}
