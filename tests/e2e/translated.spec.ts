// A page that the browser translates goes on telling the truth: in every text, whatever it stands in. Each is held against
// the same page in a tab that nobody translates.
import { AssessmentPage } from './pages/assessment.ts';
import { CalculatorPage } from './pages/calculator.ts';
import { orderList, RegisterPage } from './pages/register.ts';
import { fillStorage, ResultsPage } from './pages/results.ts';
import { everything } from './pages/stored-fixture.ts';
import { contributionFile, TeamPage } from './pages/team.ts';
import { expectSameWords, translate } from './pages/translated.ts';
import { expect, open, test } from './support.ts';

test('the calculator: sentences, figures, tables and charts', async ({ page, context }) => {
  const calculator = new CalculatorPage(page);
  await calculator.open();
  await calculator.addGroups(2);
  await calculator.button(/^Så räknas det Förlorade kunder om året/u).click();
  await translate(page);
  await calculator.field('Kunder', 'Alla kaféer').fill('40000');
  await calculator.field('Andel som stannar per år', 'Alla kaféer').fill('80');
  await calculator.selectGroup('Alla kaféer');
  await expect(page.locator('#lose')).toContainText('8 000');
  const plain = new CalculatorPage(await context.newPage());
  await plain.open();
  await plain.button(/^Så räknas det Förlorade kunder om året/u).click();
  await expectSameWords(page, plain.page);
});

test('the page in depth, when its numbers change in another tab', async ({ page, context }) => {
  const [deep, plain] = [new CalculatorPage(page), new CalculatorPage(await context.newPage())];
  await plain.open();
  await deep.openInDepth('Vad betyder mest?');
  await translate(page);
  await plain.field('Kunder').fill('40000');
  await expect(plain.field('Kunder')).toHaveValue(/40.?000/u);
  await plain.openInDepth('Vad betyder mest?');
  await expectSameWords(page, plain.page);
});

test('My results: what is there, and what goes', async ({ page, context }) => {
  await fillStorage(page, everything);
  const results = new ResultsPage(page);
  await results.open();
  await translate(page);
  await results.commit('Ringa tillbaka');
  await expect(results.commitments.filter({ hasText: 'Ringa tillbaka' })).not.toHaveCount(0);
  await page
    .getByRole('button', { name: /^Ta bort scenariot/u })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const plain = new ResultsPage(await context.newPage());
  await plain.open();
  await expectSameWords(page, plain.page);
});

test('the team’s picture', async ({ page, context }) => {
  const team = new TeamPage(page);
  const files = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) =>
      contributionFile(from + index, { aftercare: 40 + 5 * (from + index), timing: 50 }),
    );
  await team.open();
  await team.say(5);
  await team.choose(...files(1, 5));
  await expect(team.row('Efter leveransen')).toHaveCount(1);
  await translate(page);
  await team.choose(...files(6, 8));
  await expect(page.getByText('Översikten bygger på 8 personer', { exact: false })).toBeVisible();
  const plain = new TeamPage(await context.newPage());
  await plain.open();
  await expect(plain.row('Efter leveransen')).toHaveCount(1);
  await expectSameWords(page, plain.page);
});

test('the register check, with another list than before', async ({ page, context }) => {
  const register = new RegisterPage(page);
  await register.open();
  await page.getByRole('button', { name: 'Pröva med ett påhittat företag' }).click();
  await expect(register.answers).toBeFocused();
  await translate(page);
  await register.choose('order.csv', orderList(150));
  await expect(register.section('Vilka har tystnat?')).toContainText('om året står på spel');
  const plain = new RegisterPage(await context.newPage());
  await plain.open();
  await plain.choose('order.csv', orderList(150));
  await expect(plain.section('Vilka har tystnat?')).toContainText('om året står på spel');
  await expectSameWords(page, plain.page);
});

test('the self-assessment, from question to question', async ({ page, context }) => {
  const assessment = new AssessmentPage(page);
  await page.goto(assessment.words.path);
  await assessment.button('begin').click();
  await expect(page.getByText('Fråga 1 av 25')).toBeVisible();
  await translate(page);
  for (const next of [2, 3]) {
    await page.locator('form.question').getByRole('radio').first().check();
    await assessment.button('next').click();
    await expect(page.getByText(`Fråga ${next} av 25`)).toBeVisible();
  }
  const plain = await context.newPage();
  await plain.goto(assessment.words.path);
  await plain.getByRole('button', { name: /^Fortsätt/u }).click();
  await expect(plain.getByText('Fråga 3 av 25')).toBeVisible();
  await expectSameWords(page, plain);
});

test('the search: what it says belongs to what was asked last', async ({ page }) => {
  await open(page, '/sv/sok/#q=kaf%C3%A9');
  const status = page.locator('.search-status');
  await expect(status).toContainText('kafé');
  await translate(page);
  await page.getByRole('searchbox').fill('leverans');
  await expect(status).toContainText('leverans');
  await expect(status).not.toContainText('kafé');
});
