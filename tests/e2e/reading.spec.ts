import { expect, test } from './support.ts';

test('a reader finds an article from the front page, and its twin in the other language', async ({
  page,
}) => {
  await page.goto('/sv/');
  await page.getByRole('link', { name: 'Håll dina löften' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Håll dina löften');
  await expect(page.locator('article')).toHaveAttribute('data-key', 'keep-promises');
  await page.getByRole('link', { name: 'In English' }).click();
  await expect(page).toHaveURL(/\/en\/articles\/keep-promises\/$/u);
  await expect(page.locator('article')).toHaveAttribute('data-key', 'keep-promises');
});
