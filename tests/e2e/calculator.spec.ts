import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { roastery } from '../../scripts/lib/testing/sites.ts';
import { examplesOf } from '../../src/domain/retention/examples.ts';
import { withInput } from '../../src/domain/retention/inputs.ts';
import { computeResults } from '../../src/domain/retention/results.ts';
import { createFormats } from '../../src/i18n/formats.ts';
import { calculatorSchema } from '../../src/schemas/calculator.ts';
import { expectAccessible } from '../a11y/axe.ts';
import { CalculatorPage } from './pages/calculator.ts';
import { expect, test } from './support.ts';

const presets = readFileSync(join(roastery, 'calculator/presets.yaml'), 'utf8');
const { examples } = examplesOf(calculatorSchema.parse(parse(presets)), 'sv');
const [first] = examples;
if (!first) throw new Error('the fixture has no example');
const formats = createFormats('sv', 'SEK');

test.describe('Calculator', () => {
  test('opens with the golden figures in both languages', async ({ page }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open('sv');
    await expect(calculator.figure('Förlorade kunder om året')).toHaveText('30');
    await expect(calculator.figure('Om de inte ersätts')).toHaveText(/2\s640\s000\skr/u);
    await expect(calculator.figure('Om de ersätts')).toHaveText(/450\s000\skr/u);
    await expect(calculator.figure('Alla kunder är värda')).toHaveText(/13\s600\s000\skr/u);
    await expect(calculator.figure('Påverkade personer')).toHaveText('30');
    await calculator.open('en');
    await expect(calculator.figure('Value of all customers (customer equity)')).toHaveText(/13,600,000/u);
  });

  test('what stands on the screen is what the domain computes, whatever is typed or pasted', async ({
    page,
  }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await calculator.field('Intäkt per kund och år').fill('1 250 000 kr');
    await calculator.field('Andel som stannar per år').fill('92,5 %');
    await calculator.field('Diskonteringsränta').fill('8.25');
    let inputs = withInput(first.inputs, 's1.revenue', 1_250_000);
    inputs = withInput(inputs, 's1.retention', 0.925);
    inputs = withInput(inputs, 'discount', 0.0825);
    const { all, programme } = computeResults(inputs);
    await expect(calculator.figure('Förlorade kunder om året')).toHaveText(formats.number(all.lost, 1));
    await expect(calculator.figure('Om de inte ersätts')).toHaveText(formats.money(all.notReplaced ?? 0));
    await expect(calculator.figure('Nettonuvärde')).toHaveText(formats.money(programme.npv));
    await page.reload();
    await expect(calculator.figure('Om de inte ersätts')).toHaveText(formats.money(all.notReplaced ?? 0));
  });

  test('a text that is no number stays, is explained, and leaves the last good answer marked', async ({
    page,
  }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await calculator.field('Andel som stannar per år').fill('hundra');
    await expect(calculator.field('Andel som stannar per år')).toHaveValue('hundra');
    await expect(page.getByText('Skriv ett tal från 0 till 100 %')).toBeVisible();
    await expect(page.locator('#lose').getByText('Svaret bygger på de senaste giltiga talen.')).toBeVisible();
    await expect(calculator.figure('Förlorade kunder om året')).toHaveText('30');
  });

  test('a slider is moved by the keyboard, and undo takes it back', async ({ page }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await calculator.slider('Andel som stannar per år').press('ArrowRight');
    await expect(calculator.field('Andel som stannar per år')).toHaveValue('85,5');
    await expect(calculator.figure('Förlorade kunder om året')).toHaveText('29');
    await calculator.button('Ångra').click();
    await expect(calculator.field('Andel som stannar per år')).toHaveValue('85');
    await calculator.button('Gör om').click();
    await expect(calculator.field('Andel som stannar per år')).toHaveValue('85,5');
  });

  test('a result opens its sums with the reader’s own numbers', async ({ page }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await calculator.field('Kunder').fill('300');
    await calculator.button(/Så räknas det.*Om de inte ersätts/u).click();
    await expect(page.getByText('300 · (1 − 85 %)')).toBeVisible();
    await expect(page.getByText(/Fader och Hardie \(2012\)/u)).toBeVisible();
  });

  test('a value without bound asks for a horizon', async ({ page }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await calculator.field('Andel som stannar per år').fill('100');
    await calculator.field('Diskonteringsränta').fill('0');
    await expect(calculator.figure('Alla kunder är värda')).toHaveText('utan gräns');
    const horizon = page.getByLabel('Räkna bara så här många förnyelser');
    await horizon.fill('två och ett halvt');
    await expect(horizon).toHaveValue('två och ett halvt');
    await expect(page.getByText('Skriv ett heltal från 1 till 100.')).toBeVisible();
    await expect(calculator.figure('Alla kunder är värda')).toHaveText('utan gräns');
    await horizon.fill('5');
    await expect(calculator.figure('Alla kunder är värda')).toHaveText(/^20\s000\s000\skr$/u);
  });

  test('a link shows its numbers and changes nothing that is stored', async ({ page, context }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await calculator.field('Kunder').fill('321');
    await calculator.button('Scenarier').click();
    const link = await page.getByLabel('Länk med talen').inputValue();
    await calculator.field('Kunder').fill('222');
    const other = new CalculatorPage(await context.newPage());
    await other.open('sv', new URL(link).hash);
    await expect(other.page.getByText('Du tittar på tal från en länk.')).toBeVisible();
    await expect(other.field('Kunder')).toHaveValue('321');
    await other.field('Kunder').fill('400');
    await other.button('Tillbaka till mina tal').click();
    await expect(other.field('Kunder')).toHaveValue('222');
  });

  test('scenarios are saved, compared and marked where they differ', async ({ page }) => {
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
    const row = page.getByRole('row', { name: /^Kunder ≠/u });
    await expect(row).toContainText('skiljer sig');
    await expect(row.getByRole('cell')).toHaveText(['200', '300']);
  });

  test('the keyboard keeps its place: at the end of undo, on reset, when groups come and go', async ({
    page,
  }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    const press = async (name: string): Promise<void> => {
      await calculator.button(name).focus();
      await page.keyboard.press('Enter');
    };
    await calculator.field('Kunder').fill('300');
    for (const name of ['Ångra', 'Gör om', 'Återställ']) {
      await press(name);
      await expect(calculator.button(name)).toBeDisabled();
      await expect(calculator.button(name)).toBeFocused();
      // A press more changes nothing.
      const before = await calculator.field('Kunder').inputValue();
      await page.keyboard.press('Enter');
      await expect(calculator.field('Kunder')).toHaveValue(before);
    }
    await expect(calculator.button('Ångra')).toBeEnabled();
    await press('Ångra');
    await expect(calculator.field('Kunder')).toHaveValue('300');

    const names = page.getByRole('textbox', { name: 'Gruppens namn' });
    await press('Dela i stora, medelstora och små');
    await expect(names).toHaveCount(3);
    await expect(names.first()).toBeFocused();
    await press('Ta bort Medelstora');
    await expect(names).toHaveCount(2);
    await expect(names.last()).toHaveValue('Små');
    await expect(names.last()).toBeFocused();
    await press('Ta bort Små');
    await expect(names).toHaveCount(1);
    await expect(calculator.button('Lägg till en grupp')).toBeFocused();
    await calculator.addGroups(11);
    await press('Lägg till en grupp');
    await expect(names).toHaveCount(12);
    await expect(names.last()).toBeFocused();
  });

  test('the button for scenarios says whether they are shown', async ({ page }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    const shows = page.getByRole('button', { name: 'Scenarier', expanded: true });
    await expect(page.getByRole('button', { name: 'Scenarier', expanded: false })).toBeVisible();
    await calculator.button('Scenarier').click();
    await expect(shows).toBeVisible();
    await expect(page.getByRole('region', { name: 'Scenarier' })).toBeVisible();
    await shows.click();
    await expect(shows).toBeHidden();
    await expect(page.getByRole('region', { name: 'Scenarier' })).toBeHidden();
  });

  test('an example keeps its name in the other language, and a group that was named its own', async ({
    page,
  }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open('sv');
    await page.getByLabel('Exempel', { exact: true }).selectOption('harbour-roaster');
    await calculator.open('en');
    await expect(page.getByLabel('Example', { exact: true })).toHaveValue('harbour-roaster');
    await expect(page.locator('.groups input').first()).toHaveValue('Hotels');
    await page.locator('.groups input').first().fill('Key accounts');
    await calculator.open('sv');
    await expect(page.getByRole('textbox', { name: 'Gruppens namn' }).nth(1)).toHaveValue('Kontor');
    await expect(page.locator('.groups input').first()).toHaveValue('Key accounts');
  });

  test('no state scrolls sideways in a narrow window: scenarios, a link, every expert part', async ({
    page,
  }) => {
    const calculator = new CalculatorPage(page);
    const expectToFit = async (state: string): Promise<void> => {
      for (const width of [768, 375, 320]) {
        await page.setViewportSize({ width, height: 640 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `${state}, ${width} px`).toBeLessThanOrEqual(width);
      }
    };
    await page.setViewportSize({ width: 320, height: 640 });
    await calculator.open();
    await calculator.button('Scenarier').click();
    await expect(page.getByText('Inget är sparat ännu.')).toBeVisible();
    await expectToFit('no scenario');
    for (const [index, name] of ['Bas', 'Ett mycket långt namn på ett scenario', 'Fler'].entries()) {
      await calculator.field('Kunder').fill(`${12_345_678 + index}`);
      await calculator.field('Namn').first().fill(name);
      await calculator.button('Spara talen').click();
      await page.getByLabel(`Jämför ${name}`).check();
      await expectToFit(`${index + 1} scenarios`);
    }
    await expect(page.getByRole('table', { name: /^Sida vid sida/u })).toBeVisible();
    const hash = new URL(await page.getByLabel('Länk med talen').inputValue()).hash;
    for (const derive of await page.getByRole('button', { name: /^Så räknas det/u }).all())
      await derive.click();
    await page.getByText('Räkna fram andelen som stannar ur andra tal').click();
    await page.getByText('Ändra antagandena').click();
    await calculator.button('Dela i stora, medelstora och små').click();
    await expectToFit('everything open');
    for (const width of [768, 375, 320]) {
      await page.setViewportSize({ width, height: 640 });
      for (const field of await page.locator('.table .input:visible').all())
        expect((await field.boundingBox())?.width, 'room to see an amount').toBeGreaterThanOrEqual(110);
    }
    await calculator.openInDepth('Vad betyder mest?');
    for (const name of ['Hur säkert är det?', 'Vilka stannar längst?']) await calculator.openSection(name);
    await calculator.button(/publicerat exempel/u).click();
    await expect(page.locator('.in-depth .chart')).toHaveCount(2);
    await expectToFit('everything in depth');
    await calculator.open('sv', hash);
    await expect(page.locator('[data-linked]')).toBeVisible();
    await expectToFit('a link beside everything');
    await calculator.button('Scenarier').click();
    await expect(page.getByRole('table', { name: 'Sparade scenarier' })).toBeVisible();
    await expectToFit('a link beside the scenarios');
  });

  for (const [language, scheme] of [
    ['sv', 'light'],
    ['en', 'dark'],
  ] as const) {
    test(`axe finds nothing, with everything open, in ${language} and ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      const calculator = new CalculatorPage(page);
      await calculator.open(language);
      await calculator.button(language === 'sv' ? 'Scenarier' : 'Scenarios').click();
      await calculator
        .button(/Så räknas det.*Om de ersätts|How it is calculated.*If they are replaced/u)
        .click();
      await expectAccessible(page);
      const sections =
        language === 'sv'
          ? (['Vad betyder mest?', 'Hur säkert är det?', 'Vilka stannar längst?'] as const)
          : (['What matters most?', 'How certain is it?', 'Who stays longest?'] as const);
      await calculator.openInDepth(sections[0], language);
      for (const name of sections.slice(1)) await calculator.openSection(name);
      await calculator.button(/publicerat exempel|published example/u).click();
      await expect(page.locator('.in-depth .chart')).toHaveCount(2);
      await expectAccessible(page);
    });
  }
});
