import type { AstroConfig, AstroIntegration, AstroPrerenderer, ViteUserConfig } from 'astro';
import { finishPage } from '../build/finish-page.ts';
import { openFileCache } from '../build/file-cache.ts';
import type { FileCache } from '../build/file-cache.ts';
import { programDigest } from '../build/program-digest.ts';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** Astro's module that holds all content. */
const contentModule = 'astro:data-layer-content';

/** What keeping pages needs to know. */
interface PageCacheOptions {
  /** The folder of the kept pages. */
  readonly pages: string;
  /** The file in which Astro has written the content of this build. */
  readonly content: string;
  /** The engine's folder. */
  readonly engine: string;
}

/**
 * Finishes each page where it is made, and keeps it between builds under everything that it hangs on: the `cacheKey` that
 * its static path has, the program, Astro's settings, and the names of the scripts and styles that it may ask for. A path
 * without a key is made anew. docs/ARCHITECTURE.md, _What a build makes again_, tells more.
 *
 * Astro's own `experimental.incrementalBuild` is not used: it hashes the modules that a page imports, which came out
 * otherwise in two builds of the same, and it does not see the name of a script that other modules share with the page.
 */
export function pageCache({ pages, content, engine }: PageCacheOptions): AstroIntegration {
  const parts: string[] = [];
  let base = '/';
  return {
    name: 'page-cache',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({ vite: { plugins: [contentAtRunTime(content), noteNames(parts)] } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
        parts.push(settingsOf(config));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        parts.push(programDigest(engine));
        setPrerenderer((original) =>
          cachingPrerenderer(original, {
            kept: openFileCache(pages),
            base,
            keyOf: (path, key) => [path, key, ...parts].join('\n'),
          }),
        );
      },
    },
  };
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

interface Keeping {
  readonly kept: FileCache;
  readonly base: string;
  /** The whole key of a path, from its own. */
  readonly keyOf: (path: string, key: string) => string;
}

function cachingPrerenderer(original: AstroPrerenderer, { kept, base, keyOf }: Keeping): AstroPrerenderer {
  const keys = new Map<string, string>();
  return {
    ...original,
    // The original keeps its state in itself.
    setup: async () => original.setup?.(),
    async getStaticPaths() {
      const paths = await original.getStaticPaths();
      for (const { pathname, cacheKey } of paths) {
        if (cacheKey !== undefined) keys.set(addressOf(pathname), keyOf(pathname, cacheKey));
      }
      return paths;
    },
    async render(request, options) {
      const { pathname } = new URL(request.url);
      const key = keys.get(addressOf(pathname.startsWith(base) ? pathname.slice(base.length) : pathname));
      const before = key === undefined ? undefined : kept.read(key);
      if (before !== undefined) return new Response(new Uint8Array(before));
      const response = await renderFinished(original, request, options);
      if (key === undefined || response.status !== 200) return response;
      const body = new Uint8Array(await response.arrayBuffer());
      kept.write(key, body);
      return new Response(body, response);
    },
    async teardown() {
      await original.teardown?.();
      kept.prune();
    },
  };
}

/** A path as both Astro's list and its requests have it. */
const addressOf = (path: string): string => decodeURI(path).replaceAll(/^\/|\/$/gu, '');

async function renderFinished(
  { render }: AstroPrerenderer,
  request: Request,
  options: Parameters<AstroPrerenderer['render']>[1],
): Promise<Response> {
  const rendered = await render(request, options);
  const response = rendered instanceof Response ? rendered : rendered.response;
  // The pages for what is not there come with the status 404, and are pages too.
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  return new Response(finishPage(await response.text(), new URL(request.url).pathname), response);
}

/** Leaves the content out of the bundle: bundling it costs more than rendering it, and would make every build another. */
function contentAtRunTime(file: string): Plugin {
  let isMet = false;
  return {
    name: 'content-at-run-time',
    load: {
      order: 'pre',
      handler: (id) => {
        if (id !== `\0${contentModule}`) return null;
        isMet = true;
        return `import { readFileSync } from 'node:fs';\nexport default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`;
      },
    },
    generateBundle() {
      if (this.environment.name === 'prerender' && !isMet)
        this.error(
          `Astro has no module ${contentModule} any more, which src/integrations/page-cache.ts replaces: see docs/UPGRADING.md.`,
        );
    },
  };
}

/** Notes the names of the files that pages ask for, which say what is in them. */
function noteNames(parts: string[]): Plugin {
  return {
    name: 'note-names',
    enforce: 'post',
    generateBundle(_, bundle) {
      if (this.environment.name === 'client') parts.push(Object.keys(bundle).sort().join(' '));
    },
  };
}
