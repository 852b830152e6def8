import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/vnd.microsoft.icon',
  js: 'application/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/**
 * Serves a folder as GitHub Pages does a repository's, as far as its documentation and its answers tell: below the
 * repository's name, names with their capitals, an address of a folder led to the one with a slash, `page` for `page.html`,
 * `404.html` of the top for whatever is missing, ten minutes of caching for everything, and no header of the site's own.
 * Without `.nojekyll` names that begin with an underscore or a dot are left out.
 */
export function imitateGithubPages(folder: string, repository: string): Server {
  const isPlain = !existsSync(join(folder, '.nojekyll'));
  /** The file, if each part of its name is written as it is on the disk: some disks do not mind capitals. */
  const find = (path: string): string | undefined => {
    let at = folder;
    for (const part of path.split('/').filter(Boolean)) {
      if (!statSync(at).isDirectory() || !readdirSync(at).includes(part)) return undefined;
      if (isPlain && /^[_.]/u.test(part)) return undefined;
      at = join(at, part);
    }
    return at;
  };
  const isFile = (path: string | undefined): path is string => path !== undefined && statSync(path).isFile();
  return createServer(({ url = '/', method }, response) => {
    const answer = (status: number, file: string): void => {
      const type = types[/[^.]*$/u.exec(file)?.[0] ?? ''] ?? 'application/octet-stream';
      response.writeHead(status, {
        'content-type': type,
        'cache-control': 'max-age=600',
        server: 'GitHub.com',
      });
      if (method === 'HEAD') response.end();
      else createReadStream(file).pipe(response);
    };
    const path = decodeURIComponent(url.replace(/[?#].*/u, ''));
    const base = `/${repository}/`;
    if (`${path}/` === base) return void response.writeHead(301, { location: base }).end();
    const inside = path.startsWith(base) ? path.slice(base.length) : undefined;
    const found = inside === undefined || inside.includes('..') ? undefined : find(inside);
    if (found !== undefined && statSync(found).isDirectory()) {
      const index = find(`${inside ?? ''}/index.html`);
      if (isFile(index) && !path.endsWith('/'))
        return void response.writeHead(301, { location: `${path}/` }).end();
      if (isFile(index)) {
        answer(200, index);
        return;
      }
    } else if (isFile(found)) {
      answer(200, found);
      return;
    }
    const page = inside === undefined || inside === '' ? undefined : find(`${inside}.html`);
    if (isFile(page)) answer(200, page);
    else answer(404, join(folder, '404.html'));
  });
}
