import { expect, scriptsRun, test } from './support.ts';

const base = process.env['PLAYBOOK_BASE_PREVIEW'];
const port = Number(process.env['PORT'] ?? '4330') + 1;

test.describe('Below a sub-path', () => {
  // npm test builds a preview of the fixture company below a path; without it there is nothing to look at.
  test.skip(base === undefined, 'runs in npm test, which builds a site below a path');
  test.use({ baseURL: `http://intranet.test:${port}` });

  test('reading, links in the text and the change of language work', async ({ page }) => {
    await page.goto(`${base ?? ''}sv/artiklar/leverera-i-tid/`);
    await page.getByRole('article').getByRole('link', { name: 'Rätta felet' }).first().click();
    await expect(page).toHaveURL(new RegExp(`${base ?? ''}sv/artiklar/ratta-felet/$`, 'u'));
    await page.getByRole('link', { name: 'In English' }).click();
    await expect(page).toHaveURL(new RegExp(`${base ?? ''}en/articles/put-it-right/$`, 'u'));
  });

  test('the search finds, and its results lead there', async ({ page }) => {
    await page.goto(`${base ?? ''}sv/sok/?q=leveranser`);
    const first = page.locator('[data-search-results]').getByRole('link').first();
    await expect(first).toHaveText('Leverera i tid');
    await first.click();
    await expect(page.locator('article')).toHaveAttribute('data-key', 'on-time');
    await page.waitForLoadState('load');
    await scriptsRun(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('malning');
    await expect(
      page.getByRole('dialog').locator('[data-search-results]').getByRole('link').first(),
    ).toBeVisible();
  });

  test('the register check reads and counts in its worker', async ({ page }) => {
    await page.goto(`${base ?? ''}sv/registerkontroll/`);
    await page.getByRole('button', { name: 'Pröva med ett påhittat företag' }).click();
    await expect(page.getByRole('heading', { name: 'Svaren', exact: true })).toBeFocused();
    await expect(page.getByRole('link', { name: 'Dela in kaféerna' }).first()).toHaveAttribute(
      'href',
      `${base ?? ''}sv/artiklar/dela-in-kafeerna/`,
    );
  });

  test('self-assessment, calculator and results are there', async ({ page }) => {
    for (const path of ['sv/sjalvskattning/', 'en/calculator/', 'sv/mina-resultat/', 'en/team/']) {
      await page.goto(`${base ?? ''}${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForFunction(
        () => document.querySelector('astro-island[ssr][opts*=\'"value":"now"\']') === null,
      );
    }
  });
});
