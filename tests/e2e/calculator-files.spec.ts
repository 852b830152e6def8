import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import readWorkbook from 'read-excel-file/universal';
import { readCsv } from '../unit/support/read-csv.ts';
import { CalculatorPage } from './pages/calculator.ts';
import { expect, test } from './support.ts';

async function download(
  page: Page,
  button: string,
): Promise<{ readonly name: string; readonly text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

async function save(calculator: CalculatorPage, name: string, customers: string): Promise<void> {
  await calculator.field('Kunder').fill(customers);
  await calculator.field('Namn').first().fill(name);
  await calculator.button('Spara talen').click();
}

test.describe('Scenarios in files', () => {
  // Half past midnight in Swedish summer is still yesterday in UTC.
  test.use({ timezoneId: 'Europe/Stockholm' });
  test('are downloaded as JSON and as CSV with the day of the reader, and read back', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-07-01T22:30:00Z'));
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await calculator.button('Scenarier').click();
    await save(calculator, 'Bas; "nu"', '200');
    // Scenarios stand in the order in which they were made.
    await page.clock.setFixedTime(new Date('2026-07-01T22:31:00Z'));
    await save(calculator, '=Fler', '321');
    await expect(page.getByRole('cell', { name: '2026-07-02' })).toHaveCount(2);

    const json = await download(page, 'Ladda ner alla (JSON)');
    expect(json.name).toBe('trust-playbook-scenarier-2026-07-02.json');
    const csv = await download(page, 'Ladda ner som tabell (CSV)');
    expect(csv.name).toBe('trust-playbook-scenarier-2026-07-02.csv');
    const rows = readCsv(csv.text, ';');
    expect(rows[0]).toEqual(['Tal', 'Enhet', 'Bas; "nu"', "'=Fler"]);
    expect(rows).toContainEqual(['Kunder', '', '200', '321']);
    // In the unit that the label means, and without the dust of binary fractions.
    expect(rows).toContainEqual(['Så många fler av hundra stannar', 'procentenheter', '3', '3']);
    expect(rows).toContainEqual(['Andel som stannar per år', '%', '85', '85']);
    expect(rows).toContainEqual(['Andel som påverkas', '%', '66,6667', '66,6667']);
    expect(rows).toContainEqual(['Förlorade kunder om året', '', '30', '48,15']);
    expect(rows).toContainEqual(['Täckningsbidrag som försvinner varje år', 'kr', '600000', '963000']);

    // The workbook says the same in cells that no spreadsheet reads as anything else.
    const [workbook] = await Promise.all([
      page.waitForEvent('download'),
      calculator.button('Ladda ner som tabell (Excel)').click(),
    ]);
    expect(workbook.suggestedFilename()).toBe('trust-playbook-scenarier-2026-07-02.xlsx');
    const [sheet] = await readWorkbook(new Blob([readFileSync(await workbook.path())]));
    expect(sheet?.data[0]).toEqual(['Tal', 'Enhet', 'Bas; "nu"', '=Fler']);
    expect(sheet?.data).toContainEqual(['Andel som påverkas', '%', 66.6667, 66.6667]);
    expect(sheet?.data).toHaveLength(rows.length);

    for (const name of ['Bas; "nu"', '=Fler']) {
      await calculator.button(`Ta bort: ${name}`).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
    }
    await expect(page.getByText('Inget är sparat ännu.')).toBeVisible();
    const picker = page.getByLabel('Öppna en fil med scenarier');
    const file = { name: json.name, mimeType: 'application/json', buffer: Buffer.from(json.text) };
    await picker.setInputFiles(file);
    await expect(page.getByText('2 scenarier är hämtade.')).toBeVisible();
    await calculator.button('Öppna: =Fler').click();
    await expect(calculator.field('Kunder')).toHaveValue('321');
    await picker.setInputFiles(file);
    await expect(page.getByText('Filen innehåller inga nya scenarier.')).toBeVisible();
  });

  test('that are refused say which file, why and where', async ({ page }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await calculator.button('Scenarier').click();
    const picker = page.getByLabel('Öppna en fil med scenarier');
    const refusals = [
      ['{"format":"trust-playbook","version":1,"exp', 'Filen slutar mitt i.'],
      ['{"format":"other"}', 'Filen kommer från något annat än handboken.'],
      ['{"format":"trust-playbook","version":9}', 'Filen är sparad av en nyare version'],
      [
        '{"format":"trust-playbook","version":1,"exportedAt":"2026-11-21T10:00:00.000Z","scenarios":[{"id":"a"}]}',
        'scenarios[0].name ska vara en kort text.',
      ],
    ] as const;
    for (const [text, reason] of refusals) {
      await picker.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
      await expect(
        page.getByText(`Filen x.json lästes inte in, och inget är ändrat. ${reason}`),
      ).toBeVisible();
    }
    await page.evaluate(() => {
      File.prototype.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    });
    await picker.setInputFiles({ name: 'y.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await expect(
      page.getByText('Filen y.json lästes inte in, och inget är ändrat. Den gick inte'),
    ).toBeVisible();
  });
});

test('nothing saved is lost without a question that names it', async ({ page }) => {
  const calculator = new CalculatorPage(page);
  await calculator.open();
  await calculator.button('Scenarier').click();
  await save(calculator, 'Bas', '200');
  await calculator.field('Kunder').fill('300');
  const dialog = page.getByRole('dialog');

  await calculator.button('Ersätt: Bas').click();
  await expect(dialog.getByRole('heading', { name: 'Ersätta ”Bas”?' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Behåll' }).click();
  await calculator.button('Öppna: Bas').click();
  await expect(calculator.field('Kunder')).toHaveValue('200');
  await calculator.field('Kunder').fill('300');
  await calculator.button('Ersätt: Bas').click();
  await dialog.getByRole('button', { name: 'Ersätt' }).click();
  await calculator.field('Kunder').fill('400');
  await calculator.button('Öppna: Bas').click();
  await expect(calculator.field('Kunder')).toHaveValue('300');

  await calculator.button('Ta bort: Bas').click();
  await expect(dialog.getByRole('heading', { name: 'Ta bort ”Bas”?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(calculator.button('Öppna: Bas')).toBeVisible();
  await calculator.button('Ta bort: Bas').click();
  await dialog.getByRole('button', { name: 'Ta bort' }).click();
  await expect(page.getByText('”Bas” är borttaget.')).toBeVisible();
  await expect(calculator.button('Öppna: Bas')).toHaveCount(0);
});

test('a table of scenarios names their groups, and no group’s name runs as a formula', async ({ page }) => {
  const calculator = new CalculatorPage(page);
  await calculator.open();
  await page.getByLabel('Exempel', { exact: true }).selectOption({ label: 'Hamnrosteriet' });
  await page.getByRole('textbox', { name: 'Gruppens namn' }).first().fill('=Hotell');
  await calculator.button('Scenarier').click();
  await calculator.field('Namn').first().fill('Bas');
  await calculator.button('Spara talen').click();
  const csv = await download(page, 'Ladda ner som tabell (CSV)');
  const rows = readCsv(csv.text, ';');
  expect(rows).toContainEqual(['Kunder (=Hotell)', '', '30']);
  expect(rows.some(([name]) => name === 'Kunder (Kiosker)')).toBe(true);
  expect(rows.flat().filter((cell) => /^[=+@]/u.test(cell))).toEqual([]);
});

test('a scenario keeps its name when it is emptied, and the focus has a place when it is removed', async ({
  page,
}) => {
  const calculator = new CalculatorPage(page);
  await calculator.open();
  await calculator.button('Scenarier').click();
  await save(calculator, 'Bas', '200');
  const name = page.getByRole('rowheader').getByRole('textbox', { name: 'Namn', exact: true });
  await name.fill(' ');
  await name.press('Tab');
  await expect(name).toHaveValue('Bas');
  await expect(page.getByText('Ett scenario måste ha ett namn. Det heter fortfarande ”Bas”.')).toBeVisible();
  await calculator.button('Ta bort: Bas').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
  await expect(page.getByRole('heading', { name: 'Scenarier', exact: true })).toBeFocused();
});

test('the comparison shows only what differs, inputs drawn as results are', async ({ page }) => {
  const calculator = new CalculatorPage(page);
  await calculator.open();
  await calculator.button('Scenarier').click();
  await save(calculator, 'Bas', '200');
  await calculator.field('Namn').first().fill('Lika');
  await calculator.button('Spara talen').click();
  await page.getByLabel('Jämför Bas').check();
  await page.getByLabel('Jämför Lika').check();
  await expect(page.getByText('Inget skiljer scenarierna åt.')).toBeVisible();
  await calculator.field('Så många fler av hundra stannar').fill('4');
  await calculator.button('Ersätt: Lika').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ersätt' }).click();
  const rows = page.getByRole('table', { name: 'Sida vid sida' }).getByRole('rowheader');
  await expect(rows).toHaveText([/^Så många fler av hundra stannar/u, /nettonuvärde/u, /^Återbetald/u]);
  const row = page.getByRole('row', { name: /^Så många fler av hundra stannar/u });
  await expect(row).toHaveCSS('border-top-width', '0px');
  await expect(row).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});
