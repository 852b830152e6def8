import { encodeFragment } from '../../src/domain/exchange/fragment.ts';
import { CalculatorPage } from './pages/calculator.ts';
import { expect, holdScripts, test } from './support.ts';
import type { Page } from '@playwright/test';

const stored = (page: Page): Promise<string | null> =>
  page.evaluate(() => localStorage.getItem('playbook:calculator'));

const looking = 'Du tittar på tal från en länk.';
const damaged = 'Länken är skadad och gick inte att läsa.';

/** A reader with 222 customers of their own, and the fragment of a link with 321. */
async function prepare(page: Page): Promise<{ calculator: CalculatorPage; good: string }> {
  const calculator = new CalculatorPage(page);
  await calculator.open();
  await calculator.field('Kunder').fill('321');
  await calculator.button('Scenarier').click();
  const good = new URL(await page.getByLabel('Länk med talen').inputValue()).hash;
  await calculator.field('Kunder').fill('222');
  return { calculator, good };
}

/** Another link in the same tab: the page stays, only the fragment changes. */
const follow = (page: Page, hash: string): Promise<void> =>
  page.evaluate((next) => {
    location.hash = next;
  }, hash);

test.describe('Calculator links', () => {
  test('a link shows its results beside one’s own, and stores nothing', async ({ page }) => {
    const { calculator, good } = await prepare(page);
    const before = await stored(page);
    expect(before).toContain('222');
    await follow(page, good);
    const row = (name: string) =>
      page.locator('[data-linked]').getByRole('row', { name: new RegExp(`^${name}`, 'u') });
    await expect(row('Förlorade kunder om året').getByRole('cell')).toHaveText(['33,3', '48,2']);
    await expect(row('Om de ersätts').getByRole('cell')).toHaveText([/^499\s500\skr$/u, /^722\s250\skr$/u]);
    await expect(calculator.field('Kunder')).toHaveValue('321');
    await calculator.field('Kunder').fill('400');
    await expect(row('Förlorade kunder om året').getByRole('cell')).toHaveText(['33,3', '60']);
    expect(await stored(page)).toBe(before);
    await calculator.button('Använd de här talen').click();
    await expect(page.getByText(looking)).toBeHidden();
    expect(await stored(page)).toContain('400');
  });

  test('a link takes along what the groups are called, says so, and leaves it out when asked', async ({
    page,
  }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await calculator.button('Dela i stora, medelstora och små').click();
    const names = page.getByRole('textbox', { name: 'Gruppens namn' });
    await names.first().fill('Storkund AB');
    await calculator.button('Scenarier').click();
    const field = page.getByLabel('Länk med talen');
    await expect(field).toHaveAccessibleDescription(/gruppernas namn \(Storkund AB, .* Alla som får länken/u);
    const named = new URL(await field.inputValue()).hash;
    await page.getByLabel('Ta med gruppernas namn').uncheck();
    await expect(field).toHaveAccessibleDescription(/inga namn/u);
    const plain = new URL(await field.inputValue()).hash;
    // A colleague's browser: nobody has any numbers there.
    const other = await page.context().browser()?.newContext();
    if (!other) throw new Error('no browser');
    const visitor = await other.newPage();
    await visitor.goto(new URL(named, page.url()).href);
    await expect(visitor.locator('[data-linked]')).toContainText('från den som gjorde länken: Storkund AB, ');
    const theirs = visitor.getByRole('textbox', { name: 'Gruppens namn' });
    await expect(theirs.first()).toHaveValue('Storkund AB');
    await expect(visitor.locator('[data-linked] thead')).toContainText('Exemplets');
    expect(await stored(visitor)).toBeNull();
    await follow(visitor, plain);
    await expect(theirs.first()).toHaveValue('Grupp 1');
    await expect(visitor.locator('[data-linked]')).not.toContainText('från den som gjorde länken');
    await other.close();
  });

  test('a damaged link after a good one shows one’s own numbers, and a good one after it clears the message', async ({
    page,
  }) => {
    const { calculator, good } = await prepare(page);
    await follow(page, good);
    await expect(calculator.field('Kunder')).toHaveValue('321');
    await follow(page, good.slice(0, -1));
    await expect(page.getByText(damaged)).toBeVisible();
    await expect(page.getByText(looking)).toBeHidden();
    await expect(calculator.field('Kunder')).toHaveValue('222');
    await follow(page, good);
    await expect(page.getByText(looking)).toBeVisible();
    await expect(page.getByText(damaged)).toBeHidden();
    await expect(calculator.field('Kunder')).toHaveValue('321');
  });

  test('a link that was left can be opened again', async ({ page }) => {
    const { calculator, good } = await prepare(page);
    await follow(page, good);
    await calculator.button('Tillbaka till mina tal').click();
    await expect(calculator.field('Kunder')).toHaveValue('222');
    await follow(page, good);
    await expect(calculator.field('Kunder')).toHaveValue('321');
  });

  test('a jump to a heading keeps the link’s message with its numbers', async ({ page }) => {
    const { calculator, good } = await prepare(page);
    await follow(page, good);
    await expect(page.getByText(looking)).toBeVisible();
    await follow(page, '#keep');
    await expect(page).toHaveURL(/#keep$/u);
    await expect(page.getByText(looking)).toBeVisible();
    await calculator.showAllSteps();
    await expect(calculator.field('Kunder')).toHaveValue('321');
  });

  test('a whole link of a newer version says so, and changes nothing', async ({ page }) => {
    const { calculator } = await prepare(page);
    const before = await stored(page);
    await follow(page, `#${encodeFragment('calculator', [1, 2, 3], 4)}`);
    await expect(page.getByText('Länken kommer från en nyare version av kalkylatorn.')).toBeVisible();
    await expect(calculator.field('Kunder')).toHaveValue('222');
    expect(await stored(page)).toBe(before);
  });

  test.describe('whose code is still on its way', () => {
    /** The page with a link opened anew, the code that reads links held back. Returns what decides about it. */
    async function openHeld(
      page: Page,
      hash: string,
    ): Promise<{ readonly letThrough: () => void; readonly refuse: () => void }> {
      let decide: ((through: boolean) => void) | undefined;
      const decided = new Promise<boolean>((done) => {
        decide = done;
      });
      await page.route(/\/assets\/LinkedInputsNotice\.[^/]*\.js$/u, async (route) => {
        await ((await decided) ? route.continue() : route.abort());
      });
      await page.goto('about:blank');
      await page.goto(`/sv/kalkylator/${hash}`);
      return {
        letThrough: () => {
          decide?.(true);
        },
        refuse: () => {
          decide?.(false);
        },
      };
    }

    test('leaves one’s own numbers alone, and keeps what was typed meanwhile', async ({ page }) => {
      const { calculator, good } = await prepare(page);
      const before = await stored(page);
      const { letThrough } = await openHeld(page, good);
      await expect(calculator.field('Kunder')).toHaveValue('222');
      await calculator.field('Diskonteringsränta').fill('12');
      await expect(calculator.button('Ångra')).toBeEnabled();
      expect(await stored(page)).toBe(before);
      letThrough();
      await expect(page.getByText(looking)).toBeVisible();
      await expect(calculator.field('Kunder')).toHaveValue('321');
      await expect(calculator.field('Diskonteringsränta')).toHaveValue('12');
      await calculator.button('Ångra').click();
      await expect(calculator.field('Diskonteringsränta')).toHaveValue('10');
      expect(await stored(page)).toBe(before);
      await calculator.button('Tillbaka till mina tal').click();
      await expect(calculator.field('Kunder')).toHaveValue('222');
    });

    test('keeps what is typed before any script as well', async ({ page }) => {
      const { calculator, good } = await prepare(page);
      const before = await stored(page);
      const letThrough = await holdScripts(page);
      await page.goto('about:blank');
      await page.goto(`/sv/kalkylator/${good}`, { waitUntil: 'commit' });
      await calculator.field('Diskonteringsränta').fill('12');
      letThrough();
      await expect(page.getByText(looking)).toBeVisible();
      await expect(calculator.field('Kunder')).toHaveValue('321');
      await expect(calculator.field('Diskonteringsränta')).toHaveValue('12');
      expect(await stored(page)).toBe(before);
    });

    test('makes what was typed one’s own when the link turns out damaged', async ({ page }) => {
      const { calculator, good } = await prepare(page);
      const { letThrough } = await openHeld(page, good.slice(0, -1));
      // Awake: before that, what is typed meets what is stored.
      await expect(calculator.field('Kunder')).toHaveValue('222');
      await calculator.field('Kunder').fill('444');
      expect(await stored(page)).toContain('222');
      letThrough();
      await expect(page.getByText(damaged)).toBeVisible();
      await expect(calculator.field('Kunder')).toHaveValue('444');
      expect(await stored(page)).toContain('444');
      await calculator.button('Ångra').click();
      await expect(calculator.field('Kunder')).toHaveValue('222');
    });

    test('makes what was typed one’s own when it does not come, and stores nothing if nothing was', async ({
      page,
      seen,
    }) => {
      const { calculator, good } = await prepare(page);
      const before = await stored(page);
      const first = await openHeld(page, good);
      await expect(calculator.field('Kunder')).toHaveValue('222');
      first.refuse();
      const failed = page.locator('.toolbar').getByText('Det gick inte att läsa in delen.');
      await expect(failed).toBeVisible();
      expect(await stored(page)).toBe(before);
      await calculator.field('Kunder').fill('333');
      expect(await stored(page)).toContain('333');
      await page.unrouteAll({ behavior: 'wait' });
      const second = await openHeld(page, good);
      // Awake: before that, what is typed meets what is stored.
      await expect(calculator.field('Kunder')).toHaveValue('333');
      await calculator.field('Kunder').fill('444');
      expect(await stored(page)).toContain('333');
      second.refuse();
      await expect(failed).toBeVisible();
      await expect(calculator.field('Kunder')).toHaveValue('444');
      expect(await stored(page)).toContain('444');
      expect(seen.every((line) => line.includes('/assets/LinkedInputsNotice.'))).toBe(true);
      seen.length = 0;
    });
  });
});
