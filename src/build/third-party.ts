import { existsSync, lstatSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A package whose code or fonts a browser gets from the site. */
export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  /** As its package says, an SPDX expression. */
  readonly licence: string;
  /** The text of its licence. */
  readonly text: string;
}

/**
 * What of other people's work a browser gets from the site, beside what their packages depend on. The full-text search of
 * `pagefind` is copied into the site, `astro` gives the pages the script that brings islands to life.
 */
export const shipped = [
  '@fontsource-variable/newsreader',
  '@fontsource-variable/source-sans-3',
  'astro',
  'fflate',
  'idb',
  'nanostores',
  'pagefind',
  'papaparse',
  'preact',
  'read-excel-file',
  'uqr',
] as const;

/** Of these no browser gets anything but their own code, or their own font. */
const alone: ReadonlySet<string> = new Set(['astro', 'pagefind']);

/** The folder of a package, looked for as Node does; undefined where it is not installed. */
function folderOf(name: string, from: string): string | undefined {
  for (let place = from; ; place = dirname(place)) {
    const folder = join(place, 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (dirname(place) === place) return undefined;
  }
}

/** The MIT licence, which is the engine's too, for a package that names it and brings no text. */
function mit(project: string, author = 'its authors'): string {
  return readFileSync(join(project, 'LICENSE'), 'utf8').replace(/^Copyright.*$/mu, `Copyright (c) ${author}`);
}

const licenceFile = /^(?:licen[cs]e|copying|ofl)(?:\.(?:md|txt))?$/iu;

/**
 * Everything that is shipped and what it depends on, by name.
 * @param project the folder of the engine
 * @throws Error that names a package without a licence text: it may not be passed on without one
 */
export function thirdParties(project: string, names: readonly string[] = shipped): ThirdParty[] {
  const found = new Map<string, ThirdParty>();
  const add = (name: string, from: string): void => {
    if (found.has(name)) return;
    const folder = folderOf(name, from);
    if (folder === undefined) throw new Error(`${name} is not installed: run npm ci.`);
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      readonly version: string;
      readonly license?: string;
      readonly author?: string | { readonly name?: string };
      readonly dependencies?: Readonly<Record<string, string>>;
    };
    // Some packages have a folder of that name.
    const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find(
      (one) =>
        !one.includes('node_modules') &&
        licenceFile.test(basename(one)) &&
        lstatSync(join(folder, one)).isFile(),
    );
    const author = typeof about.author === 'object' ? about.author.name : about.author;
    const text =
      file === undefined
        ? about.license === 'MIT' && mit(project, author)
        : readFileSync(join(folder, file), 'utf8');
    if (about.license === undefined || text === false)
      throw new Error(
        `${name} says no licence, or has no text of it, and the site passes it on: see src/build/third-party.ts.`,
      );
    found.set(name, {
      name,
      version: about.version,
      licence: about.license,
      text: text.replaceAll('\r\n', '\n').trim(),
    });
    if (!alone.has(name)) for (const other of Object.keys(about.dependencies ?? {})) add(other, folder);
  };
  for (const name of names) add(name, project);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const rule = `\n\n${'-'.repeat(78)}\n\n`;

/** The notices as one text, in English as the licences are. @param own the licence of the engine itself */
export function noticesText(parts: readonly ThirdParty[], own: string): string {
  return [
    'This site is made with the Trust Playbook, and passes on the work of others to your browser.\n' +
      'These are the licences, with their texts.',
    `Trust Playbook\n\n${own.trim()}`,
    ...parts.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`),
  ]
    .join(rule)
    .concat('\n');
}
