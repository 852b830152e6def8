import { CalculatorPage } from './pages/calculator.ts';
import { expect, test } from './support.ts';

test.describe('A reader', () => {
  test('finds an article from the front page, and its translation in the other language', async ({
    page,
  }) => {
    await page.goto('/sv/');
    await page.getByRole('link', { name: 'Leverera i tid', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Leverera i tid');
    await expect(page.locator('article')).toHaveAttribute('data-key', 'on-time');
    await page.getByRole('link', { name: 'In English' }).click();
    await expect(page).toHaveURL(/\/en\/articles\/deliver-on-time\/$/u);
    await expect(page.locator('article')).toHaveAttribute('data-key', 'on-time');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  test('sees where she is, and goes up, on and back', async ({ page }) => {
    await page.goto('/sv/artiklar/leverera-i-tid/');
    const way = page.getByRole('navigation', { name: 'Du är här' });
    await expect(way.getByRole('listitem')).toHaveText(['Hem', 'Hantverket', 'Leverera i tid']);
    const neighbours = page.getByRole('navigation', { name: 'Föregående och nästa artikel' });
    await neighbours.getByRole('link', { name: /^Nästa/u }).click();
    await expect(page.locator('article')).toHaveAttribute('data-key', 'put-right');
    await page.getByRole('link', { name: /^Föregående/u }).click();
    await expect(page.locator('article')).toHaveAttribute('data-key', 'on-time');
    await way.getByRole('link', { name: 'Hantverket' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hantverket');
  });

  test('jumps to a section from the table of contents, and from a claim to its source', async ({ page }) => {
    await page.goto('/en/articles/word-gets-round/');
    await page
      .getByRole('navigation', { name: 'On this page' })
      .getByRole('link', { name: 'Exercise' })
      .click();
    await expect(page.getByRole('heading', { name: 'Exercise' })).toBeInViewport();
    await page.getByRole('link', { name: 'survey: go to source' }).first().click();
    await expect(page).toHaveURL(/#source-cup-survey$/u);
    await expect(page.locator('#source-cup-survey')).toBeInViewport();
  });

  test('comes back from a source to the claim that leans on it', async ({ page }) => {
    await page.goto('/en/articles/word-gets-round/');
    await page.locator('#source-cup-survey').getByRole('link', { name: 'back to the text' }).click();
    await expect(page).toHaveURL(/#claim-cup-survey$/u);
    await expect(page.locator('#claim-cup-survey')).toBeInViewport();
  });

  test('opens the meaning of a word in place, and the glossary at a second press', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('/sv/artiklar/leverera-i-tid/');
    const word = page.getByRole('link', { name: 'tidsfönster', exact: true });
    await expect(word).toHaveAccessibleDescription(/^tidsfönster Den halvtimme/u);
    const meaning = page.locator('#meaning-time-window');
    await expect(meaning).toBeHidden();
    await word.click();
    await expect(meaning).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(meaning).toBeHidden();
    await word.press('Enter');
    await expect(page).toHaveURL(/\/sv\/ordlista\/#time-window$/u);
  });

  test('reads sources and meanings beside the text where there is room', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('/sv/artiklar/leverera-i-tid/');
    const text = await page.locator('.body > p').first().boundingBox();
    const note = await page.locator('#meaning-time-window').boundingBox();
    expect(note?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  });

  test('copies phrases and worksheets over plain http, and prints each by itself', async ({ page }) => {
    await page.goto('/sv/artiklar/leverera-i-tid/');
    const copy = page.getByRole('button', { name: 'Kopiera fraserna' });
    await copy.click();
    await expect(page.locator('.phrases').getByRole('status')).toHaveText('Kopierat');
    await page.evaluate(() => {
      window.print = () => {
        document.documentElement.setAttribute(
          'data-printed',
          document.documentElement.dataset['print'] ?? '',
        );
      };
    });
    await page.getByRole('button', { name: 'Skriv ut fraserna' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'part');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.phrases li').first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    const sheet = page.getByRole('figure', { name: 'Arbetsblad: Leveranslogg' });
    await sheet.getByRole('button', { name: 'Kopiera bladet' }).click();
    await expect(sheet.getByRole('status')).toHaveText('Kopierat');
    await page.getByRole('button', { name: 'Skriv ut bladet' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'part');
    await page.emulateMedia({ media: 'print' });
    await expect(sheet).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.locator('html')).not.toHaveAttribute('data-print');
  });

  test('gets past the menu with one key', async ({ page }) => {
    await page.goto('/sv/artiklar/ratta-felet/');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Hoppa till innehållet' });
    await expect(skip).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('chooses light or dark, and it stays', async ({ page }) => {
    await page.goto('/sv/');
    const stored = () => page.evaluate(() => localStorage.getItem('playbook:preferences'));
    await page.getByRole('radio', { name: 'Mörkt' }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect.poll(stored).toContain('"dark"');
    await page.goto('/sv/ordlista/');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByRole('radio', { name: 'Mörkt' })).toBeChecked();
    await page.getByRole('radio', { name: 'Automatiskt' }).check();
    await expect.poll(stored).toContain('"system"');
    await page.reload();
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  });

  test('is asked for a language once, and then taken there', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Read in English' }).click();
    await expect(page).toHaveURL(/\/en\/$/u);
    await page.goto('about:blank');
    await page.goto('/');
    await expect(page).toHaveURL(/\/en\/$/u);
    await page.getByRole('link', { name: 'På svenska' }).click();
    await expect(page).toHaveURL(/\/sv\/$/u);
    await page.goto('about:blank');
    await page.goto('/');
    await expect(page).toHaveURL(/\/sv\/$/u);
  });

  test('who takes a wrong turn is told so in her language', async ({ page, seen }) => {
    const response = await page.goto('/en/articles/no-such-article/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    await expect(page.getByRole('link', { name: 'Search for “no such article”' })).toHaveAttribute(
      'href',
      '/en/search/#q=no+such+article',
    );
    // A server that knows one error page answers with it in every folder: then the address says the language.
    await page.route('**/en/gone/', (route) =>
      route.continue({ url: route.request().url().replace('/en/gone/', '/404.html') }),
    );
    await page.goto('/en/gone/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    await expect(page.getByText('Sidan finns inte')).toBeHidden();
    await page.goto('/nowhere/');
    await expect(page.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
    // The browser itself reports the two missing pages, which is what this test is about.
    expect(seen.every((line) => line.includes('404'))).toBe(true);
    seen.length = 0;
  });
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a language is chosen, an article read and its exercise found', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Läs på svenska' }).click();
    await page.getByRole('link', { name: 'Leverera i tid', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Övning' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Källor' })).toBeVisible();
  });

  test('the search page offers all articles instead', async ({ page }) => {
    await page.goto('/sv/sok/?q=leverans');
    // Playwright's text locators pass over <noscript>, so by its place.
    await expect(page.locator('noscript .notice')).toBeVisible();
    await expect(page.locator('noscript .notice')).toContainText('Sökningen behöver JavaScript');
    await expect(page.getByRole('heading', { name: 'Alla artiklar' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Leverera i tid' })).toBeVisible();
  });

  test('nothing is offered that would not work', async ({ page }) => {
    await page.goto('/sv/');
    await expect(page.getByRole('group', { name: 'Utseende' })).toBeHidden();
  });
});

test('An article prints without the site around it', async ({ page }) => {
  await page.goto('/sv/artiklar/leverera-i-tid/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Övning' })).toBeVisible();
  await expect(page.getByRole('figure', { name: 'Arbetsblad: Leveranslogg' })).toBeVisible();
});

test('A figure in an article counts with the example, and with the reader’s own numbers as they change in another tab', async ({
  page,
  context,
}) => {
  await page.goto('/sv/artiklar/behall-stamgasterna/');
  const figure = page.locator('[data-live="keep-customers"]');
  await expect(figure).not.toHaveAttribute('data-own');
  const other = new CalculatorPage(await context.newPage());
  await other.open();
  await other.field('Kunder').fill('4000');
  await expect(figure).toHaveAttribute('data-own');
  await expect(figure.locator('[data-value="lost"]')).toHaveText('600');
  await other.button('Återställ').click();
  await expect(figure.locator('[data-value="lost"]')).toHaveText('30');
});
