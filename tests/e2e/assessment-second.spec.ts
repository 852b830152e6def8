import { AssessmentPage } from './pages/assessment.ts';
import { expect, open, test } from './support.ts';

const base = process.env['PLAYBOOK_BASE_PREVIEW'];
const port = Number(process.env['PORT'] ?? '4330') + 1;

// The preview of the fixture company has another self-assessment than its site, and lies below a path.
test.skip(base === undefined, 'runs in npm test, which builds a site with another self-assessment');
test.use({ baseURL: `http://intranet.test:${port}` });

test('a self-assessment of another company, with other dimensions, types and steps, works from its file alone', async ({
  page,
}) => {
  const assessment = new AssessmentPage(page, 'en', base);
  await assessment.open();
  await expect(page.getByText('about 2 minutes')).toBeVisible();
  await assessment.button('begin').click();
  await expect(page.getByText('Question 1 of 6')).toBeVisible();
  for (let count = 0; count < 6; count += 1) {
    const id = assessment.question;
    if (id === 's1') {
      await expect(assessment.group.getByRole('radio')).toHaveCount(3);
      await assessment.answer(3); // 1
    } else if (id === 's2') {
      // Greeting, notes, asking: two of them one place off, 1 − 2/4 = 0.5, weighing double
      for (const name of ['Move up: Take notes', 'Move up: Greet']) {
        // Whatever the order they are shown in, twice up is the top; a press at the top does nothing.
        for (let step = 0; step < 2; step += 1) await page.getByRole('button', { name }).press('Enter');
      }
    } else if (id === 's3') {
      await assessment.answer({ picks: ['x', 'y'] }); // 1 − 1 = 0
    } else if (id === 't1') {
      await assessment.answer({ best: 'a', worst: 'b' }); // ½ + (0.9 − 0.5)/(2 · 0.8) = 0.75
    } else if (id === 't2') {
      await assessment.answer(3); // reversed: 0
    } else {
      await assessment.answer('na');
    }
    await assessment.button('next').click();
    await expect.poll(() => assessment.question).not.toBe(id);
  }
  await assessment.showResult();
  // Speed: (1 + 2·0.5 + 0)/4 = 50 ± 20·√0.2. Tone: 0.75/2 = 37.5, two of three answered, r = 0.727, ± 10.4.
  // Overall: 43.75, five of six answered, r = 0.882, ± 5.5.
  expect(await assessment.scores()).toEqual({
    Overall: ['44', '38–49', 'Below', '5 of 5'],
    Speed: ['50', '41–59', 'Above', '3 of 3'],
    Tone: ['38', '27–48', 'Below', '2 of 2'],
  });
  await expect(page.getByText('The error of measurement is measured.')).toBeVisible();
  await expect(page.getByText('Close to “Below”')).toBeVisible();

  await open(page, `${base ?? ''}sv/metod/`);
  await expect(page.getByText('Version 3.1. 6 frågor i 2 områden')).toBeVisible();
  await expect(page.getByText('s = 20 och r = 0,8')).toBeVisible();

  await page.goto(`${base ?? ''}sv/artiklar/smaka-forst/`);
  await page.getByRole('heading', { name: 'Frågor till dig' }).scrollIntoViewIfNeeded();
  await expect(page.locator('[data-dimension="tone"]')).toContainText('Ton: 38 av 100.');
});
