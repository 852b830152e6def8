import { expect, htmlOf, test } from './support.ts';
import { SearchDialog, SearchPage } from './pages/search.ts';

test.describe('The search page', () => {
  test('finds by what stands in the address, best first, and says how many', async ({ page }) => {
    const search = new SearchPage(page);
    await search.ask('sv', 'förtroende');
    await expect(search.results).toHaveAttribute('data-state', 'done');
    await expect(search.links.first()).toContainText(/[Ff]örtroende/u);
    await expect(page.getByRole('status')).toHaveText(/^\d+ träffar på ”förtroende”\.$/u);
    await expect(search.results.getByText('Artikel · Förtroende').first()).toBeVisible();
    await expect(search.results.locator('mark').first()).toHaveText(/förtroende/iu);
  });

  for (const [question, key] of [
    ['fortroende', 'what-is-trust'],
    ['register', 'customer-register'],
    ['avhopp', 'when-customers-leave'],
    ['hålla löften', 'keep-promises'],
  ] as const) {
    test(`finds ${key} by ”${question}”`, async ({ page }) => {
      const search = new SearchPage(page);
      await search.ask('sv', question);
      const addresses = await search.addresses();
      expect(addresses.length).toBeGreaterThan(0);
      const keys = await Promise.all(
        addresses.slice(0, 10).map(async (address) => {
          const html = await htmlOf(new URL(address).pathname);
          return /data-key="([\w-]+)"/u.exec(html ?? '')?.[1];
        }),
      );
      expect(keys).toContain(key);
    });
  }

  test('shows the compound in an excerpt, and never its parts', async ({ page }) => {
    const search = new SearchPage(page);
    await search.ask('sv', 'register');
    await expect(
      search.results
        .locator('mark')
        .filter({ hasText: /kundregist/iu })
        .first(),
    ).toBeVisible();
    await expect(search.results).not.toContainText('\u2063');
  });

  test('offers the right spelling', async ({ page }) => {
    const search = new SearchPage(page);
    await search.ask('sv', 'relaton');
    await page.getByRole('button', { name: 'Menade du relation?' }).click();
    await expect(search.field).toHaveValue('relation');
    await expect(page.getByRole('status')).toHaveText(/träffar på ”relation”/u);
  });

  test('keeps the question in the address, and across a change of language', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('en');
    await search.field.fill('promise');
    await expect(page).toHaveURL(/\?q=promise$/u);
    await expect(search.links.first()).toHaveText('Keep your promises');
    await page.getByRole('link', { name: 'På svenska' }).click();
    await expect(page).toHaveURL(/\/sv\/sok\/\?q=promise$/u);
  });

  test('is idle without a question, and shows all articles', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('sv');
    await expect(search.results).toHaveAttribute('data-state', 'idle');
    await expect(page.getByRole('heading', { name: 'Alla artiklar' })).toBeVisible();
    await search.field.fill('kund');
    await expect(search.results).toHaveAttribute('data-state', 'done');
    await expect(page.getByRole('heading', { name: 'Alla artiklar' })).toBeHidden();
  });

  test('shows what was typed as text, whatever it is', async ({ page }) => {
    const search = new SearchPage(page);
    await search.ask('sv', '<img src=x onerror=alert(1)>');
    await expect(page.getByRole('status')).toContainText('”<img src=x onerror=alert(1)>”');
  });
});

test('A search with few results shows them even when the list of words cannot be had', async ({
  page,
  seen,
}) => {
  await page.route('**/pagefind/words-sv.json', (route) => route.abort());
  const search = new SearchPage(page);
  await search.ask('sv', 'relaton');
  await expect(search.links.first()).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/^\d+ träff/u);
  seen.length = 0;
});

test.describe('The search dialog', () => {
  test('opens by slash and by Ctrl + K, is used by keyboard, and gives the focus back', async ({ page }) => {
    await page.goto('/sv/artiklar/ta-ansvar/');
    const dialog = new SearchDialog(page);
    await page.getByRole('link', { name: 'Ordlista' }).focus();
    await page.keyboard.press('/');
    await expect(dialog.field).toBeFocused();
    await page.keyboard.type('löften');
    await expect(dialog.links.first()).toHaveText('Håll dina löften');
    await page.keyboard.press('ArrowDown');
    await expect(dialog.links.first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(dialog.field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog.root).toBeHidden();
    await expect(page.getByRole('link', { name: 'Ordlista' })).toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(dialog.field).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(dialog.links.first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('article')).toHaveAttribute('data-key', 'keep-promises');
  });

  test('opens by the link, and a slash in a field stays a slash', async ({ page }) => {
    await page.goto('/en/');
    const dialog = new SearchDialog(page);
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await dialog.field.pressSequentially('a/b');
    await expect(dialog.field).toHaveValue('a/b');
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(dialog.root).toBeHidden();
  });

  test('loads nothing before it is asked for', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto('/sv/artiklar/ta-ansvar/');
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => /pagefind|dialog|preact/u.test(url))).toEqual([]);
  });

  test('says so when the index cannot be reached, and recovers', async ({ page, seen }) => {
    await page.route('**/pagefind/pagefind.js', (route) => route.abort());
    await page.goto('/sv/');
    const dialog = new SearchDialog(page);
    await page.keyboard.press('/');
    await dialog.field.fill('kund');
    await expect(page.getByRole('status')).toHaveText(/^Sökningen gick inte att läsa in/u);
    seen.length = 0;
  });
});
