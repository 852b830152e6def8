import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { debuglog } from 'node:util';
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { CachedProgram } from '../../../src/build/program-cache.ts';
import type { RouteKind } from '../../../src/build/page-place.ts';
import { contentHandle } from '../../../src/build/live-content.ts';
import { nameSheets } from '../../../src/build/named-sheets.ts';
import { pictureKey } from '../../../src/integrations/cache-program.ts';
import type { Content } from './read-content.ts';

/** A page or a file that the program makes. */
export interface SitePath {
  /** As Astro's static paths have it, such as `/sv/artiklar/arliga-rad`. */
  readonly path: string;
  readonly kind: RouteKind;
  /** What names all that it is made of; undefined where nothing does. */
  readonly cacheKey: string | undefined;
  readonly render: () => Promise<Response>;
}

type StaticPathsApp = ConstructorParameters<typeof StaticPaths>[0];
type RouteCache = NonNullable<StaticPathsApp['routeCache']>;

/** What of Astro's program is used: docs/UPGRADING.md lists it. */
export interface PagesApp extends StaticPathsApp {
  readonly routeCache: RouteCache;
  readonly getComponentByRoute: NonNullable<StaticPathsApp['getComponentByRoute']>;
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
  readonly render: (request: Request, options: { readonly routeData: RouteData }) => Promise<Response>;
}

/**
 * Starts the program that makes the pages, without Astro and its bundler. Once in a process: the program remembers what it has read.
 * @param store the content, by collection and id
 * @param addressOfPicture gives the address of a picture that a page asks for in a certain size
 */
export async function startProgram(
  program: CachedProgram,
  store: Content['store'],
  addressOfPicture: (options: unknown, hashed: unknown) => string,
): Promise<PagesApp> {
  process.env['NODE_ENV'] ??= 'production';
  Reflect.set(globalThis, Symbol.for(contentHandle), store);
  Reflect.set(globalThis, 'astroAsset', { addStaticImage: addressOfPicture });
  const { app } = (await import(pathToFileURL(join(program.program, program.entry)).href)) as {
    app: PagesApp;
  };
  app.setInternals({
    pagesByKeys: new Map(program.styles.map(([route, styles]) => [route, { styles: nameSheets(styles) }])),
    entrySpecifierToBundleMap: new Map(),
  });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  return app;
}

/**
 * All that a site has, each to be made when it is asked for.
 * @throws Error where the program asks for something that only Astro's own build has
 */
export async function loadPages(program: CachedProgram, content: Content): Promise<readonly SitePath[]> {
  if (content.textPictures !== program.textPictures)
    throw new Error('Other pictures stand in the texts, which the bundler has not met.');
  const pictures = new Map(program.pictures);
  const app = await startProgram(program, content.store, (options, hashed) => {
    const address = pictures.get(pictureKey(options, hashed));
    if (address === undefined) throw new Error('A page asks for a picture that Astro has not made.');
    return address;
  });
  return sitePaths(app, program);
}

/**
 * The paths of a program, in Astro's order.
 * @param listed asks for them; by default for those of all routes
 * @throws Error for a path that cannot be made
 */
export async function sitePaths(
  app: PagesApp,
  program: CachedProgram,
  listed = new StaticPaths(app),
): Promise<readonly SitePath[]> {
  const paths = await listed.getAll();
  return paths.map(({ pathname, route, cacheKey }): SitePath => {
    const { type } = route;
    if (type !== 'page' && type !== 'endpoint') throw new Error(`${pathname} is a ${type}.`);
    return {
      path: pathname,
      kind: type,
      cacheKey,
      render: () => app.render(new Request(addressOf(program, pathname, type)), { routeData: route }),
    };
  });
}

const debug = debuglog('playbook');

/** Where Astro's program writes what it has to tell, in English and for those who know it. */
const destination = {
  write: ({ level, message }: { readonly level: string; readonly message: string }): boolean => {
    debug('%s %s', level, message);
    return true;
  },
};

/**
 * The address under which a page is asked for in a build.
 * @throws Error for a path that an address would change
 */
function addressOf({ config }: CachedProgram, path: string, kind: RouteKind): URL {
  const { site, base } = config;
  if (/[?#%\\]|\/\/|(?:^|\/)\.{1,2}(?:\/|$)/u.test(path)) throw new Error(`${path} is no plain path.`);
  const plain = path.replaceAll(/^\/|\/$/gu, '');
  if (kind === 'endpoint' && !/\.[a-z\d]+$/iu.test(plain)) throw new Error(`${path} names no file.`);
  return new URL(base + plain + (kind === 'page' && plain !== '' ? '/' : ''), new URL(site).origin);
}
