import type { Page } from '@playwright/test';
import { largestOfEachKind, sitemapPaths } from '../e2e/site-pages.ts';
import { expect, open, test } from '../e2e/support.ts';

// Readers change pages: more room between letters, letters four times as large, colours of their own, no style sheet at
// all. One page of each kind, the largest, in one language.
const folder = process.env['PLAYBOOK_OUT'] ?? 'dist';
const swedish = sitemapPaths(folder).filter((path) => !path.startsWith('/en/'));
const kinds = [...largestOfEachKind(folder, swedish), '/404.html'];
const halves = [kinds.filter((_, index) => index % 2 === 0), kinds.filter((_, index) => index % 2 === 1)];

/** Gives every text the spacing of WCAG 1.4.12; a sheet that is adopted needs no leave of the page's policy. */
const spread = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

/** Texts that do not fit their box and cannot be scrolled to, and what is wider than the window where the page is. */
const cutOff = (page: Page): Promise<{ readonly texts: string[]; readonly wide: string[] }> =>
  page.evaluate(() => ({
    texts: [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
        const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
        // What is meant for screen readers alone is cut off on purpose.
        const unseen = position === 'absolute' && (clipPath !== 'none' || element.clientWidth <= 1);
        return (
          hides &&
          !unseen &&
          element.checkVisibility() &&
          element.textContent.trim() !== '' &&
          (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => element.outerHTML.slice(0, 200)),
    wide:
      document.documentElement.scrollWidth <= document.documentElement.clientWidth
        ? []
        : [...document.querySelectorAll('body *')]
            .filter(
              (element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5,
            )
            .map((element) => element.outerHTML.slice(0, 120)),
  }));

for (const [index, paths] of halves.entries()) {
  test(`nothing is cut off with wide spacing, at 400 per cent, or in forced colours: one page of each kind, part ${index + 1}`, async ({
    page,
  }) => {
    for (const path of paths) {
      await page.setViewportSize({ width: 1280, height: 1024 });
      await open(page, path);

      // What stands fast on a screen of 1280 × 1024 at 400 per cent leaves more than half of it to the page (1.4.10).
      await page.setViewportSize({ width: 320, height: 256 });
      await page.evaluate(() => {
        window.scrollTo(0, document.body.scrollHeight / 2);
      });
      const fixed = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('body *')]
          .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
          .map((element) => element.getBoundingClientRect())
          .filter(({ bottom, top, width }) => width > 200 && bottom > 0 && top < innerHeight)
          .reduce((sum, { top, bottom }) => sum + Math.min(bottom, innerHeight) - Math.max(top, 0), 0),
      );
      expect(fixed, `${path} at 400 per cent`).toBeLessThan(128);

      await page.emulateMedia({ forcedColors: 'active' });
      await page.setViewportSize({ width: 1280, height: 1024 });
      for (let step = 0; step < 6; step += 1) {
        await page.keyboard.press('Tab');
        const ring = await page.evaluate(() => {
          // Behind the last link the browser's own bar has the focus.
          if (document.activeElement === document.body) return true;
          const { outlineStyle, outlineWidth, outlineColor, backgroundColor } = getComputedStyle(
            document.activeElement ?? document.body,
          );
          return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && outlineColor !== backgroundColor;
        });
        expect(ring, `${path}: what has the focus shows it in forced colours, step ${step + 1}`).toBe(true);
      }
      const invisible = await page.evaluate(() =>
        [...document.querySelectorAll('main svg')]
          .filter((drawing) => drawing.checkVisibility())
          .filter((drawing) => {
            const ground = getComputedStyle(document.body).backgroundColor;
            const ink = [
              ...drawing.querySelectorAll('path, rect, circle, line, polyline, polygon, text'),
            ].flatMap((shape) => [getComputedStyle(shape).fill, getComputedStyle(shape).stroke]);
            return ink.length > 0 && ink.every((colour) => colour === 'none' || colour === ground);
          })
          .map((drawing) => drawing.outerHTML.slice(0, 120)),
      );
      expect(invisible, `${path}: every drawing has ink in forced colours`).toEqual([]);
      await page.emulateMedia({ forcedColors: null });

      await spread(page);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 720 });
        expect(await cutOff(page), `${path} at ${width} pixels`).toEqual({ texts: [], wide: [] });
      }
    }
  });
}

test(
  'without style sheets a page begins with its heading, and no picture fills the window',
  { tag: '@long' },
  async ({ page }) => {
    for (const path of kinds) {
      await open(page, path);
      const found = await page.evaluate(() => {
        for (const sheet of document.querySelectorAll('style, link[rel=stylesheet]')) sheet.remove();
        return {
          headings: document.querySelectorAll('main h1').length,
          // Icons without a size of their own grow as wide as the page.
          large: [...document.querySelectorAll('a svg, button svg, summary svg')]
            .filter((icon) => icon.getBoundingClientRect().width > 64)
            .map((icon) => icon.outerHTML.slice(0, 120)),
          wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        };
      });
      expect(found.headings, path).toBe(1);
      expect(found.large, path).toEqual([]);
    }
  },
);
