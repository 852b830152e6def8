import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ResultsPage } from './pages/results.ts';
import { expect, open, test } from './support.ts';

/**
 * What browsers do when they translate a page: every text gives way to words of theirs inside `<font>`, and the node that
 * the page knew is gone. New texts are translated as they come.
 */
const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const wrap = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const { parentElement: parent } = text;
        if (!parent || text.data.trim() === '' || parent.closest('font, script, style, [translate=no]'))
          continue;
        // The element that browsers' translators really put in, which HTML has given up.
        const html = 'http://www.w3.org/1999/xhtml';
        const [outer, inner] = [
          document.createElementNS(html, 'font'),
          document.createElementNS(html, 'font'),
        ];
        inner.textContent = text.data;
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    wrap(document.body);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) wrap(node);
    }).observe(document.body, { childList: true, subtree: true });
  });

test.describe('A page that the browser translates', () => {
  test('goes on telling the truth: the calculator says the same as an untranslated one', async ({
    page,
    context,
  }) => {
    const figures = (tab: Page): Promise<string[]> =>
      tab
        .locator('.headline, .figure output, .figure p.small')
        .evaluateAll((all) => all.map((one) => one.textContent.replaceAll(/\s+/gu, ' ').trim()));
    await open(page, '/sv/kalkylator/');
    await page.locator('#in-customers').fill('100');
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await translate(page);
    await page.locator('#in-customers').fill('40000');
    await page.locator('#in-retention').fill('80');
    const plain = await context.newPage();
    await open(plain, '/sv/kalkylator/');
    await expect(plain.locator('#in-customers')).toHaveValue(/40.?000/u);
    await expect(plain.locator('astro-island[ssr]')).toHaveCount(0);
    await expect.poll(() => figures(page)).toEqual(await figures(plain));
    expect((await figures(page)).join()).toContain('8 000');
  });

  test('and so does the search', async ({ page }) => {
    await open(page, '/sv/sok/#q=kund');
    const status = page.locator('.search-status');
    await expect(status).toContainText('kund');
    await translate(page);
    await page.getByRole('searchbox').fill('löfte');
    await expect(status).toContainText('löfte');
    await expect(status).not.toContainText('kund');
  });
});

test('A page that is open while the site is replaced says so when it is looked at again, and keeps what is typed', async ({
  page,
}) => {
  await open(page, '/sv/mina-resultat/');
  const look = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  const notice = page.getByText('Handboken har fått en ny version');
  await page.getByLabel('Ett eget åtagande').fill('Halvskrivet');
  const answered = page.waitForResponse(/version\.json$/u);
  await look();
  expect(((await (await answered).json()) as { code: string[] }).code.length).toBeGreaterThan(20);
  await expect(notice).toHaveCount(0);
  await page.route('**/version.json', (route) => route.fulfill({ json: { code: ['page.other.js'] } }));
  await page.clock.install();
  await page.clock.fastForward('02:00');
  await look();
  await expect(notice).toBeVisible();
  await expect(page.getByLabel('Ett eget åtagande')).toHaveValue('Halvskrivet');
});

test('A file dropped beside the marked place is taken, and the page stays', async ({ page }) => {
  const results = new ResultsPage(page);
  await results.open();
  const file = readFileSync(new URL('../fixtures/stored/v2/export.json', import.meta.url), 'utf8');
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'kopia.json', { type: 'application/json' }));
    for (const name of ['dragover', 'drop'])
      document
        .querySelector('h1')
        ?.dispatchEvent(new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer }));
  }, file);
  await expect(page.getByRole('region', { name: 'Det här ändras' })).toBeVisible();
});

test('Presses of no key, as a browser sends that fills in a form, and days of five-digit years do nothing bad', async ({
  page,
}) => {
  const results = new ResultsPage(page);
  await results.open();
  await page.evaluate(() => {
    document.dispatchEvent(new Event('keydown'));
    const field = document.querySelector<HTMLInputElement>('[name=due]');
    if (field) field.type = 'text';
  });
  const day = page.getByLabel('Klart senast (valfritt)');
  await expect(day).toHaveAttribute('max', '9999-12-31');
  await day.fill('20260-01-01');
  await day.blur();
  await expect(page.getByText('årtal med mer än fyra siffror')).toBeVisible();
  await results.commit('Ringa');
  await expect(results.commitments).toHaveCount(0);
});
