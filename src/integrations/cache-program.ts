import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroPrerenderer, ViteUserConfig } from 'astro';
import { removeProgram, writeProgram, sealOf } from '../build/program-cache.ts';
import type { ProgramNotes } from '../build/program-cache.ts';

export type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** What the bundler has written of the program that makes the pages. */
interface Bundled {
  readonly folder: string;
  readonly entry: string;
  /** Each file with the hash of what it holds. */
  readonly files: ReadonlyMap<string, string>;
}

/** What a build has notes of its program by the time that the first page is made. */
export interface BuildNotes {
  /** What the key of each page has in it beside its own part. */
  readonly keyParts: string[];
  config?: AstroConfig;
  /** The routes, to which Astro adds the styles while it bundles. */
  routes?: ReadonlyMap<string, { readonly styles: readonly unknown[] }>;
  bundled?: Bundled;
}

/** Notes the names of the files that pages ask for, which say what is in them, and the files of the pages' program. */
export function noteBundles(notes: BuildNotes): Plugin {
  return {
    name: 'note-bundles',
    enforce: 'post',
    generateBundle(_, bundle) {
      if (this.environment.name === 'client') notes.keyParts.push(Object.keys(bundle).sort().join(' '));
    },
    writeBundle({ dir }, bundle) {
      if (this.environment.name !== 'prerender' || dir === undefined) return;
      const files = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? [[file.fileName, sealOf(file.code)] as const] : [],
      );
      const entry = files.find(([name]) => name.startsWith('prerender-entry'))?.[0];
      if (entry !== undefined) notes.bundled = { folder: dir, entry, files: new Map(files) };
    },
  };
}

/**
 * Keeps the program that makes the pages, and what lies in the site before the first page is made, which is the same
 * whatever the pages say. Nothing is kept where the program is not what this build has written, or where Astro was asked for
 * something that `scripts/lib/content-build` would not do.
 * @param key names all that the program hangs on
 */
export function cacheProgram(
  folder: string,
  key: string,
  notes: BuildNotes,
  original: AstroPrerenderer,
): void {
  const { config, bundled, routes } = notes;
  const program = config && bundled ? programFiles(bundled, config.outDir.href) : undefined;
  if (!config?.site || !bundled || !routes || !program || !isPlain(original)) {
    removeProgram(folder);
    return;
  }
  const { site, base, trailingSlash, build } = config;
  const programNotes: ProgramNotes = {
    entry: bundled.entry,
    styles: [...routes].map(([route, { styles }]) => [route, styles]),
    keyParts: notes.keyParts,
    config: { site, base, trailingSlash, build: { format: build.format } },
  };
  writeProgram(folder, key, { program, site: fileURLToPath(config.outDir), notes: programNotes });
}

/**
 * The files of the program, as they are run: Astro has written its manifest into one of them since they were bundled.
 * @param own the address of the folder in which the site is made, which stands in the manifest
 * @returns undefined where another build has written into the same folder meanwhile
 */
function programFiles({ folder, files }: Bundled, own: string): ReadonlyMap<string, Uint8Array> | undefined {
  const read = [...files].map(([name, seal]) => {
    const content = readFileSync(join(folder, name));
    return sealOf(content) === seal || content.includes(own) ? ([name, content] as const) : undefined;
  });
  return read.every((file) => file !== undefined) ? new Map(read) : undefined;
}

/** Whether no integration has put a script into every page, which only Astro's own build knows to do. */
function isPlain(original: AstroPrerenderer): boolean {
  const { app } = original as {
    readonly app?: {
      getOptions?: () => { readonly settings: { readonly scripts: readonly { stage: string }[] } };
    };
  };
  const scripts = app?.getOptions?.().settings.scripts;
  return scripts?.every(({ stage }) => stage !== 'page' && stage !== 'head-inline') ?? false;
}
