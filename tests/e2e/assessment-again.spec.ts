import { expectAccessible } from '../a11y/axe.ts';
import { AssessmentPage } from './pages/assessment.ts';
import { storeAttempts } from './pages/stored-attempts.ts';
import { expect, test } from './support.ts';

const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

test.describe('again after a while', () => {
  test('a change is called one only where it is certain, and the page says why', async ({ page }) => {
    // Steps 2 and 3 on every scale: 25 and 50. With three of five answered the criterion for a dimension is
    // 1.96·√2·9.68 = 26.8, so 25 points are nothing certain; overall it is 1.96·√2·12·√(1 − r), r = 0.7727, so 15.9.
    await storeAttempts(page, [
      { id: 'one', version: '2.0', day: daysAgo(100), step: 2 },
      { id: 'two', version: '2.0', day: daysAgo(1), step: 3 },
    ]);
    const assessment = new AssessmentPage(page);
    await assessment.open('#result');
    const history = page.getByRole('region', { name: 'Då och nu' });
    await expect(history).toContainText('15 frågor som du har svarat på båda gångerna');
    await expect(history.locator('[data-row="overall"]')).toContainText('+25');
    await expect(history.locator('[data-row="overall"]')).toContainText('Bättre');
    await expect(history.locator('[data-row="timing"]')).toContainText('Ingen säker skillnad');
    // How much it takes stands in each row, so that no sentence above all of them contradicts one.
    await expect(history.locator('[data-row="overall"] td').nth(3)).toHaveText('16');
    await expect(history.locator('[data-row="timing"] td').nth(3)).toHaveText('27');
    await expect(history).toContainText('Under Minst står hur många poäng en rad måste ändras');
    await expect(history.locator('.trend')).toHaveCount(0);
    await expectAccessible(page);
  });

  test('from the third attempt a trend is drawn; other major versions are never compared', async ({
    page,
  }) => {
    await storeAttempts(page, [
      { id: 'zero', version: '0.9', day: daysAgo(400), step: 5 },
      { id: 'one', version: '2.0', day: daysAgo(300), step: 1 },
      { id: 'two', version: '2.0', day: daysAgo(150), step: 3 },
      { id: 'three', version: '2.0', day: daysAgo(1), step: 5 },
    ]);
    const assessment = new AssessmentPage(page);
    await assessment.open('#result');
    const history = page.getByRole('region', { name: 'Då och nu' });
    await expect(history.locator('[data-trend="up"]')).toContainText('ungefär 10 poäng i månaden');
    await expect(history.locator('.trend tbody tr')).toHaveCount(3);
    await expect(history).toContainText('gjordes med en annan version av frågorna (0.9)');
    await history.getByLabel('Jämför med').selectOption({ index: 1 });
    await expect(history.locator('[data-row="overall"]')).toContainText('+100');
    await expectAccessible(page);
  });

  test('the finished attempt stays when it is taken again', async ({ page }) => {
    await storeAttempts(page, [{ id: 'one', version: '2.0', day: daysAgo(90), step: 2 }]);
    const assessment = new AssessmentPage(page);
    await assessment.open();
    await expect(page.getByText('Det har gått tillräckligt lång tid')).toBeVisible();
    await page.getByRole('button', { name: 'Gör den igen' }).click();
    await expect(assessment.group.locator('input:checked')).toHaveCount(0);
    await assessment.open('#result');
    await expect(page.locator('[data-overall]')).toContainText('25');
  });
});
