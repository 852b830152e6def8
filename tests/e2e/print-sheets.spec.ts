import { encodeTeamCode } from '../../src/domain/exchange/team-code.ts';
import { CalculatorPage } from './pages/calculator.ts';
import { storeAttempts } from './pages/stored-attempts.ts';
import { TeamPage } from './pages/team.ts';
import { expect, open, sheets, test } from './support.ts';

test('compared scenarios are printed with the numbers, on two sheets, and the rest of their panel is not', async ({
  page,
}) => {
  const calculator = new CalculatorPage(page);
  await calculator.open();
  await calculator.button('Scenarier').click();
  for (const [name, customers] of [
    ['Bas', '200'],
    ['Fler', '300'],
  ] as const) {
    await calculator.field('Kunder').fill(customers);
    await calculator.field('Namn').first().fill(name);
    await calculator.button('Spara talen').click();
    await page.getByLabel(`Jämför ${name}`).check();
  }
  const table = page.getByRole('table', { name: /^Sida vid sida/u });
  await expect(table).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(table).toBeVisible();
  await expect(page.getByLabel('Länk med talen')).toBeHidden();
  await expect(calculator.button('Spara talen')).toBeHidden();
  expect(await sheets(page)).toBeLessThanOrEqual(2);
});

test('of the page in depth paper has the sections that are open, and they fill two sheets at most', async ({
  page,
}) => {
  const calculator = new CalculatorPage(page);
  await calculator.openInDepth('Vad betyder mest?');
  await calculator.openSection('Vilka stannar längst?');
  await calculator.button(/publicerat exempel/u).click();
  await expect(page.locator('.in-depth .chart')).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#sensitivity .chart')).toBeVisible();
  await expect(page.locator('#survival .chart')).toBeVisible();
  await expect(page.locator('#uncertainty')).toBeHidden();
  expect(await sheets(page)).toBeLessThanOrEqual(2);
});

test('a result after two attempts is printed on three sheets at most', async ({ page }) => {
  await storeAttempts(page, [
    { id: 'first', day: '2026-08-25', step: 3 },
    { id: 'second', day: '2026-11-25', step: 4 },
  ]);
  await open(page, '/sv/sjalvskattning/#result');
  await expect(page.locator('.score-bar').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  expect(await sheets(page)).toBeLessThanOrEqual(3);
});

test('the picture of a team of seven is printed on one sheet', async ({ page }) => {
  const names = ['plain', 'timing', 'amends', 'listening', 'aftercare'];
  const team = new TeamPage(page);
  await team.open();
  await team.say(7);
  await team.paste(
    Array.from({ length: 7 }, (_, member) =>
      encodeTeamCode({
        id: `member${String(member).padStart(14, '0')}`,
        month: '2026-11',
        scores: Object.fromEntries(names.map((name, index) => [name, 40 + 8 * index + member])),
      }),
    ).join('\n'),
  );
  await expect(page.locator('.house')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  expect(await sheets(page)).toBe(1);
});

test('a worksheet by itself is printed on one sheet', async ({ page }) => {
  await page.goto('/sv/artiklar/leverera-i-tid/');
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Skriv ut bladet' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-print', 'part');
  expect(await sheets(page)).toBe(1);
});
