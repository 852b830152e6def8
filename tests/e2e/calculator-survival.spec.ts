import type { Page } from '@playwright/test';
import { CalculatorPage } from './pages/calculator.ts';
import { pasteInto } from './pages/paste.ts';
import { expect, test } from './support.ts';

const table = 'Årskull;0;1;2;3\n2019;1000;800;700;640\n2020;500;380;330\n2021;800;650\n2022;900';

/** Opens the part for survivors and gives its field. */
async function openSurvival(page: Page) {
  const calculator = new CalculatorPage(page);
  const part = await calculator.openInDepth('Vilka stannar längst?');
  const field = part.getByLabel('Kvarvarande kunder år för år');
  await expect(field).toBeVisible();
  return { calculator, part, field };
}

test.describe('Survivors', () => {
  test('a table from a spreadsheet is drawn by cohort, and an old customer stands against a new one', async ({
    page,
  }) => {
    const { part, field } = await openSurvival(page);
    await field.fill(table);
    const chart = part.locator('.chart');
    await expect(chart.locator('.legend li')).toHaveText(['Modellen', '2019', '2020', '2021']);
    // Each cohort has a form of its own.
    const forms = await chart
      .locator('.legend path')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('d')));
    expect(new Set(forms).size).toBe(3);
    await part.getByText('Visa som tabell').click();
    const header = part.getByRole('table').first().getByRole('columnheader');
    await expect(header).toHaveText(['År', '2019', '2020', '2021', 'Modellen', 'Stannar det året']);
    const worth = part.getByRole('table', { name: 'Vad en kund är värd' });
    await expect(worth.getByRole('rowheader')).toHaveText([
      'Ny, inför sin första förnyelse',
      '2019 (efter 3 förnyelser)',
      '2020 (efter 2 förnyelser)',
      '2021 (efter 1 förnyelse)',
    ]);
    await expect(part.getByText(/^En kund som har förnyat 3 gånger är värd 1,\d+ gånger/u)).toBeVisible();
    await part.getByRole('button', { name: 'Så räknas det 2019' }).click();
    await expect(part.getByText('Fader och Hardie (2010): S är modellens kurva')).toBeVisible();
  });

  test('a text that cannot be read stays, says where, and leaves the last good curve marked as such', async ({
    page,
  }) => {
    const { calculator, part, field } = await openSurvival(page);
    await part.getByRole('button', { name: 'Fyll i ett publicerat exempel' }).click();
    await expect(part.getByText('α = 0,668, β = 3,806.')).toBeVisible();
    await field.fill('1000\n869\n900');
    await expect(part.getByText('Rad 3: antalet stiger.')).toBeVisible();
    await expect(part.getByText('Det som visas bygger på de senaste giltiga talen.')).toBeVisible();
    await expect(part.getByText('α = 0,668, β = 3,806.')).toBeVisible();
    await expect(field).toHaveValue('1000\n869\n900');
    await calculator.button('Återställ').click();
    await expect(field).toHaveValue('');
    await expect(part.locator('.chart')).toHaveCount(0);
    await calculator.button('Ångra').click();
    await expect(part.getByText('α = 0,668, β = 3,806.')).toBeVisible();
    await field.fill('');
    await page.reload();
    await expect(part.locator('.chart')).toHaveCount(0);
  });

  test('what can be read in two ways is asked about at its place, with what each reading gives', async ({
    page,
  }) => {
    const { part, field } = await openSurvival(page);
    await field.fill('2018;1000;869;743\n2020;900;790;680');
    const question = part.getByRole('group', { name: /^Rad 1: första kolumnen kan vara årskullarnas namn/u });
    await expect(question.locator('.small')).toHaveText([
      '2 årskullar, 1\u00a0900 kunder från början. Efter ett år är 87,3\u00a0% kvar.',
      '2 årskullar, 4\u00a0038 kunder från början. Efter ett år är 47,1\u00a0% kvar.',
    ]);
    await expect(part.locator('.chart'), 'nothing is guessed').toHaveCount(0);
    await question.getByRole('button', { name: 'Den är årskullarnas namn' }).click();
    await expect(question).toHaveCount(0);
    await expect(field).toBeFocused();
    await expect(part.locator('.chart .legend li')).toHaveText(['Modellen', '2018', '2020']);
    await page.reload();
    await expect(part.locator('.chart')).toHaveCount(0);
  });

  test('a total is left out, and said to be', async ({ page }) => {
    const { part, field } = await openSurvival(page);
    await field.fill('Kohort;0;1;2\n2019;1000;869;743\n2020;900;790;680\nTotalt;1900;1659;1423');
    await expect(part.getByText('Rad 4 är en summa eller ett snitt och räknas inte med.')).toBeVisible();
    await expect(part.locator('.chart .legend li')).toHaveText(['Modellen', '2019', '2020']);
  });

  test('a reset clears a text that cannot be read, though no survivors were there before', async ({
    page,
  }) => {
    const { calculator, field } = await openSurvival(page);
    await field.fill('1000\n869\nabc');
    await calculator.button('Återställ').click();
    await expect(field).toHaveValue('');
  });

  test('a file from a spreadsheet that does not write UTF-8 keeps its letters', async ({ page }) => {
    const { part, field } = await openSurvival(page);
    const text = 'Före 2020;1000;800;700\n2020;500;380;330';
    await part
      .getByLabel('Välj en CSV-fil')
      .setInputFiles({ name: 'kvar.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') });
    await expect(field).toHaveValue(text);
    await expect(part.locator('.chart .legend li')).toHaveText(['Modellen', 'Före 2020', '2020']);
  });

  test('a file is read, and one that is gone is said to be', async ({ page }) => {
    const { part, field } = await openSurvival(page);
    const file = part.getByLabel('Välj en CSV-fil');
    await file.setInputFiles({ name: 'kvar.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
    await expect(field).toHaveValue(table);
    await expect(part.locator('.chart')).toBeVisible();
    await page.evaluate(() => {
      File.prototype.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    });
    await file.setInputFiles({ name: 'borta.csv', mimeType: 'text/csv', buffer: Buffer.from('1;2') });
    await expect(part.getByText('Filen borta.csv gick inte att öppna')).toBeVisible();
    await expect(field).toHaveValue(table);
  });

  test('a text of a megabyte is refused before the browser has to lay it out, pasted and as a file', async ({
    page,
  }) => {
    const { part, field } = await openSurvival(page);
    await field.fill(table);
    const long = `${table}\n`.repeat(20_000);
    expect(await pasteInto(field, long)).toBe('kept out');
    await expect(part.getByText(/^Texten är 1\s539\s999 tecken lång och lästes inte in/u)).toBeVisible();
    await expect(field).toHaveValue(table);
    await expect(part.locator('.chart')).toBeVisible();
    expect(await pasteInto(field, table)).toBe('let in');
    // Whole columns of a spreadsheet come with a million empty lines.
    expect(await pasteInto(field, `1000\n900\n810${'\n'.repeat(1_000_000)}`)).toBe('kept out');
    await expect(field).toHaveValue('1000\n900\n810');
    await field.fill('1000\n800\n700');
    await expect(part.getByText(/lästes inte in/u)).toHaveCount(0);
    const file = { name: 'lång.csv', mimeType: 'text/csv', buffer: Buffer.from(long) };
    await part.getByLabel('Välj en CSV-fil').setInputFiles(file);
    await expect(part.getByText(/lästes inte in/u)).toBeVisible();
    await expect(field).toHaveValue('1000\n800\n700');
  });

  test('its tables scroll in their own boxes at 320 px, by the keyboard as well', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const { part, field } = await openSurvival(page);
    await field.fill(table);
    await part.getByText('Visa som tabell').click();
    let wide = 0;
    for (const box of await part.getByRole('region').all()) {
      await box.focus();
      await expect(box).toBeFocused();
      if ((await box.evaluate((element) => element.scrollWidth - element.clientWidth)) === 0) continue;
      wide += 1;
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    }
    expect(wide, 'a table is wider than the page').toBeGreaterThan(0);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond, 'and the page is not').toBeLessThanOrEqual(0);
  });
});
