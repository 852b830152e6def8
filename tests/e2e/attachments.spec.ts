import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roastery } from '../../scripts/lib/testing/sites.ts';
import { expect, open, test } from './support.ts';

for (const [path, files] of [
  [
    '/sv/artiklar/packa-ratt-pase/',
    [
      ['packlistan', 'sv/packlista.pdf', 'PDF'],
      ['kalkylbladet', 'sv/malning.xlsx', 'Excel'],
    ],
  ],
  [
    '/en/articles/pack-the-right-bag/',
    [
      ['packing list', 'en/packing-list.pdf', 'PDF'],
      ['workbook', 'en/grind.xlsx', 'Excel'],
    ],
  ],
] as const) {
  test(`a file beside an article is offered with its kind and size, and is what the author laid there: ${path}`, async ({
    page,
  }) => {
    await open(page, path);
    for (const [name, source, kind] of files) {
      const link = page.getByRole('article').getByRole('link', { name });
      const content = readFileSync(join(roastery, 'articles', source));
      const paragraph = link.locator('xpath=..');
      await expect(paragraph).toContainText(kind);
      await expect(paragraph).toContainText(/\d\s?kB/u);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        // A PDF is shown by the browser; held with Alt, any link is saved.
        link.click({ modifiers: ['Alt'] }),
      ]);
      expect(download.suggestedFilename()).toBe(source.slice(3));
      expect(readFileSync(await download.path()).equals(content)).toBe(true);
    }
  });
}

test('a picture beside an article is as wide as the text allows, and says what it shows', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '/en/articles/pack-the-right-bag/');
  const picture = page.getByRole('img', { name: 'A bag with three lines: sort, grind and day of roasting' });
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(100);
  const box = await picture.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
});
