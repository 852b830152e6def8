import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** How a built site is served. */
export interface ServeOptions {
  /** The folder that was built. */
  readonly folder: string;
  /** The sub-path it was built for, with a slash at both ends. */
  readonly base: string;
  readonly port: number;
  /** The address to listen on. Default: this machine only. */
  readonly host?: string;
}

/**
 * Serves a built site as any plain web server would: files, folders with `index.html`, and the error page of the
 * language, or of the site.
 * @returns the server once it listens
 * @throws Error that says what to do when the port is taken
 */
export function serve({ folder, base, port, host = '127.0.0.1' }: ServeOptions): Promise<Server> {
  const files = sirv(folder, { dev: true });
  const errorPage = (url: string): string | undefined =>
    [join(folder, url.split('/')[1] ?? '', '404', 'index.html'), join(folder, '404.html')].find(existsSync);
  const server = createServer((request, response) => {
    const notFound = (): void => {
      const page = errorPage(request.url ?? '/');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(page === undefined ? 'Not found' : readFileSync(page));
    };
    const url = request.url ?? '/';
    if (base !== '/' && url === base.slice(0, -1)) {
      response.writeHead(301, { location: base });
      response.end();
      return;
    }
    if (!url.startsWith(base)) {
      notFound();
      return;
    }
    request.url = url.slice(base.length - 1);
    files(request, response, notFound);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? Object.assign(
              new Error(
                `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=4322 npm start`,
              ),
              { code: error.code },
            )
          : error,
      );
    });
    server.listen(port, host, () => {
      resolve(server);
    });
  });
}
