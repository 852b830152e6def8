import type { BrowserContext, Page } from '@playwright/test';
import { AssessmentPage } from './pages/assessment.ts';
import { best } from './pages/assessment-answers.ts';
import { commitment, fillStorage, ResultsPage, storageOf, stored } from './pages/results.ts';
import { storeAnswers } from './pages/stored-attempts.ts';
import { askedBeforeLeaving, expect, open, test } from './support.ts';

/** Fills the storage to the last character, by really filling it. */
const fillToTheBrim = (page: Page): Promise<number> =>
  page.evaluate(() => {
    let filler = '';
    for (let size = 2 ** 22; size >= 1; size = Math.floor(size / 2)) {
      try {
        window.localStorage.setItem('filler', filler + 'x'.repeat(size));
        filler += 'x'.repeat(size);
      } catch {
        // Less, then.
      }
    }
    return filler.length;
  });

test.describe('Two tabs', () => {
  test('show each other’s changes', async ({ page, context }) => {
    const here = new ResultsPage(page);
    const there = new ResultsPage(await context.newPage());
    await here.open();
    await there.open();
    await here.commit('Ringa tillbaka');
    await expect(there.commitments.getByRole('checkbox', { name: 'Ringa tillbaka' })).not.toBeChecked();
    await there.commitments.getByRole('checkbox', { name: 'Ringa tillbaka' }).check();
    await expect(here.commitments.getByRole('checkbox', { name: 'Ringa tillbaka' })).toBeChecked();
  });

  test(
    'lose nothing in 500 pairs of writes at the same moment',
    { tag: '@long' },
    async ({ page, context }) => {
      const each = 10;
      const ids = (tab: string): string[] => Array.from({ length: each }, (_, index) => `${tab}${index}`);
      await fillStorage(
        page,
        Object.fromEntries(
          [...ids('a'), ...ids('b'), 'shared'].map((id) => [
            `playbook:commitment:${id}`,
            stored(commitment(id, `gör ${id}`)),
          ]),
        ),
      );
      const other = await context.newPage();
      await new ResultsPage(page).open();
      await new ResultsPage(other).open();

      // Each tab ticks and unticks commitments of its own, one every six milliseconds by the same clock; every
      // write is one key. What was ticked an odd number of times must be ticked at the end.
      const begin = Date.now() + 500;
      const click = (tab: Page, mine: string[]): Promise<Record<string, number>> =>
        tab.evaluate(
          async ([start, own]) => {
            const presses: Record<string, number> = {};
            const box = (id: string) =>
              [...document.querySelectorAll<HTMLInputElement>('.commitments input')].find(
                (input) => input.closest('label')?.textContent === `gör ${id}`,
              );
            for (let index = 0; index < 500; index += 1) {
              while (Date.now() < start + index * 6) await new Promise((done) => setTimeout(done));
              const id = own[(index * 7 + (index % 3)) % own.length] ?? '';
              box(id)?.click();
              presses[id] = (presses[id] ?? 0) + 1;
            }
            return presses;
          },
          [begin, mine] as const,
        );
      const pressed = await Promise.all([click(page, ids('a')), click(other, ids('b'))]);
      const presses = pressed.flatMap((counts) => Object.entries(counts));
      expect(presses.reduce((sum, [, count]) => sum + count, 0)).toBe(1000);

      for (const [id, count] of presses) {
        const isDone = async (): Promise<boolean> => {
          const disk = await storageOf(page);
          const { d } = JSON.parse(disk[`playbook:commitment:${id}`] ?? '') as {
            d: { doneAt: string | null };
          };
          return d.doneAt !== null;
        };
        // The browser carries the last writes of one tab to the other a moment later, where they have processes of their own.
        await expect.poll(isDone, `${id} after ${count} presses`).toBe(count % 2 === 1);
        for (const tab of [page, other]) {
          const box = tab.getByRole('checkbox', { name: `gör ${id}`, exact: true });
          await expect(box).toBeChecked({ checked: count % 2 === 1 });
        }
      }

      // The same entry in both tabs: one of the two counts, and both tabs show that one.
      await Promise.all([click(page, ['shared']), click(other, ['shared'])]);
      const { d } = JSON.parse((await storageOf(page))['playbook:commitment:shared'] ?? '') as {
        d: { doneAt: string | null };
      };
      for (const tab of [page, other]) {
        await expect(tab.getByRole('checkbox', { name: 'gör shared' })).toBeChecked({
          checked: d.doneAt !== null,
        });
      }
    },
  );
});

test('A full storage keeps the change, says so at once, offers a download and saves when there is room', async ({
  page,
  context,
}) => {
  const results = new ResultsPage(page);
  await results.open();
  expect(await fillToTheBrim(page)).toBeGreaterThan(5_000_000);
  await results.commit('Boka nästa möte');
  await expect(results.commitments).toHaveText(/Boka nästa möte/u);
  await expect(results.notice).toContainText('är inte sparat än');
  expect(Object.keys(await storageOf(page))).toEqual(['filler']);

  const file = await results.saved(() =>
    page.getByRole('button', { name: 'Ladda ner det osparade' }).click(),
  );
  expect(JSON.parse(file)).toMatchObject({
    format: 'trust-playbook',
    commitments: [{ text: 'Boka nästa möte' }],
  });

  const other = await context.newPage();
  await other.goto('/favicon.svg');
  await other.evaluate(() => {
    window.localStorage.removeItem('filler');
  });
  await expect(results.notice).toBeHidden();
  expect(Object.values(await storageOf(page)).join()).toContain('Boka nästa möte');
  await page.reload();
  await expect(results.commitments).toHaveText(/Boka nästa möte/u);
});

const blocked: Record<string, () => void> = {
  'throws when it is looked at': () => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  },
  'is null': () => {
    Object.defineProperty(window, 'localStorage', { value: null });
  },
  'throws on every write': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  },
};

for (const [kind, block] of Object.entries(blocked)) {
  test(`A storage that ${kind}: everything works for the visit, with one notice`, async ({
    page,
    context,
    seen,
  }) => {
    await context.addInitScript(block);
    const results = new ResultsPage(page);
    await results.open();
    await results.commit('Fråga vad kunden tvekar inför');
    await results.commitments.getByRole('checkbox').check();
    await expect(results.commitments.getByRole('checkbox')).toBeChecked();
    await expect(results.notice).toHaveCount(1);
    await expect(results.notice).toContainText('låter inte sidan spara');
    expect(await results.export()).toContain('Fråga vad kunden tvekar inför');

    await open(page, '/sv/sjalvskattning/');
    await page.getByRole('button', { name: 'Börja' }).click();
    await answerQuestion(page);
    await expect(page.getByRole('radio').first()).toBeChecked();
    await expect(page.locator('[data-storage]')).toHaveCount(1);
    await expect(
      page.getByText('Svaret finns kvar så länge sidan är öppen, men är inte sparat.'),
    ).toBeVisible();

    // And pages that only want to know the theme, or note an article as read, do not mind.
    await open(page, '/');
    // Leaving a commitment and an answer that are nowhere saved was asked about; leaving the pages after them is not.
    const asked = [...seen];
    expect(asked.length).toBeGreaterThanOrEqual(2);
    expect(new Set(asked)).toEqual(new Set([askedBeforeLeaving]));
    for (const path of ['/sv/', '/sv/artiklar/leverera-i-tid/', '/sv/kalkylator/', '/sv/team/']) {
      await open(page, path);
    }
    await page.getByRole('radio', { name: 'Mörkt' }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(seen).toEqual(asked);
    seen.length = 0;
  });
}

test('A text that cannot be read is set aside, told, handed out as it was, and never written over', async ({
  page,
}) => {
  const torn = '{"v":1,"d":{"id":"c1","text":"Ringa <b>tillba';
  await fillStorage(page, {
    'playbook:commitment:c1': torn,
    'playbook:commitment:c2': stored(commitment('c2', 'Hel')),
  });
  const results = new ResultsPage(page);
  await results.open();
  await expect(results.commitments).toHaveText([/Hel/u]);
  await expect(results.notice).toContainText('gick inte att läsa');
  const file = await results.saved(() =>
    page.getByRole('button', { name: 'Ladda ner det som inte gick att läsa' }).click(),
  );
  expect(JSON.parse(file)).toMatchObject([{ key: 'playbook:commitment:c1', raw: torn }]);
  await results.commit('Ny');
  expect((await storageOf(page))['playbook:commitment:c1']).toBe(torn);
  const remove = page.getByRole('button', { name: 'Ta bort det', exact: true });
  const question = page.getByRole('dialog', { name: 'Ta bort det som inte gick att läsa?' });
  await remove.click();
  await question.getByRole('button', { name: 'Behåll' }).click();
  await expect(remove).toBeFocused();
  await remove.press('Enter');
  await question.getByRole('button', { name: 'Ta bort' }).press('Enter');
  await expect(results.notice).toBeHidden();
  await expect(page.getByRole('main')).toBeFocused();
  expect(Object.values(await storageOf(page))).not.toContain(torn);
});

test('What is wrong with the storage is said even where the code for it does not come', async ({
  page,
  seen,
}) => {
  await fillStorage(page, { 'playbook:commitment:c1': 'torn' });
  await page.route('**/assets/StorageTools*.js', (route) => route.abort());
  const results = new ResultsPage(page);
  await results.open();
  await expect(results.notice).toContainText('gick inte att läsa');
  await expect.poll(() => seen.length).toBeGreaterThan(0);
  seen.length = 0;
});

test('A value of a newer version is left as it is, byte for byte, and told', async ({ page }) => {
  const newer = '{"v":7,"d":{"id":"c1","words":"later"}}';
  await fillStorage(page, { 'playbook:commitment:c1': newer });
  const results = new ResultsPage(page);
  await results.open();
  await expect(results.notice).toContainText('nyare version');
  await results.commit('Ny');
  await results.commitments.getByRole('checkbox').check();
  expect((await storageOf(page))['playbook:commitment:c1']).toBe(newer);
});

/** Answers the question in view with its first option; a situation also with its last as the worst. */
async function answerQuestion(page: Page): Promise<void> {
  const form = page.locator('form.question');
  await form.getByRole('radio').first().check();
  if ((await form.locator('fieldset').first().getAttribute('data-type')) === 'sjt') {
    await form.getByRole('radio').last().check();
  }
}

/** Kills the page's process, as a crash or the system does: nothing gets a chance to save. */
async function kill(page: Page, context: BrowserContext): Promise<void> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // The answer never comes: the process is gone.
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

test('Killing the tab after an answer of the self-assessment loses nothing, whatever kind of question it is', async ({
  context,
  page,
}) => {
  // The others were answered before: what a crash can lose is the answer that was just given.
  const left = { 'pw-1': 4, 'ot-3': 'na', 'pr-4': best('a', 'd'), 'li-5': best('b', 'c'), 'li-2': 2, 'ad-5': best('d', 'a') } as const; // prettier-ignore
  const others = ['pw', 'ot', 'pr', 'li', 'ad']
    .flatMap((dimension) => [1, 2, 3, 4, 5].map((number) => `${dimension}-${number}`))
    .filter((id) => !(id in left));
  await storeAnswers(
    page,
    Object.fromEntries(others.map((id) => [id, /[123]$/u.test(id) ? 3 : best('a', 'b')])),
    { finished: false },
  );
  let tab = page;
  let answered = others.length;
  for (const [id, given] of Object.entries(left)) {
    const before = new AssessmentPage(tab);
    await before.open(`#${id}`);
    await before.answer(given);
    const checked = await before.group.locator('input:checked').count();
    expect(checked).toBeGreaterThan(0);
    await kill(tab, context);
    answered += 1;

    tab = await context.newPage();
    const after = new AssessmentPage(tab);
    await after.open(`#${id}`);
    await expect(after.group.locator('input:checked')).toHaveCount(checked);
    expect(
      Object.keys(await storageOf(tab)).filter((key) => key.startsWith('playbook:answer:')),
    ).toHaveLength(answered);
  }
  await new AssessmentPage(tab).open('#review');
  await expect(tab.getByText('Du har svarat på 25 av 25 frågor.')).toBeVisible();
});
