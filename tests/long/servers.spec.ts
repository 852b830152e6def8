import { execFileSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { Server } from 'node:http';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { test as plain } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expect, open, scriptsRun, test as base } from '../e2e/support.ts';
import { ask, freePort, host } from './ask.ts';
import { atRoot, blockOf, moved } from './deploy-document.ts';
import { imitateGithubPages } from './github-pages.ts';
import { missing, startServer, webServers } from './servers.ts';

// Each server, as docs/DEPLOY.md has it set up: at the root of its host, with a second version laid there while a page is
// open, and below a path.
const own = resolve(process.env['PLAYBOOK_OUT'] ?? 'test-results/site');
const second = resolve(process.env['PLAYBOOK_OUT_WITHOUT'] ?? 'test-results/site-without');
const below = resolve(process.env['PLAYBOOK_OUT_PREVIEW'] ?? 'test-results/site-preview');

/** Puts a site on the server by the lines of docs/DEPLOY.md. */
async function deploy(site: string, folder: string, base: '/' | '/handbok/'): Promise<void> {
  const recipe = blockOf('sh', 'version=');
  const lines = moved(base === '/' ? atRoot(recipe) : recipe, folder)
    .replace('dist/.', `${site}/.`)
    // Two versions within a second do not happen to people.
    .replace('%H%M%S', '%H%M%S%N');
  await mkdir(join(folder, base === '/' ? '' : 'www'), { recursive: true });
  execFileSync('sh', ['-ec', lines], { cwd: dirname(site), stdio: 'inherit' });
}

const security = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "frame-ancestors 'self'",
  'x-frame-options': 'SAMEORIGIN',
};
const forever = 'public, max-age=31536000, immutable';

for (const server of webServers) {
  const lacking = missing(server);
  for (const sitePath of ['/', '/handbok/'] as const) {
    base.describe(`${server.name}, the site at ${sitePath}`, () => {
      // Nothing can be tried on a server that is not here; the summary of the run names it.
      base.skip(lacking !== undefined, `${server.name}: ${lacking ?? ''} is not installed`);

      let folder = '';
      let port = 0;
      let running: ChildProcess | undefined;

      base.beforeAll(async () => {
        folder = await mkdtemp(join(tmpdir(), 'playbook-server-'));
        // Servers give up the rights they are started with.
        await chmod(folder, 0o755);
        port = await freePort();
        await deploy(sitePath === '/' ? own : below, folder, sitePath);
        const block = sitePath === '/' ? atRoot(server.block()) : server.block();
        running = await startServer(server, moved(block, folder, port), folder, port);
      });
      base.afterAll(async () => {
        if (running?.exitCode === null) {
          running.kill('SIGTERM');
          await new Promise((done) => running?.once('exit', done));
        }
        await rm(folder, { recursive: true, force: true });
      });

      const test = base.extend<object>({
        baseURL: async ({}, use) => {
          await use(`http://${host}:${port}`);
        },
      });
      const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
        ask(port, `${sitePath}${path}`, headers);
      /** A file of the built site whose name fits. */
      const built = async (below: string, name: RegExp): Promise<string> => {
        const found = (await readdir(join(folder, sitePath === '/' ? 'www' : 'www/handbok', below))).find(
          (one) => name.test(one),
        );
        if (found === undefined) throw new Error(`no file ${name.source} in ${below}`);
        return `${below}/${found}`;
      };

      test('pages and the lists that shortened addresses lead to', async () => {
        for (const path of [
          '',
          'sv/',
          'en/articles/deliver-on-time/',
          'sv/artiklar/',
          'en/themes/',
          'sv/teman/',
          'en/articles/',
        ]) {
          const { status, headers, body } = await get(path);
          expect(status, path).toBe(200);
          expect(headers['content-type'], path).toMatch(/^text\/html; charset=utf-8$/iu);
          expect(headers['cache-control'], path).toBe('no-cache');
          expect(headers['content-encoding'], path).toBe('gzip');
          expect(gunzipSync(body).toString(), path).toContain('</html>');
          expect(headers, path).toMatchObject(security);
        }
      });

      test('what does not exist answers 404 in the language of its address, with every header', async () => {
        for (const [path, language] of [
          ['sv/finns-inte/', 'sv'],
          ['en/not-there/', 'en'],
          ['en/articles/not-there', 'en'],
          ['nowhere', ''],
          // Folders without a page are not listed.
          ['assets/', ''],
          ['pagefind/', ''],
          ['sv/404/nothing', 'sv'],
        ] as const) {
          const { status, headers, body } = await get(path, { 'accept-encoding': 'identity' });
          // Some say of a folder that it may not be listed.
          expect(path.endsWith('/') && language === '' ? [403, 404] : [404], path).toContain(status);
          expect(headers, path).toMatchObject(security);
          const page = await readFile(
            join(sitePath === '/' ? own : below, language === '' ? '404.html' : `${language}/404/index.html`),
            'utf8',
          );
          expect(body.toString(), path).toBe(page);
        }
      });

      test('files for servers are not given to visitors', async () => {
        for (const path of ['.htaccess', '.nojekyll', '_headers', '_redirects', 'web.config']) {
          expect([403, 404], path).toContain((await get(path)).status);
        }
      });

      test('an address without its slash leads to the one with it, at the port the reader used', async () => {
        for (const path of [
          'sv',
          'sv/artiklar',
          'en/articles/deliver-on-time',
          ...(sitePath === '/' ? [] : ['']),
        ]) {
          const without = `${sitePath}${path}`.replace(/\/$/u, '');
          const { status, headers } = await ask(port, without);
          expect([301, 302, 307, 308], without).toContain(status);
          expect(new URL(headers['location'] ?? '', `http://${host}:${port}`).href, without).toBe(
            `http://${host}:${port}${without}/`,
          );
        }
      });

      test('types, compression and caching', async () => {
        const files: readonly (readonly [string, RegExp, boolean])[] = [
          [await built('assets', /\.css$/u), /^text\/css/u, true],
          [await built('assets', /^preact.*\.js$/u), /^(?:text|application)\/javascript/u, true],
          [await built('assets', /\.woff2$/u), /^(?:application\/font-woff2|font\/woff2)$/u, false],
          ['sitemap-0.xml', /^(?:text|application)\/xml/u, true],
          ['favicon.svg', /^image\/svg\+xml/u, false],
          ['pagefind/pagefind-entry.json', /^application\/json/u, false],
          ['pagefind/pagefind.js', /^(?:text|application)\/javascript/u, true],
          [await built('pagefind', /\.pf_meta$/u), /^application\/octet-stream$/u, false],
          [await built('pagefind', /\.pagefind$/u), /^application\/octet-stream$/u, false],
          [await built('pagefind/fragment', /\.pf_fragment$/u), /^application\/octet-stream$/u, false],
          [await built('pagefind/index', /\.pf_index$/u), /^application\/octet-stream$/u, false],
        ];
        for (const [path, type, packed] of files) {
          const { status, headers } = await get(path);
          expect(status, path).toBe(200);
          expect(headers['content-type'], path).toMatch(type);
          expect(headers, path).toMatchObject(security);
          if (packed) expect(headers['content-encoding'], path).toBe('gzip');
          expect(headers['cache-control'], path).toBe(path.startsWith('assets/') ? forever : 'no-cache');
        }
        for (const [ending, type] of [
          ['webp', 'image/webp'],
          ['avif', 'image/avif'],
          ['json', 'application/json'],
        ] as const) {
          await cp(
            join(own, 'favicon.ico'),
            join(folder, sitePath === '/' ? 'www' : 'www/handbok', `assets/picture.${ending}`),
          );
          expect((await get(`assets/picture.${ending}`)).headers['content-type'], ending).toContain(type);
        }
      });

      test('what has not changed is not sent again', async () => {
        for (const path of ['sv/', await built('assets', /\.css$/u)]) {
          const { headers } = await get(path);
          const again = await get(path, { 'if-none-match': headers['etag'] ?? '' });
          expect(again.status, path).toBe(304);
          expect(again.body).toHaveLength(0);
        }
      });

      test('reading, searching, answering and counting work, and nothing is violated', async ({ page }) => {
        await walk(page, sitePath);
      });

      if (sitePath === '/') {
        test('a page that is open during an upgrade goes on, and the next page is the new one', async ({
          page,
        }) => {
          await page.goto('/en/methods/');
          await expect(page.getByText('25 questions')).toBeVisible();
          await open(page, '/sv/kalkylator/');
          await deploy(second, folder, '/');
          // A part that is loaded when it is asked for, of the version that the page belongs to.
          await page.getByRole('button', { name: 'Scenarier' }).click();
          await expect(page.getByRole('region', { name: 'Scenarier' })).toBeVisible();
          await page.goto('/en/methods/');
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expect(page.getByText('25 questions')).toHaveCount(0);
        });

        test('an old address leads to the new one, whoever asks', async ({ page }) => {
          await page.goto('/sv/artiklar/gamla-stamgaster/');
          await expect(page).toHaveURL('/sv/artiklar/behall-stamgasterna/');
          await page.goto('/en/articles/old-regulars');
          await expect(page).toHaveURL('/en/articles/keep-your-regulars/');
        });
      }
    });
  }
}

// GitHub's own server cannot be had: one that does what is known of it serves the site that is built below a path.
base.describe('GitHub Pages, imitated', () => {
  let port = 0;
  let pages: Server | undefined;
  base.beforeAll(async () => {
    port = await freePort();
    pages = imitateGithubPages(below, 'handbok').listen(port, '127.0.0.1');
  });
  base.afterAll(() => {
    pages?.closeAllConnections();
    pages?.close();
  });
  const test = base.extend<object>({
    baseURL: async ({}, use) => {
      await use(`http://${host}:${port}`);
    },
  });

  test('every page is found, with and without its slash', async () => {
    const sitemap = await readFile(join(below, 'sitemap-0.xml'), 'utf8');
    const paths = [...sitemap.matchAll(/<loc>[^<]*?(\/handbok\/[^<]*)<\/loc>/gu)].map(
      ([, path = '']) => path,
    );
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) {
      expect((await ask(port, path)).status, path).toBe(200);
      const without = await ask(port, path.replace(/\/$/u, ''));
      expect([without.status, without.headers['location']], path).toEqual([301, path]);
    }
  });

  test('no name begins with an underscore, so that nothing is lost even without .nojekyll', async () => {
    const names = (await readdir(below, { recursive: true })).flatMap((path) => path.split(/[\\/]/u));
    expect(names).toContain('.nojekyll');
    expect(
      names.filter((name) => name.startsWith('_') && name !== '_headers' && name !== '_redirects'),
    ).toEqual([]);
  });

  test('what is missing, or has other capitals, is the page at the top, whose links lead into the site', async () => {
    for (const path of ['sv/finns-inte/', 'SV/', 'en/articles/Deliver-On-Time/'])
      expect((await ask(port, `/handbok/${path}`)).status, path).toBe(404);
    const { status, body } = await ask(port, '/handbok/en/not-there/deep/', {
      'accept-encoding': 'identity',
    });
    expect(status).toBe(404);
    const links = [...body.toString().matchAll(/<a[^>]* href="([^"]*)"/gu)].map(([, href = '']) => href);
    expect(links.length).toBeGreaterThan(0);
    for (const href of links.filter((one) => one.startsWith('/')))
      expect((await ask(port, href)).status, href).toBe(200);
  });

  test('reading, searching, answering and counting work without a header of the site’s own', async ({
    page,
  }) => {
    await walk(page, '/handbok/');
  });
});

/** A reader's way through the site; `test` fails on any error, request elsewhere or violation on the way. */
async function walk(page: Page, sitePath: string): Promise<void> {
  await page.goto(`${sitePath}sv/artiklar/leverera-i-tid/`);
  await page.getByRole('article').getByRole('link', { name: 'Rätta felet' }).first().click();
  await expect(page.locator('article')).toHaveAttribute('data-key', 'put-right');
  await page.waitForLoadState('load');
  await scriptsRun(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('leveranser');
  const hit = page.getByRole('dialog').locator('[data-search-results]').getByRole('link').first();
  await expect(hit).toHaveText('Leverera i tid');
  await hit.click();
  await expect(page.locator('article')).toHaveAttribute('data-key', 'on-time');

  await open(page, `${sitePath}en/self-assessment/`);
  await page.getByRole('button', { name: 'Begin' }).click();
  // A question with steps, which every self-assessment has; the two sites ask different ones.
  await page.goto(`${sitePath}en/self-assessment/#${sitePath === '/' ? 'ot-1' : 's1'}`);
  await page.locator('form.question').getByRole('radio').first().check();
  await page.reload();
  await expect(page.locator('form.question').getByRole('radio').first()).toBeChecked();

  await open(page, `${sitePath}en/calculator/`);
  await page.getByRole('textbox', { name: 'Customers', exact: true }).fill('400');
  await expect(page.locator('.figures').first()).toContainText('60');
}

// The origins of site.yaml, in the settings that `npm run server` prints. Apache reads them in the .htaccess.
const origins = ['https://bolaget.sharepoint.com', 'https://portal.example'];
for (const server of webServers.filter(({ frames }) => frames !== undefined)) {
  plain.describe(`${server.name}, with a site that others may show in a frame`, () => {
    const lacking = missing(server);
    // As above: named in the summary, not passed over in silence.
    plain.skip(lacking !== undefined, `${server.name}: ${lacking ?? ''} is not installed`);

    plain('sends their names with every answer, and no header that forbids them', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'playbook-frames-'));
      await chmod(folder, 0o755);
      const port = await freePort();
      await deploy(below, folder, '/handbok/');
      const block = server.frames?.(origins) ?? '';
      const running = await startServer(server, moved(block, folder, port), folder, port);
      try {
        const asset = (await readdir(join(folder, 'www/handbok/assets'))).find((name) =>
          name.endsWith('.css'),
        );
        for (const path of ['sv/', 'sv/finns-inte/', `assets/${asset ?? ''}`]) {
          const { headers } = await ask(port, `/handbok/${path}`);
          expect(headers['content-security-policy'], path).toBe(
            `frame-ancestors 'self' ${origins.join(' ')}`,
          );
          expect(headers, path).not.toHaveProperty('x-frame-options');
          expect(headers['x-content-type-options'], path).toBe('nosniff');
        }
      } finally {
        running.kill('SIGTERM');
        if (running.exitCode === null) await new Promise((done) => running.once('exit', done));
        await rm(folder, { recursive: true, force: true });
      }
    });
  });
}
