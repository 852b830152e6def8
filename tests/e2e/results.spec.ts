import { commitment, fillStorage, ResultsPage, storageOf, stored } from './pages/results.ts';
import { everything, storedFixture } from './pages/stored-fixture.ts';
import { chooseVanishing } from './pages/vanishing-file.ts';
import { expect, test } from './support.ts';

test.describe('My results', () => {
  test('shows what is here in plain words, and begins with a word about a copy', async ({ page }) => {
    const isExport = ([key]: [string, string]): boolean => key === 'playbook:exported';
    await fillStorage(page, Object.fromEntries(Object.entries(everything).filter((one) => !isExport(one))));
    await new ResultsPage(page).open();
    await expect(page.getByRole('complementary', { name: 'Säkerhetskopiera' })).toContainText(
      'bara i den här webbläsaren',
    );
    await expect(page.getByRole('region', { name: 'Självskattningar' }).getByRole('row')).toHaveCount(3);
    await expect(page.getByRole('row', { name: /Behåll tre till/u })).toContainText('Stora kunder – Å');
    await expect(page.getByRole('link', { name: 'Leverera i tid' }).first()).toBeVisible();
    await expect(page.getByRole('row', { name: /^Svar 5/u })).toContainText('mindre än 1 kB');
    await expect(page.getByRole('row', { name: /^Totalt/u })).toContainText('kB');
  });

  test('takes everything along to another browser: export, erase, import, undo', async ({ page }) => {
    await fillStorage(page, everything);
    const results = new ResultsPage(page);
    await results.open();
    const file = await results.export();
    await expect(page.getByText('Filen är nedladdad.')).toBeVisible();

    await page.getByRole('button', { name: 'Ta bort allt…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ta bort allt som är sparat här?' });
    await expect(dialog.getByRole('listitem').first()).toHaveText('Självskattningar: 2');
    // What there is one of at the most is named without a count.
    await expect(dialog.getByRole('listitem').last()).toHaveText('När du senast tog en kopia');
    await expect(dialog.getByRole('button', { name: 'Behåll' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    expect(Object.keys(await storageOf(page))).toHaveLength(Object.keys(everything).length);
    await page.getByRole('button', { name: 'Ta bort allt…' }).click();
    await dialog.getByRole('button', { name: 'Ta bort' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Allt är borttaget.')).toBeVisible();
    // The button of the dialog and the one that opened it are both gone; so it is with each step below.
    await expect(page.getByRole('heading', { name: 'Ta bort allt' })).toBeFocused();
    await expect(page.getByRole('button', { name: 'Ladda ner allt' })).toHaveCount(0);
    expect(await storageOf(page)).toEqual({});

    await results.choose('min kopia.json', file);
    const preview = page.getByRole('region', { name: 'Det här ändras' });
    await expect(preview.getByRole('heading')).toBeFocused();
    await expect(preview.getByRole('row', { name: /^Självskattningar/u })).toHaveText(/2\s*0\s*0/u);
    expect(await storageOf(page)).toEqual({});
    const beginning = page.getByRole('heading', { name: 'Öppna en kopia' });
    await preview.getByRole('button', { name: 'Avbryt' }).focus();
    await page.keyboard.press('Enter');
    await expect(beginning).toBeFocused();
    await results.choose('min kopia.json', file);
    // It takes the focus when it comes, also from who was quicker.
    await expect(preview.getByRole('heading')).toBeFocused();
    await preview.getByRole('button', { name: 'Läs in' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Filen är inläst.')).toBeVisible();
    await expect(beginning).toBeFocused();
    const read = await storageOf(page);
    for (const [key, text] of Object.entries(read)) expect(text, key).toBe(everything[key]);
    // All but when the last copy was taken.
    expect(Object.keys(read)).toHaveLength(Object.keys(everything).length - 1);

    await page.getByRole('button', { name: 'Ångra inläsningen' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Inläsningen är ångrad.')).toBeVisible();
    await expect(beginning).toBeFocused();
    expect(await storageOf(page)).toEqual({});
  });

  test('says before it removes everything what is in no copy, and takes that word back with the next act', async ({
    page,
  }) => {
    await fillStorage(page, everything);
    const results = new ResultsPage(page);
    await results.open();
    const dialog = page.getByRole('dialog', { name: 'Ta bort allt som är sparat här?' });
    const erase = page.getByRole('button', { name: 'Ta bort allt…' });
    const file = await results.export();
    await page.getByRole('region', { name: 'Åtaganden' }).getByRole('checkbox').first().click();
    await erase.click();
    await expect(
      dialog.getByText(/^Det du har ändrat sedan din senaste kopia, .+ finns inte i någon kopia\.$/u),
    ).toBeVisible();
    await page.keyboard.press('Escape');

    // What the preview compares with goes with everything.
    await results.choose('min kopia.json', file);
    const preview = page.getByRole('region', { name: 'Det här ändras' });
    await expect(preview).toBeVisible();
    await erase.click();
    await dialog.getByRole('button', { name: 'Ta bort' }).click();
    await expect(page.getByText('Allt är borttaget.')).toBeVisible();
    await expect(preview).toHaveCount(0);
    await results.choose('min kopia.json', file);
    await expect(preview).toBeVisible();
    await expect(page.getByText('Allt är borttaget.')).toHaveCount(0);
  });

  test('shows what differs before it takes the file’s or keeps one’s own', async ({ page }) => {
    const mine = stored(commitment('c-1', 'Min egen formulering'));
    await fillStorage(page, { 'playbook:commitment:c-1': mine });
    const results = new ResultsPage(page);
    await results.open();
    await results.choose('kopia.json', storedFixture('export.json'));
    const preview = page.getByRole('region', { name: 'Det här ändras' });
    await preview.getByText('Se vad som skiljer sig').click();
    await expect(preview.locator('.differences')).toContainText('Min egen formulering');
    await preview.getByRole('radio', { name: 'Behåll mina' }).check();
    await preview.getByRole('button', { name: 'Läs in' }).click();
    await expect(page.getByText('Filen är inläst.')).toBeVisible();
    expect((await storageOf(page))['playbook:commitment:c-1']).toBe(mine);
  });

  const wrong: [what: string, text: string, says: string][] = [
    ['is cut off', storedFixture('export.json').slice(0, 900), 'Filen slutar mitt i.'],
    ['is no JSON', '{"format": "trust-playbook",\n oops}', 'Felet är på rad 2.'],
    ['comes from elsewhere', '{"format":"other"}', 'något annat än handboken'],
    ['is a team contribution', storedFixture('contribution.json'), 'läses in på sidan Team'],
    [
      'is newer',
      storedFixture('export.json').replace('"version": 1', '"version": 2'),
      'nyare version av handboken',
    ],
    [
      'has a wrong value',
      storedFixture('export.json').replace('"seed": 0', '"seed": -1'),
      'attempts[1].seed ska vara ett heltal från 0 till 4294967295',
    ],
    [
      'would change prototypes',
      storedFixture('export.json').replace('"quiz": "roastery"', '"__proto__": {}'),
      'attempts[0].__proto__',
    ],
    ['is far too large', `{"x":"${'x'.repeat(6_000_001)}"}`, 'för stor'],
  ];
  test('looks again before it reads a file in when another tab has written since', async ({
    page,
    context,
  }) => {
    const results = new ResultsPage(page);
    await results.open();
    const file = { format: 'trust-playbook', version: 1, exportedAt: '2026-11-20T08:15:30.123Z' };
    await results.choose('k.json', JSON.stringify({ ...file, commitments: [commitment('c1', 'Ur filen')] }));
    const preview = page.getByRole('region', { name: 'Det här ändras' });
    const row = preview.getByRole('row', { name: /^Åtaganden/u });
    await expect(row).toHaveText(/1\s*0\s*0/u);
    await fillStorage(await context.newPage(), {
      'playbook:commitment:c1': stored(commitment('c1', 'Nyss skrivet')),
    });
    await preview.getByRole('button', { name: 'Läs in' }).click();
    await expect(page.getByText(/^Något har ändrats här sedan filen öppnades/u)).toBeVisible();
    await expect(row).toHaveText(/0\s*0\s*1/u);
    await expect(results.commitments).toHaveText(/Nyss skrivet/u);
    await preview.getByRole('button', { name: 'Läs in' }).click();
    await expect(page.getByText('Filen är inläst.')).toBeVisible();
    await page.getByRole('button', { name: 'Ångra inläsningen' }).click();
    await expect(results.commitments).toHaveText(/Nyss skrivet/u);
  });

  test('refuses a file that is wrong, says why and where, and changes nothing', async ({ page }) => {
    await fillStorage(page, everything);
    const results = new ResultsPage(page);
    await results.open();
    for (const [what, text, says] of wrong) {
      const name = `${what}.json`;
      await results.choose(name, text);
      await expect(page.getByText(`Filen ${name} lästes inte in, och ingenting är ändrat.`)).toBeVisible();
      await expect(page.locator('.import .notice')).toContainText(says);
      expect(await storageOf(page)).toEqual(everything);
    }
  });

  test('says so when the file is gone before it is read, and takes it when it is back', async ({
    page,
  }, info) => {
    await fillStorage(page, everything);
    const results = new ResultsPage(page);
    await results.open();
    await chooseVanishing(page.getByLabel('Välj fil…'), info, [
      { name: 'flyttad.json', content: storedFixture('export.json') },
    ]);
    await expect(page.getByText('Filen flyttad.json lästes inte in, och ingenting är ändrat.')).toBeVisible();
    await expect(page.locator('.import .notice')).toContainText('Välj den igen.');
    expect(await storageOf(page)).toEqual(everything);
    await results.choose('flyttad.json', storedFixture('export.json'));
    await expect(page.getByRole('region', { name: 'Det här ändras' })).toBeVisible();
    await expect(page.locator('.import .notice')).toHaveCount(0);
  });

  test('removes one thing after naming what is lost', async ({ page }) => {
    await fillStorage(page, everything);
    await new ResultsPage(page).open();
    const attempts = page.getByRole('region', { name: 'Självskattningar' });
    await attempts.getByRole('button', { name: 'Ta bort självskattningen från 20 november 2026' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ta bort detta?' });
    await expect(dialog).toContainText('20 november 2026: Självskattningen och 5 svar');
    await dialog.getByRole('button', { name: 'Ta bort' }).click();
    await expect(attempts.getByRole('row')).toHaveCount(2);
    // The button is gone with its row; a person at the keyboard goes on from the heading.
    await expect(attempts.getByRole('heading')).toBeFocused();
    const left = Object.keys(await storageOf(page));
    expect(left.filter((key) => key.includes('7f3k9x'))).toEqual([]);
    expect(left).toHaveLength(Object.keys(everything).length - 6);
  });

  test('keeps commitments: one’s own, with a date, ticked, and empty ones refused', async ({ page }) => {
    const results = new ResultsPage(page);
    await results.open();
    await page.getByRole('button', { name: 'Lägg till' }).click();
    await expect(page.getByLabel('Ett eget åtagande')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByText('Skriv vad du ska göra.')).toBeVisible();
    await page.getByLabel('Klart senast (valfritt)').fill('2099-01-31');
    await results.commit('Ringa tillbaka samma dag');
    await expect(results.commitments).toHaveText([/Ringa tillbaka samma dag.*senast 31 januari 2099/u]);
    await results.commit('Skriva upp det');
    const tick = results.commitments.getByRole('checkbox', { name: 'Ringa tillbaka samma dag' });
    await tick.focus();
    await page.keyboard.press('Space');
    await expect(tick).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(results.commitments.last()).toContainText('Skriva upp det');
    await page.reload();
    await expect(
      results.commitments.getByRole('checkbox', { name: 'Ringa tillbaka samma dag' }),
    ).toBeChecked();
    // What is done stands last once the list is left.
    await expect(results.commitments.last()).toContainText('Ringa tillbaka samma dag');
  });

  test('takes three open commitments and no more, and says what to do', async ({ page }) => {
    const results = new ResultsPage(page);
    await results.open();
    for (const text of ['Ett', 'Två', 'Tre']) await results.commit(text);
    await expect(results.commitments).toHaveCount(3);
    const enough = page.getByText('Du har valt tre. Gör någon av dem, eller ta bort en');
    await expect(enough).toBeFocused();
    await expect(page.getByRole('button', { name: 'Lägg till' })).toHaveCount(0);
    await results.commitments.getByRole('checkbox', { name: 'Två' }).check();
    await expect(enough).toHaveCount(0);
    await results.commit('Fyra');
    await expect(results.commitments).toHaveText([/Ett/u, /Tre/u, /Fyra/u, /Två/u]);
    await expect(enough).toBeVisible();
  });

  test('gives the scores as a spreadsheet that opens in Swedish', async ({ page }) => {
    await fillStorage(page, everything);
    const results = new ResultsPage(page);
    await results.open();
    const csv = await results.saved(() =>
      page.getByRole('button', { name: 'Ladda ner som tabell (CSV)' }).click(),
    );
    expect(csv).toMatch(/^\ufeffDatum;Besvarat;Helhet;.*\r\n2026-11-20;5;;/u);
  });

  test('remembers an article that was read to its end', async ({ page }) => {
    await page.clock.install();
    await page.goto('/sv/artiklar/leverera-i-tid/');
    await page.clock.runFor(1000);
    await page.locator('[data-article-end]').scrollIntoViewIfNeeded();
    // Whoever only scrolls past has not read: nothing is noted before ten seconds.
    await expect(page.locator('[data-article-end]')).toBeInViewport();
    expect(await storageOf(page)).toEqual({});
    await page.clock.runFor(10_000);
    await expect.poll(async () => Object.keys(await storageOf(page))).toContain('playbook:read:on-time');
    await new ResultsPage(page).open();
    await expect(page.getByRole('region', { name: 'Lästa artiklar' })).toContainText('Leverera i tid');
  });
});
