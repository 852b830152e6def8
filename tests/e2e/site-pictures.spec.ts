import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { roastery } from '../../scripts/lib/testing/sites.ts';
import { readSite } from '../../src/build/site-file.ts';
import { expect, test } from './support.ts';

/** What the server gives for a path. */
async function get(page: Page, path: string): Promise<{ type: string | null; bytes: number[] }> {
  return page.evaluate(async (url) => {
    const response = await fetch(url);
    return {
      type: response.headers.get('content-type'),
      bytes: [...new Uint8Array(await response.arrayBuffer())],
    };
  }, path);
}

test('the icon has the site’s colours, and the share picture is the one of the content folder', async ({
  page,
}) => {
  await page.goto('/sv/');
  const icons = page.locator('link[rel="icon"]');
  await expect(icons).toHaveCount(2);
  const icon = await get(page, (await icons.first().getAttribute('href')) ?? '');
  expect(icon.type).toBe('image/svg+xml');
  const drawing = Buffer.from(icon.bytes).toString();
  const { light, dark } = readSite(roastery).accent;
  expect(drawing).toContain(light);
  expect(drawing).toContain(dark);

  const shared = await page.locator('meta[property="og:image"]').getAttribute('content');
  const picture = await get(page, new URL(shared ?? '').pathname);
  expect(Buffer.from(picture.bytes).equals(readFileSync(join(roastery, 'share.png')))).toBe(true);
});

test('both drawings of the icon can be shown, the first one light on dark ground and dark on light', async ({
  page,
}) => {
  await page.goto('/sv/');
  const width = await page.evaluate(async () => {
    const image = new Image();
    image.src = '/favicon.ico';
    await image.decode();
    return image.naturalWidth;
  });
  expect(width).toBe(32);
  const colourAt = async (scheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/favicon.svg');
    return page
      .locator('path')
      .first()
      .evaluate((path) => getComputedStyle(path).fill);
  };
  expect(await colourAt('light')).not.toBe(await colourAt('dark'));
});
