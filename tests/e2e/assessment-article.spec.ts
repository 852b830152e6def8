import { expectAccessible } from '../a11y/axe.ts';
import { AssessmentPage } from './pages/assessment.ts';
import { expect, open, test } from './support.ts';

test.describe('in an article', () => {
  test('an answer there is the answer in the assessment, and the bar moves', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto('/sv/artiklar/leverera-i-tid/');
    await page.waitForLoadState('networkidle');
    expect(
      requests.filter((url) => /questions\.json|preact|ArticleQuestions|mount-article/u.test(url)),
    ).toEqual([]);
    await page.getByRole('heading', { name: 'Frågor till dig' }).scrollIntoViewIfNeeded();
    const question = page.locator('[data-item="ot-1"]');
    await question.locator('input[value="5"]').check();
    await expect(question.getByText('Svaret är sparat.')).toBeVisible();
    await page.locator('[data-item="ot-2"] input[value="5"]').check();
    await expect(page.locator('[data-dimension="timing"]')).toContainText('för få svar');
    await page.locator('[data-item="ot-3"] input[value="1"]').check();
    await expect(page.locator('[data-dimension="timing"]')).toContainText('Hålla tiden: 100 av 100.');
    await expectAccessible(page);

    const assessment = new AssessmentPage(page);
    await assessment.open();
    await expect(page.getByText('har svarat på 3 frågor av 25')).toBeVisible();
    await assessment.open('#ot-1');
    await expect(assessment.group.locator('input[value="5"]')).toBeChecked();
    await assessment.answer(1);
    await open(page, '/en/articles/deliver-on-time/');
    await page.getByRole('heading', { name: 'Questions for you' }).scrollIntoViewIfNeeded();
    await expect(page.locator('[data-item="ot-1"] input[value="1"]')).toBeChecked();
    await expect(page.locator('[data-dimension="timing"]')).toContainText('Keeping time: 67 out of 100.');
  });
});

test('the options of a question in an article stay where they are when it is answered', async ({ page }) => {
  // A seed that shuffles these options otherwise than the order that a page without an attempt shows.
  await page.addInitScript(() => {
    crypto.getRandomValues = (array) => {
      // The seed is a 32-bit number; ids, which are bytes, stay random.
      if (array instanceof Uint32Array) array.fill(7);
      return array;
    };
  });
  await page.goto('/sv/artiklar/leverera-i-tid/');
  await page.getByRole('heading', { name: 'Frågor till dig' }).scrollIntoViewIfNeeded();
  const options = page.locator('.article-question input[type="radio"]');
  const order = (): Promise<string[]> =>
    options.evaluateAll((inputs) =>
      inputs.map((input) => `${input.getAttribute('name')} ${input.getAttribute('value')}`),
    );
  await expect(page.locator('[data-item="ot-4"]')).toBeVisible();
  const shown = await order();
  expect(shown.length).toBeGreaterThan(20);
  await page.locator('[data-item="ot-1"] input[value="2"]').check();
  await expect(page.locator('[data-item="ot-1"]')).toContainText('Svaret är sparat');
  expect(await order()).toEqual(shown);
  // The page that is opened next takes the attempt's own order, as the self-assessment does.
  await page.reload();
  await page.getByRole('heading', { name: 'Frågor till dig' }).scrollIntoViewIfNeeded();
  await expect(page.locator('[data-item="ot-1"] input[value="2"]')).toBeChecked();
  expect(await order()).not.toEqual(shown);
});
