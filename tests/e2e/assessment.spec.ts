import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { AssessmentPage } from './pages/assessment.ts';
import type { GivenAnswer } from './pages/assessment.ts';
import { expect, open, test } from './support.ts';

const best = (bestId: string, worst: string): GivenAnswer => ({ best: bestId, worst });

/**
 * Answers whose result is reckoned by hand below. Steps count (step − 1)/4, reversed 1 minus that; situations
 * ½ + (effect of best − effect of worst)/2, as their effects run from 0 to 1.
 */
const answers: Readonly<Record<string, GivenAnswer>> = {
  'cl-1': 4, // 0.75
  'cl-2': 3, // 0.5
  'cl-3': 2, // reversed: 0.75
  'cl-4': best('a', 'd'), // 1
  'cl-5': best('b', 'c'), // ½ + (0.6 − 0.25)/2 = 0.675
  // mean of 3.675/5 = 73.5, half up 74
  'kp-1': 2, // 0.25
  'kp-2': 1, // 0
  'kp-3': 5, // reversed: 0
  'kp-4': best('c', 'a'), // ½ + (0.3 − 1)/2 = 0.15
  'kp-5': best('d', 'a'), // 0
  // 0.4/5 = 8
  'tr-1': 'na',
  'tr-2': 5, // 1
  'tr-3': 1, // reversed: 1
  'tr-4': best('a', 'd'), // 1
  'tr-5': best('a', 'c'), // ½ + (1 − 0.3)/2 = 0.85
  // 3.85/4 = 96.25
  'sr-1': 3, // one answer and a half one: too few for a score
  'sr-4': { best: 'a' },
  'cs-1': 4, // 0.75
  'cs-2': 4, // 0.75
  'cs-3': 2, // reversed: 0.75
  // three of five: 75, partial
  'cc-1': 'na',
  'cc-2': 'na',
  'cc-3': 'na',
  'cc-4': best('a', 'd'),
  'cc-5': best('a', 'd'), // two answers: too few
};
// Overall: (73.5 + 8 + 96.25 + 75)/4 = 63.19. Twenty of thirty answered: reliability
// ⅔·0.85/(1 − ⅓·0.85) = 0.7907, error 12·√0.2093 = 5.49, so 58–69.
// Five of five: 15·√0.3 = 8.22. Four of five: 0.56/0.86 → 8.86. Three of five: 0.42/0.72 → 9.68.

const expected = {
  sv: {
    Helheten: ['63', '58–69', 'Stadigt', '20 av 26'],
    'Tydlighet och öppenhet': ['74', '65–82', 'Stadigt', '5 av 5'],
    'Hålla löften': ['8', '0–16', 'Här börjar det', '5 av 5'],
    'Ta ansvar': ['96', '87–100', 'Starkt', '4 av 4'],
    'Visa respekt': ['–', '–', 'För få svar för en poäng.', '1 av 5'],
    'Lyssna och vara genuin': ['75', '65–85', 'Stadigt', '3 av 5'],
    Kundvård: ['–', '–', 'För få svar för en poäng.', '2 av 2'],
  },
  en: {
    Overall: ['63', '58–69', 'Steady', '20 of 26'],
    'Clarity and openness': ['74', '65–82', 'Steady', '5 of 5'],
    'Keeping promises': ['8', '0–16', 'Starting out', '5 of 5'],
    'Taking responsibility': ['96', '87–100', 'Strong', '4 of 4'],
    'Showing respect': ['–', '–', 'Too few answers for a score.', '1 of 5'],
    'Listening and being genuine': ['75', '65–85', 'Steady', '3 of 5'],
    'Customer care': ['–', '–', 'Too few answers for a score.', '2 of 2'],
  },
} as const;

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

for (const language of ['sv', 'en'] as const) {
  test(`${language}: the whole way by keyboard, reloading at every question, ends in the result reckoned by hand`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const assessment = new AssessmentPage(page, language);
    await assessment.open();
    await assessment.button('begin').focus();
    await page.keyboard.press('Enter');
    for (let number = 1; number <= 30; number += 1) {
      // The title says where one is, and the heading has the focus.
      await expect(page).toHaveTitle(new RegExp(`^\\S+ ${number} \\S+ 30 – `, 'u'));
      await expect(assessment.heading).toBeFocused();
      const id = assessment.question;
      const given = answers[id];
      if (given !== undefined) await answerByKeyboard(page, given);
      await page.reload();
      await page.waitForFunction(() => document.querySelector('.question') !== null);
      expect(assessment.question).toBe(id);
      await expectAnswered(assessment, given);
      await assessment.button('next').focus();
      await page.keyboard.press('Enter');
      if (typeof given === 'object' && !('picks' in given) && given.worst === undefined) {
        await expect(page.getByRole('alert')).toBeVisible();
        // The first press put the focus on the choice that is missing; Enter there goes on.
        await expect(assessment.group.locator('input[name$="-worst"]').first()).toBeFocused();
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
  });
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

test.describe('taking it', () => {
  test('nothing is preselected and nothing moves on by itself', async ({ page }) => {
    const assessment = new AssessmentPage(page);
    await assessment.open();
    await assessment.button('begin').click();
    await expect(assessment.group.locator('input:checked')).toHaveCount(0);
    const id = assessment.question;
    await assessment.answer(4);
    await expect(page.getByText(assessment.words.saved)).toBeVisible();
    expect(assessment.question).toBe(id);
  });

  test('next, back and the browser’s own back lead the same ways, and answers can be changed and taken back', async ({
    page,
  }) => {
    const assessment = new AssessmentPage(page);
    await assessment.open();
    await assessment.button('begin').click();
    const first = assessment.question;
    await assessment.answer(2);
    await assessment.button('next').click();
    const second = assessment.question;
    expect(second).not.toBe(first);
    await page.goBack();
    await expect.poll(() => assessment.question).toBe(first);
    await expect(assessment.group.locator('input[value="2"]')).toBeChecked();
    await assessment.answer(5);
    await page.goForward();
    await expect.poll(() => assessment.question).toBe(second);
    await assessment.button('back').click();
    await expect(assessment.group.locator('input[value="5"]')).toBeChecked();
    await page.getByRole('button', { name: 'Ta bort svaret' }).click();
    await expect(assessment.group.locator('input:checked')).toHaveCount(0);
    await assessment.button('back').click();
    await expect(assessment.heading).toHaveText('Självskattning');
  });

  test('is resumed in the other language, in the same order', async ({ page }) => {
    const swedish = new AssessmentPage(page, 'sv');
    await swedish.open();
    await swedish.button('begin').click();
    await swedish.answer(3);
    await swedish.button('next').click();
    const second = swedish.question;
    // The switch in the header leads to the very question.
    await page.getByRole('link', { name: 'In English' }).click();
    const english = new AssessmentPage(page, 'en');
    await expect(page).toHaveURL(new RegExp(`/en/self-assessment/#${second}$`, 'u'));
    await expect(page.getByText('Question 2 of 30')).toBeVisible();
    await english.open();
    await expect(page.getByText('have answered 1 question of 30')).toBeVisible();
    await english.button('resume').click();
    expect(english.question).toBe(second);
  });

  test('the skip link and any other address that is no view leave the person in the question', async ({
    page,
  }) => {
    const assessment = new AssessmentPage(page);
    await assessment.open();
    await assessment.button('begin').click();
    await assessment.answer(2);
    await assessment.button('next').click();
    const second = assessment.question;
    await expect(page.getByText('Fråga 2 av 30')).toBeVisible();
    const skip = page.getByRole('link', { name: 'Hoppa till innehållet' });
    await skip.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await expect(page.getByText('Fråga 2 av 30')).toBeVisible();
    // The next Tab goes into the question, and the answer is one to it.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.getByText(assessment.words.saved)).toBeVisible();

    await page.evaluate(() => {
      window.location.hash = 'nowhere';
    });
    // The address names the view again, so that a reload and the other language lead to it.
    await expect.poll(() => assessment.question).toBe(second);
    await expect(page.getByText('Fråga 2 av 30')).toBeVisible();
    await page.reload();
    await expect(page.getByText('Fråga 2 av 30')).toBeVisible();
    await expect(page.getByRole('link', { name: 'In English' })).toHaveAttribute(
      'href',
      new RegExp(`#${second}$`, 'u'),
    );
    await assessment.button('next').click();
    await expect(page.getByText('Fråga 3 av 30')).toBeVisible();
    await page.goBack();
    await expect(page.getByText('Fråga 2 av 30')).toBeVisible();
  });

  test('starting over asks first, and removes only when told to', async ({ page }) => {
    const assessment = new AssessmentPage(page);
    await assessment.open();
    await assessment.button('begin').click();
    await assessment.answer(3);
    await assessment.open();
    await page.getByRole('button', { name: 'Börja om' }).click();
    const dialog = page.getByRole('dialog', { name: 'Börja om från början?' });
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Nej, behåll dem' }).click();
    await expect(page.getByText('har svarat på 1 fråga av 30')).toBeVisible();
    await page.getByRole('button', { name: 'Börja om' }).click();
    await dialog.getByRole('button', { name: 'Ja, ta bort svaren och börja om' }).click();
    await expect(page.getByText('har svarat på 0 frågor av 30')).toBeVisible();
    const kept = await page.evaluate(() =>
      Object.keys(localStorage).filter((key) => key.startsWith('playbook:answer:')),
    );
    expect(kept).toEqual([]);
  });

  test('the review names what has no answer and links to every question', async ({ page }) => {
    const assessment = new AssessmentPage(page);
    await assessment.open();
    await assessment.answerAll({ ...answers });
    await expect(page.getByText('Du har svarat på 24 av 30 frågor.')).toBeVisible();
    const missing = page.getByRole('region', { name: 'Frågor utan svar' });
    await expect(missing.getByRole('listitem')).toHaveCount(6);
    await expectAccessible(page);
    await missing.getByRole('link', { name: /betänketid/u }).click();
    expect(assessment.question).toBe('sr-2');
    await assessment.answer(5);
    await page.getByRole('link', { name: assessment.words.all }).click();
    await expect(page.getByText('Du har svarat på 25 av 30 frågor.')).toBeVisible();
    await page.getByRole('link', { name: /^Ändra ?: .*betänketid/u }).click();
    await expect(assessment.group.locator('input[value="5"]')).toBeChecked();
  });

  test('a situation gives up the worst when the same is chosen as best, and says so', async ({ page }) => {
    const assessment = new AssessmentPage(page);
    await assessment.open();
    await assessment.button('begin').click();
    await page.goto(`${assessment.words.path}#kp-4`);
    await assessment.answer({ worst: 'a' });
    await assessment.answer({ best: 'a' });
    await expect(page.getByText('Det valet var ditt sämsta.')).toBeVisible();
    await expect(assessment.group.locator('input[name="kp-4-worst"]:checked')).toHaveCount(0);
    await expectAccessible(page);
    await assessment.button('next').click();
    await expect(page.getByRole('alert')).toHaveText(/^Välj också vad som är sämst/u);
    await expect(assessment.group).toHaveAccessibleDescription(/Välj också vad som är sämst/u);
  });

  test('the deepening part is ranked and picked by keyboard, and every move is told', async ({ page }) => {
    const assessment = new AssessmentPage(page);
    await assessment.open();
    await assessment.button('begin').click();
    await page.goto(`${assessment.words.path}#tr-6`);
    await expect(page.getByText(/^Fördjupning, fråga \d av 4$/u)).toBeVisible();
    await expectAccessible(page);
    const items = page.locator('.ranks li');
    const second = await items.nth(1).locator('.rank-text').innerText();
    await page.getByRole('button', { name: `Flytta upp: ${second}` }).focus();
    await page.keyboard.press('Enter');
    await expect(items.first().locator('.rank-text')).toHaveText(second);
    await expect(page.getByRole('button', { name: `Flytta upp: ${second}` })).toBeFocused();
    await expect(page.getByText(`${second} är nu nummer 1 av 5.`)).toBeAttached();
    await page.reload();
    await expect(items.first().locator('.rank-text')).toHaveText(second);
    await page.goto(`${assessment.words.path}#cl-6`);
    await assessment.answer({ picks: ['a', 'b'] });
    await expectAccessible(page);
    await page.reload();
    await expect(assessment.group.locator('input:checked')).toHaveCount(2);
  });
});

test.describe('the result', () => {
  test('leads to articles, each with the very answers that led there', async ({ page }) => {
    const assessment = new AssessmentPage(page);
    await assessment.open();
    await assessment.answerAll(answers);
    await assessment.showResult();
    const advice = page.getByRole('region', { name: 'Läs härnäst' });
    const first = advice.locator('[data-article="keep-promises"]');
    await expect(advice.locator('[data-article]')).toHaveCount(3);
    await expect(first).toContainText('Eftersom du svarade');
    await expect(first).toContainText('Aldrig – När du såg att du skulle bli sen');
    const reasons = (await advice.locator('.because').allTextContents()).join(' ');
    expect(reasons).toMatch(/Bäst: [^.]+\. Sämst: /u);
    await first.getByRole('link').click();
    await expect(page.locator('article[data-key="keep-promises"]')).toBeVisible();
  });

  test('shows the feedback to each option of a situation, with one’s own choices marked', async ({
    page,
  }) => {
    const assessment = new AssessmentPage(page);
    await assessment.open();
    await assessment.answerAll(answers);
    await assessment.showResult();
    const details = page.locator('details[data-item="kp-4"]');
    await details.locator('summary').click();
    await expect(details.getByRole('listitem')).toHaveCount(4);
    await expect(details.getByRole('listitem').first()).toContainText('Du valde det här som sämst');
    await expect(details.getByText('Du valde det här som bäst')).toHaveCount(1);
  });

  test('keeps up to three commitments with a day, ticks them, and puts them in a calendar file', async ({
    page,
  }) => {
    const assessment = new AssessmentPage(page);
    await assessment.open();
    await assessment.answerAll(answers);
    await assessment.showResult();
    const section = page.getByRole('region', { name: 'Det här ska jag göra' });
    await section.getByRole('button', { name: 'Lägg till', exact: true }).click();
    await expect(section.getByText('Skriv vad du ska göra.')).toBeVisible();
    await expect(section.getByLabel('Något eget')).toBeFocused();
    await section.getByLabel('Klart senast').fill('2031-03-04');
    await section.getByLabel('Något eget').fill('Ring Åsa; fråga <b>hur</b> det går');
    await section.getByRole('button', { name: 'Lägg till', exact: true }).click();
    await section
      .getByRole('button', { name: /^Välj ?: /u })
      .first()
      .click();
    await section
      .getByRole('button', { name: /^Välj ?: /u })
      .first()
      .click();
    await expect(section.getByText('Du har valt tre.')).toBeVisible();
    const list = section.getByRole('list', { name: 'Dina åtaganden' });
    await expect(list.getByRole('listitem')).toHaveCount(3);
    await expectAccessible(page);

    const downloading = page.waitForEvent('download');
    await section.getByRole('button', { name: 'Lägg in påminnelser i kalendern' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('paminnelser.ics');
    const calendar = readFileSync(await download.path(), 'utf8');
    expect(calendar.match(/BEGIN:VEVENT/gu)).toHaveLength(4);
    expect(calendar).toContain('DTSTART;VALUE=DATE:20310304');
    expect(calendar).toContain(String.raw`SUMMARY:Ring Åsa\; fråga <b>hur</b> det går`);

    await list.getByRole('checkbox', { name: /^Ring Åsa/u }).check();
    await page.reload();
    await expect(list.getByRole('checkbox', { name: /^Ring Åsa/u })).toBeChecked();
    await list.getByRole('button', { name: /^Ta bort ?: Ring Åsa/u }).click();
    await expect(list.getByRole('listitem')).toHaveCount(2);
  });

  test('keeps the focus near, whatever goes away or finds another place among the commitments', async ({
    page,
  }) => {
    const assessment = new AssessmentPage(page);
    await assessment.open();
    await assessment.answerAll(answers);
    await assessment.showResult();
    const section = page.getByRole('region', { name: 'Det här ska jag göra' });
    const rows = section.getByRole('list', { name: 'Dina åtaganden' }).getByRole('listitem');
    const press = async (control: Locator, key: string): Promise<void> => {
      await control.focus();
      await page.keyboard.press(key);
    };
    const suggestion = section.getByRole('button', { name: /^Välj ?: /u }).first();
    await press(suggestion, 'Enter');
    await expect(rows).toHaveCount(1);
    await expect(section.getByRole('heading', { name: 'Förslag ur artiklarna' })).toBeFocused();
    const own = section.getByLabel('Något eget');
    await own.fill('Ring Åsa');
    await press(own, 'Enter');
    await expect(own).toBeFocused();
    await press(suggestion, 'Enter');
    await expect(section.getByText('Du har valt tre.')).toBeFocused();

    // Done, and then due long after the others: it would be last at once, and does so when the focus has gone.
    const first = rows.first();
    const name = (await first.locator('.choice').innerText()).trim();
    await press(first.getByRole('checkbox'), 'Space');
    await expect(first.getByRole('checkbox')).toBeChecked();
    await expect(first.getByRole('checkbox')).toBeFocused();
    await page.keyboard.press('Space');
    await first.getByLabel('Klart senast').fill('2099-01-31');
    await expect(first).toContainText('31 januari 2099');
    await expect(first.getByLabel('Klart senast')).toBeFocused();
    await expect(first).toContainText(name);
    await section.getByRole('button', { name: 'Lägg in påminnelser i kalendern' }).focus();
    await expect(rows.last()).toContainText(name);

    await press(rows.first().getByRole('button'), 'Enter');
    await expect(rows).toHaveCount(2);
    await expect(section.getByRole('heading', { name: 'Det här ska jag göra' })).toBeFocused();
  });

  test('is taken along as CSV, JSON and a link that reveals scores only and stores nothing', async ({
    page,
    browser,
  }) => {
    const assessment = new AssessmentPage(page);
    await assessment.open();
    await assessment.answerAll(answers);
    await assessment.showResult();
    const take = page.getByRole('region', { name: 'Ta med' });
    const fileOf = async (name: string): Promise<string> => {
      const downloading = page.waitForEvent('download');
      await take.getByRole('button', { name }).click();
      return readFileSync(await (await downloading).path(), 'utf8');
    };
    const csv = await fileOf('Spara som CSV');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain('Helheten;overall;;;63;58;69\r\n');
    expect(csv).toContain(';67,5;;\r\n');
    const json = JSON.parse(await fileOf('Spara som JSON')) as {
      format: string;
      attempts: unknown[];
      answers: unknown[];
    };
    expect(json.format).toBe('trust-playbook');
    expect(json.attempts).toHaveLength(1);
    expect(json.answers).toHaveLength(25);

    await take.getByText('Länk att dela').click();
    await expect(take.getByText('Hålla löften: 8', { exact: true })).toBeVisible();
    const link = await take.getByLabel('Länken').inputValue();
    expect(new URL(link).hash).toMatch(/^#scores=1~1_0_63_74_8_96_n_75_n~[\da-z]{7}$/u);

    const other = await browser.newContext({ baseURL: new URL(link).origin });
    const visitor = await other.newPage();
    await visitor.goto(link);
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Ett delat resultat');
    await expect(visitor.getByRole('row', { name: /Hålla löften/u })).toContainText('8');
    expect(await visitor.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await visitor.goto(link.replace('_74_', '_75_'));
    await visitor.reload();
    await expect(visitor.getByText('Länken är skadad')).toBeVisible();
    await other.close();
  });
});

/** Puts attempts into the storage as an earlier visit left them. */
async function store(
  page: Page,
  attempts: readonly { id: string; version: string; day: string; step: number }[],
): Promise<void> {
  await page.goto('/sv/om/');
  await page.evaluate((list) => {
    const dimensions = ['cl', 'kp', 'tr', 'sr', 'cs', 'cc'];
    const reversed = 3;
    for (const { id, version, day, step } of list) {
      const at = `${day}T08:00:00.000Z`;
      const attempt = { id, quiz: 'trust', version, startedAt: at, finishedAt: at, seed: 7 };
      localStorage.setItem(`playbook:attempt:${id}`, JSON.stringify({ v: 1, d: attempt }));
      for (const dimension of dimensions) {
        for (const number of [1, 2, 3]) {
          const value = number === reversed ? 6 - step : step;
          localStorage.setItem(
            `playbook:answer:${id}:${dimension}-${number}`,
            JSON.stringify({ v: 1, d: { value, at } }),
          );
        }
      }
    }
  }, attempts);
}

const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

test.describe('again after a while', () => {
  test('a change is called one only where it is certain, and the page says why', async ({ page }) => {
    // Steps 2 and 3 on every scale: 25 and 50. With three of five answered the criterion for a dimension is
    // 1.96·√2·9.68 = 26.8, so 25 points are nothing certain; overall it is 1.96·√2·12·√(1 − r), r = 0.7727, so 15.9.
    await store(page, [
      { id: 'one', version: '1.0', day: daysAgo(100), step: 2 },
      { id: 'two', version: '1.0', day: daysAgo(1), step: 3 },
    ]);
    const assessment = new AssessmentPage(page);
    await assessment.open('#result');
    const history = page.getByRole('region', { name: 'Då och nu' });
    await expect(history).toContainText('18 frågor som du har svarat på båda gångerna');
    await expect(history.locator('[data-row="overall"]')).toContainText('+25');
    await expect(history.locator('[data-row="overall"]')).toContainText('Bättre');
    await expect(history.locator('[data-row="promises"]')).toContainText('Ingen säker skillnad');
    await expect(history).toContainText('Ett område måste röra sig minst 27 poäng, och helheten minst 16');
    await expect(history.locator('.trend')).toHaveCount(0);
    await expectAccessible(page);
  });

  test('from the third attempt a trend is drawn; other major versions are never compared', async ({
    page,
  }) => {
    await store(page, [
      { id: 'zero', version: '0.9', day: daysAgo(400), step: 5 },
      { id: 'one', version: '1.0', day: daysAgo(300), step: 1 },
      { id: 'two', version: '1.0', day: daysAgo(150), step: 3 },
      { id: 'three', version: '1.0', day: daysAgo(1), step: 5 },
    ]);
    const assessment = new AssessmentPage(page);
    await assessment.open('#result');
    const history = page.getByRole('region', { name: 'Då och nu' });
    await expect(history.locator('[data-trend="up"]')).toContainText('ungefär 10 poäng i månaden');
    await expect(history.locator('.trend tbody tr')).toHaveCount(3);
    await expect(history).toContainText('gjordes med en annan version av frågorna (0.9)');
    await history.getByLabel('Jämför med').selectOption({ index: 1 });
    await expect(history.locator('[data-row="overall"]')).toContainText('+100');
    await expectAccessible(page);
  });

  test('the finished attempt stays when it is taken again', async ({ page }) => {
    await store(page, [{ id: 'one', version: '1.0', day: daysAgo(90), step: 2 }]);
    const assessment = new AssessmentPage(page);
    await assessment.open();
    await expect(page.getByText('Det har gått tillräckligt lång tid')).toBeVisible();
    await page.getByRole('button', { name: 'Gör den igen' }).click();
    await expect(assessment.group.locator('input:checked')).toHaveCount(0);
    await assessment.open('#result');
    await expect(page.locator('[data-overall]')).toContainText('25');
  });
});

test.describe('in an article', () => {
  test('an answer there is the answer in the assessment, and the bar moves', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto('/sv/artiklar/hall-dina-loften/');
    await page.waitForLoadState('networkidle');
    expect(
      requests.filter((url) => /questions\.json|preact|ArticleQuestions|mount-article/u.test(url)),
    ).toEqual([]);
    await page.getByRole('heading', { name: 'Frågor till dig' }).scrollIntoViewIfNeeded();
    const question = page.locator('[data-item="kp-1"]');
    await question.locator('input[value="5"]').check();
    await expect(question.getByText('Svaret är sparat i den här webbläsaren.')).toBeVisible();
    await page.locator('[data-item="kp-2"] input[value="5"]').check();
    await expect(page.locator('[data-dimension="promises"]')).toContainText('för få svar');
    await page.locator('[data-item="kp-3"] input[value="1"]').check();
    await expect(page.locator('[data-dimension="promises"]')).toContainText('Hålla löften: 100 av 100.');
    await expectAccessible(page);

    const assessment = new AssessmentPage(page);
    await assessment.open();
    await expect(page.getByText('har svarat på 3 frågor av 30')).toBeVisible();
    await assessment.open('#kp-1');
    await expect(assessment.group.locator('input[value="5"]')).toBeChecked();
    await assessment.answer(1);
    await open(page, '/en/articles/keep-promises/');
    await page.getByRole('heading', { name: 'Questions for you' }).scrollIntoViewIfNeeded();
    await expect(page.locator('[data-item="kp-1"] input[value="1"]')).toBeChecked();
    await expect(page.locator('[data-dimension="promises"]')).toContainText('Keeping promises: 67 of 100.');
  });
});

test('the options of a question in an article stay where they are when it is answered', async ({ page }) => {
  // A seed that shuffles these options otherwise than the order that a page without an attempt shows.
  await page.addInitScript(() => {
    crypto.getRandomValues = (array) => {
      // The seed is a 32-bit number; ids, which are bytes, stay random.
      if (array instanceof Uint32Array) array.fill(7);
      return array;
    };
  });
  await page.goto('/sv/artiklar/hall-dina-loften/');
  await page.getByRole('heading', { name: 'Frågor till dig' }).scrollIntoViewIfNeeded();
  const options = page.locator('.article-question input[type="radio"]');
  const order = (): Promise<string[]> =>
    options.evaluateAll((inputs) =>
      inputs.map((input) => `${input.getAttribute('name')} ${input.getAttribute('value')}`),
    );
  await expect(page.locator('[data-item="kp-4"]')).toBeVisible();
  const shown = await order();
  expect(shown.length).toBeGreaterThan(20);
  await page.locator('[data-item="kp-1"] input[value="2"]').check();
  await expect(page.locator('[data-item="kp-1"]')).toContainText('Svaret är sparat');
  expect(await order()).toEqual(shown);
  // The page that is opened next takes the attempt's own order, as the self-assessment does.
  await page.reload();
  await page.getByRole('heading', { name: 'Frågor till dig' }).scrollIntoViewIfNeeded();
  await expect(page.locator('[data-item="kp-1"] input[value="2"]')).toBeChecked();
  expect(await order()).not.toEqual(shown);
});

test('a shared link with anything else in it gives a message and changes nothing', async ({ page }) => {
  const assessment = new AssessmentPage(page);
  for (const fragment of [
    '#scores=',
    '#scores=1~1_0_200~aaaaaaa',
    `#scores=${'9'.repeat(20_000)}`,
    '#scores=%',
  ]) {
    await page.goto('about:blank');
    await assessment.open(fragment);
    await expect(assessment.heading).toHaveText('Ett delat resultat');
    await expect(page.locator('.notice.error')).toBeVisible();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  }
  await page.goto('about:blank');
  await assessment.open('#<img src=x onerror=alert(1)>');
  await expect(assessment.heading).toHaveText('Självskattning');
});

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
  await page.goto(`${assessment.words.path}#kp-4`);
  await assessment.answer(best('a', 'd'));
  await fits();
  await page.goto(`${assessment.words.path}#tr-6`);
  await fits();
  await page.goto(`${assessment.words.path}#cl-6`);
  await fits();
  await page.goto(`${assessment.words.path}#review`);
  await fits();
  await assessment.showResult();
  await fits();
});
