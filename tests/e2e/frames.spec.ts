import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { portal } from '../../scripts/lib/testing/sites.ts';
import { en } from '../../src/i18n/en.ts';
import { expect, test } from './support.ts';

const folder = process.env['PLAYBOOK_OUT_WITHOUT'] ?? '';

test.skip(folder === '', 'runs in npm test, which builds a site that a portal may show in a frame');

const handbook = 'http://handbook.test';

/** The headers that the hosts which read `_headers` send with every page. */
function publishedHeaders(): Record<string, string> {
  const [block = ''] = readFileSync(join(folder, '_headers'), 'utf8').split('\n\n');
  return Object.fromEntries(
    block
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(': ') as [string, string]),
  );
}

/** Opens a page of another site that shows the handbook in a frame; the handbook is sent with these headers. */
async function openFramed(page: Page, origin: string, headers: Record<string, string>): Promise<void> {
  await page.route(`${origin}/`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>x</title><iframe src="${handbook}/en/my-results/" width="900" height="600"></iframe>`,
    }),
  );
  await page.route(`${handbook}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    const file = join(folder, path, path.endsWith('/') ? 'index.html' : '');
    return existsSync(file) ? route.fulfill({ path: file, headers }) : route.fulfill({ status: 404 });
  });
  await page.goto(`${origin}/`);
}

// The sites of these tests are other origins to the watch of support.ts, on purpose.
const isRequest = (line: string): boolean => line.startsWith('request to another origin');

for (const [kind, headers] of [
  ['with the headers that are published', publishedHeaders],
  ['without headers', () => ({})],
] as const) {
  test(`the portal that site.yaml names shows the handbook, which tells what a frame keeps apart, ${kind}`, async ({
    page,
    seen,
  }) => {
    await openFramed(page, portal, headers());
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1, name: 'My results' })).toBeVisible();
    await expect(frame.getByText(en.editorial.framed)).toBeVisible();
    await expect(frame.getByRole('link', { name: en.editorial.framedOpen })).toHaveAttribute(
      'href',
      '/en/my-results/',
    );
    expect(seen.filter((line) => !isRequest(line))).toEqual([]);
    seen.length = 0;
  });
}

test('no other site shows it: not where the headers are sent, and not without them', async ({
  page,
  seen,
}) => {
  await openFramed(page, 'http://elsewhere.test', publishedHeaders());
  // The browser itself refuses, and says so in the console.
  await expect.poll(() => seen.some((line) => line.includes('frame-ancestors'))).toBe(true);
  await expect(page.frameLocator('iframe').getByRole('heading', { name: 'My results' })).toHaveCount(0);
  seen.length = 0;

  await page.unrouteAll();
  await openFramed(page, 'http://elsewhere.test', {});
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('link')).toHaveAttribute('href', `${handbook}/en/my-results/`);
  await expect(frame.getByRole('heading')).toHaveCount(0);
  seen.length = 0;
});

test('by itself the page says nothing of frames', async ({ page, seen }) => {
  await openFramed(page, portal, publishedHeaders());
  await page.goto(`${handbook}/en/my-results/`);
  await expect(page.getByRole('heading', { level: 1, name: 'My results' })).toBeVisible();
  await expect(page.getByText(en.editorial.framed)).toBeHidden();
  expect(seen.filter((line) => !isRequest(line))).toEqual([]);
  seen.length = 0;
});
