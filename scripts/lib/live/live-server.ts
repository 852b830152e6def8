import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { DevErrorPage } from '../../../src/build/build-events.ts';
import { devErrorHtml } from '../../../src/build/dev-error-html.ts';
import { oldAddresses } from '../../../src/build/old-addresses.ts';
import type { CachedProgram } from '../../../src/build/program-cache.ts';
import { readSite } from '../../../src/build/site-file.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { movedPage } from '../../../src/integrations/moved-pages.ts';
import { asksForPage } from '../../../src/integrations/report-build.ts';
import type { LiveSite } from './live-site.ts';
import { openPages, ownAddresses, reloadScript, withReload } from './reload.ts';
import { inOrder, isThere, onlyThisMachine, pathBelow, programFiles, sendText, toBase } from './steps.ts';
import type { Middleware } from './steps.ts';

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
  /** So long the check has, in milliseconds, to say in an author's words why a page cannot be made. */
  readonly patience: number;
  /** A page that says what went wrong while another one was made, where the check finds nothing. */
  readonly failurePage: (error: unknown) => DevErrorPage;
  /** Is told when the files of the program have gone or are another's: a build with other settings replaces them. */
  readonly programGone: () => void;
}

/** A live server before it listens. */
export interface LiveServer {
  readonly server: Server;
  /** Shows something instead of every page; undefined: no longer. */
  readonly showError: (page: DevErrorPage | undefined) => void;
  /** Has all open pages load themselves again where they show something else than is shown now. */
  readonly reload: () => void;
  readonly close: () => void;
}

const htmlType = 'text/html; charset=utf-8';

/** Makes each page when it is asked for, and finds the files beside the pages where a build would lay them. */
export function liveServer(options: LiveServerOptions): LiveServer {
  const { site, program, content, base, middlewares, patience, failurePage, programGone } = options;
  const open = openPages();
  let errorPage: DevErrorPage | undefined;
  let errors = 0;
  const started = Date.now().toString(36);
  /** Names what is shown: another one after a new start, after an edit, and where an error page comes or goes. */
  const edition = (): string => `${started}-${String(site.edition())}-${String(errors)}`;
  const sendHtml = (response: ServerResponse, status: number, html: string, shown = edition()): void => {
    sendText(response, status, withReload(html, base, shown), htmlType);
  };
  /** Pages that could not be made, while the check looks for the reason. */
  const waiting = new Set<() => void>();
  const lookForProgram = (): void => {
    if (!isThere(program)) programGone();
  };
  const fail = (error: unknown, response: ServerResponse): void => {
    lookForProgram();
    const send = (): void => {
      if (response.headersSent) response.destroy();
      else if (errorPage) sendHtml(response, 503, devErrorHtml(errorPage));
      else sendHtml(response, 500, devErrorHtml(failurePage(error)));
    };
    if (errorPage) send();
    else {
      waiting.add(send);
      setTimeout(() => {
        if (waiting.delete(send)) send();
      }, patience);
    }
  };

  /** What the live server itself gives pages. */
  const own: Middleware = (request, response, next) => {
    const address = pathBelow('/', request) ?? '';
    const picture = site.picture(address);
    if (address === `${base}${ownAddresses}changes`) open.add(response, edition());
    else if (address === `${base}${ownAddresses}reload.js`)
      sendText(response, 200, reloadScript, 'text/javascript');
    else if (picture) {
      const type = picture.format === 'svg' ? 'svg+xml' : picture.format;
      sendText(response, 200, readFileSync(picture.file), `image/${type}`);
    } else next();
  };

  const mistakes: Middleware = (request, response, next) => {
    if (errorPage === undefined || !asksForPage(request.headers.accept)) next();
    else sendHtml(response, 503, devErrorHtml(errorPage));
  };

  async function sendPage(path: string, response: ServerResponse): Promise<void> {
    const shown = edition();
    const found = await site.page(path);
    if (found?.type.startsWith('text/html') === true)
      sendHtml(response, found.status, String(found.body), shown);
    else if (found) sendText(response, found.status, found.body, found.type);
    else await sendOther(path, response, shown);
  }

  /** What stands where there is no page: the way to where it is now, or that there is none. */
  async function sendOther(path: string, response: ServerResponse, shown: string): Promise<void> {
    const { languages: published, url } = readSite(content);
    const moved = oldAddresses(content, base, { languages: published, drafts: true }).find(
      ({ from }) => from === base.slice(0, -1) + path,
    );
    if (moved) {
      sendText(response, 200, movedPage(moved, url), htmlType);
      return;
    }
    const language = languages.find((one) => path.startsWith(`/${one}/`));
    const notThere = (language && (await site.page(`/${language}/404/`))) ?? (await site.page('/404'));
    sendHtml(response, 404, String(notThere?.body ?? 'Not found'), shown);
  }

  const pages: Middleware = (request, response) => {
    const path = pathBelow(base, request);
    if (path === undefined) sendText(response, 404, 'Not found');
    else
      sendPage(path, response).catch((error: unknown) => {
        fail(error, response);
      });
  };

  const noAddress: Middleware = (request, response, next) => {
    // What is no address is none for the steps behind this one either.
    if (pathBelow('/', request) === undefined) sendText(response, 404, 'Not found');
    else next();
  };

  const steps = [
    onlyThisMachine,
    noAddress,
    toBase(base),
    own,
    mistakes,
    ...middlewares,
    programFiles(program, base, lookForProgram),
    pages,
  ];
  const server = createServer(inOrder(steps, fail));
  return {
    server,
    showError(page) {
      if (JSON.stringify(page) === JSON.stringify(errorPage)) return;
      errorPage = page;
      errors += 1;
      open.tell(edition());
      for (const send of page ? waiting : []) send();
      if (page) waiting.clear();
    },
    reload() {
      open.tell(edition());
    },
    close() {
      open.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
