import type { Page } from '@playwright/test';
import { en } from '../../src/i18n/en.ts';
import { CalculatorPage } from './pages/calculator.ts';
import { RegisterPage } from './pages/register.ts';
import { firstWorkshop, words as workshopWords } from './pages/workshops.ts';
import { expect, test } from './support.ts';

/** What of a slide cannot be seen: its own scrolling, and texts that end below or beside what holds them. */
const hidden = (page: Page) =>
  page.getByRole('dialog').evaluate((dialog) => {
    const stage = dialog.querySelector('.stage') ?? dialog;
    const room = stage.getBoundingClientRect();
    const outside = [...dialog.querySelectorAll('.stage :is(h2, output, span, p, li, figcaption, text, svg)')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { bottom, right, top } = element.getBoundingClientRect();
        return bottom > room.bottom + 1 || right > room.right + 1 || top < room.top - 1;
      });
    const foot = dialog.querySelector('footer')?.getBoundingClientRect().bottom ?? Number.NaN;
    return {
      scrolls: [stage, dialog].some(
        (box) => box.scrollHeight > box.clientHeight || box.scrollWidth > box.clientWidth,
      ),
      outside: outside.map((element) => element.outerHTML.slice(0, 80)),
      foot: foot <= innerHeight,
    };
  });

/** Turns through an open deck on each screen, and looks at every slide. */
async function expectWhole(page: Page, key: string): Promise<void> {
  const position = page.locator('.deck .position');
  const count = Number(/\d+$/u.exec(await position.innerText())?.[0]);
  for (const [width, height] of [
    [1024, 768],
    [1366, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.keyboard.press('Home');
    for (let slide = 1; slide <= count; slide += 1) {
      await expect(position).toHaveText(new RegExp(`^${slide}\\D`, 'u'));
      await expect
        .poll(() => hidden(page), `slide ${slide} of ${count} on ${width} × ${height}`)
        .toEqual({ scrolls: false, outside: [], foot: true });
      if (slide < count) await page.keyboard.press(key);
    }
  }
}

test.describe('Every slide is whole on the screen of a projector and of a laptop', () => {
  // The whole screen is the screen of the machine; in a window the size is the test's to say.
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
    });
  });

  test('the calculator’s', async ({ page }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await page.getByLabel('Exempel', { exact: true }).selectOption({ label: 'Hamnrosteriet' });
    await calculator.present();
    await expectWhole(page, 'ArrowRight');
  });

  test('the register check’s', async ({ page }) => {
    await new RegisterPage(page).open();
    await page.getByRole('button', { name: 'Pröva med ett påhittat företag' }).click();
    await page.getByRole('button', { name: 'Presentera' }).click();
    await expectWhole(page, 'PageDown');
  });

  test('a workshop’s', async ({ page }) => {
    await page.goto(`${workshopWords.en.list}${firstWorkshop('en').slug}/`);
    await page.getByRole('button', { name: en.workshopSlides.openSlides }).click();
    await expectWhole(page, 'PageDown');
    await page.keyboard.press('Home');
    // Two presses before the screen is painted are two slides: the run, which is told of each, takes none back.
    await page.locator('.deck').evaluate(async (deck) => {
      for (let press = 0; press < 2; press += 1) {
        deck.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
        await Promise.resolve();
      }
    });
    await expect(page.locator('.deck .position')).toHaveText(/^3\D/u);
  });
});
