import { firstWorkshop, WorkshopPage, words, workshopsIn } from './pages/workshops.ts';
import { roastery } from '../../scripts/lib/testing/sites.ts';
import { expect, test } from './support.ts';

for (const language of ['sv', 'en'] as const) {
  const text = words[language];
  const other = words[language === 'sv' ? 'en' : 'sv'];
  const workshops = workshopsIn(language, roastery);
  const workshop = firstWorkshop(language);
  const translation = firstWorkshop(language === 'sv' ? 'en' : 'sv');

  test.describe(`workshops, ${language}`, () => {
    test('a facilitator finds a workshop from the front page, and its translation in the other language', async ({
      page,
    }) => {
      await page.goto(text.home);
      await page.getByRole('link', { name: text.listLink }).click();
      await expect(page.getByRole('heading', { level: 1, name: text.listTitle })).toBeVisible();
      await page.getByRole('main').getByRole('link', { name: workshop.title }).click();
      await expect(page.getByRole('heading', { level: 1, name: workshop.title })).toBeVisible();
      await expect(page.locator('link[rel=alternate][hreflang]')).toHaveCount(3);
      await page.getByRole('link', { name: text.switch }).click();
      await expect(page.getByRole('heading', { level: 1, name: translation.title })).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`${other.list}${translation.slug}/$`, 'u'));
    });

    test(`${workshop.title}: the clock runs from nought to ${workshop.minutes} minutes, and each step shows its time`, async ({
      page,
    }) => {
      await page.goto(`${text.list}${workshop.slug}/`);
      const { running } = new WorkshopPage(page, language, workshop.sheet);
      const rows = await running.getByRole('listitem').all();
      let clock = 0;
      for (const row of rows) {
        const [, from = '', to = ''] = /(\d+:\d\d)–(\d+:\d\d)/u.exec(await row.innerText()) ?? [];
        expect(minutesOf(from)).toBe(clock);
        expect(minutesOf(to)).toBeGreaterThan(clock);
        clock = minutesOf(to);
        const title = await row.getByRole('link').innerText();
        await expect(
          page.getByRole('heading', { level: 3, name: `${from}–${to} ${title}`, exact: true }),
        ).toHaveCount(1);
      }
      expect(clock).toBe(workshop.minutes);
      await running.getByRole('link').last().click();
      await expect(page.getByRole('heading', { level: 3 }).last()).toBeInViewport();
    });

    test('what is said can be copied, and the sheet printed alone', async ({ page }) => {
      await page.addInitScript(() => {
        window.print = () => undefined;
      });
      await page.goto(`${text.list}${workshop.slug}/`);
      const workshopPage = new WorkshopPage(page, language, workshop.sheet);
      const phrases = page.locator('.phrases').first();
      await phrases.getByRole('button').click();
      await expect(phrases.getByRole('status')).not.toBeEmpty();
      await page.getByRole('button', { name: text.printSheet }).click();
      await page.emulateMedia({ media: 'print' });
      await expect(workshopPage.sheet).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
      await page.emulateMedia({ media: null });
      expect(await workshopPage.printedPages()).toBe(1);
      // The browser has said that it is done printing, so the next time everything is printed.
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });

    test('everything fits at 320 pixels', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      const paths = [text.list, text.paths, ...workshops.map(({ slug }) => `${text.list}${slug}/`)];
      for (const path of paths) {
        await page.goto(path);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, path).toBeLessThanOrEqual(0);
      }
    });
  });
}

const minutesOf = (time: string): number => {
  const [hours = Number.NaN, minutes = Number.NaN] = time.split(':').map(Number);
  return hours * 60 + minutes;
};
