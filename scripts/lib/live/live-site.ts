import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { StoredEntry } from '../../../src/build/content-loaders.ts';
import { picturesHandle, setLiveEdition } from '../../../src/build/live-content.ts';
import type { CachedProgram } from '../../../src/build/program-cache.ts';
import { finished } from '../../../src/integrations/page-cache.ts';
import { sitePaths, startProgram } from '../content-build/load-pages.ts';
import type { PagesApp } from '../content-build/load-pages.ts';
import { readContent } from '../content-build/read-content.ts';
import { textPictures } from './text-pictures.ts';
import type { TextPicture, TextPictures } from './text-pictures.ts';

/** So many pages are kept until the content changes. */
const mostMade = 200;

/** A page or a file as it is published. */
export interface MadePage {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

/** A site of which a page is made when somebody asks for it. */
export interface LiveSite {
  /**
   * Reads the content anew; every page that is asked for later shows it.
   * @throws Error where an entry is not right; what was shown before is shown on
   */
  readonly update: () => Promise<void>;
  /**
   * @param path below the site's base, such as `/sv/artiklar/arliga-rad/`
   * @returns the page or the file of a path, as it is published; undefined where there is none
   * @throws Error where it cannot be made
   */
  readonly page: (path: string) => Promise<MadePage | undefined>;
  /** Changes with each update. */
  readonly edition: () => number;
  /** The file of a picture in a text, by its whole address. */
  readonly picture: (address: string) => { readonly file: string; readonly format: string } | undefined;
}

/**
 * Opens a site with the program that a build has kept, or that came with the engine. Once in a process.
 * @param engine the engine's folder
 * @param picturesBelow the address below which the pictures of texts are served, with a slash at its end
 * @throws Error where the content cannot be read
 */
export async function openLiveSite(
  program: CachedProgram,
  engine: string,
  picturesBelow: string,
): Promise<LiveSite> {
  const store = new Map<string, ReadonlyMap<string, StoredEntry>>();
  const byName = new Map<string, TextPicture>();
  Reflect.set(globalThis, Symbol.for(picturesHandle), byName);
  let pictures: TextPictures = { byName, files: new Map() };
  let edition = 0;
  /** What has been made of this edition: the index of the search takes long, and is asked for by every page. */
  const made = new Map<string, MadePage>();
  let forgetRoutes = (): void => undefined;
  // One after the other: a page that is made while the content changes would be half of the one and half of the other.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(task: () => Promise<Value>): Promise<Value> => {
    const done = last.then(task, task);
    last = done;
    return done;
  };
  const update = async (): Promise<void> => {
    const content = await readContent(engine);
    pictures = await textPictures(content.store, engine, picturesBelow);
    replaceAll(store, content.store);
    replaceAll(byName, pictures.byName);
    made.clear();
    edition += 1;
    setLiveEdition(edition);
    forgetRoutes();
  };
  await inTurn(update);
  const started = await startProgram(program, store, addressOfPicture);
  forgetRoutes = () => {
    started.routeCache.clearAll();
  };
  return {
    update: () => inTurn(update),
    page: (path) =>
      inTurn(async () => {
        const before = made.get(path);
        if (before !== undefined) return before;
        const now = await pageOf(started, program, path);
        if (made.size >= mostMade) made.clear();
        if (now !== undefined) made.set(path, now);
        return now;
      }),
    edition: () => edition,
    picture: (address) => pictures.files.get(address),
  };
}

async function wholeOf(response: Response, path: string): Promise<MadePage> {
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? 'application/octet-stream',
    body: Buffer.from(await finished(response, path)),
  };
}

/** Fills a map anew that others hold. */
function replaceAll<Value>(map: Map<string, Value>, by: ReadonlyMap<string, Value>): void {
  map.clear();
  for (const [key, value] of by) map.set(key, value);
}

/** Pictures are shown as they are. @throws Error for one that stands in no text */
function addressOfPicture(options: unknown): string {
  const { src } = options as { readonly src: TextPicture | string };
  return typeof src === 'string' ? src : src.src;
}

const trimmed = (path: string): string => path.replaceAll(/^\/|\/$/gu, '');

async function pageOf(app: PagesApp, program: CachedProgram, path: string): Promise<MadePage | undefined> {
  const { manifest, routeCache } = app;
  for (const { routeData } of manifest.routes) {
    if (!routeData.prerender || !canBeAt(routeData, path)) continue;
    // The paths of this route alone: those of the others may be a thousand articles more.
    const one = {
      manifest: { ...manifest, routes: manifest.routes.filter((route) => route.routeData === routeData) },
      routeCache,
      getComponentByRoute: (route: RouteData) => app.getComponentByRoute(route),
    };
    const paths = await sitePaths(app, program, new StaticPaths(one));
    const found = paths.find((one) => trimmed(one.path) === trimmed(path));
    if (found) return wholeOf(await found.render(), path);
  }
  return undefined;
}

/** Whether a path may be one of a route's. */
const canBeAt = ({ pattern, type }: RouteData, path: string): boolean =>
  pattern.test(type === 'page' && !path.endsWith('/') ? `${path}/` : path);
