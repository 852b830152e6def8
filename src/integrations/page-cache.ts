import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { finishPage } from '../build/finish-page.ts';
import { openFileCache } from '../build/file-cache.ts';
import type { FileCache } from '../build/file-cache.ts';
import { placeOf } from '../build/page-place.ts';
import { compiledKey, compilesTo, packagesInProgram } from '../build/compiled-program.ts';
import { programDigest } from '../build/program-digest.ts';
import { programKey } from '../build/program-key.ts';
import { nameSheets } from '../build/named-sheets.ts';
import { settleStyles } from '../build/settle-styles.ts';
import { contentHandle, picturesHandle } from '../build/live-content.ts';
import { setting } from '../build/settings.ts';
import { hideProgressLines, noteBundles, recordProgram } from './cache-program.ts';
import type { BuildNotes, Plugin, Recorder } from './cache-program.ts';

/** Astro's module that holds all content. */
export const contentModule = 'astro:data-layer-content';

/** The file of Astro's module that holds the pictures of texts, and the name of the module where there is no such file. */
const picturesModule = /[\\/]content-assets\.mjs$|^\0astro:asset-imports$/u;

/** What caching pages needs to know. */
interface PageCacheOptions {
  /** The folder of the kept pages. */
  readonly pages: string;
  /** The folder of the kept program; undefined where it is not to be kept. */
  readonly program: string | undefined;
  /** The file in which Astro has written the content of this build. */
  readonly content: string;
  /** The engine's folder. */
  readonly engine: string;
}

/**
 * Finishes each page where it is made, and keeps it between builds under everything that it hangs on: the `cacheKey` that
 * its static path has, the program, Astro's settings, and the names of the scripts and styles that it may ask for. A path
 * without a key is made anew. The bundled program is kept too, so that a build of which only the content has changed
 * needs no bundler. docs/ARCHITECTURE.md, _What a build makes again_, tells more.
 *
 * Astro's own `experimental.incrementalBuild` is not used: it hashes the modules that a page imports, which came out
 * otherwise in two builds of the same, and it does not see the name of a script that other modules share with the page.
 */
export function pageCache({ pages, program, content, engine }: PageCacheOptions): AstroIntegration {
  const notes: BuildNotes = { keyParts: [] };
  let recorder: Recorder | undefined;
  let key = '';
  let loud = (): void => undefined;
  return {
    name: 'page-cache',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [contentAtRunTime(content), noteBundles(notes)],
            environments: { prerender: { resolve: { noExternal: [...packagesInProgram] } } },
          },
        });
      },
      'astro:config:done': ({ config }) => {
        notes.config = config;
        notes.keyParts.push(settingsOf(config));
      },
      'astro:build:setup': ({ pages: routes }) => {
        notes.routes = routes;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const digest = programDigest(engine);
        key = compilesTo() === undefined ? programKey(digest, engine) : compiledKey(engine);
        setPrerenderer((original) => {
          const caching = cachingPrerenderer(original, {
            kept: openFileCache(pages),
            notes,
            keysNow: () => pageKeys([...notes.keyParts, digest]),
          });
          return {
            ...caching,
            async setup() {
              await caching.setup?.();
              const lists = [...(notes.routes?.values() ?? [])].map(({ styles }) => styles);
              lists.forEach(settleStyles);
              recorder = recordProgram(notes, original);
              for (const styles of lists) styles.splice(0, styles.length, ...nameSheets(styles));
              if (setting('TRUST_PLAYBOOK_QUIET', '') !== '') loud = hideProgressLines(original);
            },
            async teardown() {
              loud();
              await caching.teardown?.();
            },
          };
        });
      },
      'astro:build:generated': () => {
        if (program !== undefined) recorder?.write(program, key);
      },
    },
  };
}

/**
 * Makes the whole keys of pages: of a page's path, and of the key that its static path says.
 * @param parts what else all pages hang on: the settings, the names of scripts and styles, the digest of the program
 */
export function pageKeys(parts: readonly string[]): (path: string, key: string) => string {
  const all = hash('sha256', parts.join('\n'), 'base64url');
  return (path, key) => [path, key, all].join('\n');
}

/** Those of Astro's settings that pages show, or that say how they are written. */
const settingsOf = ({
  site,
  base,
  trailingSlash,
  compressHTML,
  i18n,
  build,
  vite,
  image,
}: AstroConfig): string =>
  JSON.stringify([
    site,
    base,
    trailingSlash,
    compressHTML,
    i18n,
    build.format,
    build.assets,
    vite.define,
    image,
  ]);

interface Caching {
  readonly kept: FileCache;
  readonly notes: BuildNotes;
  /** Makes whole keys, once all that they hang on is known: when the paths are asked for. */
  readonly keysNow: () => ReturnType<typeof pageKeys>;
}

function cachingPrerenderer(original: AstroPrerenderer, { kept, notes, keysNow }: Caching): AstroPrerenderer {
  const { base = '/', outDir } = notes.config ?? {};
  const keys = new Map<string, string>();
  /** What was made and is to be kept, with the file that Astro writes it to as soon as it has it. */
  let made: [key: string, content: Uint8Array, file: string][] = [];
  const keepWritten = (): void => {
    for (const [key, content, file] of made)
      kept.write(key, content, isWhole(file, content) ? file : undefined);
    made = [];
  };
  return {
    ...original,
    // The original keeps its state in itself.
    setup: async () => original.setup?.(),
    async getStaticPaths() {
      const paths = await original.getStaticPaths();
      const keyOf = keysNow();
      for (const { pathname, cacheKey } of paths) {
        if (cacheKey !== undefined) keys.set(addressOf(pathname), keyOf(pathname, cacheKey));
      }
      return paths;
    },
    async render(request, options) {
      keepWritten();
      const { pathname } = new URL(request.url);
      const address = addressOf(pathname.startsWith(base) ? pathname.slice(base.length) : pathname);
      const key = keys.get(address);
      const before = key === undefined ? undefined : kept.read(key);
      if (before !== undefined) return new Response(new Uint8Array(before));
      const rendered = await original.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      const content = await finished(response, pathname);
      const body = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      if (key === undefined || response.status !== 200) return new Response(body, response);
      const kind = options.routeData.type === 'endpoint' ? 'endpoint' : 'page';
      made.push([key, body, outDir === undefined ? '' : join(fileURLToPath(outDir), placeOf(address, kind))]);
      return new Response(body, response);
    },
    async teardown() {
      await original.teardown?.();
      keepWritten();
      kept.prune();
    },
  };
}

/** A path as both Astro's list and its requests have it. */
const addressOf = (path: string): string => decodeURI(path).replaceAll(/^\/|\/$/gu, '');

/** Whether a file holds so much: Astro has just written it, so that is enough. */
function isWhole(file: string, content: Uint8Array): boolean {
  return statSync(file, { throwIfNoEntry: false })?.size === content.length;
}

/**
 * What was rendered, as it is published: a page as text, and what else a site has as bytes.
 * @param path its address, for the message
 * @throws Error when it is a page that is not what our code in the browser counts on
 */
export async function finished(response: Response, path: string): Promise<string | Uint8Array<ArrayBuffer>> {
  // The pages for what is not there come with the status 404, and are pages too.
  return response.headers.get('content-type')?.startsWith('text/html') === true
    ? finishPage(await response.text(), path)
    : new Uint8Array(await response.arrayBuffer());
}

/**
 * Leaves the content out of the bundle: bundling it costs more than rendering it, and would make every build another. The
 * pictures of texts, which the bundler makes files of, the live server can give in another way.
 */
function contentAtRunTime(file: string): Plugin {
  let isMet = false;
  let isMetOfPictures = false;
  return {
    name: 'content-at-run-time',
    load: {
      order: 'pre',
      handler: (id) => {
        if (id !== `\0${contentModule}`) return null;
        isMet = true;
        return `import { readFileSync } from 'node:fs';
export default globalThis[Symbol.for(${JSON.stringify(contentHandle)})] ?? JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`;
      },
    },
    transform: {
      filter: { id: picturesModule },
      handler: (code) => {
        isMetOfPictures = code.includes('export default new Map(');
        return {
          code: code.replace(
            'export default ',
            `export default globalThis[Symbol.for(${JSON.stringify(picturesHandle)})] ?? `,
          ),
          map: { mappings: '' },
        };
      },
    },
    generateBundle() {
      if (this.environment.name === 'prerender' && !(isMet && isMetOfPictures))
        this.error(
          `Astro has no module ${isMet ? 'astro:asset-imports' : contentModule} any more, which src/integrations/page-cache.ts replaces: see docs/UPGRADING.md.`,
        );
    },
  };
}
