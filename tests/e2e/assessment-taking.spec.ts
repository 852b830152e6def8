import { expectAccessible } from '../a11y/axe.ts';
import { AssessmentPage } from './pages/assessment.ts';
import { answers } from './pages/assessment-answers.ts';
import { expect, test } from './support.ts';

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
    await expect(page.getByText('Question 2 of 25')).toBeVisible();
    await english.open();
    await expect(page.getByText('have answered 1 of 25 questions')).toBeVisible();
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
    await expect(page.getByText('Fråga 2 av 25')).toBeVisible();
    const skip = page.getByRole('link', { name: 'Hoppa till innehållet' });
    await skip.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await expect(page.getByText('Fråga 2 av 25')).toBeVisible();
    // The next Tab goes into the question, and the answer is one to it.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(assessment.group.locator('input:checked')).toHaveCount(1);

    await page.evaluate(() => {
      window.location.hash = 'nowhere';
    });
    // The address names the view again, so that a reload and the other language lead to it.
    await expect.poll(() => assessment.question).toBe(second);
    await expect(page.getByText('Fråga 2 av 25')).toBeVisible();
    await page.reload();
    await expect(page.getByText('Fråga 2 av 25')).toBeVisible();
    await expect(page.getByRole('link', { name: 'In English' })).toHaveAttribute(
      'href',
      new RegExp(`#${second}$`, 'u'),
    );
    await assessment.button('next').click();
    await expect(page.getByText('Fråga 3 av 25')).toBeVisible();
    await page.goBack();
    await expect(page.getByText('Fråga 2 av 25')).toBeVisible();
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
    await expect(page.getByText('har svarat på 1 fråga av 25')).toBeVisible();
    await page.getByRole('button', { name: 'Börja om' }).click();
    await dialog.getByRole('button', { name: 'Ja, ta bort svaren och börja om' }).click();
    await expect(page.getByText('har svarat på 0 frågor av 25')).toBeVisible();
    const kept = await page.evaluate(() =>
      Object.keys(localStorage).filter((key) => key.startsWith('playbook:answer:')),
    );
    expect(kept).toEqual([]);
  });

  test('the review names what has no answer and links to every question', async ({ page }) => {
    const assessment = new AssessmentPage(page);
    await assessment.open();
    await assessment.answerAll({ ...answers });
    await expect(page.getByText('Du har svarat på 21 av 25 frågor.')).toBeVisible();
    const missing = page.getByRole('region', { name: 'Frågor utan svar' });
    await expect(missing.getByRole('listitem')).toHaveCount(4);
    await expectAccessible(page);
    await missing.getByRole('link', { name: /malningsgraden/u }).click();
    expect(assessment.question).toBe('ad-3');
    await assessment.answer(5);
    await page.getByRole('link', { name: assessment.words.all }).click();
    await expect(page.getByText('Du har svarat på 22 av 25 frågor.')).toBeVisible();
    await page.getByRole('link', { name: /^Ändra ?: .*malningsgraden/u }).click();
    await expect(assessment.group.locator('input[value="5"]')).toBeChecked();
  });

  test('a situation gives up the worst when the same is chosen as best, and says so', async ({ page }) => {
    const assessment = new AssessmentPage(page);
    await assessment.open();
    await assessment.button('begin').click();
    await page.goto(`${assessment.words.path}#ot-4`);
    await assessment.answer({ worst: 'a' });
    await assessment.answer({ best: 'a' });
    await expect(page.getByText('Du hade markerat det som sämst.')).toBeVisible();
    await expect(assessment.group.locator('input[name="ot-4-worst"]:checked')).toHaveCount(0);
    await expectAccessible(page);
    await assessment.button('next').click();
    await expect(page.getByRole('alert')).toHaveText(/^Välj också vad som är sämst/u);
    await expect(assessment.group).toHaveAccessibleDescription(/Välj också vad som är sämst/u);
  });

  test('the deepening part is ranked and picked by keyboard, and every move is told', async ({ page }) => {
    const assessment = new AssessmentPage(page);
    await assessment.open();
    await assessment.button('begin').click();
    await page.goto(`${assessment.words.path}#pr-6`);
    await expect(page.getByText(/^Fördjupning, fråga \d+ av \d+$/u)).toBeVisible();
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
    await page.goto(`${assessment.words.path}#pw-6`);
    await assessment.answer({ picks: ['a', 'b'] });
    await expectAccessible(page);
    await page.reload();
    await expect(assessment.group.locator('input:checked')).toHaveCount(2);
  });
});
