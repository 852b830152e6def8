import { readFile } from 'node:fs/promises';
import { expectAccessible } from '../a11y/axe.ts';
import { orderList, RegisterPage } from './pages/register.ts';
import { expect, test } from './support.ts';

test('a made-up company shows every answer, on a page that passes axe', async ({ page }) => {
  const register = new RegisterPage(page);
  await register.open();
  await page.getByRole('button', { name: 'Pröva med ett påhittat företag' }).click();
  await expect(register.answers).toBeFocused();
  for (const name of [
    'Är registret aktuellt?',
    'Vilka är de stora?',
    'Vilka har tystnat?',
    'Hur många stannar?',
    'Till kalkylatorn',
  ]) {
    await expect(register.section(name)).toBeVisible();
  }
  await expect(register.section('Vilka har tystnat?').getByRole('row').nth(1)).toContainText(
    /Köper med ungefär .+ mellanrum, tyst i/u,
  );
  await page.getByText('Bilden i siffror').click();
  await expect(page.getByRole('table', { name: /^Kunder efter antal köp/u })).toBeVisible();
  // Every row of the list to call can be reached and ticked.
  const calls = register.section('Vilka har tystnat?').getByRole('table', { name: /^Ringlistan/u });
  const more = page.getByRole('button', { name: /^Visa \d+ till$/u });
  while ((await more.count()) > 0) await more.click();
  await calls.getByRole('checkbox').last().check();
  await expectAccessible(page, 'with answers');
});

test('a presenter’s remote turns the answers for the room', async ({ page }) => {
  const register = new RegisterPage(page);
  await register.open();
  await page.getByRole('button', { name: 'Pröva med ett påhittat företag' }).click();
  await page.getByRole('button', { name: 'Presentera' }).click();
  const deck = page.getByRole('dialog');
  await expect(deck.getByRole('heading', { name: /största av \d+ kunder betyder mest/u })).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(deck.getByRole('heading', { name: /kunder har tystnat/u })).toBeFocused();
  await expectAccessible(page, 'a slide');
  await page.keyboard.press('End');
  await expect(deck.getByText('4 av 4')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(deck).toBeHidden();
});

test('in English, in the dark and at 400 per cent the answers pass axe and fit', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 640 });
  const register = new RegisterPage(page, 'en');
  await register.open();
  await page.getByRole('button', { name: 'Try it with a made-up company' }).click();
  await expect(register.answers).toBeFocused();
  await expectAccessible(page, 'in English and dark');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the groups go into the calculator with one press, and back with another', async ({ page }) => {
  const register = new RegisterPage(page);
  await register.open();
  await page.getByRole('button', { name: 'Pröva med ett påhittat företag' }).click();
  await page.getByRole('button', { name: 'För över till kalkylatorn' }).click();
  await expect(page.getByText(/sparade som scenariot ”Påhittat företag/u)).toBeVisible();
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect(page.getByText('Ångrat. Kalkylatorn är som förut.')).toBeVisible();
  await page.getByRole('button', { name: 'För över till kalkylatorn' }).click();
  await page.getByRole('link', { name: 'Öppna kalkylatorn' }).click();
  // Among the groups to choose from: every name is a field of its own or a choice.
  await expect(page.locator('option', { hasText: 'Stora (A, ur orderlistan)' }).first()).toBeAttached();
});

test('an order list is answered at once, and its call list leaves as a file', async ({ page }) => {
  const register = new RegisterPage(page);
  await register.open();
  await register.choose('order.csv', orderList(150));
  await expect(register.section('Vilka har tystnat?')).toContainText('om året står på spel');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ladda ner ringlistan (CSV)' }).click(),
  ]);
  const csv = await readFile(await file.path(), 'utf8');
  expect(csv).toMatch(/^\ufeffKund;Namn;Senaste köp/u);
});

test('what the file leaves open is asked before anything is computed', async ({ page }) => {
  const register = new RegisterPage(page);
  await register.open();
  const lines = Array.from(
    { length: 30 },
    (_, index) => `K${index % 9},0${1 + (index % 9)}/0${1 + (index % 7)}/2025,${index},50`,
  );
  await register.choose(
    'order.csv',
    [
      'Kund;Datum;Belopp (tusental EUR)',
      ...lines.map((line) => line.replace(',', ';').replace(',', ';')),
    ].join('\n'),
  );
  await expect(page.getByRole('heading', { name: 'Stämmer det här?' })).toBeFocused();
  await expect(page.getByText('Datumen går att läsa på fler än ett sätt. Välj det rätta.')).toBeVisible();
  await page.getByLabel('Datumen skrivs').selectOption({ label: 'månad, dag, år' });
  await page.getByRole('button', { name: 'Räkna' }).click();
  await expect(register.answers).toBeVisible();
  await expect(
    page.getByText('Beloppen i filen står i EUR. Här skrivs de med kr, men de är inte omräknade.'),
  ).toBeVisible();
  await expect(page.getByText('De är multiplicerade med 1 000.')).toBeVisible();
});

test('what is hostile stays text, and what is no order list is refused in words', async ({ page }) => {
  const register = new RegisterPage(page);
  await register.open();
  await register.choose('bild.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]));
  await expect(page.getByRole('alert')).toContainText('Det här är ingen textfil.');
  await register.choose(
    'elak.csv',
    'Kundnr;Kundnamn;E-post;Datum;Belopp\n1;<img src=x onerror=alert(1)>;;2025-01-01;5\n2;"=HYPERLINK(""http://x"")";a;2025-01-02;5\n__proto__;constructor;a@b.se;2025-01-03;7\n',
  );
  await expect(register.answers).toBeVisible();
  await page.getByText('Listan att rätta').click();
  await expect(page.getByRole('rowheader', { name: '1 <img src=x onerror=alert(1)>' })).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ladda ner listan (CSV)' }).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toContain(`'=HYPERLINK`);
});
