import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkFile } from './link-file.ts';
import type { ListedSheet } from './named-sheets.ts';

/** What the pages' program was told by Astro, as plain data. */
export interface ProgramNotes {
  /** The file of the program that is imported, below its folder. */
  readonly entry: string;
  /** The styles of each route, by Astro's own keys. */
  readonly styles: readonly (readonly [route: string, styles: readonly ListedSheet[]])[];
  /** What the key of each page has in it beside its own part and the digest of the program. */
  readonly keyParts: readonly string[];
  /** The pictures that stand in texts, as `picturesDigest` names them: the bundler has met them. */
  readonly textPictures: string;
  /** What Astro has answered where a page asked for a picture: the address of the smaller one, by what was asked. */
  readonly pictures: readonly (readonly [asked: string, address: string])[];
  /** Those of Astro's settings that are asked for after the pages are made. */
  readonly config: {
    readonly site: string;
    readonly base: string;
    readonly trailingSlash: string;
    readonly build: { readonly format: string };
  };
}

/** A program that makes pages, and the files that lie beside them whatever they say. */
export interface CachedProgram extends ProgramNotes {
  /** The folder of the program. */
  readonly program: string;
  /** The folder of scripts, styles, fonts and what else comes with the engine. */
  readonly site: string;
  /** The files of `site` with the hashes of what they hold. */
  readonly files: ReadonlyMap<string, string>;
}

const notesFile = 'notes.json';

/** The hash by which a kept file is known. */
export const sealOf = (content: Uint8Array | string): string => hash('sha256', content, 'base64url');

/**
 * Keeps a program for the next build.
 * @param folder where it is kept; what was there before is replaced when the new one is whole
 * @param key names all that the program hangs on
 * @param program the files of the program
 * @param site a folder in which `files` lie beside the pages
 */
export function writeProgram(
  folder: string,
  key: string,
  {
    program,
    site,
    files,
    notes,
  }: {
    readonly program: ReadonlyMap<string, Uint8Array>;
    readonly site: string;
    readonly files: readonly string[];
    readonly notes: ProgramNotes;
  },
): void {
  const half = `${folder}.${String(process.pid)}`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  const seals: [path: string, seal: string][] = [];
  for (const [path, content] of program) {
    const file = join(half, 'program', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    seals.push([`program/${path}`, sealOf(content)]);
  }
  for (const path of files) {
    linkFile(join(site, path), join(half, 'site', path));
    seals.push([`site/${path}`, sealOf(readFileSync(join(site, path)))]);
  }
  const text = JSON.stringify({ key, seals, notes });
  writeFileSync(join(half, notesFile), `${sealOf(text)}\n${text}`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(half, folder);
}

/**
 * Opens what the last build has kept.
 * @returns undefined where there is none with this key, or where one of its files is not what was kept
 */
export function openProgram(folder: string, key: string): CachedProgram | undefined {
  try {
    const [seal = '', ...rest] = readFileSync(join(folder, notesFile), 'utf8').split('\n');
    const text = rest.join('\n');
    if (sealOf(text) !== seal) return undefined;
    const kept = JSON.parse(text) as {
      readonly key: string;
      readonly seals: readonly (readonly [path: string, seal: string])[];
      readonly notes: ProgramNotes;
    };
    if (kept.key !== key) return undefined;
    if (!kept.seals.every(([path, one]) => sealOf(readFileSync(join(folder, path))) === one))
      return undefined;
    const files = kept.seals.flatMap(([path, one]) =>
      path.startsWith('site/') ? [[path.slice('site/'.length), one] as const] : [],
    );
    return {
      ...kept.notes,
      program: join(folder, 'program'),
      site: join(folder, 'site'),
      files: new Map(files),
    };
  } catch {
    return undefined;
  }
}

/** Throws away a kept program: one that failed once is not asked again. */
export function removeProgram(folder: string): void {
  if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
}
