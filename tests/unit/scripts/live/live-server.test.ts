import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listen } from '../../../../scripts/lib/live/listen.ts';
import { liveServer } from '../../../../scripts/lib/live/live-server.ts';
import type { LiveServer } from '../../../../scripts/lib/live/live-server.ts';
import type { MadePage } from '../../../../scripts/lib/live/live-site.ts';
import { liveParameters } from '../../../../scripts/lib/live/parameters.ts';
import type { DevErrorPage } from '../../../../src/build/build-events.ts';

let root = '';
let port = 0;
let live: LiveServer;
let edition = 1;
const programGone = vi.fn();
const pages = new Map<string, () => MadePage>();
const html = (text: string, status = 200) => ({
  status,
  type: 'text/html; charset=utf-8',
  body: Buffer.from(`<html><body>${text}</body></html>`),
});

async function begin(base: string): Promise<void> {
  live = liveServer({
    site: {
      page: (path) => Promise.resolve().then(() => pages.get(path)?.()),
      update: () => Promise.resolve(),
      edition: () => edition,
      picture: (address) =>
        address === `${base}_playbook/log.svg` ? { file: join(root, 'log.svg'), format: 'svg' } : undefined,
    },
    program: {
      site: join(root, 'site'),
      program: join(root, 'program'),
      files: new Map([
        ['assets/a.js', ''],
        ['assets/Page.x.js', ''],
        ['assets/a.css', ''],
      ]),
      entry: 'entry.mjs',
      styles: [],
      keyParts: [],
      textPictures: '',
      pictures: [],
      config: { site: '', base, trailingSlash: 'always', build: { format: 'directory' } },
    },
    content: join(root, 'content'),
    base,
    middlewares: [
      (request, response, next) => {
        if (request.url === `${base}favicon.svg`) response.end('<svg/>');
        else next();
      },
    ],
    patience: 50,
    failurePage: (error) => errorPage((error as Error).message),
    programGone,
  });
  port = await listen(live.server, 4634);
}

const errorPage = (message: string): DevErrorPage => ({
  language: 'sv',
  heading: 'Rätta det här först',
  items: [{ place: 'a.mdx:1:1', message, hint: '' }],
  next: '',
});

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'live-'));
  cpSync('tests/fixtures/content/valid', join(root, 'content'), { recursive: true });
  mkdirSync(join(root, 'site/assets'), { recursive: true });
  writeFileSync(join(root, 'site/assets/a.js'), 'run()');
  mkdirSync(join(root, 'program'));
  writeFileSync(join(root, 'program/entry.mjs'), '');
  programGone.mockClear();
  writeFileSync(join(root, 'log.svg'), '<svg>log</svg>');
  edition = 1;
  pages.clear();
  pages.set('/sv/', () => html('home'));
  pages.set('/sv/404/', () => html('finns inte', 404));
  pages.set('/404', () => html('not there', 404));
  pages.set('/search/sv.json', () => ({ status: 200, type: 'application/json', body: Buffer.from('{}') }));
});
afterEach(() => {
  live.close();
  rmSync(root, { recursive: true });
});

const ask = (path: string, accept = 'text/html') =>
  fetch(`http://localhost:${String(port)}${path}`, { headers: { accept }, redirect: 'manual' });
const textOf = async (path: string): Promise<string> => (await ask(path)).text();
const editionOf = (page: string): string => /data-edition="([^"]+)"/u.exec(page)?.[1] ?? '';

test('a page is the published one, with the script that loads it again before its end', async () => {
  await begin('/');
  const page = await textOf('/sv/');
  expect(page).toMatch(
    /^<html><body>home<script src="\/_playbook\/reload\.js" data-edition="[\w-]+" async><\/script><\/body><\/html>$/u,
  );
  expect(await textOf('/search/sv.json')).toBe('{}');
});

test('files are found where a build lays them: of the program, of the content, of texts', async () => {
  await begin('/');
  expect(await textOf('/assets/a.js')).toBe('run()');
  expect(await textOf('/favicon.svg')).toBe('<svg/>');
  const picture = await ask('/_playbook/log.svg');
  expect([picture.headers.get('content-type'), await picture.text()]).toEqual([
    'image/svg+xml',
    '<svg>log</svg>',
  ]);
  expect(await textOf('/version.json')).toBe('{"code":["Page.x.js","a.js"]}\n');
});

test('what is not there is told in the language of the address', async () => {
  await begin('/');
  for (const [path, words] of [
    ['/sv/annat/', 'finns inte'],
    ['/en/other/', 'not there'],
    ['/other', 'not there'],
  ] as const) {
    const answer = await ask(path);
    expect([path, answer.status]).toEqual([path, 404]);
    expect(await answer.text()).toContain(words);
  }
});

test('what is no address is not there', async () => {
  await begin('/');
  expect((await ask('/sv/%zz/')).status).toBe(404);
});

test('an old address leads on, as it does on the server', async () => {
  const file = join(root, 'content/articles/sv/ring-tillbaka.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace('---\n', '---\naliases: [ring-upp]\n'));
  await begin('/');
  expect(await textOf('/sv/artiklar/ring-upp/')).toContain('url=/sv/artiklar/ring-tillbaka/');
});

test('below a sub-path, and from the bare server to it', async () => {
  await begin('/handbok/');
  expect(await textOf('/handbok/sv/')).toContain('src="/handbok/_playbook/reload.js"');
  expect((await ask('/')).headers.get('location')).toBe('/handbok/');
  expect((await ask('/handbok')).headers.get('location')).toBe('/handbok/');
  expect((await ask('/sv/')).status).toBe(404);
  expect(await textOf('/handbok/assets/a.js')).toBe('run()');
});

test('a page that cannot be made says why, and what is to be mended stands before every page', async () => {
  await begin('/');
  pages.set('/sv/', () => {
    throw new Error('trasig');
  });
  const failed = await ask('/sv/');
  expect([failed.status, await failed.text()]).toEqual([500, expect.stringContaining('<p>trasig</p>')]);
  const asked = ask('/sv/');
  await wait(20);
  live.showError(errorPage('titeln saknas'));
  expect(await (await asked).text()).toContain('titeln saknas');
  live.showError(undefined);
  pages.set('/sv/', () => html('home'));
  const first = editionOf(await textOf('/sv/'));
  live.showError(errorPage('rubriken saknas'));
  const stopped = await ask('/sv/');
  const text = await stopped.text();
  expect([stopped.status, text]).toEqual([503, expect.stringContaining('rubriken saknas')]);
  expect(editionOf(text)).not.toBe(first);
  // A browser's scripts are answered as ever.
  expect((await ask('/search/sv.json', '*/*')).status).toBe(200);
  live.showError(undefined);
  expect(await textOf('/sv/')).toContain('home');
});

/** Listens as an open page does. */
function open(): Promise<{ next: () => Promise<string>; close: () => void }> {
  return new Promise((resolve) => {
    get(`http://localhost:${String(port)}/_playbook/changes`, (response: IncomingMessage) => {
      response.setEncoding('utf8');
      const said: string[] = [];
      let wake = (): void => undefined;
      response.on('data', (text: string) => {
        said.push(...[...text.matchAll(/data: (.+)\n\n/gu)].map(([, one = '']) => one));
        wake();
      });
      resolve({
        async next() {
          while (said.length === 0)
            await new Promise<void>((done) => {
              wake = done;
            });
          return said.shift() ?? '';
        },
        close: () => response.destroy(),
      });
    });
  });
}

test('an open page hears which edition is shown, at once and after each change', async () => {
  await begin('/');
  const shown = editionOf(await textOf('/sv/'));
  const page = await open();
  expect(await page.next()).toBe(shown);
  edition = 2;
  live.reload();
  expect(await page.next()).toBe(editionOf(await textOf('/sv/')));
  page.close();
});

test('a page that is made while the content changes is of the edition before', async () => {
  await begin('/');
  const before = editionOf(await textOf('/sv/'));
  pages.set('/sv/', () => {
    edition = 2;
    return html('old');
  });
  expect(editionOf(await textOf('/sv/'))).toBe(before);
});

test('a program whose files have gone is told of: by a page that needs one, and by a script', async () => {
  await begin('/');
  pages.set('/sv/', () => {
    throw new Error('no such module');
  });
  await ask('/sv/');
  expect(programGone).not.toHaveBeenCalled();
  rmSync(join(root, 'program'), { recursive: true });
  await ask('/sv/');
  expect(programGone).toHaveBeenCalledTimes(1);
  rmSync(join(root, 'site'), { recursive: true });
  await ask('/assets/a.js');
  expect(programGone).toHaveBeenCalledTimes(2);
});

test.each([
  ['localhost', 200],
  ['127.0.0.1', 200],
  ['playbook.localhost', 200],
  ['evil.example', 403],
  ['localhost.evil.example', 403],
])('asked for as %s it answers %i', async (name, expected) => {
  await begin('/');
  const status = await new Promise((resolve) => {
    const headers = { host: `${name}:${String(port)}` };
    get({ host: 'localhost', port, path: '/sv/', headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
  });
  expect(status).toBe(expected);
});

test('a port that is taken gives way to the next', async () => {
  await begin('/');
  const taken = port;
  const first = live;
  await begin('/');
  expect(port).toBe(taken + 1);
  first.close();
});

test.each([
  [['--port', '4400'], true],
  [['--port=4400', '--verbose'], true],
  [[], true],
  [['--host'], false],
  [['--port', 'x'], false],
])('with the parameters %j it serves: %j', (parameters, expected) => {
  expect(liveParameters(parameters)).toBe(expected);
});
