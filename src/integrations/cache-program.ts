import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroPrerenderer, ViteUserConfig } from 'astro';
import { compilesTo, withoutFolder } from '../build/compiled-program.ts';
import { collections } from '../build/collections.ts';
import { filesBelow } from '../build/files-below.ts';
import { removeProgram, sealOf, writeProgram } from '../build/program-cache.ts';
import type { ListedSheet } from '../build/named-sheets.ts';
import type { PageStyle } from '../build/settle-styles.ts';
import { picturesDigest } from '../build/text-pictures.ts';

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
  /** What the key of each page has in it beside its own part and the digest of the program. */
  readonly keyParts: string[];
  config?: AstroConfig;
  /** The routes, to which Astro adds the styles while it bundles. */
  routes?: ReadonlyMap<string, { readonly styles: (PageStyle & ListedSheet)[] }>;
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

/** What a build asks of Astro while pages are made, before it is forgotten. */
export interface Recorder {
  /** Keeps the program, after the last picture. */
  readonly write: (folder: string, key: string) => void;
}

/** Astro's own service for pictures in a build. */
interface PictureService {
  addStaticImage?: (options: unknown, hashed: unknown, original: unknown) => string;
  readonly staticImages?: ReadonlyMap<
    string,
    { readonly transforms: ReadonlyMap<string, { readonly finalPath: string }> }
  >;
}

/** How a picture that a page asks for is known. */
export const pictureKey = (options: unknown, hashed: unknown): string => JSON.stringify([options, hashed]);

/**
 * Begins to note what the kept program needs, before the first page is made: what then lies in the site is the same whatever
 * the pages say. Nothing is kept where the program is not what this build has written, or where Astro was asked for something
 * that `scripts/lib/content-build` would not do.
 */
export function recordProgram(notes: BuildNotes, original: AstroPrerenderer): Recorder {
  const { config, bundled, routes } = notes;
  const program = config && bundled ? programFiles(bundled, config.outDir.href) : undefined;
  const site = config ? fileURLToPath(config.outDir) : '';
  const before = filesBelow(site).filter((path) => !path.startsWith('.prerender/'));
  const service = (globalThis as { astroAsset?: PictureService }).astroAsset;
  const styles = [...(routes ?? [])].map(([route, { styles }]) => [route, [...styles]] as const);
  const pictures = new Map<string, string>();
  const add = service?.addStaticImage;
  if (service && add) {
    service.addStaticImage = (options, hashed, original) => {
      const address = add(options, hashed, original);
      pictures.set(pictureKey(options, hashed), address);
      return address;
    };
  }
  const isKnown = isPlain(original);
  return {
    write(folder, key) {
      if (!config?.site || !bundled || !routes || !program || !isKnown) {
        removeProgram(folder);
        return;
      }
      const made = [...(service?.staticImages?.values() ?? [])].flatMap(({ transforms }) =>
        [...transforms.values()].map(({ finalPath }) => finalPath.replace(/^\//u, '')),
      );
      writeProgram(folder, key, {
        program: compilesTo() === undefined ? program : withoutFolder(program, fileURLToPath(config.root)),
        site,
        // Astro removes a picture of which only smaller ones are shown.
        files: [...new Set([...before, ...made])].filter((path) => existsSync(join(site, path))).sort(),
        notes: {
          entry: bundled.entry,
          styles,
          keyParts: notes.keyParts,
          textPictures: picturesDigest(Object.values(collections).flatMap(({ source }) => source.read(true))),
          pictures: [...pictures],
          config: {
            site: config.site,
            base: config.base,
            trailingSlash: config.trailingSlash,
            build: { format: config.build.format },
          },
        },
      });
    },
  };
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

/** What Astro was told when it began to build. */
interface AstroOptions {
  readonly settings: { readonly scripts: readonly { stage: string }[] };
  readonly logger: { readonly options: { level: string } };
}

const optionsOf = (original: AstroPrerenderer): AstroOptions | undefined =>
  (original as { readonly app?: { getOptions?: () => AstroOptions } }).app?.getOptions?.();

/** Whether no integration has put a script into every page, which only Astro's own build knows to do. */
const isPlain = (original: AstroPrerenderer): boolean =>
  optionsOf(original)?.settings.scripts.every(({ stage }) => stage !== 'page' && stage !== 'head-inline') ??
  false;

/**
 * Leaves out two lines for each page, which nobody reads where the command that began the build says how far it has come.
 * @returns lets Astro say everything again
 */
export function hideProgressLines(original: AstroPrerenderer): () => void {
  const logger = optionsOf(original)?.logger.options;
  const level = logger?.level;
  if (logger === undefined || level !== 'info') return () => undefined;
  logger.level = 'warn';
  return () => {
    logger.level = level;
  };
}
