import type { Locator, Page } from '@playwright/test';
import { AssessmentPage } from './pages/assessment.ts';
import { expect, test } from './support.ts';

/** Where something stands in the page, however far the window is scrolled. */
const placeOf = (locator: Locator): Promise<number> =>
  locator.evaluate((element) => Math.round(element.getBoundingClientRect().top + window.scrollY));

for (const width of [320, 1280]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 640 } });

    test('the buttons below a question stay where they are when it is answered, half and wholly', async ({
      page,
    }) => {
      const assessment = new AssessmentPage(page);
      await assessment.open();
      await assessment.button('begin').click();
      const next = assessment.button('next');
      const first = await placeOf(next);
      await assessment.answer(4);
      await expect(page.getByText(assessment.words.saved)).toBeVisible();
      expect(await placeOf(next)).toBe(first);
      // Where the finger was, the next press does what the button says.
      await page.getByRole('button', { name: 'Ta bort svaret' }).click();
      expect(await placeOf(next)).toBe(first);

      await page.goto(`${assessment.words.path}#ot-4`);
      const situation = await placeOf(next);
      const stays = async (): Promise<void> => {
        expect(await placeOf(next)).toBe(situation);
      };
      await assessment.answer({ best: 'a' });
      await expect(page.getByText('Valet är sparat')).toBeVisible();
      await stays();
      await next.click();
      await expect(page.getByRole('alert')).toBeVisible();
      await stays();
      await assessment.answer({ worst: 'a' });
      await expect(page.getByText('Du hade markerat det som bäst.')).toBeVisible();
      await stays();
      await assessment.answer({ best: 'b' });
      // That answers are saved has been said in this visit.
      await expect(page.getByText('Det valet var ditt bästa.')).toHaveCount(0);
      await expect(page.getByText(assessment.words.saved)).toHaveCount(0);
      await stays();

      await page.goto(`${assessment.words.path}#pr-6`);
      const ranking = await placeOf(next);
      await page.getByRole('button', { name: 'Ordningen stämmer' }).click();
      await expect(page.getByText('Ordningen är ditt svar.')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Ordningen stämmer' })).toBeFocused();
      expect(await placeOf(next)).toBe(ranking);
    });

    test('the questions at the end of an article stay where they are when one is answered', async ({
      page,
    }) => {
      await openArticle(page);
      const legends = page.locator('.article-question legend');
      const places = (): Promise<number[]> =>
        legends.evaluateAll((all) =>
          all.map((legend) => Math.round(legend.getBoundingClientRect().top + window.scrollY)),
        );
      const before = await places();
      await page.locator('[data-item="ot-1"] input[value="2"]').check();
      await expect(page.locator('[data-item="ot-1"]')).toContainText('Svaret är sparat');
      expect(await places()).toEqual(before);
      const situation = page.locator('[data-item="ot-4"]');
      for (const kind of ['best', 'worst'])
        await situation.locator(`input[name="ot-4-${kind}"][value="a"]`).check();
      await expect(situation).toContainText('Du hade markerat det som bäst.');
      expect(await places()).toEqual(before);
      await situation.getByRole('button', { name: /^Ta bort svaret/u }).click();
      await expect(situation.getByRole('button', { name: /^Ta bort svaret/u })).toHaveCount(0);
      expect(await places()).toEqual(before);
    });
  });
}

async function openArticle(page: Page): Promise<void> {
  await page.goto('/sv/artiklar/leverera-i-tid/');
  await page.getByRole('heading', { name: 'Frågor till dig' }).scrollIntoViewIfNeeded();
  await expect(page.locator('[data-item="ot-4"]')).toBeVisible();
}

test('a half answered situation is gone on with at the first choice that is free', async ({ page }) => {
  const assessment = new AssessmentPage(page);
  await assessment.open();
  await assessment.button('begin').click();
  await page.goto(`${assessment.words.path}#ot-4`);
  const worst = assessment.group.locator('input[name="ot-4-worst"]');
  const first = (await worst.first().getAttribute('value')) ?? '';
  await assessment.answer({ best: first });
  await page.keyboard.press('Enter');
  await expect(worst.nth(1)).toBeFocused();
  await page.keyboard.press('Space');
  // The best is still the best.
  await expect(assessment.group.locator('input[name="ot-4-best"]:checked')).toHaveValue(first);
  await expect(worst.nth(1)).toBeChecked();
});
