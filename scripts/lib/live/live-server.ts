import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { devErrorHtml } from '../../../src/build/dev-error-html.ts';
import type { DevErrorPage } from '../../../src/build/build-events.ts';
import { oldAddresses } from '../../../src/build/old-addresses.ts';
import type { CachedProgram } from '../../../src/build/program-cache.ts';
import { readSite } from '../../../src/build/site-file.ts';
import { movedPage } from '../../../src/integrations/moved-pages.ts';
import { asksForPage } from '../../../src/integrations/report-build.ts';
import { languages } from '../../../src/i18n/languages.ts';
import type { LiveSite } from './live-site.ts';
import { openPages, ownAddresses, reloadScript, withReload } from './reload.ts';

/** What answers a request, or leaves it to the next. */
export type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** What a live server serves. */
export interface LiveServerOptions {
  readonly site: LiveSite;
  readonly program: CachedProgram;
  /** The content folder. */
  readonly content: string;
  /** The base of the site, with a slash at both ends. */
  readonly base: string;
  /** What the content folder has beside its texts: pictures, files to be fetched. */
  readonly middlewares: readonly Middleware[];
  /** A page that says what went wrong while another one was made. */
  readonly failurePage: (error: unknown) => DevErrorPage;
}

/** A live server before it listens. */
export interface LiveServer {
  readonly server: Server;
  /** Shows something instead of every page; undefined: no longer. */
  readonly showError: (page: DevErrorPage | undefined) => void;
  /** Has all open pages load themselves again. */
  readonly reload: () => void;
  readonly close: () => void;
}

/** Makes each page when it is asked for, and finds the files beside the pages where a build would lay them. */
export function liveServer(options: LiveServerOptions): LiveServer {
  const { site, program, content, base, middlewares, failurePage } = options;
  const pages = openPages();
  const files = sirv(program.site, { dev: true });
  let errorPage: DevErrorPage | undefined;
  let errors = 0;
  /** Names what is shown; another one after a new start, and where an error page comes or goes. */
  const started = Date.now().toString(36);
  const edition = (): string => `${started}-${String(site.edition())}-${String(errors)}`;

  const html = (response: ServerResponse, status: number, text: string, shown = edition()): void => {
    response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(withReload(text, base, shown));
  };

  async function answerPage(path: string, response: ServerResponse): Promise<void> {
    const before = edition();
    const found = await site.page(path);
    if (found?.type.startsWith('text/html') === true) {
      html(response, found.status, String(found.body), before);
      return;
    }
    if (found !== undefined) {
      response.writeHead(found.status, { 'Content-Type': found.type, 'Cache-Control': 'no-store' });
      response.end(found.body);
      return;
    }
    const { languages: published, url } = readSite(content);
    const moved = oldAddresses(content, base, { languages: published, drafts: true }).find(
      ({ from }) => from === base.slice(0, -1) + path,
    );
    if (moved) {
      html(response, 200, movedPage(moved, url), before);
      return;
    }
    const language = languages.find((one) => path.startsWith(`/${one}/`));
    const notFound = (language && (await site.page(`/${language}/404/`))) ?? (await site.page('/404'));
    html(response, 404, String(notFound?.body ?? 'Not found'), before);
  }

  function answerOwn(name: string, response: ServerResponse): boolean {
    const picture = site.picture(`${base}${ownAddresses}${name}`);
    if (name === 'changes') pages.add(response, edition());
    else if (name === 'reload.js') {
      response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' });
      response.end(reloadScript);
    } else if (picture) {
      response.writeHead(200, {
        'Content-Type': picture.format === 'svg' ? 'image/svg+xml' : `image/${picture.format}`,
      });
      createReadStream(picture.file).pipe(response);
    } else return false;
    return true;
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const address = (request.url ?? '/').replace(/[?#].*/u, '');
    if (address === base.slice(0, -1) || (address === '/' && base !== '/')) {
      response.writeHead(302, { Location: base });
      response.end();
      return;
    }
    const path = address.startsWith(base) ? address.slice(base.length - 1) : undefined;
    if (path?.startsWith(`/${ownAddresses}`) && answerOwn(path.slice(ownAddresses.length + 1), response))
      return;
    if (errorPage !== undefined && asksForPage(request.headers.accept)) {
      html(response, 503, devErrorHtml(errorPage));
      return;
    }
    const fail = (error: unknown): void => {
      if (response.headersSent) response.destroy();
      else html(response, 500, devErrorHtml(failurePage(error)));
    };
    const steps: Middleware[] = [
      ...middlewares,
      (_, __, next) => {
        if (path === undefined || !program.files.has(path.slice(1))) next();
        else {
          request.url = path;
          files(request, response, next);
        }
      },
      (_, __, next) => {
        if (path === '/version.json') {
          response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
          response.end(`${JSON.stringify({ code: scriptsOf(program) })}\n`);
        } else next();
      },
    ];
    const go = (index: number): void => {
      const step = steps[index];
      try {
        if (step)
          step(request, response, () => {
            go(index + 1);
          });
        else if (path === undefined) {
          response.writeHead(404, { 'Content-Type': 'text/plain' });
          response.end('Not found');
        } else answerPage(path, response).catch(fail);
      } catch (error) {
        fail(error);
      }
    };
    go(0);
  }

  const server = createServer(answer);
  return {
    server,
    showError(page) {
      if (JSON.stringify(page) === JSON.stringify(errorPage)) return;
      errorPage = page;
      errors += 1;
      pages.tell(edition());
    },
    reload() {
      pages.tell(edition());
    },
    close() {
      pages.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The scripts of a site, as its `version.json` lists them. */
const scriptsOf = ({ files }: CachedProgram): string[] =>
  [...files.keys()].flatMap((path) => /^assets\/([^/]+\.js)$/u.exec(path)?.[1] ?? []).sort();
