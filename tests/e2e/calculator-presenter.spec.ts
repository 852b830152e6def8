import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../a11y/axe.ts';
import { CalculatorPage } from './pages/calculator.ts';
import { expect, test } from './support.ts';

test.describe('What the room said', () => {
  test('stays when an example is chosen and when the numbers are reset', async ({ page }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await calculator.present();
    await calculator.changeInRoom();
    await calculator.note.fill('Vi tappar fler bland de små.');
    await calculator.endPresenting();

    await calculator.field('Kunder').fill('321');
    await calculator.button('Återställ').click();
    await expect(calculator.field('Kunder')).toHaveValue('200');
    await calculator.present();
    await calculator.changeInRoom();
    await expect(calculator.note).toHaveValue('Vi tappar fler bland de små.');
    await calculator.endPresenting();

    await page.getByLabel('Exempel').selectOption({ index: 1 });
    await expect(page.locator('#in-customers')).not.toHaveValue('200');
    await expect(page.getByLabel('Exempel').locator('option:checked')).not.toHaveText('Egna tal');
    await calculator.present();
    await calculator.changeInRoom();
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

  test('turns by the keys of a keyboard and of a remote, goes black and comes back', async ({ page }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await calculator.present();
    const { presenter, slideNumber } = calculator;
    const heading = presenter.getByRole('heading', { level: 2 });
    const at = (number: number) => expect(presenter.getByText(`${number} av 9`)).toBeVisible();
    // The sentence leaves the number to the slide.
    await expect(heading).toHaveText('Varje år lämnar 30 av 200 kunder.');
    await expect(slideNumber).toHaveText(/^600\s000\skr$/u);
    // What the workshop says aloud stands on the wall, one number a slide.
    for (const [key, number, sentence, value] of [
      ['ArrowRight', 2, /Ersätter vi dem inte/u, /^2\s640\s000\skr$/u],
      ['PageDown', 3, /vinna 30 nya kunder/u, /^450\s000\skr$/u],
      ['ArrowLeft', 2, /Ersätter vi dem inte/u, /^2\s640\s000\skr$/u],
      ['PageUp', 1, /Varje år lämnar/u, /^600\s000\skr$/u],
      ['PageUp', 1, /Varje år lämnar/u, /^600\s000\skr$/u],
      ['Space', 2, /Ersätter vi dem inte/u, /^2\s640\s000\skr$/u],
    ] as const) {
      await page.keyboard.press(key);
      await at(number);
      await expect(heading).toHaveText(sentence);
      await expect(heading).toBeFocused();
      await expect(slideNumber).toHaveText(value);
    }
    await page.keyboard.press('End');
    await at(9);
    await page.keyboard.press('ArrowRight');
    await at(9);
    await page.keyboard.press('Home');
    await at(1);

    const black = presenter.getByRole('button', { name: 'Skärmen är svart. Visa bilden igen.' });
    for (const [on, off] of [
      ['b', 'b'],
      ['.', 'ArrowRight'],
    ] as const) {
      await page.keyboard.press(on);
      await expect(black).toBeFocused();
      const covered = await black.boundingBox();
      expect(covered).toEqual({ x: 0, y: 0, ...page.viewportSize() });
      await page.keyboard.press(off);
      await expect(black).toHaveCount(0);
      // Whoever lights the screen again stays where the room was.
      await at(1);
      await expect(heading).toBeFocused();
    }
    await page.keyboard.press('Escape');
    await expect(presenter).toBeHidden();
  });

  test('leaves letters and arrows to what is written and moved, and resets with Alt + R, but not with R alone', async ({
    page,
  }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await calculator.present();
    await calculator.changeInRoom();
    const { presenter, note, slideNumber } = calculator;
    await note.pressSequentially('Borde bli fler. b.');
    await expect(note).toHaveValue('Borde bli fler. b.');
    const slider = presenter.getByRole('slider', { name: 'Andel som stannar per år' });
    await slider.press('ArrowRight');
    await expect(slider).toHaveValue('0.855');
    await expect(slideNumber).toHaveText(/^580\s000\skr$/u);
    await slider.press('r');
    await expect(slider).toHaveValue('0.855');
    await slider.press('Alt+r');
    await expect(slider).toHaveValue('0.85');
    await slider.press('ArrowRight');
    await presenter.getByRole('button', { name: 'Återställ talen' }).click();
    await expect(slider).toHaveValue('0.85');
    await expect(note).toHaveValue('Borde bli fler. b.');
    await expect(presenter.getByText('1 av 9')).toBeVisible();
    // A remote turns from wherever the focus was left.
    await note.press('PageDown');
    await expect(presenter.getByText('2 av 9')).toBeVisible();
  });

  test('ends with codes for the phones in the room, and says where none could follow them', async ({
    page,
    seen,
  }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await calculator.present();
    await page.keyboard.press('End');
    const { presenter } = calculator;
    const codes = presenter.getByRole('figure');
    await expect(codes).toHaveCount(3);
    await expect(codes.getByRole('img')).toHaveCount(3);
    await expect(codes.nth(0).getByRole('link')).toHaveAttribute('href', /\/sv\/sjalvskattning\/$/u);
    await expect(codes.nth(1).getByRole('link')).toHaveAttribute(
      'href',
      /\/sv\/workshoppar\/[^/]+\/#sheet$/u,
    );
    await expect(codes.nth(2).getByRole('link')).toHaveAttribute('href', /\/sv\/kalkylator\/#/u);
    // The tests call the site by a name that other machines could know.
    await expect(presenter.getByText('Sidan ligger bara på den här datorn')).toHaveCount(0);
    await page.goto(page.url().replace(/\/\/[^/:]+/u, '//127.0.0.1'));
    await calculator.present();
    await page.keyboard.press('End');
    await expect(presenter.getByText('Sidan ligger bara på den här datorn')).toBeVisible();
    // The other name of the same site, on purpose.
    expect(seen.filter((one) => !one.startsWith('request to another origin: http://127.0.0.1:'))).toEqual([]);
    seen.length = 0;
  });

  test('resets to the numbers that it began with, also after a reload', async ({ page }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await calculator.field('Kunder').fill('777');
    await calculator.field('Andel som stannar per år').fill('70');
    for (const reloaded of [false, true]) {
      await test.step(reloaded ? 'found again' : 'just typed', async () => {
        await calculator.present();
        await calculator.changeInRoom();
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
    await page.getByLabel('Exempel', { exact: true }).selectOption({ label: 'Hamnrosteriet' });
    await calculator.present();
    await calculator.changeInRoom();
    const { presenter } = calculator;
    const customers = presenter.getByRole('textbox', { name: 'Kunder', exact: true });
    await customers.fill('31');
    await customers.fill('många');
    await customers.press('Alt+r');
    await expect(customers).toHaveValue('30');
    await expect(presenter.getByRole('alert')).toHaveCount(0);
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
    await expect(presenter.getByLabel('Kundgrupp').locator('option')).toHaveText([
      'Hotell',
      'Kontor',
      'Kiosker',
    ]);
    await calculator.endPresenting();
    await expect(page.getByLabel('Exempel', { exact: true }).locator('option:checked')).toHaveText(
      'Hamnrosteriet',
    );
  });

  test('says what there is no number for with the page’s own words, and asks for a horizon as the page does', async ({
    page,
  }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await calculator.hydrate();
    await calculator.field('Andel som stannar per år').fill('100');
    await calculator.field('Diskonteringsränta').fill('0');
    await calculator.field('Så många fler av hundra stannar').fill('0');
    await calculator.present();
    const { presenter, slideNumber } = calculator;
    await page.keyboard.press('PageDown');
    await expect(slideNumber).toHaveText('utan gräns');
    for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('PageDown');
    await expect(slideNumber).toHaveText('aldrig under tiden');
    await expect(presenter.getByText('inte ens om alla stannar')).toBeVisible();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await expect(slideNumber).toHaveText('utan gräns');
    await expect(presenter).not.toContainText('finns inget');
    await presenter.getByLabel('Räkna bara så här många förnyelser').fill('5');
    await expect(slideNumber).toHaveText(/kr$/u);
    await expect(calculator.assumptions).toContainText('förnyelser som räknas i en kunds värde 5');
    await expectAccessible(page, '', { within: 'dialog' });
    await presenter.getByRole('button', { name: 'Räkna alla förnyelser' }).click();
    await expect(slideNumber).toHaveText('utan gräns');
  });

  test('marks its answer while a number cannot be read, in the questions that rest on it', async ({
    page,
  }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await calculator.present();
    await calculator.changeInRoom();
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

  test('gives the focus back to what opened it when it ends by its button or by Escape, however early', async ({
    page,
  }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    for (const way of ['its button', 'Escape', 'Escape before the screen is full']) {
      if (way === 'Escape before the screen is full')
        await page.evaluate(() => {
          const waited = new Promise((done) => setTimeout(done, 1500));
          document.documentElement.requestFullscreen = async function (options) {
            await waited;
            await Element.prototype.requestFullscreen.call(this, options);
          };
        });
      await calculator.present();
      await expect(calculator.presenter.getByRole('heading', { level: 2 })).toBeFocused();
      if (way === 'its button') await calculator.endPresenting();
      else {
        await page.keyboard.press('Escape');
        await calculator.presenter.waitFor({ state: 'detached' });
      }
      await expect(calculator.button('Presentera')).toBeFocused();
      await expect.poll(() => page.evaluate(() => document.fullscreenElement), way).toBeNull();
    }
  });

  test('says of which group its sliders are, and lets another be chosen', async ({ page }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await page.getByLabel('Exempel', { exact: true }).selectOption({ label: 'Hamnrosteriet' });
    await calculator.present();
    await calculator.changeInRoom();
    const { presenter } = calculator;
    const { assumptions } = calculator;
    // What this slide does not rest on is not named: no empty list stands there.
    await expect(assumptions).toHaveText(
      /^Siffrorna gäller alla 3 grupper tillsammans\. Hotell: kunder 30, /u,
    );
    await page.keyboard.press('PageDown');
    await expect(assumptions).toHaveText(
      /^Siffrorna gäller alla 3 grupper tillsammans\. Antaganden för alla: diskonteringsränta 11\s%\. Hotell: kunder 30, .+\. Kontor: kunder 150, stannar 85\s%\. Kiosker: kunder 600, stannar 70\s%\.$/u,
    );
    await presenter.getByLabel('Kundgrupp').selectOption({ label: 'Kiosker' });
    await expect(assumptions).toHaveText(/diskonteringsränta 11\s%\. Kiosker: kunder 600, intäkt/u);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await expect(assumptions).toHaveText(
      /Antaganden för alla: så många fler av hundra stannar 3\sprocentenheter, kostnad för satsningen per år 800\s000\skr, .+\. Kiosker: /u,
    );
    await page.keyboard.press('Home');
    await presenter.getByRole('textbox', { name: 'Kunder', exact: true }).fill('601');
    await calculator.endPresenting();
    await expect(calculator.field('Kunder', 'Kiosker')).toHaveValue('601');
    await expect(calculator.field('Kunder', 'Hotell')).toHaveValue('30');
  });

  /** What of a slide is out of sight, and how large its letters are, from the largest to the smallest. */
  const measure = (presenter: Locator) =>
    presenter.evaluate((dialog) => {
      const sizeOf = (selector: string): number => {
        const element = dialog.querySelector(selector);
        return element ? parseFloat(getComputedStyle(element).fontSize) : Number.NaN;
      };
      const stage = dialog.querySelector('.stage') ?? dialog;
      const drawing = dialog.querySelector<SVGSVGElement>('.shown .chart > svg');
      const letters = [...(drawing?.querySelectorAll('text') ?? [])].map((text) =>
        parseFloat(getComputedStyle(text).fontSize),
      );
      return {
        hidden: Math.max(
          stage.scrollHeight - stage.clientHeight,
          stage.scrollWidth - stage.clientWidth,
          dialog.scrollHeight - dialog.clientHeight,
        ),
        number: sizeOf('.slide-number output'),
        sentence: sizeOf('.stage h2'),
        assumptions: sizeOf('.assumptions'),
        chart: Math.min(...letters) * (drawing?.getScreenCTM()?.a ?? 1),
      };
    });

  test(
    'has one sentence, one number and one drawing on every screen: the number the largest, what it rests on the smallest',
    { tag: '@long' },
    async ({ page }) => {
      // The whole screen is the screen of the machine; in a window the size is the test's to say.
      await page.addInitScript(() => {
        Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
      });
      const calculator = new CalculatorPage(page);
      await calculator.open();
      await page.getByLabel('Exempel', { exact: true }).selectOption({ label: 'Hamnrosteriet' });
      await calculator.present();
      const { presenter } = calculator;
      for (let slide = 1; slide <= 8; slide += 1) {
        await expect(presenter.getByText(`${slide} av 9`)).toBeVisible();
        await expect(presenter.locator('.chart > svg')).toHaveCount(1);
        for (const [width, height, least] of [
          [1024, 768, 13],
          [1280, 720, 13],
          [1920, 1080, 20],
        ] as const) {
          const state = `slide ${slide} on ${width} × ${height}`;
          await page.setViewportSize({ width, height });
          await expect
            .poll(async () => (await measure(presenter)).hidden, `${state} is whole`)
            .toBeLessThanOrEqual(0);
          const found = await measure(presenter);
          expect(found.number, `${state}: the number is the largest`).toBeGreaterThan(1.2 * found.sentence);
          expect(found.sentence, state).toBeGreaterThan(1.5 * found.assumptions);
          expect(found.chart, `${state}: letters of the drawing`).toBeGreaterThanOrEqual(least);
          await expect(calculator.slideNumber).toBeInViewport({ ratio: 1 });
          await expect(calculator.assumptions).toBeInViewport({ ratio: 1 });
        }
        await page.keyboard.press('PageDown');
      }
    },
  );

  test('names no more than three of twelve groups, draws them all, and reads on before it turns', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await page.getByLabel('Exempel', { exact: true }).selectOption({ label: 'Hamnrosteriet' });
    await calculator.hydrate();
    await calculator.addGroups(12);
    await calculator.present();
    const { presenter } = calculator;
    for (let turn = 0; turn < 6; turn += 1) await page.keyboard.press('PageDown');
    await expect(presenter.getByText('7 av 9')).toBeVisible();
    await expect(calculator.assumptions).toContainText(/Och 9 grupper till, med 600 kunder\.$/u);
    await expect(presenter.locator('.chart > svg .bar')).toHaveCount(12);
    const last = presenter.locator('.chart > svg text').last();
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport({ ratio: 1 });
    await expect(calculator.assumptions).toBeInViewport({ ratio: 1 });
    await expectAccessible(page, '', { within: 'dialog' });
  });

  for (const [language, colorScheme, width, height] of [
    ['sv', 'light', 1920, 1080],
    ['en', 'dark', 320, 640],
  ] as const) {
    test(`has every slide accessible and within ${width} px, in ${language} and ${colorScheme}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      const calculator = new CalculatorPage(page);
      await calculator.open(language);
      await calculator.button(language === 'sv' ? 'Presentera' : 'Present').click();
      const { presenter } = calculator;
      await presenter.getByRole('button', { name: /Ändra talen|Change the numbers/u }).click();
      await presenter
        .locator('summary')
        .filter({ hasText: /reglage|sliders/u })
        .click();
      for (let slide = 1; slide <= 9; slide += 1) {
        await expect(presenter.getByText(new RegExp(`^${slide} (?:av|of) 9$`, 'u'))).toBeVisible();
        if (slide === 9) await expect(presenter.locator('.qr svg')).toHaveCount(3);
        await expectAccessible(page, `slide ${slide}`, { within: 'dialog' });
        const spare = await presenter.evaluate((element) => element.clientWidth - element.scrollWidth);
        expect(spare, `slide ${slide} is no wider than the screen`).toBeGreaterThanOrEqual(0);
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
