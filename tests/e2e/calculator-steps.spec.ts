import { CalculatorPage } from './pages/calculator.ts';
import { expect, open, test } from './support.ts';

const steps = ['lose', 'keep', 'post', 'where', 'trust'] as const;

test('The calculator shows a step at a time, from the list, by next and back, and by an address', async ({
  page,
}) => {
  await open(page, '/sv/kalkylator/');
  const shown = page.locator('.question:visible');
  const list = page.getByRole('navigation', { name: 'Kalkylatorns steg' }).getByRole('link');
  const expectStep = async (at: number): Promise<void> => {
    await expect(shown).toHaveCount(1);
    await expect(shown).toHaveAttribute('id', steps[at] ?? '');
    await expect(shown.getByRole('heading', { level: 2 })).toBeInViewport();
    await expect(list.and(page.locator('[aria-current="step"]'))).toHaveText(new RegExp(`^${at + 1} `, 'u'));
  };
  await expectStep(0);
  await expect(list).toHaveCount(5);
  for (let at = 1; at < 5; at += 1) {
    await shown.getByRole('link', { name: /^Nästa: /u }).click();
    await expectStep(at);
    await expect(shown.getByRole('heading', { level: 2 })).toBeFocused();
  }
  await expect(shown.getByRole('link', { name: /^Nästa: /u })).toHaveCount(0);
  await shown.getByRole('link', { name: 'Tillbaka' }).click();
  await expectStep(3);
  await list.nth(1).click();
  await expectStep(1);
  // Turning pages is reading: nothing has been loaded for it.
  await expect(page.locator('astro-island[ssr]')).toHaveCount(2);
  await page.reload();
  await expectStep(1);
  await open(page, '/sv/kalkylator/#trust');
  await expectStep(4);
});

test('A step leaves the numbers of a link in the address, and the page in depth takes them along', async ({
  page,
}) => {
  const calculator = new CalculatorPage(page);
  await calculator.open();
  await calculator.field('Kunder').fill('321');
  await calculator.button('Scenarier').click();
  const { hash } = new URL(await page.getByLabel('Länk med talen').inputValue());
  await calculator.button('Återställ').click();
  await open(page, `/sv/kalkylator/${hash}`);
  await expect(page.getByText('Du tittar på tal från en länk.')).toBeVisible();
  await page
    .getByRole('link', { name: /^Nästa: /u })
    .first()
    .click();
  expect(new URL(page.url()).hash).toBe(hash);
  await expect(page.locator('#keep')).toBeVisible();
  // What is offered to go on with are the link's numbers, not the reader's own.
  await expect(page.getByRole('navigation', { name: 'Räkna vidare' })).toBeHidden();
  await page.getByRole('link', { name: 'Räkna vidare på länkens tal' }).click();
  await expect(page).toHaveURL(/\/sv\/kalkylator\/fordjupning\/#/u);
  await expect(page.locator('.basis')).toContainText('av 321 kunder');
  await page.goto('/sv/kalkylator/fordjupning/');
  await expect(page.locator('.basis')).toContainText('av 200 kunder');
  await page.getByRole('link', { name: 'Tillbaka till kalkylatorn' }).click();
  await page.getByRole('link', { name: 'Vad betyder mest?' }).click();
  await expect(page.locator('#sensitivity-outcome')).toBeVisible();
});

test('The answer is in view at the foot of a phone, and covers nothing that has the focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '/sv/kalkylator/');
  const answer = page.locator('#lose .headline');
  await page.locator('#lose').getByLabel('Gruppens namn').focus();
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
  const names: string[] = [];
  for (let press = 0; press < 60; press += 1) {
    const covered = await page.evaluate(() => {
      const focused = document.activeElement;
      const bar = document.querySelector('#lose .headline');
      if (!focused?.closest('#lose') || !bar || bar.contains(focused)) return null;
      const [box, over] = [focused.getBoundingClientRect(), bar.getBoundingClientRect()];
      return { name: focused.id, covered: over.top <= box.top + 1 && box.bottom - 1 <= over.bottom };
    });
    if (covered === null) break;
    names.push(covered.name);
    expect(covered.covered, covered.name).toBe(false);
    await expect(answer).toBeInViewport();
    await page.keyboard.press('Tab');
  }
  expect(names).toContain('in-acquisitionCost');
  expect(names).toContain('in-growthTarget');

  // All steps have their names, and the page ends with its footer: the answer has ended with its step.
  for (const name of await page.locator('.steps .name').all()) await expect(name).toBeVisible();
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await expect(answer).not.toBeInViewport();
  const strip = await page.evaluate(
    () => innerHeight - (document.querySelector('.site-footer')?.getBoundingClientRect().bottom ?? 0),
  );
  expect(Math.abs(strip)).toBeLessThanOrEqual(1);
});

test('An explanation lies beside its field and not over it, alone, and Escape closes it', async ({
  page,
}) => {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, '/sv/kalkylator/');
    const fields = page.locator('#lose .number');
    for (let at = 0; at < (await fields.count()); at += 1) {
      const field = fields.nth(at);
      await field.locator('.hint').click();
      const open = page.locator('.explained:popover-open');
      await expect(open).toHaveCount(1);
      const [box, over] = [await field.locator('.control').boundingBox(), await open.boundingBox()];
      if (!box || !over) throw new Error('neither has a place on the page');
      const apart = over.y >= box.y + box.height || over.y + over.height <= box.y;
      expect(apart, `${width} px, field ${at}`).toBe(true);
      expect(over.x).toBeGreaterThanOrEqual(0);
      expect(over.x + over.width).toBeLessThanOrEqual(width);
    }
    await page.keyboard.press('Escape');
    await expect(page.locator('.explained:popover-open')).toHaveCount(0);
  }
});

test.describe('Without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('all five steps stand on the page, with their answers and links between them', async ({ page }) => {
    await page.goto('/en/calculator/');
    await expect(page.locator('.question:visible')).toHaveCount(5);
    for (const step of steps) await expect(page.locator(`#${step} .headline`)).not.toBeEmpty();
    await page.getByRole('link', { name: 'Next: The groups' }).click();
    await expect(page.locator('#where')).toBeInViewport();
  });
});
