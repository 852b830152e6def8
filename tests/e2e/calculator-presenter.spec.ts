import { CalculatorPage } from './pages/calculator.ts';
import { expect, test } from './support.ts';

test.describe('What the room said', () => {
  test('stays when an example is chosen and when the numbers are reset', async ({ page }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await calculator.present();
    await calculator.note.fill('Vi tappar fler bland de små.');
    await calculator.endPresenting();

    await calculator.field('Kunder').fill('321');
    await calculator.button('Återställ').click();
    await expect(calculator.field('Kunder')).toHaveValue('200');
    await calculator.present();
    await expect(calculator.note).toHaveValue('Vi tappar fler bland de små.');
    await calculator.endPresenting();

    await page.getByLabel('Exempel').selectOption({ index: 1 });
    await expect(calculator.field('Kunder')).not.toHaveValue('200');
    await expect(page.getByLabel('Exempel').locator('option:checked')).not.toHaveText('Egna tal');
    await calculator.present();
    await expect(calculator.note).toHaveValue('Vi tappar fler bland de små.');
  });
});

test.describe('The day of a printout', () => {
  test.use({ timezoneId: 'Europe/Stockholm' });
  test('is the reader’s own, not yesterday’s, at half past midnight in summer', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-07-01T22:30:00Z'));
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await expect(page.locator('.printed')).toHaveText(/^Utskrivet 2 juli 2026\./u);
  });
});
