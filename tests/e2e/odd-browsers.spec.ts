import { ResultsPage } from './pages/results.ts';
import { storedFixture } from './pages/stored-fixture.ts';
import { expect, open, test } from './support.ts';

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
  const file = storedFixture('export.json');
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
