import { readFile } from 'node:fs/promises';
import { learningPath, words } from './pages/workshops.ts';
import { expect, test } from './support.ts';

for (const language of ['sv', 'en'] as const) {
  const text = words[language];
  const progress = (done: number): string => text.progress.replace('{done}', String(done));

  test(`a learning path remembers what was read, assessed and ticked (${language})`, async ({ page }) => {
    await page.goto(text.paths);
    const path = learningPath(page, text.role);
    await expect(path.getByText(text.untouched, { exact: true })).toBeVisible();
    const tick = path.getByRole('checkbox', { name: text.tick });
    await tick.check();
    await expect(path.getByText(progress(1))).toBeVisible();

    // As the article and the self-assessment note it.
    await page.evaluate(() => {
      const at = '2026-11-21T10:00:00.000Z';
      const attempt = { id: 'a1', quiz: 'trust', version: '2.0', startedAt: at, finishedAt: at, seed: 1 };
      localStorage.setItem('playbook:read:keep-promises', JSON.stringify({ v: 1, d: { at } }));
      localStorage.setItem('playbook:attempt:a1', JSON.stringify({ v: 1, d: attempt }));
    });
    await page.reload();
    await expect(path.getByText(progress(3))).toBeVisible();
    await expect(path.getByText(text.done, { exact: true }).and(page.locator('.path-done'))).toHaveCount(2);
    await expect(tick).toBeChecked();
    await tick.uncheck();
    await expect(path.getByText(progress(2))).toBeVisible();
    expect(
      await page.evaluate(() => localStorage.getItem('playbook:step:workshop:new-hire-introduction')),
    ).toBe(null);
  });

  test(`without JavaScript a learning path is a list to read, with nothing to tick (${language})`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto(text.paths);
    const path = learningPath(page, text.role);
    await expect(path.getByRole('listitem')).toHaveCount(10);
    await expect(path.getByRole('link', { name: text.workshops[0].title })).toBeVisible();
    await expect(page.getByRole('checkbox').filter({ visible: true })).toHaveCount(0);
    await context.close();
  });
}

test('the ticks of a learning path are in the copy of one’s data', async ({ page }) => {
  await page.goto(words.sv.paths);
  await learningPath(page, words.sv.role).getByRole('checkbox', { name: words.sv.tick }).check();
  await page.goto('/sv/mina-resultat/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Ladda ner allt' }).click();
  const file = JSON.parse(await readFile(await (await download).path(), 'utf8')) as {
    stepsTaken: readonly { readonly id: string; readonly at: string }[];
  };
  expect(file.stepsTaken.map(({ id }) => id)).toEqual(['workshop:new-hire-introduction']);
});
