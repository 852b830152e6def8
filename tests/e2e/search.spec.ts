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

  // Each language with all its questions in one opened page: the index is loaded once.
  for (const [language, questions] of [
    [
      'sv',
      [
        ['täckningsbidrag', '/sv/ordlista/#contribution-margin'],
        ['klagomål', '/sv/ordlista/#complaint'],
        ['kalkylator', '/sv/kalkylator/'],
        ['självskattning', '/sv/sjalvskattning/'],
        ['mina resultat', '/sv/mina-resultat/'],
        ['team', '/sv/team/'],
        ['ordlista', '/sv/ordlista/'],
        ['lärväg', '/sv/larvagar/'],
        ['tillgänglighet', '/sv/om/'],
        ['cookies', '/sv/om/'],
      ],
    ],
    [
      'en',
      [
        ['retention', '/en/glossary/#retention'],
        ['calculator', '/en/calculator/'],
        ['self-assessment', '/en/self-assessment/'],
        ['my results', '/en/my-results/'],
        ['team', '/en/team/'],
        ['glossary', '/en/glossary/'],
        ['privacy', '/en/about/'],
        ['accessibility', '/en/about/'],
        ['honesty', '/en/articles/honest-advice/'],
      ],
    ],
  ] as const) {
    test(`has the page that is meant first, ${language}: ${questions.map(([question]) => question).join(', ')}`, async ({
      page,
    }) => {
      const search = new SearchPage(page);
      await search.open(language);
      for (const [question, first] of questions) {
        await test.step(question, async () => {
          await search.askHere(question);
          const [address = ''] = await search.addresses();
          expect(address.replace(/^https?:\/\/[^/]+/u, ''), question).toBe(first);
        });
      }
    });
  }

  test('says that there is nothing, and shows all articles, when only the beginning of a word is there', async ({
    page,
  }) => {
    const search = new SearchPage(page);
    await search.open('sv');
    for (const question of ['zzzz', 'skit', 'xylofon']) {
      await search.askHere(question);
      await expect(page.getByRole('status')).toHaveText(new RegExp(`^Inga träffar på ”${question}”`, 'u'));
      await expect(search.links).toHaveCount(0);
      await expect(page.getByRole('button', { name: /^Menade du/u })).toHaveCount(0);
      await expect(page.getByRole('heading', { name: 'Alla artiklar' })).toBeVisible();
    }
  });

  test('leads to the other language for a word of that language', async ({ page }) => {
    const search = new SearchPage(page);
    await search.ask('en', 'förtroende');
    await expect(search.links).toHaveCount(0);
    await page.getByRole('link', { name: 'Search in Swedish instead' }).click();
    await expect(page).toHaveURL(/\/sv\/sok\/\?q=f%C3%B6rtroende$/u);
    await expect(search.links.first()).toHaveText('Vad är förtroende?');
  });

  test('counts what it lists, and gives the focus to the first new result', async ({ page }) => {
    const search = new SearchPage(page);
    await search.ask('sv', 'löften');
    const status = await page.getByRole('status').textContent();
    const count = Number(/^\d+/u.exec(status ?? '')?.[0]);
    expect(count).toBeGreaterThan(10);
    await expect(search.links).toHaveCount(10);
    const more = page.getByRole('button', { name: 'Visa fler träffar' });
    await more.click();
    await expect(search.links.nth(10)).toBeFocused();
    await expect(search.links).toHaveCount(Math.min(count, 20));
    while (await more.isVisible()) {
      const before = await search.links.count();
      await more.press('Enter');
      await expect(search.links.nth(before)).toBeFocused();
    }
    await expect(search.links).toHaveCount(count);
    await expect(page.getByRole('status')).toHaveText(status ?? '');
  });

  test('takes no more of the address than the field would, and keeps within a narrow window', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const search = new SearchPage(page);
    await search.ask('sv', 'x'.repeat(300));
    await expect(search.field).toHaveValue('x'.repeat(200));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('finds an article by a word without its accents, a part of a compound, another word for it, two words', async ({
    page,
  }) => {
    const search = new SearchPage(page);
    await search.open('sv');
    for (const [question, key] of [
      ['fortroende', 'what-is-trust'],
      ['register', 'customer-register'],
      ['avhopp', 'when-customers-leave'],
      ['hålla löften', 'keep-promises'],
    ] as const) {
      await test.step(question, async () => {
        await search.askHere(question);
        const addresses = await search.addresses();
        expect(addresses.length).toBeGreaterThan(0);
        const keys = await Promise.all(
          addresses.slice(0, 10).map(async (address) => {
            const html = await htmlOf(new URL(address).pathname);
            return /data-key="([\w-]+)"/u.exec(html ?? '')?.[1];
          }),
        );
        expect(keys, question).toContain(key);
      });
    }
  });

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
    await expect(page.getByRole('status')).toHaveText(
      'Inga träffar på ”relaton”. Det här är träffar på ”relation”.',
    );
    await expect(search.links.first()).toBeVisible();
    await page.getByRole('button', { name: 'Sök på relation' }).click();
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

test('A search with few results shows them when the list of words cannot be had', async ({ page, seen }) => {
  await page.route('**/pagefind/words-sv.json', (route) => route.abort());
  const search = new SearchPage(page);
  await search.ask('sv', 'avhopp');
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

  test('counts what the search page lists, and leads there', async ({ page }) => {
    await page.goto('/sv/');
    const dialog = new SearchDialog(page);
    await page.keyboard.press('/');
    await dialog.field.fill('löften');
    await expect(dialog.links).toHaveCount(6);
    const status = await dialog.root.getByRole('status').textContent();
    await dialog.root.getByRole('link', { name: 'Visa alla träffar på söksidan' }).click();
    await expect(page).toHaveURL(/\/sv\/sok\/\?q=l%C3%B6ften$/u);
    await expect(page.getByRole('status')).toHaveText(status ?? '');
  });

  test('leads to all articles and to the other language when nothing is found', async ({ page }) => {
    await page.goto('/en/');
    const dialog = new SearchDialog(page);
    await page.keyboard.press('/');
    await dialog.field.fill('löfte');
    await expect(dialog.root.getByRole('link', { name: 'All articles' })).toBeVisible();
    await expect(dialog.root.getByRole('link', { name: 'Search in Swedish instead' })).toHaveAttribute(
      'href',
      '/sv/sok/?q=l%C3%B6fte',
    );
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
