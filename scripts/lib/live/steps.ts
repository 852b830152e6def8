import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import type { CachedProgram } from '../../../src/build/program-cache.ts';

/** What answers a request, or leaves it to the next. */
export type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Has one after the other answer. @param fail answers where one of them throws */
export function inOrder(
  steps: readonly Middleware[],
  fail: (error: unknown, response: ServerResponse) => void,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const go = (index: number): void => {
      try {
        steps[index]?.(request, response, () => {
          go(index + 1);
        });
      } catch (error) {
        fail(error, response);
      }
    };
    go(0);
  };
}

/**
 * The path of a request below the base of the site, beginning with a slash.
 * @returns undefined where it lies elsewhere, or is no address
 */
export function pathBelow(base: string, { url = '/' }: IncomingMessage): string | undefined {
  const address = url.replace(/[?#].*/u, '');
  try {
    decodeURIComponent(address);
  } catch {
    return undefined;
  }
  return address.startsWith(base) ? address.slice(base.length - 1) : undefined;
}

/** Another site could have a name of its own lead here, and read what is being written: only this machine's names are answered. */
export const onlyThisMachine: Middleware = ({ headers: { host = '' } }, response, next) => {
  if (/^(?:localhost|[\w-]+\.localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/u.test(host)) next();
  else sendText(response, 403, 'This server answers to localhost alone.');
};

/** From the bare server to the site. @param base with a slash at both ends */
export const toBase =
  (base: string): Middleware =>
  ({ url = '/' }, response, next) => {
    if (base === '/' || (url !== '/' && url !== base.slice(0, -1))) {
      next();
      return;
    }
    response.writeHead(302, { Location: base });
    response.end();
  };

/**
 * The scripts, styles and fonts that lie beside the pages, and the list of the scripts.
 * @param base with a slash at both ends
 * @param missing is called where one of them is not there any more
 */
export function programFiles(program: CachedProgram, base: string, missing: () => void): Middleware {
  const files = sirv(program.site, { dev: true });
  return (request, response, next) => {
    const path = pathBelow(base, request);
    if (path === '/version.json')
      sendText(response, 200, `${JSON.stringify({ code: scriptsOf(program) })}\n`, 'application/json');
    else if (path === undefined || !program.files.has(path.slice(1))) next();
    else {
      request.url = path;
      files(request, response, () => {
        missing();
        next();
      });
    }
  };
}

/** Whether a program lies where it was. */
export const isThere = ({ program, entry }: CachedProgram): boolean => existsSync(join(program, entry));

/** The scripts of a site, as its `version.json` lists them. */
const scriptsOf = ({ files }: CachedProgram): string[] =>
  [...files.keys()].flatMap((path) => /^assets\/([^/]+\.js)$/u.exec(path)?.[1] ?? []).sort();

/** Answers with a text that no browser keeps. */
export function sendText(
  response: ServerResponse,
  status: number,
  text: string | Uint8Array,
  type = 'text/plain',
): void {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  response.end(text);
}
