import type { Page } from '@playwright/test';
import { expectAccessible } from '../a11y/axe.ts';
import { inGroups, sitemapPaths } from '../e2e/site-pages.ts';
import { expect, htmlFrom, open, test } from '../e2e/support.ts';
import type { ReadHtml } from '../e2e/support.ts';
import { built, site } from './company.ts';

/** Expects a page to name itself, its translation and its canonical address, and to have one main heading. */
async function expectNamed(page: Page, path: string, read: ReadHtml): Promise<void> {
  const facts = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    description: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
    canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '',
    alternates: [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate][hreflang]')].map(
      (link) => [link.hreflang, new URL(link.href).pathname],
    ),
    headings: document.querySelectorAll('h1').length,
  }));
  expect(facts.lang, path).toBe(path.slice(1, 3));
  expect(facts.title.length, path).toBeGreaterThan(5);
  expect(facts.description.length, path).toBeGreaterThan(20);
  expect(new URL(facts.canonical).pathname, path).toBe(path);
  expect(facts.headings, path).toBe(1);
  if (site.languages.length === 1) return;
  const alternates = Object.fromEntries(facts.alternates) as Record<string, string>;
  expect(alternates[facts.lang], path).toBe(path);
  expect(await read(alternates[facts.lang === 'sv' ? 'en' : 'sv'] ?? ''), path).toBeDefined();
}

/** Expects a page to be no wider than the window (WCAG 1.4.10: a window of 1280 pixels at 400 per cent). */
async function expectToFit(page: Page, path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 720 });
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide, `${path} at ${width} pixels`).toBeLessThanOrEqual(0);
}

for (const group of inGroups([...sitemapPaths(built), '/404.html'], 8)) {
  test(`every page is named, fits a narrow phone, and axe finds nothing: ${group[0] ?? ''} and ${group.length - 1} more`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    for (const path of group) {
      await open(page, path);
      // The page that lets one choose a language has none, and an error page stands for any address.
      if (path !== '/' && path !== '/404.html') await expectNamed(page, path, htmlFrom(baseURL));
      await expectToFit(page, path, 320);
      await expectToFit(page, path, 1280);
      await expectAccessible(page, path);
    }
  });
}
