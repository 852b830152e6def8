import type { Page } from '@playwright/test';
import { contributionFile } from '../e2e/pages/team.ts';
import { everything, storedFixture } from '../e2e/pages/stored-fixture.ts';
import { fillStorage } from '../e2e/pages/results.ts';
import { expect, open, test } from '../e2e/support.ts';
import { expectAccessible } from './axe.ts';

// The pages of the sitemap are checked empty; these are the states that only a person's data brings about.
/** Nothing is wider than the window, tables in their own scrollers aside (WCAG 1.4.10). */
async function expectNoSidewaysScroll(page: Page, state: string): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(width, state).toBeLessThanOrEqual(0);
}

for (const [path, teamPath, colorScheme, width] of [
  ['/sv/mina-resultat/', '/sv/team/', 'light', 1280],
  ['/en/my-results/', '/en/team/', 'dark', 320],
] as const) {
  test(`axe finds nothing in any state of My results and Team: ${path}, ${colorScheme}, ${width} px`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await fillStorage(page, {
      ...everything,
      'playbook:commitment:c-1': '{"v":1,"d":{"torn',
      'playbook:read:later': '{"v":9,"d":{}}',
    });
    await open(page, path);
    await expect(page.locator('[data-storage]')).toHaveCount(2);
    await expectAccessible(page, 'with data and notices');
    await expectNoSidewaysScroll(page, 'with data and notices');

    const file = page.locator('#import-file');
    const json = (name: string, text: string) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await file.setInputFiles(json('x.json', 'oops'));
    await expect(page.locator('.import .notice')).toBeVisible();
    await expectAccessible(page, 'with a refused file');
    await file.setInputFiles(
      json('copy.json', storedFixture('export.json').replace('"theme": "dark"', '"theme": "light"')),
    );
    await page.locator('.preview summary').click();
    await expectAccessible(page, 'with a preview');
    await expectNoSidewaysScroll(page, 'with a preview');
    await page.locator('.preview .button').first().click();
    await expect(page.locator('.import .notice')).toBeVisible();
    await expectAccessible(page, 'after an import');

    await page.locator('section[aria-labelledby="erase"] button').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, 'asking before everything is removed');
    await expectNoSidewaysScroll(page, 'asking before everything is removed');

    await open(page, teamPath);
    await page.locator('.team-size input').fill('8');
    await page.locator('.team-size input').blur();
    await page
      .locator('#team-files')
      .setInputFiles([
        ...Array.from({ length: 8 }, (_, member) =>
          contributionFile(member, { aftercare: member * 10, timing: member < 6 ? 50 : null }),
        ),
        json('x.json', 'oops'),
      ]);
    await expect(page.locator('.picture table')).toBeVisible();
    await expectAccessible(page, 'with a team’s picture');
    await expectNoSidewaysScroll(page, 'with a team’s picture');
  });
}
