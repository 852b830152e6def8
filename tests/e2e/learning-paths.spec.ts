import { readFile } from 'node:fs/promises';
import { firstWorkshop, learningPath, stepsOfFirstPath, words } from './pages/workshops.ts';
import { commitment, fillStorage, stored } from './pages/results.ts';
import { expect, open, test } from './support.ts';

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
      const attempt = { id: 'a1', quiz: 'roastery', version: '2.0', startedAt: at, finishedAt: at, seed: 1 };
      localStorage.setItem('playbook:read:on-time', JSON.stringify({ v: 1, d: { at } }));
      localStorage.setItem('playbook:attempt:a1', JSON.stringify({ v: 1, d: attempt }));
    });
    await page.reload();
    await expect(path.getByText(progress(3))).toBeVisible();
    await expect(path.getByText(text.done, { exact: true }).and(page.locator('.path-done'))).toHaveCount(2);
    await expect(tick).toBeChecked();
    await tick.uncheck();
    await expect(path.getByText(progress(2))).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem('playbook:step:workshop:morning-round'))).toBe(
      null,
    );
  });

  test(`without JavaScript a learning path is a list to read, with nothing to tick (${language})`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto(text.paths);
    const path = learningPath(page, text.role);
    await expect(path.getByRole('listitem')).toHaveCount(stepsOfFirstPath);
    await expect(path.getByRole('link', { name: firstWorkshop(language).title })).toBeVisible();
    await expect(page.getByRole('checkbox').filter({ visible: true })).toHaveCount(0);
    await context.close();
  });
}

test('the ticks of a learning path are in the copy of one’s data', async ({ page }) => {
  await page.goto(words.sv.paths);
  await learningPath(page, words.sv.role).getByRole('checkbox', { name: words.sv.tick }).check();
  await open(page, '/sv/mina-resultat/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Ladda ner allt' }).click();
  const file = JSON.parse(await readFile(await (await download).path(), 'utf8')) as {
    stepsTaken: readonly { readonly id: string; readonly at: string }[];
  };
  expect(file.stepsTaken.map(({ id }) => id)).toEqual(['path:first-week', 'workshop:morning-round']);
});

test('an article says where it stands on its paths and leads on along them; what was done is counted', async ({
  page,
}) => {
  await fillStorage(page, { 'playbook:read:taste-first': stored({ at: '2026-11-01T08:00:00.000Z' }) });
  await page.goto('/sv/artiklar/leverera-i-tid/');
  const places = page.getByRole('navigation', { name: 'Lärvägar som artikeln hör till' });
  await places.scrollIntoViewIfNeeded();
  const first = places.getByRole('listitem').filter({ hasText: 'Ny i bilen' });
  await expect(first).toContainText(`steg 2 av ${stepsOfFirstPath}`);
  await expect(first).toContainText(`1 av ${stepsOfFirstPath} steg klara`);
  await first.getByRole('link', { name: 'Rätta felet samma dag' }).click();
  await expect(page.locator('article[data-key="put-right"]')).toBeVisible();
  await places.getByRole('link', { name: 'Ny i bilen' }).click();
  await expect(page).toHaveURL(/\/sv\/larvagar\/#ny-i-bilen$/u);
});

test('the home page knows its reader, puts nobody on a path that was not chosen, and shows a newcomer the entry links alone', async ({
  page,
}) => {
  const next = page.getByRole('region', { name: 'Det här står på tur' });
  await page.goto('/sv/', { waitUntil: 'networkidle' });
  await expect(next).toBeHidden();
  await fillStorage(page, {
    'playbook:read:taste-first': stored({ at: '2026-11-01T08:00:00.000Z' }),
    'playbook:commitment:c1': stored({ ...commitment('c1', 'Ring'), due: '2026-11-20' }),
  });
  await page.goto('/sv/');
  await expect(next.getByRole('link')).toHaveText(['1 åtagande att följa upp', /^Läs vidare: /u]);
  await expect(next).toContainText(/Du har läst 1 av \d+ artiklar/u);

  // Opened from its path, the step puts its reader on it.
  await page.goto(words.sv.paths);
  const path = learningPath(page, words.sv.role);
  await expect(path.getByText(`1 av ${stepsOfFirstPath} steg klara`)).toBeVisible();
  await path.getByRole('link').first().click();
  await page.waitForURL('**/sv/artiklar/**');
  await page.goto('/sv/');
  await expect(next.getByRole('link')).toHaveText([
    '1 åtagande att följa upp',
    new RegExp(`^Steg 2 av ${stepsOfFirstPath}: `, 'u'),
  ]);
  await expect(next).toContainText(`Lärväg: ${words.sv.role}`);
});
