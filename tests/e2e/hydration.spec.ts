import type { Page } from '@playwright/test';
import { AssessmentPage } from './pages/assessment.ts';
import { CalculatorPage } from './pages/calculator.ts';
import { storeAttempts } from './pages/stored-attempts.ts';
import { askedBeforeLeaving, expect, holdScripts, test } from './support.ts';

test.describe('A page that is used before its scripts are there', () => {
  test('keeps what is written in a field and moved on a slider', async ({ page }) => {
    const letThrough = await holdScripts(page);
    await page.goto('/sv/kalkylator/', { waitUntil: 'commit' });
    const calculator = new CalculatorPage(page);
    await calculator.field('Kunder').fill('800');
    await calculator.field('Intäkt per kund och år').pressSequentially('x');
    await calculator.slider('Andel som stannar per år').fill('0.5');
    letThrough();
    await expect(calculator.figure('Förlorade kunder om året')).toHaveText('400');
    await expect(calculator.field('Kunder')).toHaveValue('800');
    await expect(calculator.field('Andel som stannar per år')).toHaveValue('50');
    await expect(calculator.field('Intäkt per kund och år')).toHaveAttribute('aria-invalid', 'true');
    await expect(calculator.field('Intäkt per kund och år')).toHaveValue(/x/u);
  });

  test('does what was pressed, once, and leaves the caret where it was', async ({ page }) => {
    const letThrough = await holdScripts(page);
    await page.goto('/sv/kalkylator/', { waitUntil: 'commit' });
    const calculator = new CalculatorPage(page);
    const lose = calculator.question('Vad kostar det oss att förlora kunder?');
    await lose.getByRole('button', { name: 'Så räknas det Förlorade kunder om året' }).click();
    await lose.getByText('Räkna fram andelen som stannar ur andra tal').click();
    const groups = page.getByRole('textbox', { name: 'Gruppens namn' });
    await calculator.button('Lägg till en grupp').click();
    await calculator.button('Lägg till en grupp').click();
    await groups.first().fill('Stora kunder');
    await groups.first().press('Home');
    letThrough();
    await expect(groups).toHaveCount(3);
    await expect(groups.first()).toHaveValue('Stora kunder');
    await page.keyboard.type('De ');
    await expect(groups.first()).toHaveValue('De Stora kunder');
    await expect(
      lose.getByRole('button', { name: 'Så räknas det Förlorade kunder om året' }),
    ).toHaveAttribute('aria-expanded', 'true');
  });

  test('keeps a tick', async ({ page }) => {
    const letThrough = await holdScripts(page);
    await page.goto('/sv/larvagar/', { waitUntil: 'commit' });
    const step = page.getByRole('checkbox').first();
    await step.click();
    letThrough();
    await expect(step).toBeChecked();
    await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
    await page.reload();
    await expect(step).toBeChecked();
  });

  test('does not untick what was ticked before, for someone who ticks it again', async ({ page }) => {
    await page.goto('/sv/larvagar/');
    const step = page.getByRole('checkbox').first();
    await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
    await step.check();
    const letThrough = await holdScripts(page);
    await page.reload({ waitUntil: 'commit' });
    await step.click();
    letThrough();
    await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
    await expect(step).toBeChecked();
    // The step, and the path that the reader goes along by it.
    expect((await page.evaluate(() => Object.keys(localStorage))).sort()).toEqual([
      expect.stringContaining('playbook:step:path:'),
      expect.stringContaining('playbook:step:workshop:'),
    ]);
  });

  test('opens its explanations without any script', async ({ page }) => {
    await holdScripts(page);
    await page.goto('/sv/kalkylator/', { waitUntil: 'commit' });
    await page.locator('#lose .hint').first().click();
    await expect(page.locator('#lose .explained').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('#lose .explained').first()).toBeHidden();
  });

  test('keeps the last of what was done, in its order, and what is selected', async ({ page }) => {
    const letThrough = await holdScripts(page);
    await page.goto('/sv/kalkylator/', { waitUntil: 'commit' });
    const calculator = new CalculatorPage(page);
    await calculator.field('Kunder').fill('800');
    await page.getByRole('slider', { name: 'Kunder, reglage', exact: true }).fill('300');
    await calculator.field('Kunder').fill('900');
    await calculator.field('Kunder').press('Control+A');
    letThrough();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await expect(calculator.field('Kunder')).toHaveValue('900');
    await page.keyboard.type('5');
    await expect(calculator.field('Kunder')).toHaveValue('5');
  });

  test('keeps what is written where stored data has put another group in the place of the first', async ({
    page,
  }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open();
    await calculator.addGroups(2);
    await calculator.button(/^Ta bort Alla kaféer/u).click();
    await expect(page.getByRole('textbox', { name: 'Gruppens namn' })).toHaveCount(1);
    const letThrough = await holdScripts(page);
    await page.reload({ waitUntil: 'commit' });
    await calculator.field('Kunder').fill('777');
    letThrough();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await expect(calculator.field('Kunder')).toHaveValue('777');
    await expect(calculator.question('Vad kostar det oss att förlora kunder?')).toContainText('av 777');
  });
});

test.describe('The way into the self-assessment, pressed before the stored answers are there', () => {
  test('goes on where an unfinished attempt was', async ({ page }) => {
    await storeAttempts(page, [{ id: 'begun', day: '2027-01-25', finished: null, step: 3 }]);
    const letThrough = await holdScripts(page);
    const assessment = new AssessmentPage(page);
    await page.goto(assessment.words.path, { waitUntil: 'commit' });
    await assessment.button('begin').click();
    letThrough();
    await expect(page.getByText(/^Fråga \d+ av 25$/u)).toBeVisible();
    await expect(assessment.heading).toBeFocused();
    // The first that had no answer, of the attempt that was there.
    await expect(assessment.group.locator('input:checked')).toHaveCount(0);
    await expect(page.locator('.choices input, .situation input').first()).toBeVisible();
    expect(await attemptsOf(page)).toEqual(['playbook:attempt:begun']);
  });

  test('shows a finished one as it is, and begins no other', async ({ page }) => {
    await storeAttempts(page, [{ id: 'done', day: '2027-01-25', step: 3 }]);
    const letThrough = await holdScripts(page);
    const assessment = new AssessmentPage(page);
    await page.goto(assessment.words.path, { waitUntil: 'commit' });
    await assessment.button('begin').click();
    letThrough();
    await expect(page.getByRole('link', { name: assessment.words.show })).toBeVisible();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await expect(assessment.heading).toHaveText('Självskattning');
    expect(await attemptsOf(page)).toEqual(['playbook:attempt:done']);
  });

  test('begins, where nothing is stored', async ({ page }) => {
    const letThrough = await holdScripts(page);
    const assessment = new AssessmentPage(page);
    await page.goto(assessment.words.path, { waitUntil: 'commit' });
    await assessment.button('begin').click();
    letThrough();
    await expect(page.getByText('Fråga 1 av 25')).toBeVisible();
  });
});

const attemptsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('playbook:attempt:')));

test.describe('The questions of the calculator', () => {
  test('stay static while nobody uses the page, and are hydrated together when anything is used', async ({
    page,
  }) => {
    const staticIslands = page.locator('astro-island[ssr]');
    const calculator = new CalculatorPage(page);
    await calculator.open('sv', '', { isAsleep: true });
    await page.locator('.further').scrollIntoViewIfNeeded();
    await expect(staticIslands).toHaveCount(2);
    await calculator.slider('Så många fler av hundra stannar').press('ArrowRight');
    await expect(staticIslands).toHaveCount(0);
    await expect(calculator.field('Så många fler av hundra stannar')).toHaveValue('3,5');
  });

  test('say so when their code does not come, and come at the next press', async ({ page, seen }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open('sv', '', { isAsleep: true });
    await page.route('**/assets/*.js', (route) => route.abort());
    await calculator.field('Kunder').fill('50');
    const notice = page.getByText('Det gick inte att läsa in den här delen av sidan.');
    // Above each part that is missing.
    await expect(notice).toHaveCount(2);
    await page.unroute('**/assets/*.js');
    await page.locator('#keep .headline').click();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await expect(notice).toHaveCount(0);
    await expect(page.locator('#where')).toContainText('Alla kaféer7,5');
    seen.length = 0;
  });

  test('are marked with the others by the first unreadable text', async ({ page }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open('sv', '', { isAsleep: true });
    await calculator.field('Andel som stannar per år').fill('abc');
    await expect(
      calculator.question('Vad är det värt att behålla fler?').getByText('Ett tal går inte att använda.'),
    ).toBeVisible();
  });

  test('are alive from the start where numbers are stored', async ({ page }) => {
    const calculator = new CalculatorPage(page);
    await calculator.open('sv', '', { isAsleep: true });
    await calculator.field('Kunder').fill('400');
    // What is reloaded before it is stored is not there afterwards.
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('playbook:calculator')))
      .toContain('400');
    await page.reload();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await expect(page.locator('#where')).toContainText('Alla kaféer60');
  });

  test('ask before the page is left with what their code has not taken in yet, and no longer', async ({
    page,
    seen,
  }) => {
    const letThrough = await holdScripts(page);
    const calculator = new CalculatorPage(page);
    const write = async (): Promise<void> => {
      await page.goto('/sv/kalkylator/', { waitUntil: 'commit' });
      await calculator.field('Kunder').fill('400');
    };
    await write();
    await page.goto('/sv/', { waitUntil: 'commit' });
    expect(seen).toEqual([askedBeforeLeaving]);
    seen.length = 0;
    await write();
    letThrough();
    await expect(page.locator('#where')).toContainText('Alla kaféer60');
    await page.goto('/sv/', { waitUntil: 'commit' });
    expect(seen).toEqual([]);
  });
});

test('What is alive refers to itself by the same ids as the static page, each of them once', async ({
  page,
}) => {
  const idsIn = (): Promise<string[]> =>
    page.locator('main [id]').evaluateAll((elements) => elements.map(({ id }) => id));
  for (const path of ['/sv/kalkylator/', '/sv/sjalvskattning/', '/sv/sok/', '/sv/larvagar/']) {
    const letThrough = await holdScripts(page);
    await page.goto(path, { waitUntil: 'commit' });
    await page.getByRole('contentinfo').waitFor();
    const before = await idsIn();
    letThrough();
    if (path === '/sv/kalkylator/') await page.getByRole('main').getByRole('textbox').first().focus();
    await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
    const after = await idsIn();
    expect(after.filter((id) => before.includes(id))).toEqual(before);
    expect(new Set(after).size).toBe(after.length);
    await page.unrouteAll();
  }
});
