import type { Page } from '@playwright/test';
import { fillStorage, ResultsPage } from './pages/results.ts';
import { everything } from './pages/stored-fixture.ts';
import { contributionFile, TeamPage } from './pages/team.ts';
import { expect, test } from './support.ts';

/** What of a table is cut off by the box that it scrolls in, also when it is scrolled. */
async function cutOff(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((what) => {
    const found: string[] = [];
    for (const box of document.querySelectorAll('.scroll')) {
      for (const left of [0, 60]) {
        box.scrollLeft = left;
        const { left: start, right: end } = box.getBoundingClientRect();
        for (const part of box.querySelectorAll(what)) {
          const own = part.getBoundingClientRect();
          if (own.width > 0 && (own.left < start - 1 || own.right > end + 1))
            found.push(`${part.localName}: ${own.left}–${own.right} of ${start}–${end}`);
        }
      }
      box.scrollLeft = 0;
    }
    return found;
  }, selector);
}

/** The captions of tables that are wider than the box that they stand in. */
const wideTables = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.scroll')]
      .filter((box) => box.scrollWidth > box.clientWidth + 1)
      .map((box) => box.querySelector('caption')?.textContent ?? ''),
  );

for (const width of [320, 390, 1280]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('what is said of a table of My results is read whole', async ({ page }) => {
      await fillStorage(page, everything);
      await new ResultsPage(page).open();
      await expect(page.getByText(/^Poäng från 0 till 100, det senaste först/u)).toBeVisible();
      expect(await cutOff(page, 'caption')).toEqual([]);
      expect(await wideTables(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });

    test('the bars of a team’s picture are whole, so that 80 is not drawn like 100', async ({ page }) => {
      const team = new TeamPage(page);
      await team.open();
      await team.say(8);
      await team.choose(
        ...Array.from({ length: 8 }, (_, index) =>
          contributionFile(index + 1, { aftercare: 80, timing: 40 + index }),
        ),
      );
      await expect(page.getByText('Översikten bygger på 8 personer.')).toBeVisible();
      expect(await cutOff(page, 'caption, svg')).toEqual([]);
      // One pillar is seen of each dimension.
      const seen = page.locator('.picture .house .shaft').filter({ visible: true });
      await expect(seen).toHaveCount(2);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
  });
}
