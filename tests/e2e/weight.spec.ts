import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { weighFile } from './page-weight.ts';
import { expect, test } from './support.ts';

const kilobyte = 1024;
const article = '/sv/artiklar/leverera-i-tid/';

/** What a page has loaded before anybody uses it: compressed bytes by kind, fonts aside; `inline` is the script in the page itself. */
async function weigh(
  page: Page,
  path: string,
  read: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<{ script: number; inline: number; all: number; requests: number }> {
  const pieces: Promise<{ script: boolean; size: number }>[] = [];
  page.on('response', (response) => {
    const script = response.request().resourceType() === 'script';
    if (response.request().resourceType() === 'font') return;
    pieces.push(response.body().then((body) => ({ script, size: gzipSync(body, { level: 9 }).length })));
  });
  const response = await page.goto(path, { waitUntil: 'networkidle' });
  await read(page);
  await page.waitForLoadState('networkidle');
  const inline = [
    ...((await response?.text()) ?? '').matchAll(/<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gsu),
  ];
  const sizes = await Promise.all(pieces);
  const sum = (list: typeof sizes): number => list.reduce((total, { size }) => total + size, 0);
  return {
    script: sum(sizes.filter(({ script }) => script)),
    inline: inline.reduce((total, [, text = '']) => total + gzipSync(text, { level: 9 }).length, 0),
    all: sum(sizes),
    requests: sizes.length,
  };
}

for (const path of [article, '/en/articles/taste-first/', '/sv/', '/en/glossary/']) {
  test(`${path} runs at most 3 KB of script, what stands in the page counted too, and no framework`, async ({
    page,
  }) => {
    const { script, inline } = await weigh(page, path);
    expect(script + inline).toBeLessThanOrEqual(3 * kilobyte);
  });
}

test('An article weighs at most 20 KB in few requests', async ({ page }) => {
  const { all, requests } = await weigh(page, article);
  expect(all).toBeLessThanOrEqual(20 * kilobyte);
  expect(requests).toBeLessThanOrEqual(7);
});

test('An article loads at most 50 KB of fonts', async ({ page }) => {
  const fonts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'font')
      fonts.push(response.body().then(({ length }) => length));
  });
  await page.goto(article, { waitUntil: 'networkidle' });
  await fontsUsed(page);
  const sizes = await Promise.all(fonts);
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(50 * kilobyte);
});

test('The self-assessment runs at most 30 KB of script, what stands in the page counted too', async ({
  page,
}) => {
  const { script, inline } = await weigh(page, '/sv/sjalvskattning/');
  expect(inline).toBeGreaterThan(kilobyte);
  expect(script + inline).toBeLessThanOrEqual(30 * kilobyte);
});

test('The register check runs at most 35 KB of script before a file is chosen', async ({ page }) => {
  const { script } = await weigh(page, '/sv/registerkontroll/');
  expect(script).toBeLessThanOrEqual(35 * kilobyte);
});

test('My results and Team load no other page’s code: at most 50 and 45 KB of script', () => {
  const script = (file: string): number =>
    weighFile(process.env['PLAYBOOK_OUT'] ?? 'test-results/site', file).script;
  expect(script('sv/mina-resultat/index.html')).toBeLessThanOrEqual(50 * kilobyte);
  expect(script('en/team/index.html')).toBeLessThanOrEqual(45 * kilobyte);
});

test('The calculator runs at most 20 KB of script, read from its first step to its last, what stands in the page counted too', async ({
  page,
}) => {
  const { script, inline } = await weigh(page, '/sv/kalkylator/', async () => {
    for (const [index, step] of (await page.locator('.steps a').all()).entries()) {
      await step.click();
      const question = page.locator('.question').nth(index);
      await expect(question).toBeVisible();
      await question.hover();
      await question.locator('> .answer-bar').scrollIntoViewIfNeeded();
    }
  });
  expect(inline).toBeGreaterThan(kilobyte);
  expect(script + inline).toBeLessThanOrEqual(20 * kilobyte);
});

/** Waits until the fonts that a page asks for after its first paint are there, and used. */
const fontsUsed = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frames = async (): Promise<void> => {
      for (let left = 3; left > 0; left -= 1) await new Promise((done) => requestAnimationFrame(done));
    };
    await frames();
    await document.fonts.ready;
    await frames();
  });

/** Adds up what moves on a page while it is opened. */
async function shiftOf(page: Page, path: string): Promise<number> {
  await page.addInitScript(() => {
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
      document.documentElement.dataset['shift'] = String(shift);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await fontsUsed(page);
  return Number((await page.locator('html').getAttribute('data-shift')) ?? 0);
}

test('Nothing on My results jumps while what is stored is read, and the largest part of its first view stands in the page', async ({
  page,
}) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const largest = list.getEntries().at(-1) as
        (PerformanceEntry & { element?: Element | null }) | undefined;
      document.documentElement.dataset['largest'] = largest?.element?.className ?? '';
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  const shift = await shiftOf(page, '/sv/mina-resultat/');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  expect(shift).toBeLessThanOrEqual(0.05);
  // Not what the island draws once its scripts are there.
  await expect(page.locator('html')).toHaveAttribute('data-largest', /\blead\b/u);
});

test('Nothing on Team jumps while what is stored is read', async ({ page }) => {
  expect(await shiftOf(page, '/sv/team/')).toBeLessThanOrEqual(0.05);
});

test('A first visit is painted before its fonts and scripts are asked for, and nothing jumps when they come; later they are there', async ({
  page,
}) => {
  const late: string[] = [];
  let isPainted = true;
  await page.setViewportSize({ width: 412, height: 823 });
  await page.route(/\.(?:woff2|js)$/u, async (route) => {
    late.push(route.request().resourceType());
    isPainted &&= await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  expect(await shiftOf(page, article)).toBeLessThanOrEqual(0.05);
  expect(late.filter((type) => type === 'font').length).toBeGreaterThan(1);
  expect(late.filter((type) => type === 'script').length).toBeGreaterThan(1);
  expect(isPainted).toBe(true);
  await page.unrouteAll();
  await page.goto(article);
  await page.reload();
  await expect(page.locator('html')).not.toHaveAttribute('data-fonts');
});
