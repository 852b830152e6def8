import type { Page } from '@playwright/test';
import { CalculatorPage } from './pages/calculator.ts';
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

test('A part that the replaced site no longer has says that a reload helps, and what was written is there after it', async ({
  page,
  seen,
}) => {
  const calculator = new CalculatorPage(page);
  await calculator.open();
  await calculator.field('Kunder').fill('321');
  await expect(page.locator('#where')).toContainText('48');
  // The names of all scripts have changed: what the page has not loaded yet is gone.
  await page.route('**/assets/*', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await calculator.button('Scenarier').click();
  await expect(page.getByText('Ladda om sidan; det du har skrivit finns kvar.')).toBeVisible();
  await page.unroute('**/assets/*');
  await page.reload();
  await expect(calculator.field('Kunder')).toHaveValue('321');
  seen.length = 0;
});

/** Lets a file fall on the heading; says whether the browser was kept from opening it, which would leave the page. */
const drop = (page: Page, text: string, type = 'application/json'): Promise<boolean> =>
  page.evaluate(
    ({ text: content, type: kind }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], 'fil', { type: kind }));
      return ['dragover', 'drop'].every((name) => {
        const event = new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer });
        return document.querySelector('h1')?.dispatchEvent(event) === false;
      });
    },
    { text, type },
  );

test('A file dropped beside the marked place is taken, and the page stays', async ({ page }) => {
  const results = new ResultsPage(page);
  await results.open();
  expect(await drop(page, storedFixture('export.json'))).toBe(true);
  await expect(page.getByRole('region', { name: 'Det här ändras' })).toBeVisible();
});

test('A file dropped on the calculator is taken where the part for files is closed', async ({ page }) => {
  await open(page, '/sv/kalkylator/');
  expect(await drop(page, storedFixture('export.json'))).toBe(true);
  await expect(page.getByText(/^1 scenario är/u)).toBeVisible();
  await open(page, '/sv/kalkylator/fordjupning/');
  expect(await drop(page, '1000;869;743;653;593;551;517;491', 'text/csv')).toBe(true);
  await expect(page.locator('#survivors')).toHaveValue(/869/u);
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

test('A choice of theme or language that the browser cannot keep is not lost in silence', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await open(page, '/sv/');
  const choices = page.getByRole('group', { name: 'Utseende' });
  await expect(choices.getByRole('status')).toBeEmpty();
  await choices.getByLabel('Mörkt').check();
  await expect(choices.getByRole('status')).toHaveText(/kan inte spara/u);
  await page.goto('/');
  await expect(page.getByText('Webbläsaren kan inte spara språkvalet')).toBeVisible();
  await expect(page.getByText('Your browser cannot save which language')).toBeVisible();
});
