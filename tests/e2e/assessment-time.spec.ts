import type { Page } from '@playwright/test';
import { expectAccessible } from '../a11y/axe.ts';
import { AssessmentPage } from './pages/assessment.ts';
import { ResultsPage } from './pages/results.ts';
import { storeAttempts } from './pages/stored-attempts.ts';
import { expect, open, test } from './support.ts';

/** Opens the questions at the end of the article on delivering on time. */
async function openArticle(page: Page): Promise<void> {
  await page.goto('/sv/artiklar/leverera-i-tid/');
  await page.getByRole('heading', { name: 'Frågor till dig' }).scrollIntoViewIfNeeded();
  await expect(page.locator('[data-item="ot-1"]')).toBeVisible();
}
const goesTo = (page: Page) => page.locator('[data-goes-to]');
const dating = (page: Page) => page.locator('[data-dating]');
const today = (page: Page, day: string): Promise<void> => page.clock.setFixedTime(`${day}T09:00:00Z`);

test.describe('a result that is kept', () => {
  test('is opened from My results, each of them, and an earlier one is left as it was', async ({ page }) => {
    await today(page, '2027-04-01');
    await storeAttempts(page, [
      { id: 'first', day: '2026-11-22', step: 2 },
      { id: 'second', day: '2027-03-10', step: 4 },
    ]);
    await new ResultsPage(page).open();
    await page.getByRole('link', { name: 'Visa resultatet från 22 november 2026' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ditt resultat');
    await expect(dating(page)).toHaveText('Självskattning 22 november 2026');
    await expect(page.locator('[data-overall]')).toContainText('25');
    await expect(page.getByRole('heading', { name: 'Läs härnäst' })).toHaveCount(0);
    // Nothing stands before the first one, and it is no news that it can be taken again.
    await expect(page.getByRole('heading', { name: 'Då och nu' })).toHaveCount(0);
    await expect(page.getByRole('link', { name: /Ändra svar|Svara på fler/u })).toHaveCount(0);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'In English' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your result');
    await expect(dating(page)).toHaveText('Self-assessment, 22 November 2026');
    await page.getByRole('link', { name: 'Show the latest' }).click();
    await expect(page.locator('[data-overall]')).toContainText('75');
    await expect(page.getByRole('heading', { name: 'Read next' })).toBeVisible();
  });

  test('is one step away while a new attempt is under way', async ({ page }) => {
    await today(page, '2027-04-01');
    await storeAttempts(page, [
      { id: 'first', day: '2026-11-22', step: 2 },
      { id: 'second', day: '2027-03-25', finished: null, step: 4 },
    ]);
    await new AssessmentPage(page).open();
    await page.getByRole('link', { name: 'Visa resultatet från 22 november 2026' }).click();
    await expect(page.locator('[data-overall]')).toContainText('25');
    await expect(page.getByRole('link', { name: /Ändra svar|Svara på fler/u })).toHaveCount(0);
  });
});

test.describe('an answer in an article', () => {
  test('tells before it is given that it changes a result, and the result tells afterwards', async ({
    page,
  }) => {
    await today(page, '2027-02-10');
    await storeAttempts(page, [{ id: 'first', day: '2027-01-25', step: 2 }]);
    const assessment = new AssessmentPage(page);
    await assessment.open('#result');
    await expect(dating(page)).toHaveText('Självskattning 25 januari 2027');
    await openArticle(page);
    await expect(goesTo(page)).toHaveText(
      'Ett svar här ändrar ditt resultat från 25 januari 2027, som då märks som ändrat.',
    );
    const question = page.locator('[data-item="ot-1"]');
    await question.locator('input[value="5"]').check();
    // What nothing could tell afterwards cannot be done: an answer of a finished result is changed, not taken away.
    await expect(question.getByRole('button', { name: /^Ta bort svaret/u })).toHaveCount(0);

    await assessment.open('#result');
    await expect(dating(page)).toHaveText('Självskattning 25 januari 2027, ändrad 10 februari 2027');
    await page.getByRole('link', { name: 'Svara på fler frågor' }).click();
    await expect(page.getByText('Ditt resultat från 25 januari 2027 är klart.')).toBeVisible();
    await new ResultsPage(page).open();
    await expect(page.getByRole('row', { name: /25 januari 2027/u })).toContainText(
      'ändrad 10 februari 2027',
    );
  });

  test('is told by the result on the very day too, with the time of day, in both languages', async ({
    page,
  }) => {
    await today(page, '2027-01-25');
    await storeAttempts(page, [{ id: 'first', day: '2027-01-25', step: 2 }]);
    const assessment = new AssessmentPage(page);
    await assessment.open('#ot-1');
    await assessment.answer(5);
    await expect(page.getByText(assessment.words.saved)).toBeVisible();
    await assessment.open('#result');
    const time = await page.evaluate(() =>
      new Date('2027-01-25T09:00:00Z').toLocaleTimeString('sv-SE', { timeStyle: 'short' }),
    );
    await expect(dating(page)).toHaveText(`Självskattning 25 januari 2027, ändrad samma dag kl. ${time}`);
    await new AssessmentPage(page, 'en').open('#result');
    await expect(dating(page)).toHaveText(
      `Self-assessment, 25 January 2027, changed the same day at ${time}`,
    );
    await new ResultsPage(page).open();
    await expect(page.getByRole('row', { name: /25 januari 2027/u })).toContainText(
      `ändrad samma dag kl. ${time}`,
    );
  });

  test('leaves an older result alone, and says that it begins a new attempt', async ({ page }) => {
    await today(page, '2027-04-01');
    await storeAttempts(page, [{ id: 'first', day: '2027-01-25', step: 2 }]);
    await openArticle(page);
    await expect(goesTo(page)).toContainText('Ditt resultat från 25 januari 2027 ligger fast.');
    await page.locator('[data-item="ot-1"] input[value="5"]').check();
    await expect(goesTo(page)).toHaveText(
      'Ett svar här läggs till självskattningen som du började 1 april 2027.',
    );
    const assessment = new AssessmentPage(page);
    await assessment.open('#result');
    await expect(dating(page)).toHaveText('Självskattning 25 januari 2027');
    await expect(page.locator('[data-overall]')).toContainText('25');
  });

  test('can be taken back under a name of its own, and the focus stays at the question', async ({ page }) => {
    await openArticle(page);
    await expect(goesTo(page)).toHaveText(/^Ett svar här börjar en självskattning/u);
    const question = page.locator('[data-item="ot-1"]');
    await question.locator('input[value="5"]').check();
    await page.locator('[data-item="ot-2"] input[value="5"]').check();
    const words = (await question.locator('legend').innerText()).split('\n').at(-1) ?? '';
    const clear = page.getByRole('button', { name: `Ta bort svaret: ${words.trim()}` });
    await expect(clear).toHaveCount(1);
    await clear.focus();
    await page.keyboard.press('Enter');
    await expect(question.locator('input:checked')).toHaveCount(0);
    await expect(question.locator('legend')).toBeFocused();
  });
});

test.describe('an attempt that has been left for long', () => {
  test('says how old its answers are before it is resumed, and is dated alike everywhere', async ({
    page,
  }) => {
    await today(page, '2027-03-10');
    await storeAttempts(page, [{ id: 'first', day: '2026-11-22', finished: null, step: 2 }]);
    const assessment = new AssessmentPage(page);
    await assessment.open();
    await expect(page.locator('[data-stale]')).toContainText('De äldsta svaren är från 22 november 2026');
    await expect(page.getByRole('button', { name: 'Börja om' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: assessment.words.all }).click();
    await assessment.showResult();
    await expect(dating(page)).toHaveText(
      'Självskattning 10 mars 2027. De äldsta svaren är från 22 november 2026.',
    );
    await new ResultsPage(page).open();
    const row = page.getByRole('region', { name: 'Självskattningar' }).getByRole('rowheader');
    await expect(row).toHaveText('10 mars 2027');
    await open(page, '/sv/team/');
    await expect(page.getByText('Ur självskattningen 10 mars 2027.')).toBeVisible();
  });

  test('says nothing of it while the answers are fresh', async ({ page }) => {
    await today(page, '2027-03-10');
    await storeAttempts(page, [{ id: 'first', day: '2027-02-20', finished: null, step: 2 }]);
    await new AssessmentPage(page).open();
    await expect(page.getByText('Du började 20 februari 2027')).toBeVisible();
    await expect(page.locator('[data-stale]')).toHaveCount(0);
  });
});

test('too few answers for any score are no result: it says what is missing and keeps them', async ({
  page,
}) => {
  const assessment = new AssessmentPage(page, 'en');
  await assessment.open();
  await assessment.button('begin').click();
  await page.goto(`${assessment.words.path}#ot-1`);
  await assessment.answer(3);
  await page.getByRole('link', { name: assessment.words.all }).click();
  await assessment.button('show').click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('There is no result to show yet.');
  await expect(alert).toContainText('“Keeping time” is closest: it needs 2 more answers.');
  await expect(assessment.heading).toHaveText(assessment.words.review);
  await expectAccessible(page);
  await assessment.open();
  await expect(page.getByText('have answered 1 of 25 questions')).toBeVisible();
  await expect(page.getByText('You last took')).toHaveCount(0);
  for (const id of ['ot-2', 'ot-3']) {
    await assessment.open(`#${id}`);
    await assessment.answer(3);
  }
  await assessment.open('#review');
  await assessment.showResult();
  await expect(page.locator('[data-dimension="timing"]')).toContainText('50');
});

test('half an answer is not called saved without saying what it lacks', async ({ page }) => {
  const assessment = new AssessmentPage(page, 'en');
  await assessment.open();
  await assessment.button('begin').click();
  await page.goto(`${assessment.words.path}#ot-4`);
  await assessment.answer({ worst: 'a' });
  const note = page.locator('.saved');
  await expect(note).toHaveText(
    'Your choice is saved. Also choose what is best, or the answer will not count.',
  );
  await assessment.answer({ best: 'b' });
  await expect(note).toHaveText(assessment.words.saved);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [path, dead] of [
    ['/sv/sjalvskattning/', 'Börja'],
    ['/sv/mina-resultat/', 'Läser in…'],
    ['/sv/team/', 'Läser in…'],
  ] as const) {
    test(`${path} says that it needs it and promises nothing`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('noscript .notice')).toBeVisible();
      await expect(page.getByText(dead, { exact: true })).toBeHidden();
    });
  }

  test('an article announces no questions and offers no dead slider', async ({ page }) => {
    await page.goto('/sv/artiklar/leverera-i-tid/');
    await expect(page.getByText('Frågor till dig')).toBeHidden();
    await page.goto('/en/articles/quick-answers/');
    await expect(page.locator('[data-live="speed-of-trust"]')).toBeVisible();
    await expect(page.locator('[data-live] input[type="range"]').first()).toBeHidden();
  });
});
