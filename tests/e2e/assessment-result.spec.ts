import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expectAccessible } from '../a11y/axe.ts';
import { AssessmentPage } from './pages/assessment.ts';
import { answers } from './pages/assessment-answers.ts';
import { storeAnswers } from './pages/stored-attempts.ts';
import { expect, test } from './support.ts';

/** Opens the result of someone who has taken it all. The whole way there is walked in assessment.spec.ts. */
async function withResult(page: Page): Promise<AssessmentPage> {
  await storeAnswers(page, answers);
  const assessment = new AssessmentPage(page);
  await assessment.open('#result');
  await expect(assessment.heading).toHaveText(assessment.words.result);
  return assessment;
}

test.describe('the result', () => {
  test('leads to articles, each with the very answers that led there', async ({ page }) => {
    await withResult(page);
    const advice = page.getByRole('region', { name: 'Läs härnäst' });
    const first = advice.locator('[data-article="on-time"]');
    await expect(advice.locator('[data-article]')).toHaveCount(3);
    await expect(first).toContainText('Eftersom du svarade');
    await expect(first).toContainText('Aldrig – När bilen blev sen');
    const reasons = (await advice.locator('.because').allTextContents()).join(' ');
    expect(reasons).toMatch(/Bäst: [^.]+\. Sämst: /u);
    await first.getByRole('link').click();
    await expect(page.locator('article[data-key="on-time"]')).toBeVisible();
  });

  test('names, fills and begins with areas of equal lowest score alike, and fits a phone', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const three = (dimension: string, step: number) =>
      Object.fromEntries(
        [1, 2, 3].map((number) => [`${dimension}-${number}`, number === 3 ? 6 - step : step] as const),
      );
    await storeAnswers(page, {
      ...three('pw', 5), ...three('ot', 1), ...three('pr', 5), ...three('li', 1), ...three('ad', 5),
    }); // prettier-ignore
    await new AssessmentPage(page).open('#result');
    await expect(page.locator('[data-opening]')).toContainText(
      'starkast i ”Klara besked”, ”Rätta fel” och ”Efter leveransen”, med mest att vinna i ”Hålla tiden” och ”Smaka efter”.',
    );
    await expect(page.locator('.house .shortest')).toHaveCount(2);
    await expect(page.locator('.house figcaption')).toContainText('De fyllda är lika höga och kortast');
    const table = page.locator('.dimensions .scroll');
    expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });

  test('shows the feedback to each option of a situation, with one’s own choices marked', async ({
    page,
  }) => {
    await withResult(page);
    const details = page.locator('details[data-item="ot-4"]');
    await details.locator('summary').click();
    await expect(details.getByRole('listitem')).toHaveCount(4);
    await expect(details.getByRole('listitem').first()).toContainText('Du valde det här som sämst');
    await expect(details.getByText('Du valde det här som bäst')).toHaveCount(1);
  });

  test('keeps up to three commitments with a day, ticks them, and puts them in a calendar file', async ({
    page,
  }) => {
    await withResult(page);
    const section = page.getByRole('region', { name: 'Det här ska jag göra' });
    await section.getByRole('button', { name: 'Lägg till', exact: true }).click();
    await expect(section.getByText('Skriv vad du ska göra.')).toBeVisible();
    await expect(section.getByLabel('Något eget')).toBeFocused();
    await section.getByLabel('Klart senast').fill('2020-01-01');
    await section.getByLabel('Klart senast').blur();
    await expect(section.getByText('Den dagen har varit.')).toBeVisible();
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
    await expect(list.getByRole('checkbox', { name: /^Ring Åsa/u })).toBeChecked();
    // What is done leaves when the list is left.
    await section.getByLabel('Något eget').focus();
    await expect(list.getByRole('listitem')).toHaveCount(2);
    await expect(section.getByText('Du har gjort 1 sak.')).toBeVisible();
    await list
      .getByRole('button', { name: /^Ta bort ?: /u })
      .first()
      .click();
    await expect(list.getByRole('listitem')).toHaveCount(1);
  });

  test('keeps the focus near, whatever goes away or finds another place among the commitments', async ({
    page,
  }) => {
    await withResult(page);
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
    await withResult(page);
    const take = page.getByRole('region', { name: 'Spara och dela' });
    const fileOf = async (name: string): Promise<string> => {
      const downloading = page.waitForEvent('download');
      await take.getByRole('button', { name }).click();
      return readFileSync(await (await downloading).path(), 'utf8');
    };
    const csv = await fileOf('Ladda ner som tabell (CSV)');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain('Helheten;overall;;;63;58;69\r\n');
    expect(csv).toContain(';67,5;;\r\n');
    const json = JSON.parse(await fileOf('Ladda ner allt i omgången (JSON)')) as {
      format: string;
      attempts: unknown[];
      answers: unknown[];
    };
    expect(json.format).toBe('trust-playbook');
    expect(json.attempts).toHaveLength(1);
    expect(json.answers).toHaveLength(22);

    await take.getByText('Länk att dela').click();
    await expect(take.getByText('Hålla tiden: 8', { exact: true })).toBeVisible();
    const link = await take.getByLabel('Länken').inputValue();
    expect(new URL(link).hash).toMatch(/^#scores=1~2_\d+_63_74_8_96_75_n~[\da-z]{7}$/u);

    const other = await browser.newContext({ baseURL: new URL(link).origin });
    const visitor = await other.newPage();
    await visitor.goto(link);
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Ett delat resultat');
    await expect(visitor.getByRole('row', { name: /Hålla tiden/u })).toContainText('8');
    expect(await visitor.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await visitor.goto(link.replace('_74_', '_75_'));
    await visitor.reload();
    await expect(visitor.getByText('Länken är skadad')).toBeVisible();
    await other.close();
  });
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
