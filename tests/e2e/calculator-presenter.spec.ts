import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
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

test.describe('The presenter view', () => {
  const isFullScreen = (page: Page): Promise<boolean> =>
    page.evaluate(() => document.fullscreenElement !== null);

  test('fills the screen, and gives it back when it ends', async ({ page }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await calculator.present();
    await expect.poll(() => isFullScreen(page)).toBe(true);
    await calculator.endPresenting();
    await expect.poll(() => isFullScreen(page)).toBe(false);
    await calculator.present();
    await expect.poll(() => isFullScreen(page)).toBe(true);
    await page.evaluate(() => document.exitFullscreen());
    await expect(calculator.presenter).toBeHidden();
  });

  test('goes on in the window where the browser refuses the whole screen', async ({ page }) => {
    await page.addInitScript(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
    });
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await calculator.present();
    await expect(calculator.presenter.getByRole('heading').first()).toBeFocused();
    expect(await isFullScreen(page)).toBe(false);
    await page.keyboard.press('Escape');
    await expect(calculator.presenter).toBeHidden();
  });

  test('goes from question to question by a remote’s keys and resets with Alt + R, but not with R alone', async ({
    page,
  }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await calculator.present();
    const { presenter, note } = calculator;
    const heading = presenter.getByRole('heading', { level: 2 });
    await expect(heading).toBeFocused();
    await expect(presenter.getByText('Alt + R: återställ.')).toBeVisible();
    await note.fill('Rummet tvivlar.');
    const slider = presenter.getByRole('slider', { name: 'Behållning per år' });
    await slider.press('ArrowRight');
    await expect(slider).toHaveValue('0.855');
    await slider.press('r');
    await expect(slider).toHaveValue('0.855');
    await slider.press('Alt+r');
    await expect(slider).toHaveValue('0.85');
    await expect(note).toHaveValue('Rummet tvivlar.');
    await slider.press('ArrowRight');
    await presenter.getByRole('button', { name: 'Återställ talen' }).click();
    await expect(slider).toHaveValue('0.85');
    await expect(note).toHaveValue('Rummet tvivlar.');

    const titles = new Set<string>();
    for (let question = 1; question <= 5; question += 1) {
      await expect(presenter.getByText(`Fråga ${question} av 5`)).toBeVisible();
      titles.add((await heading.textContent()) ?? '');
      await page.keyboard.press('PageDown');
      if (question < 5) await expect(heading).toBeFocused();
    }
    expect(titles.size).toBe(5);
    await expect(presenter.getByText('Fråga 5 av 5')).toBeVisible();
    await page.keyboard.press('PageUp');
    await expect(presenter.getByText('Fråga 4 av 5')).toBeVisible();
  });

  test('draws each question that has a drawing, with the assumptions always in view', async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await page.getByLabel('Exempel', { exact: true }).selectOption({ label: 'Grossisten' });
    await calculator.present();
    const { presenter } = calculator;
    for (const drawings of [0, 2, 1, 1, 0]) {
      await expect(presenter.locator('.chart > svg')).toHaveCount(drawings);
      for (const drawing of await presenter.locator('.chart > svg').all()) {
        expect((await drawing.boundingBox())?.width).toBeGreaterThan(400);
      }
      await expect(presenter.getByText(/^Antaganden/u)).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('PageDown');
    }
  });

  test('says of which group its sliders are, and lets another be chosen', async ({ page }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await page.getByLabel('Exempel', { exact: true }).selectOption({ label: 'Grossisten' });
    await calculator.present();
    const { presenter } = calculator;
    await expect(presenter.getByText(/^Antaganden för Stora: /u)).toBeVisible();
    await presenter.getByLabel('Kundgrupp').selectOption({ label: 'Små' });
    await expect(presenter.getByText(/^Antaganden för Små: /u)).toBeVisible();
    await presenter.getByRole('textbox', { name: 'Kunder', exact: true }).fill('651');
    await calculator.endPresenting();
    await expect(calculator.field('Kunder')).toHaveValue('651');
    await page.locator('#in-segment').selectOption({ label: 'Stora' });
    await expect(calculator.field('Kunder')).toHaveValue('25');
  });

  for (const [language, colorScheme, width, height] of [
    ['sv', 'light', 1920, 1080],
    ['en', 'dark', 320, 640],
  ] as const) {
    test(`has every question accessible and within ${width} px, in ${language} and ${colorScheme}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      const calculator = new CalculatorPage(page);
      await calculator.open(language);
      await calculator.button(language === 'sv' ? 'Visa på duk' : 'Show on a screen').click();
      const { presenter } = calculator;
      await presenter
        .locator('summary')
        .filter({ hasText: /reglage|sliders/u })
        .click();
      for (let question = 1; question <= 5; question += 1) {
        await expect(
          presenter.getByText(new RegExp(`(?:Fråga|Question) ${question} (?:av|of) 5`, 'u')),
        ).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
        expect(
          violations.map(({ id, nodes }) => `${question} ${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
        const spare = await presenter.evaluate((element) => element.clientWidth - element.scrollWidth);
        expect(spare, `question ${question} is no wider than the screen`).toBeGreaterThanOrEqual(0);
        await page.keyboard.press('PageDown');
      }
    });
  }
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
