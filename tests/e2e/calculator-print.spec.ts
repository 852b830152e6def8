import type { Page } from '@playwright/test';
import { CalculatorPage } from './pages/calculator.ts';
import { expect, test } from './support.ts';

/** The page as paper: how many sheets of A4 it takes. */
async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;
}

for (const language of ['sv', 'en'] as const) {
  test(`the first example prints on one page, in ${language}`, async ({ page }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open(language);
    await page.emulateMedia({ media: 'print' });
    for (const question of await page.locator('.question').all()) await question.scrollIntoViewIfNeeded();
    await expect(page.locator('.printed')).toHaveText(/20\d\d/u);
    expect(await sheets(page)).toBe(1);
  });
}

test('twelve groups print within the paper, each by its name', async ({ page }) => {
  const calculator = new CalculatorPage(page);
  await calculator.open();
  await page.locator('#where').scrollIntoViewIfNeeded();
  // The question wakes when it comes into view; a press before that is lost, so this presses until there are twelve.
  const full = page.getByText('Högst tolv grupper.');
  await expect(async () => {
    if (!(await full.isVisible())) await calculator.button('Lägg till en grupp').click({ timeout: 1000 });
    await expect(full).toBeVisible({ timeout: 200 });
  }).toPass({ intervals: [50] });
  await page
    .getByRole('textbox', { name: 'Gruppens namn' })
    .last()
    .fill('Kunder med ett mycket långt gruppnamn');
  // The width of the paper without its margins, in CSS pixels.
  await page.setViewportSize({ width: 680, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const rows = page.locator('#where tbody tr:visible');
  await expect(rows).toHaveCount(12);
  await expect(rows.last()).toContainText('Kunder med ett mycket långt gruppnamn');
  const cut = await page
    .locator('#where table')
    .first()
    .evaluate((table) => {
      const { right } = table.getBoundingClientRect();
      return right - document.documentElement.clientWidth;
    });
  expect(cut, 'the table is no wider than the paper').toBeLessThanOrEqual(0);
  // The zoom of the print style counts as well: 9.2 px are 7 points.
  const size = await rows
    .first()
    .locator('td')
    .first()
    .evaluate((cell) => parseFloat(getComputedStyle(cell).fontSize) * cell.currentCSSZoom);
  expect(size, 'and large enough to read').toBeGreaterThanOrEqual(9.2);
  expect(await sheets(page)).toBeLessThanOrEqual(2);
});
