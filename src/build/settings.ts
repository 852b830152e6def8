import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';

/** An environment variable, or a standard where it is missing or empty: shells pass empty ones on. */
export function setting(name: string, standard: string): string {
  // `set NAME=value && npm run build` on Windows passes the blank on.
  const value = (process.env[name] ?? '').trim();
  return value === '' ? standard : value;
}

/** The content folder: `PLAYBOOK_CONTENT`, or `content`. An absolute path. */
export function contentFolder(): string {
  return resolve(setting('PLAYBOOK_CONTENT', 'content'));
}

/** Whether drafts are shown: `PLAYBOOK_DRAFTS=1`, which `npm run dev` and `npm start` set. Empty and 0 mean no. */
export function showsDrafts(): boolean {
  return !['', '0', 'false', 'no'].includes(setting('PLAYBOOK_DRAFTS', '').toLowerCase());
}

/** The built site: `PLAYBOOK_OUT`, or `dist`. An absolute path. */
export function outputFolder(): string {
  return resolve(setting('PLAYBOOK_OUT', 'dist'));
}

/**
 * The sub-path, with a slash at both ends: `PLAYBOOK_BASE`, or `/`.
 * @throws Error that says what to write instead of what is no path
 */
export function basePath(): string {
  return toBasePath(setting('PLAYBOOK_BASE', '/'));
}

/** A setting that cannot be used: what is wrong, and in English what to write instead. */
export class SettingError extends Error {
  readonly kind: 'address' | 'windows' | 'sign';
  /** What a person wrote. */
  readonly given: string;
  /** The sign that cannot stand there, in quotes. */
  readonly found: string;
  /** What to write instead, where that can be told. */
  readonly write: string;

  constructor(kind: SettingError['kind'], message: string, { given = '', found = '', write = '' }) {
    super(message);
    this.kind = kind;
    this.given = given;
    this.found = found;
    this.write = write;
  }
}

/** @param given what a person wrote for the sub-path @throws SettingError that says what to write instead */
function toBasePath(given: string): string {
  const found = `PLAYBOOK_BASE is ${given}`;
  const [, address] = /^[a-z][a-z\d+.-]+:\/\/[^/]*(\/[^?#]*)?/iu.exec(given) ?? [];
  if (/^[a-z][a-z\d+.-]+:\/\//iu.test(given))
    throw new SettingError(
      'address',
      `${found}, a whole address. Write the path alone, such as PLAYBOOK_BASE=${address ?? '/'}; the address stands as url in site.yaml.`,
      { given, write: address ?? '/' },
    );
  if (/^[a-z]:|^\\\\/iu.test(given)) {
    const last = basename(given.replaceAll('\\', '/').replace(/\/+$/u, ''));
    throw new SettingError(
      'windows',
      `${found}, a path of Windows: Git Bash makes one of a text that begins with a slash. Write it without the first slash: PLAYBOOK_BASE=${last}/`,
      { given, write: `${last}/` },
    );
  }
  const path = given.replaceAll(/^\/+|\/+$/gu, '');
  const wrong =
    /[^\w.~/-]/u.exec(path)?.[0] ??
    // The address of a page, and of no folder.
    /[^/]+\.html?$/iu.exec(path)?.[0] ??
    /(?:^|\/)\.{1,2}(?:\/|$)|\/\//u.exec(path)?.[0];
  if (wrong !== undefined)
    throw new SettingError(
      'sign',
      `${found}, in which ${JSON.stringify(wrong)} cannot stand. Write letters a–z, digits, hyphens and slashes: PLAYBOOK_BASE=/handbok/`,
      { given, found: JSON.stringify(wrong) },
    );
  return path === '' ? '/' : `/${path}/`;
}

/** Where Astro keeps what it makes between builds, such as smaller pictures: apart for every content folder. */
export const cacheFolder = (): string => cacheFolderOf(contentFolder());

/** @param content the absolute path of a content folder */
export const cacheFolderOf = (content: string): string =>
  resolve('node_modules/.astro', createHash('sha256').update(content).digest('hex').slice(0, 12));

/** Where pages lie that the next build may take as they are. */
export const pageCacheFolder = (): string => join(cacheFolder(), 'pages');

/** Where the full text of a language lies until one of its pages says something else. */
export const searchCacheFolder = (): string => join(cacheFolder(), 'search');

/** Where dictionaries lie as they are when they have been read, for all content folders. */
export const dictionaryFolder = (): string => resolve('node_modules/.astro', 'dictionaries');

/** Where lies what the YAML of the content held in the last build. */
export const yamlCacheFile = (): string => join(cacheFolder(), 'yaml.bin');

/** Where the program lies that makes the pages, for a build of which only the content has changed. */
export const programCacheFolder = (): string => join(cacheFolder(), 'program');

/**
 * Where the bundler finds the texts of a folder: the folder itself, or a copy of it. In the bundler's names for modules
 * `?`, `#` and `%` mean something else than in the names of folders, and a folder on another drive of Windows has none.
 */
export function moduleFolder(folder: string): string {
  const drive = (path: string): string => /^[a-z]:/iu.exec(path)?.[0].toLowerCase() ?? '';
  return /[?#%]/u.test(folder) || drive(folder) !== drive(resolve('.'))
    ? resolve(cacheFolder(), 'texts', basename(folder))
    : folder;
}

/** Where books lie that `npm run book` has made: `PLAYBOOK_BOOK_OUT`, or `dist-book`. An absolute path. */
export function bookFolder(): string {
  return resolve(setting('PLAYBOOK_BOOK_OUT', 'dist-book'));
}
