import { firstWorkshop, words as workshopWords } from './pages/workshops.ts';
import { en } from '../../src/i18n/en.ts';
import { fill } from '../../src/i18n/text.ts';
import { expect, test } from './support.ts';

const { slides, workshopSlides: text } = en;

test('a facilitator holds a workshop: slides for the room, and a clock, notes and the next step in a window of their own', async ({
  page,
}) => {
  const workshop = firstWorkshop('en');
  await page.goto(`${workshopWords.en.list}${workshop.slug}/`);
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: text.openNotes }).click();
  const notes = await opened;
  await expect(notes).toHaveTitle(fill(text.notesTitle, { title: workshop.title }));
  await expect(notes.getByRole('heading', { level: 1, name: workshop.title })).toBeVisible();

  await page.getByRole('button', { name: text.openSlides }).click();
  const deck = page.getByRole('dialog');
  const agenda = deck.getByRole('list', { name: text.agenda });
  await expect(deck.getByRole('heading', { name: workshop.title })).toBeVisible();
  const steps = await agenda.getByRole('listitem').count();
  expect(steps).toBeGreaterThan(1);

  await test.step('the notes turn the slides, and show what is done and said', async () => {
    await notes.getByRole('button', { name: slides.next }).click();
    const position = fill(text.step, { number: 1, count: steps });
    await expect(deck.getByText(position)).toBeVisible();
    const title = await deck.getByRole('heading', { level: 2 }).innerText();
    await expect(notes.getByRole('heading', { level: 1 })).toContainText(title);
    await expect(agenda.locator('[aria-current="step"]')).toContainText(title);
    expect((await notes.locator('.flow').innerText()).length).toBeGreaterThan(100);
    await expect(notes.locator('.flow').getByRole('button')).toHaveCount(0);
  });

  await test.step('the clock runs in both windows, and can be moved', async () => {
    await expect(deck.getByText(text.planned)).toBeVisible();
    await notes.getByRole('button', { name: text.start }).click();
    await expect(deck.getByText(text.left)).toBeVisible();
    const clock = notes.getByRole('region', { name: text.clock });
    const total = workshop.minutes;
    await expect(clock).toContainText(fill(text.elapsed, { time: '0:02', total }));
    for (let minute = 0; minute < 6; minute += 1)
      await notes.getByRole('button', { name: text.later }).click();
    await expect(clock).toContainText(new RegExp(`6:0\\d`, 'u'));
  });

  await test.step('a sentence is shown to the room and taken away again', async () => {
    const sentence = notes.getByRole('group', { name: text.forTheRoom }).getByRole('button').first();
    const said = (await sentence.innerText()).trim();
    await sentence.click();
    await expect(deck.locator('.said')).toHaveText(said);
    await sentence.click();
    await expect(deck.locator('.said')).toHaveCount(0);
  });

  await test.step('the slides turn the notes, and leave them when they close', async () => {
    await page.keyboard.press('PageDown');
    await expect(notes.getByRole('heading', { level: 1 })).toContainText(
      await deck.getByRole('heading', { level: 2 }).innerText(),
    );
    await deck.getByRole('button', { name: slides.close }).click();
    await expect(deck).toHaveCount(0);
    await expect(notes.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('where the browser stops the window, the page says what to do', async ({ page }) => {
  const workshop = firstWorkshop('en');
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await page.goto(`${workshopWords.en.list}${workshop.slug}/`);
  await page.getByRole('button', { name: text.openNotes }).click();
  await expect(page.getByRole('alert')).toHaveText(text.blocked);
});
