import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../a11y/axe.ts';
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
    const slider = presenter.getByRole('slider', { name: 'Andel som stannar per år' });
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

  test('resets to the numbers that it began with, also after a reload', async ({ page }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await calculator.field('Kunder').fill('777');
    await calculator.field('Andel som stannar per år').fill('70');
    for (const reloaded of [false, true]) {
      await test.step(reloaded ? 'found again' : 'just typed', async () => {
        await calculator.present();
        const { presenter } = calculator;
        const customers = presenter.getByRole('textbox', { name: 'Kunder', exact: true });
        const slider = presenter.getByRole('slider', { name: 'Andel som stannar per år' });
        await expect(customers).toHaveValue('777');
        await slider.press('ArrowRight');
        await expect(slider).toHaveValue('0.705');
        await presenter.getByRole('button', { name: 'Återställ talen' }).click();
        await expect(slider).toHaveValue('0.7');
        await slider.press('ArrowLeft');
        await slider.press('Alt+r');
        await expect(slider).toHaveValue('0.7');
        await expect(customers).toHaveValue('777');
        await calculator.endPresenting();
        await page.reload();
        await expect(calculator.field('Kunder')).toHaveValue('777');
        await expect(calculator.field('Andel som stannar per år')).toHaveValue('70');
      });
    }
  });

  test('resets to the example that it began with, whichever it is, and what cannot be read to its number', async ({
    page,
  }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await page.getByLabel('Exempel', { exact: true }).selectOption({ label: 'Grossisten' });
    await calculator.present();
    const { presenter } = calculator;
    const customers = presenter.getByRole('textbox', { name: 'Kunder', exact: true });
    await customers.fill('26');
    await customers.fill('många');
    await customers.press('Alt+r');
    await expect(customers).toHaveValue('25');
    await expect(presenter.getByRole('alert')).toHaveCount(0);
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
    await expect(presenter.getByLabel('Kundgrupp').locator('option')).toHaveText([
      'Stora',
      'Medelstora',
      'Små',
    ]);
    await calculator.endPresenting();
    await expect(page.getByLabel('Exempel', { exact: true }).locator('option:checked')).toHaveText(
      'Grossisten',
    );
  });

  test('says what there is no number for with the page’s own words, and asks for a horizon as the page does', async ({
    page,
  }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await calculator.wake();
    await calculator.field('Andel som stannar per år').fill('100');
    await calculator.field('Diskonteringsränta').fill('0');
    await calculator.field('Så många fler av hundra stannar').fill('0');
    await calculator.present();
    const { presenter } = calculator;
    const value = (name: string) =>
      presenter.locator('.huge > div').filter({ hasText: name }).getByRole('status');
    const notReplaced = await calculator.figure('Om de inte ersätts').textContent();
    await expect(value('Om de inte ersätts')).toHaveText(notReplaced ?? '');
    await page.keyboard.press('PageDown');
    for (const name of ['Återbetald efter', 'Går jämnt ut vid']) {
      await expect(value(name)).toHaveText((await calculator.figure(name).textContent()) ?? '');
    }
    await expect(value('Återbetald efter')).toHaveText('aldrig under tiden');
    await expect(value('Går jämnt ut vid')).toHaveText('inte ens om alla stannar');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await expect(value('Alla kunder är värda')).toHaveText('utan gräns');
    await expect(presenter).not.toContainText('finns inget');
    await presenter.getByLabel('Räkna bara så här många förnyelser').fill('5');
    await expect(value('Alla kunder är värda')).toHaveText(/kr$/u);
    await expect(calculator.assumptions).toContainText('förnyelser som räknas i en kunds värde 5');
    await expectAccessible(page, '', { within: 'dialog' });
    await presenter.getByRole('button', { name: 'Räkna alla förnyelser' }).click();
    await expect(value('Alla kunder är värda')).toHaveText('utan gräns');
  });

  test('marks its answer while a number cannot be read, in the questions that rest on it', async ({
    page,
  }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await calculator.present();
    const { presenter } = calculator;
    const mark = presenter.getByText(
      'Ett tal går inte att använda. Svaret bygger på de senaste giltiga talen.',
    );
    const customers = presenter.getByRole('textbox', { name: 'Kunder', exact: true });
    await customers.fill('många');
    await expect(mark).toBeInViewport({ ratio: 1 });
    await expectAccessible(page, '', { within: 'dialog' });
    await customers.fill('300');
    await expect(mark).toHaveCount(0);
  });

  test('gives the focus back to what opened it when it ends by its button or by Escape', async ({ page }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    for (const way of ['its button', 'Escape']) {
      await calculator.present();
      await expect(calculator.presenter.getByRole('heading', { level: 2 })).toBeFocused();
      if (way === 'Escape') {
        await page.keyboard.press('Escape');
        await calculator.presenter.waitFor({ state: 'detached' });
      } else await calculator.endPresenting();
      await expect(calculator.button('Presentera')).toBeFocused();
    }
  });

  test('says of which group its sliders are, and lets another be chosen', async ({ page }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await page.getByLabel('Exempel', { exact: true }).selectOption({ label: 'Grossisten' });
    await calculator.present();
    const { presenter } = calculator;
    const { assumptions } = calculator;
    await expect(assumptions).toHaveText(
      /^Siffrorna gäller alla 3 grupper tillsammans\. Antaganden för alla: diskonteringsränta 12\s% och .+\. Stora: kunder 25, .+\. Medelstora: kunder 140, stannar 86\s%\. Små: kunder 650, stannar 74\s%\.$/u,
    );
    await presenter.getByLabel('Kundgrupp').selectOption({ label: 'Små' });
    await expect(assumptions).toHaveText(/tillväxtmål för antalet kunder 0\s%\. Små: kunder 650, intäkt/u);
    await page.keyboard.press('PageDown');
    await expect(assumptions).toHaveText(
      /Antaganden för alla: så många fler av hundra stannar 3\sp\.e\., kostnad för satsningen per år 900\s000\skr, .+\. Små: /u,
    );
    await page.keyboard.press('PageUp');
    await presenter.getByRole('textbox', { name: 'Kunder', exact: true }).fill('651');
    await calculator.endPresenting();
    await expect(calculator.field('Kunder')).toHaveValue('651');
    await page.locator('#in-segment').selectOption({ label: 'Stora' });
    await expect(calculator.field('Kunder')).toHaveValue('25');
  });

  /** What of a question is out of sight below, and how large the letters of its drawings and assumptions are. */
  const measure = (presenter: Locator) =>
    presenter.evaluate((dialog) => {
      const stage = dialog.querySelector('.stage') ?? dialog;
      const sizes = [...dialog.querySelectorAll('.chart > svg')].map((drawing) => {
        const text = drawing.querySelector('text');
        const scale = (drawing as SVGSVGElement).getScreenCTM()?.a ?? 0;
        return text ? parseFloat(getComputedStyle(text).fontSize) * scale : 0;
      });
      const assumptions = dialog.querySelector('.assumptions') ?? dialog;
      return {
        hidden: Math.max(
          stage.scrollHeight - stage.clientHeight,
          stage.scrollWidth - stage.clientWidth,
          dialog.scrollHeight - dialog.clientHeight,
        ),
        smallest: Math.min(...sizes),
        assumptions: parseFloat(getComputedStyle(assumptions).fontSize),
      };
    });

  test('has everything of three groups on any screen, its drawings as well, readable from the back', async ({
    page,
  }) => {
    // The whole screen is the screen of the machine; in a window the size is the test's to say.
    await page.addInitScript(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
    });
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await page.getByLabel('Exempel', { exact: true }).selectOption({ label: 'Grossisten' });
    await calculator.present();
    const { presenter } = calculator;
    for (const [index, drawings] of [0, 2, 1, 1, 0].entries()) {
      await expect(presenter.getByText(`Fråga ${index + 1} av 5`)).toBeVisible();
      await expect(presenter.locator('.chart > svg')).toHaveCount(drawings);
      for (const [width, height, letters, said] of [
        [1024, 768, 15.5, 20],
        [1280, 720, 15.5, 20],
        [1366, 768, 16, 20],
        [1920, 1080, 24, 26],
      ] as const) {
        const state = `question ${index + 1} on ${width} × ${height}`;
        await page.setViewportSize({ width, height });
        await expect
          .poll(async () => (await measure(presenter)).hidden, `${state} is whole`)
          .toBeLessThanOrEqual(0);
        const found = await measure(presenter);
        expect(found.smallest, `letters of ${state}`).toBeGreaterThanOrEqual(letters);
        expect(found.assumptions, state).toBeGreaterThanOrEqual(said);
        await expect(calculator.assumptions).toBeInViewport({ ratio: 1 });
        await expect(presenter.getByText('Välj reglage')).toBeInViewport({ ratio: 1 });
      }
      for (const drawing of await presenter.locator('.chart > svg').all()) {
        expect((await drawing.boundingBox())?.width).toBeGreaterThan(400);
      }
      await page.keyboard.press('PageDown');
    }
  });

  test('scrolls by the arrow keys where twelve groups do not fit, and leaves them to the fields', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await page.getByLabel('Exempel', { exact: true }).selectOption({ label: 'Grossisten' });
    await calculator.wake();
    await calculator.addGroups(12);
    await calculator.present();
    const { presenter } = calculator;
    for (let question = 1; question < 4; question += 1) await page.keyboard.press('PageDown');
    await expect(presenter.getByText('Fråga 4 av 5')).toBeVisible();
    await expect(calculator.assumptions).toContainText(/Och 9 grupper till, med 650 kunder\.$/u);
    const last = presenter.locator('.chart > svg text').last();
    await expect(last).not.toBeInViewport();
    for (let press = 0; press < 30; press += 1) await page.keyboard.press('ArrowDown');
    await expect(last).toBeInViewport({ ratio: 1 });
    await expect(calculator.assumptions).toBeInViewport({ ratio: 1 });
    const stage = presenter.locator('.stage');
    const before = await stage.evaluate((element) => element.scrollTop);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => stage.evaluate((element) => element.scrollTop)).toBeLessThan(before);
    const slider = presenter.getByRole('slider', { name: 'Andel som stannar per år' });
    await slider.press('ArrowDown');
    await expect(slider).toHaveValue('0.735');
    await presenter.getByLabel('Kundgrupp', { exact: true }).focus();
    await page.keyboard.press('Shift+Tab');
    await expect(stage).toBeFocused();
    await expectAccessible(page, '', { within: 'dialog' });
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
      await calculator.button(language === 'sv' ? 'Presentera' : 'Present').click();
      const { presenter } = calculator;
      await presenter
        .locator('summary')
        .filter({ hasText: /reglage|sliders/u })
        .click();
      for (let question = 1; question <= 5; question += 1) {
        await expect(
          presenter.getByText(new RegExp(`(?:Fråga|Question) ${question} (?:av|of) 5`, 'u')),
        ).toBeVisible();
        await expectAccessible(page, `question ${question}`, { within: 'dialog' });
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
    await expect(page.locator('.printed')).toHaveText(/Utskrivet 2 juli 2026 /u);
  });
});
