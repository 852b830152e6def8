import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { newProfile, startBrowser } from './pages/killable-browser.ts';
import { commitment, stored } from './pages/results.ts';
import { expect, open, test } from './support.ts';

const site = (baseURL: string | undefined, path: string): string => new URL(path, baseURL).href;

/** Answers the question in view. */
async function answer(page: Page): Promise<void> {
  const form = page.locator('form.question');
  await form.getByRole('radio').first().check();
  await expect(page.getByText(/^Svaret är sparat\.$|^Valet är sparat\./u)).toBeVisible();
}

test.describe('A browser that is killed', { tag: '@long' }, () => {
  test.slow();

  for (const delay of [0, 500]) {
    test(`keeps every answer that it called saved ${delay} ms before`, async ({ baseURL }) => {
      const profile = newProfile();
      try {
        let answered = 0;
        for (let round = 0; round < 3; round += 1) {
          const { page, kill } = await startBrowser(profile.folder);
          await open(page, site(baseURL, '/sv/sjalvskattning/'));
          await page.getByRole('button', { name: round === 0 ? 'Börja' : /^Fortsätt/u }).click();
          if (round > 0)
            await expect(page.getByText(`Fråga ${answered + 1} av 25`, { exact: true })).toBeVisible();
          // That answers are saved is said once a visit: each visit answers one.
          await answer(page);
          answered += 1;
          await pause(delay);
          await kill();
        }
        const { page, kill } = await startBrowser(profile.folder);
        await open(page, site(baseURL, '/sv/sjalvskattning/'));
        await page.getByRole('button', { name: /^Fortsätt/u }).click();
        await expect(page.getByText(`Fråga ${answered + 1} av 25`, { exact: true })).toBeVisible();
        await kill();
      } finally {
        profile.remove();
      }
    });
  }

  test('brings back nothing of what was erased, and all of what was read in or taken back', async ({
    baseURL,
  }) => {
    const profile = newProfile();
    const file = JSON.stringify({
      format: 'trust-playbook',
      version: 1,
      exportedAt: '2026-11-20T08:15:30.123Z',
      commitments: Array.from({ length: 60 }, (_, index) => commitment(`c${index}`, `Löfte ${index}`)),
    });
    const count = async (page: Page): Promise<number> => {
      await open(page, site(baseURL, '/sv/mina-resultat/'));
      // The mirror has its say after the first paint.
      await pause(1500);
      return page.getByRole('region', { name: 'Åtaganden' }).getByRole('checkbox').count();
    };
    try {
      const first = await startBrowser(profile.folder);
      expect(await count(first.page)).toBe(0);
      await first.page
        .getByLabel('Välj fil…')
        .setInputFiles({ name: 'kopia.json', mimeType: 'application/json', buffer: Buffer.from(file) });
      await first.page.getByRole('button', { name: 'Läs in', exact: true }).click();
      await expect(first.page.getByText('Filen är inläst', { exact: false })).toBeVisible();
      await first.kill();

      const second = await startBrowser(profile.folder);
      expect(await count(second.page)).toBe(60);
      await second.page.getByRole('button', { name: 'Ta bort allt' }).click();
      await second.page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
      await expect(second.page.getByText('Allt är borttaget', { exact: false })).toBeVisible();
      await second.kill();

      const third = await startBrowser(profile.folder);
      expect(await count(third.page)).toBe(0);
      await third.kill();
    } finally {
      profile.remove();
    }
  });
});

test('Whichever of the two copies is missing or torn, the other one counts', async ({ page }) => {
  await page.goto('/favicon.svg');
  await page.evaluate(
    (text) => {
      window.localStorage.setItem('playbook:commitment:c1', text);
    },
    stored(commitment('c1', 'Ringa tillbaka')),
  );
  const box = page.getByRole('checkbox', { name: 'Ringa tillbaka' });
  const isMirrored = (): Promise<boolean> =>
    page.evaluate(async () => {
      const open = indexedDB.open('playbook:');
      const database = await new Promise<IDBDatabase>((done) => {
        open.onsuccess = () => {
          done(open.result);
        };
      });
      // Asked before the page has made it anew, the database has nothing in it yet.
      if (!database.objectStoreNames.contains('records')) {
        database.close();
        return false;
      }
      const request = database.transaction('records').objectStore('records').getAllKeys();
      const keys = await new Promise<IDBValidKey[]>((done) => {
        request.onsuccess = () => {
          done(request.result);
        };
      });
      database.close();
      return keys.includes('playbook:commitment:c1');
    });
  await open(page, '/sv/mina-resultat/');
  await expect(box).not.toBeChecked();
  await box.check();
  await expect.poll(isMirrored).toBe(true);
  for (const damage of ['missing', 'torn', 'database'] as const) {
    // The mirror compares both copies when the page is quiet, and says nothing when they agree: only time can be waited for.
    await page.waitForTimeout(300);
    await page.evaluate((kind) => {
      if (kind === 'missing') window.localStorage.clear();
      if (kind === 'torn') window.localStorage.setItem('playbook:commitment:c1', '{"v":1,"d":{"id":"c');
      if (kind === 'database') indexedDB.deleteDatabase('playbook:');
    }, damage);
    await open(page, '/sv/mina-resultat/');
    await expect(box, damage).toBeChecked();
    await expect.poll(isMirrored, damage).toBe(true);
  }
});
