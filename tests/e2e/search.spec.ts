import { expect, test } from './support.ts';
import { SearchDialog, SearchPage } from './pages/search.ts';

test.describe('The search page', () => {
  test('finds by what stands in the address, best first, and says how many', async ({ page }) => {
    const search = new SearchPage(page);
    await search.ask('sv', 'leveranser');
    await expect(search.results).toHaveAttribute('data-state', 'done');
    await expect(search.links.first()).toContainText('Leverera i tid');
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/^\d+ träffar på ”leveranser”\.$/u);
    await expect(search.results.getByText('Artikel · Hantverket').first()).toBeVisible();
    await expect(search.results.locator('mark').first()).toHaveText(/leverans/iu);
  });

  // Each language with all its questions in one opened page: the index is loaded once.
  for (const [language, questions] of [
    [
      'sv',
      [
        ['kalkylator', '/sv/kalkylator/'],
        ['självskattning', '/sv/sjalvskattning/'],
        ['mina resultat', '/sv/mina-resultat/'],
        ['team', '/sv/team/'],
        ['ordlista', '/sv/ordlista/'],
        ['lärvägar', '/sv/larvagar/'],
        ['om handboken', '/sv/om/'],
        ['cookies', '/sv/om/'],
      ],
    ],
    [
      'en',
      [
        ['calculator', '/en/calculator/'],
        ['self-assessment', '/en/self-assessment/'],
        ['my results', '/en/my-results/'],
        ['team', '/en/team/'],
        ['glossary', '/en/glossary/'],
        ['accessibility', '/en/about/'],
        ['punctuality', '/en/articles/deliver-on-time/'],
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

  test('answers a word of the glossary above the results, which are articles first', async ({ page }) => {
    const search = new SearchPage(page);
    await search.ask('sv', 'reklamation');
    const answer = page.locator('.short-answer');
    await expect(answer).toContainText('reklamation – ');
    await expect(answer.getByRole('link')).toHaveAttribute('href', '/sv/ordlista/#returned-goods');
    await expect(search.results.getByText(/^Artikel ·/u).first()).toBeVisible();
    await page.getByRole('button', { name: /^Ord \d/u }).click();
    await expect(search.results.getByText('Ordlista').first()).toBeVisible();
    await expect(search.links.filter({ hasText: /^reklamation$/u })).toBeVisible();
    await page.getByRole('button', { name: 'Allt' }).click();
    await page.getByLabel('Tema', { exact: true }).selectOption('Rådgivning');
    for (const place of await search.results.getByText(/^Artikel ·/u).allTextContents()) {
      expect(place).toBe('Artikel · Rådgivning');
    }
  });

  test('is never empty: what is nearest or the themes, the words left out, and the right spelling', async ({
    page,
  }) => {
    const search = new SearchPage(page);
    await search.open('sv');
    await search.askHere('zzqx');
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/^Inga träffar på ”zzqx”/u);
    await expect(page.getByRole('navigation', { name: 'Våra teman' }).getByRole('link')).toHaveCount(3);
    await search.askHere('zzqx leveranstid');
    await expect(page.getByRole('main').getByRole('status')).toHaveText(
      /Inget om zzqx: träffarna gäller resten/u,
    );
    await expect(search.links.first()).toHaveText('Leverera i tid');
    await search.askHere('reklamtion');
    await expect(search.links.first()).toHaveText('Rätta felet samma dag');
    await page.getByRole('button', { name: 'Menade du reklamation?' }).click();
    await expect(search.field).toHaveValue('reklamation');
  });

  test('shows why: the compound, the keyword, and a word of the other language', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('sv');
    await search.askHere('lista');
    await expect(search.results.locator('mark').filter({ hasText: /lista/iu }).first()).toBeVisible();
    await search.askHere('kaffet är surt');
    await expect(search.links.first()).toHaveText('Rätta felet samma dag');
    await expect(search.results.getByText('Sökord: kaffet är surt')).toBeVisible();
    await search.askHere('ask for my money back');
    await expect(search.links.first()).toHaveText('Rätta felet samma dag');
    await page.getByRole('link', { name: 'Sök på engelska i stället' }).click();
    await expect(page).toHaveURL(/\/en\/search\/#q=ask\+for\+my\+money\+back$/u);
    await expect(search.links.first()).toHaveText('Put it right the same day');
  });

  test('gives the focus to the first new result', async ({ page }) => {
    const search = new SearchPage(page);
    await search.ask('sv', 'leveranser');
    await expect(search.links).toHaveCount(10);
    await page.getByRole('button', { name: 'Visa fler träffar' }).click();
    await expect(search.links.nth(10)).toBeFocused();
  });

  test('takes a question from the address, keeps it in the fragment alone, and in a narrow window', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const search = new SearchPage(page);
    const later: string[] = [];
    await page.goto('/sv/sok/?q=leveranser');
    await expect(page).toHaveURL(/\/sv\/sok\/#q=leveranser$/u);
    await expect(search.links.first()).toHaveText('Leverera i tid');
    page.on('request', (request) => later.push(`${request.url()} ${request.headers()['referer'] ?? ''}`));
    await search.field.fill('x'.repeat(300));
    await expect(search.field).toHaveValue('x'.repeat(200));
    await search.askHere('surt och sent, både och');
    await page.getByRole('link', { name: 'In English' }).click();
    await expect(page).toHaveURL(/\/en\/search\/#q=/u);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(later.filter((request) => /q=|surt|xxxx/u.test(request))).toEqual([]);
  });

  test('remembers what was searched for, and what in vain, to be copied', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('sv');
    await expect(search.results).toHaveAttribute('data-state', 'idle');
    await expect(page.getByRole('heading', { name: 'Alla artiklar' })).toBeVisible();
    await search.askHere('leveranser');
    await expect(page.getByRole('heading', { name: 'Alla artiklar' })).toBeHidden();
    await search.links.first().click();
    await page.goBack();
    await search.askHere('zzqx');
    await page.getByText('Det du har sökt utan att hitta (1)').click();
    await expect(page.getByRole('textbox', { name: 'Det du har sökt utan att hitta' })).toHaveValue('zzqx');
    await search.field.fill('');
    await page.getByRole('button', { name: 'leveranser', exact: true }).click();
    await expect(search.links.first()).toHaveText('Leverera i tid');
  });

  test('works without WebAssembly, and shows what was typed as text', async ({ page, seen }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    const search = new SearchPage(page);
    await search.ask('sv', '<img src=x onerror=alert(1)> leverans');
    await expect(page.getByRole('main').getByRole('status')).toContainText(
      '”<img src=x onerror=alert(1)> leverans”',
    );
    await expect(search.links.filter({ hasText: 'Leverera i tid' })).toBeVisible();
    seen.length = 0;
  });

  test('finds words that stand together in the text of any page', async ({ page }) => {
    const search = new SearchPage(page);
    await search.ask('sv', '”jag återkommer”');
    await expect(search.results.getByText('Sidor med orden i texten')).toBeVisible();
  });
});

test.describe('The search dialog', () => {
  test('opens by Ctrl + K, is used by keyboard, and gives the focus back', async ({ page }) => {
    await page.goto('/sv/artiklar/ratta-felet/');
    const dialog = new SearchDialog(page);
    await page.getByRole('link', { name: 'Ordlista' }).focus();
    await page.keyboard.press('k');
    await expect(dialog.root).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(dialog.field).toBeFocused();
    await page.keyboard.type('leveranser');
    await expect(dialog.links.first()).toHaveText('Leverera i tid');
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
    await expect(page.locator('article')).toHaveAttribute('data-key', 'on-time');
  });

  test('counts what the search page lists, and leads there', async ({ page }) => {
    await page.goto('/sv/');
    const dialog = new SearchDialog(page);
    await page.keyboard.press('Control+k');
    await dialog.field.fill('leveranser');
    await expect(dialog.links).toHaveCount(6);
    const status = await dialog.root.getByRole('status').textContent();
    await dialog.root.getByRole('link', { name: 'Visa alla träffar på söksidan' }).click();
    await expect(page).toHaveURL(/\/sv\/sok\/#q=leveranser$/u);
    await expect(page.getByRole('main').getByRole('status')).toHaveText(status ?? '');
  });

  test('opens by the link and by a slash, which is a slash where one writes, and can be turned off', async ({
    page,
  }) => {
    await page.goto('/en/');
    const dialog = new SearchDialog(page);
    const link = page.getByRole('link', { name: 'Search', exact: true });
    await expect(link).toHaveAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
    await link.click();
    await dialog.field.pressSequentially('a/b');
    await expect(dialog.field).toHaveValue('a/b');
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(dialog.root).toBeHidden();
    await page.keyboard.press('/');
    await expect(dialog.field).toBeFocused();
    await expect(dialog.field).toHaveValue('a/b');
    await dialog.root.getByRole('checkbox', { name: 'Open search with a slash (/) as well' }).uncheck();
    await page.keyboard.press('Escape');
    await expect(dialog.root).toBeHidden();
    expect(await dialog.takesKey('/')).toBe(false);
    await page.goto('/en/glossary/');
    expect(await dialog.takesKey('/')).toBe(false);
    await expect(link).toHaveAttribute('aria-keyshortcuts', 'Control+K Meta+K');
    await page.keyboard.press('Control+k');
    await dialog.root.getByRole('checkbox').check();
    await page.keyboard.press('Escape');
    expect(await dialog.takesKey('/')).toBe(true);
    // What extensions send belongs to no element; an error would fail the test.
    await page.evaluate(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: '/' })));
  });

  test('loads nothing before it is asked for', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto('/sv/artiklar/ratta-felet/');
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => /\/search\/|pagefind|dialog|preact/u.test(url))).toEqual([]);
  });

  test('says so when the index cannot be reached, and recovers', async ({ page, seen }) => {
    await page.route('**/search/sv.json', (route) => route.abort());
    await page.goto('/sv/');
    const dialog = new SearchDialog(page);
    await page.keyboard.press('Control+k');
    await dialog.field.fill('kafé');
    await expect(dialog.root.getByRole('status')).toHaveText(/^Sökningen gick inte att läsa in/u);
    seen.length = 0;
  });
});
