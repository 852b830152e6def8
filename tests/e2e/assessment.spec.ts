import type { Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { expectAccessible } from '../a11y/axe.ts';
import { AssessmentPage } from './pages/assessment.ts';
import type { GivenAnswer } from './pages/assessment.ts';
import { answers, best, expected } from './pages/assessment-answers.ts';
import { expect, test } from './support.ts';

for (const language of ['sv', 'en'] as const) {
  // Once is enough to reload at every question: what is read again there knows no language. The other language, which
  // differs by its words alone, waits for npm run test:long.
  const reloading = language === 'sv';
  test(
    `${language}: the whole way by keyboard${reloading ? ', reloading at every question,' : ''} ends in the result reckoned by hand`,
    reloading ? {} : { tag: '@long' },
    async ({ page }) => {
      test.setTimeout(180_000);
      const assessment = new AssessmentPage(page, language);
      await assessment.open();
      await assessment.button('begin').focus();
      await page.keyboard.press('Enter');
      for (let number = 1; number <= 25; number += 1) {
        // The title says where one is, and the heading has the focus.
        await expect(page).toHaveTitle(new RegExp(`^\\S+ ${number} \\S+ 25 – `, 'u'));
        await expect(assessment.heading).toBeFocused();
        const id = assessment.question;
        const given = answers[id];
        if (given !== undefined) await answerByKeyboard(page, given);
        if (reloading) {
          await page.reload();
          await page.waitForFunction(() => document.querySelector('.question') !== null);
          expect(assessment.question).toBe(id);
          await expectAnswered(assessment, given);
        }
        await assessment.button('next').focus();
        await page.keyboard.press('Enter');
        if (typeof given === 'object' && !('picks' in given) && given.worst === undefined) {
          await expect(page.getByRole('alert')).toBeVisible();
          // The first press put the focus on the choice that is missing; Enter there goes on.
          await expect(assessment.group.locator('input[name$="-worst"]:focus')).toHaveCount(1);
          await page.keyboard.press('Enter');
        }
        await expect.poll(() => assessment.question).not.toBe(id);
      }
      await expect(assessment.heading).toHaveText(assessment.words.review);
      await page.reload();
      await expect(assessment.heading).toHaveText(assessment.words.review);
      await assessment.button('show').focus();
      await page.keyboard.press('Enter');
      await expect(assessment.heading).toHaveText(assessment.words.result);
      await expect(assessment.heading).toBeFocused();
      expect(await assessment.scores()).toEqual(expected[language]);
      await page.reload();
      await expect(assessment.heading).toHaveText(assessment.words.result);
      expect(await assessment.scores()).toEqual(expected[language]);
      await expectAccessible(page);
    },
  );
}

async function answerByKeyboard(page: Page, given: GivenAnswer): Promise<void> {
  if (typeof given === 'number' || given === 'na') {
    // The first Tab after the heading comes to the first step; arrows go on from there.
    await page.keyboard.press('Tab');
    const steps = given === 'na' ? 5 : given - 1;
    await page.keyboard.press('Space');
    for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
    return;
  }
  if ('picks' in given) throw new Error('no picks among the core questions');
  for (const kind of ['best', 'worst'] as const) {
    const id = given[kind];
    if (id === undefined) continue;
    await page.locator(`.question input[name$="-${kind}"][value="${id}"]`).focus();
    await page.keyboard.press('Space');
  }
}

async function expectAnswered(assessment: AssessmentPage, given: GivenAnswer | undefined): Promise<void> {
  const { group } = assessment;
  if (given === undefined) await expect(group.locator('input:checked')).toHaveCount(0);
  else if (typeof given === 'number' || given === 'na') {
    await expect(group.locator(`input[value="${String(given)}"]`)).toBeChecked();
  } else if (!('picks' in given)) {
    await expect(group.locator(`input[name$="-best"][value="${given.best ?? ''}"]`)).toBeChecked();
  }
}

test('the page weighs at most 30 KB of JavaScript before there is a result', async ({ page }) => {
  const scripts = new Map<string, number>();
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    void response.body().then((body) => scripts.set(response.url(), gzipSync(body).length));
  });
  const assessment = new AssessmentPage(page);
  await assessment.open();
  await page.waitForLoadState('networkidle');
  const inline = await page.locator('script:not([src])').allTextContents();
  const total =
    [...scripts.values()].reduce((sum, size) => sum + size, 0) +
    inline.reduce((sum, text) => sum + gzipSync(text).length, 0);
  expect(scripts.size).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(30 * 1024);
  console.log(`      self-assessment: ${(total / 1024).toFixed(1)} KB of JavaScript, compressed`);
});

test('every view is free of what axe finds, in the dark and at 320 pixels', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 640 });
  const assessment = new AssessmentPage(page, 'en');
  const fits = async (): Promise<void> => {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  };
  await assessment.open();
  await fits();
  await assessment.button('begin').click();
  await fits();
  await page.goto(`${assessment.words.path}#ot-4`);
  await assessment.answer(best('a', 'd'));
  await fits();
  await page.goto(`${assessment.words.path}#pr-6`);
  await fits();
  await page.goto(`${assessment.words.path}#pw-6`);
  await fits();
  await page.goto(`${assessment.words.path}#review`);
  await fits();
  // One whole answer on keeping time is no result yet; three are.
  await assessment.button('show').click();
  await expect(page.getByRole('alert')).toContainText('it needs 2 more answers');
  await fits();
  for (const id of ['ot-1', 'ot-2']) {
    await page.goto(`${assessment.words.path}#${id}`);
    await assessment.answer(3);
  }
  await page.goto(`${assessment.words.path}#review`);
  await assessment.showResult();
  await fits();
});
