import type { Locator } from '@playwright/test';
import { CalculatorPage } from './pages/calculator.ts';
import { expect, sheets, test } from './support.ts';

for (const language of ['sv', 'en'] as const) {
  test(`the first example prints on one page, in ${language}`, async ({ page }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open(language);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.printed')).toHaveText(/20\d\d/u);
    // One step is on the screen; on paper all are.
    await page.locator('.calculator').evaluate((element) => {
      element.setAttribute('data-step', 'keep');
    });
    await expect(page.locator('.question:visible')).toHaveCount(5);
    expect(await sheets(page)).toBe(1);
  });
}

/** The height of a drawing's letters on paper, in points. */
const lettersOf = (drawing: Locator): Promise<number> =>
  drawing.evaluate((svg) => {
    const { width } = svg.getBoundingClientRect();
    const units = (svg as SVGSVGElement).viewBox.baseVal.width;
    const size = parseFloat(getComputedStyle(svg.querySelector('text') ?? svg).fontSize);
    return (size * width * 0.75) / units;
  });

test('the drawings are on paper, with letters that can be read', async ({ page }) => {
  const calculator = new CalculatorPage(page);
  await calculator.open();
  for (const question of await page.locator('.question').all()) await question.scrollIntoViewIfNeeded();
  // The width of the paper without its margins, in CSS pixels.
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const drawings = page.locator(':is(#keep, #post) .chart > svg');
  await expect(drawings).toHaveCount(3);
  // The shapes as well, on paper and on a phone: a rule for something else once took them away there.
  for (const media of ['print', 'screen'] as const) {
    await page.emulateMedia({ media });
    const shapes = await page
      .locator(':is(#keep, #post) .chart rect.bar')
      .evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).display));
    expect(new Set(shapes), media).toEqual(new Set(['inline']));
  }
  await page.emulateMedia({ media: 'print' });
  for (const drawing of await drawings.all()) {
    await expect(drawing).toBeVisible();
    expect(await lettersOf(drawing)).toBeGreaterThanOrEqual(6);
  }
});

test('twelve groups print on one page, each with its name and its own numbers', async ({ page }) => {
  const calculator = new CalculatorPage(page);
  await calculator.open();
  await calculator.addGroups(12);
  await page
    .getByRole('textbox', { name: 'Gruppens namn' })
    .last()
    .fill('Kunder med ett mycket långt gruppnamn');
  await calculator.field('Andel som stannar per år', 'Kunder med ett mycket långt gruppnamn').fill('73,5');
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const rows = page.locator('#where tbody tr:visible');
  await expect(rows).toHaveCount(12);
  await expect(rows.last()).toContainText('Kunder med ett mycket långt gruppnamn');
  await expect(rows.last()).toContainText('73,5');
  await expect(rows.first()).toContainText('85');
  // The table has the numbers: their fields would say them once more.
  await expect(page.locator('.groups')).toBeHidden();
  const cut = await page
    .locator('#where table')
    .first()
    .evaluate((table) => {
      const { right } = table.getBoundingClientRect();
      return right - document.documentElement.clientWidth;
    });
  expect(cut, 'the table is no wider than the paper').toBeLessThanOrEqual(0);
  // The zoom of the print style counts as well: 9.2 px are 7 points.
  const size = await rows
    .first()
    .locator('td')
    .first()
    .evaluate((cell) => parseFloat(getComputedStyle(cell).fontSize) * cell.currentCSSZoom);
  expect(size, 'and large enough to read').toBeGreaterThanOrEqual(9.2);
  expect(await sheets(page)).toBe(1);
});

for (const [language, own, example] of [
  ['sv', 'Egna tal', 'Hamnrosteriet'],
  ['en', 'Your own numbers', 'The harbour roastery'],
] as const) {
  test(`paper says whose numbers it shows and how to read them, in ${language}, on A4 and on US Letter`, async ({
    page,
  }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open(language);
    await calculator.hydrate();
    await page.getByRole('combobox').first().selectOption({ label: example });
    await expect(page.locator('#where table').first().locator('tbody tr')).toHaveCount(3);
    await page.emulateMedia({ media: 'print' });
    const printed = page.locator('.toolbar .printed');
    await expect(printed).toHaveText(new RegExp(`^${example}\\. .*20\\d\\d`, 'u'));
    for (const words of [
      /Lägg aldrig ihop dem|Never add them/u,
      /1 \+ tillväxtmål\/bortfall|1 \+ growth target\/churn/u,
      /Ingen formel säger|No formula (?:says|can|tells)/u,
    ])
      await expect(page.getByText(words).first()).toBeVisible();
    expect(await sheets(page)).toBe(1);
    expect(await sheets(page, 'Letter')).toBe(1);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('#in-discount').fill('13');
    await expect(printed).toContainText(own);
  });
}
