import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from './files-below.ts';
import { openProgram, writeProgram } from './program-cache.ts';
import type { CachedProgram } from './program-cache.ts';
import { engineDigest } from './program-digest.ts';
import { bundledSite, programVariables } from './program-key.ts';
import { basePath, setting } from './settings.ts';

/**
 * The program that makes the pages, bundled once for a version of the engine and not once for each company: `npm ci` compiles it
 * (scripts/compile.ts), and it comes along in the package. What of a company Astro has to be told stands in it as these, until a
 * company's first build takes it over.
 */
export const compiledSite = {
  url: 'https://compiled.trust-playbook.invalid',
  defaultLanguage: 'sv',
} as const;

/** Stands in the compiled program for the folder in which it was compiled: nothing is read from there. */
const anyFolder = '/trust-playbook';

/** Where the compiled program lies. @param engine the engine's folder */
export const compiledFolder = (engine: string): string => join(engine, '.compiled', 'pages');

/** Where this build leaves the program for every company, as scripts/compile.ts asks for; undefined in all other builds. */
export const compilesTo = (): string | undefined => setting('TRUST_PLAYBOOK_COMPILE', '') || undefined;

/**
 * The packages that are put into the program instead of being read from their own many small files in every build. Not the interfaces'
 * own, of which Astro sees to it that there is one of each.
 */
export const packagesInProgram: readonly string[] = ['devalue', 'nanostores', 'yaml', 'zod'];

/** The packages of which something stands in the program or in the scripts beside it, or that have written them. */
const bundled = [
  ...packagesInProgram,
  '@astrojs/preact',
  '@fontsource-variable/newsreader',
  '@fontsource-variable/source-sans-3',
  'astro',
  'fflate',
  'idb',
  'papaparse',
  'preact',
  'read-excel-file',
  'rolldown',
  'uqr',
  'vite',
];

/** The version of an installed package, looked for as Node does; empty where it is not installed. */
function versionOf(name: string, engine: string): string {
  for (let place = engine; ; place = dirname(place)) {
    const file = join(place, 'node_modules', name, 'package.json');
    if (existsSync(file))
      return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
    if (dirname(place) === place) return '';
  }
}

/** All that the compiled program hangs on: the engine's files, and the packages that it is made of and by. */
export const compiledKey = (engine: string): string =>
  hash(
    'sha256',
    JSON.stringify([engineDigest(engine), bundled.map((name) => [name, versionOf(name, engine)])]),
    'base64url',
  );

/**
 * The files of a program without the folder in which it was compiled.
 * @param engine the engine's folder
 */
export function withoutFolder(
  program: ReadonlyMap<string, Uint8Array>,
  engine: string,
): ReadonlyMap<string, Uint8Array> {
  const folder = engine.replaceAll('\\', '/').replace(/\/+$/u, '');
  const found = new RegExp(`(?<=["'\`]|file://)/?${RegExp.escape(folder.replace(/^\//u, ''))}(?=/)`, 'gu');
  return new Map(
    [...program].map(([path, content]) => [
      path,
      Buffer.from(Buffer.from(content).toString('utf8').replaceAll(found, anyFolder)),
    ]),
  );
}

/** A text of the compiled program, for one company. */
function forCompany(text: string, { url, defaultLanguage }: ReturnType<typeof bundledSite>): string {
  // As it stands between quotes.
  const address = JSON.stringify(url).slice(1, -1);
  return text
    .replaceAll(compiledSite.url, () => address)
    .replaceAll(
      `"defaultLocale":${JSON.stringify(compiledSite.defaultLanguage)}`,
      () => `"defaultLocale":${JSON.stringify(defaultLanguage)}`,
    );
}

/**
 * Takes over the compiled program for a company, as if a build of it had kept it.
 * @param engine the engine's folder
 * @param folder where a build of the company keeps its program
 * @param key what it is known by there: `programKey`
 * @returns undefined where it was compiled of something else, or where the company's site needs another program: below a sub-path,
 *   or with settings from the environment. Pictures in texts are for the caller to see.
 */
export function adoptCompiled(engine: string, folder: string, key: string): CachedProgram | undefined {
  const standsAlone = programVariables().every(([name]) => name === 'PLAYBOOK_CONTENT');
  if (basePath() !== '/' || !standsAlone || (process.env['NODE_ENV'] ?? 'production') !== 'production')
    return undefined;
  const compiled = openProgram(compiledFolder(engine), compiledKey(engine));
  if (compiled === undefined) return undefined;
  const site = bundledSite();
  const { program, site: beside, files, ...notes } = compiled;
  writeProgram(folder, key, {
    program: new Map(
      filesBelow(program).map((path) => [
        path,
        Buffer.from(forCompany(readFileSync(join(program, path), 'utf8'), site)),
      ]),
    ),
    site: beside,
    files: [...files.keys()],
    notes: {
      ...notes,
      keyParts: notes.keyParts.map((part) => forCompany(part, site)),
      config: { ...notes.config, site: site.url },
    },
  });
  return openProgram(folder, key);
}
