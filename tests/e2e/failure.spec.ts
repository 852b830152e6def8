import { fillStorage, ResultsPage, storageOf } from './pages/results.ts';
import { askedBeforeLeaving, expect, open, test } from './support.ts';

/** A page that stops on every number that it writes, for as long as figures of one's own are stored or linked. */
const stopOnNumbers = (): void => {
  const format = Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, 'format');
  Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
    get(this: Intl.NumberFormat) {
      const isOwn =
        window.localStorage.getItem('playbook:calculator') !== null || location.hash.includes('=');
      if (isOwn && sessionStorage.getItem('stop') !== null) throw new Error('provoked');
      return format?.get?.call(this) as unknown;
    },
  });
};

test('A part of the page that stops says so, keeps what is saved, hands out a copy and can begin anew', async ({
  page,
  context,
  seen,
}) => {
  await context.addInitScript(stopOnNumbers);
  await open(page, '/sv/kalkylator/');
  await page.evaluate(() => {
    sessionStorage.setItem('stop', '');
  });
  await page.locator('#in-customers').fill('321');
  const failure = page.locator('[data-failure]').first();
  await expect(failure).toContainText('Den här delen av sidan stannade.');
  await expect(failure).toContainText('Det du har sparat finns kvar i webbläsaren.');
  expect((await storageOf(page))['playbook:calculator']).toContain('321');
  const file = await new ResultsPage(page).saved(() =>
    failure.getByRole('button', { name: 'Ladda ner det som är sparat' }).click(),
  );
  expect(JSON.parse(file)).toMatchObject({ calculator: { segments: [{ customers: 321 }] } });

  // Reloading meets the same number; set aside, it lets the page begin anew, and is still there.
  await failure.getByRole('button', { name: 'Ladda om sidan' }).click();
  await expect(failure).toBeVisible();
  await failure.getByRole('button', { name: 'Lägg undan det sparade och börja om' }).click();
  await expect(failure).toHaveCount(0);
  await expect(page.locator('#in-customers')).toBeVisible();
  const kept = Object.entries(await storageOf(page));
  expect(kept.some(([key, raw]) => key.startsWith('playbook:set-aside:') && raw.includes('321'))).toBe(true);

  // A link that the page stops on can be left.
  await page.goto('/sv/kalkylator/#calculator=x');
  await page.reload();
  await failure.getByRole('button', { name: 'Öppna sidan utan länkens siffror' }).click();
  await expect(failure).toHaveCount(0);
  await expect(page).toHaveURL(/kalkylator\/$/u);
  expect(seen.filter((what) => !what.includes('provoked'))).toEqual([]);
  seen.length = 0;
});

test('Leaving asks only when something would be lost by it, and what was erased comes back at a press', async ({
  page,
  seen,
}) => {
  const mine = '{"v":1,"d":{"at":"2026-11-20T08:15:30.123Z"}}';
  await fillStorage(page, { 'playbook:read:on-time': mine });
  const results = new ResultsPage(page);
  await results.open();
  await page.getByRole('button', { name: 'Ta bort allt…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
  await expect(page.getByText('Allt är borttaget.')).toBeVisible();
  expect(await storageOf(page)).toEqual({});
  await page.getByRole('button', { name: 'Ångra borttagningen' }).press('Enter');
  await expect(page.getByText('Allt är tillbaka.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ta bort allt' })).toBeFocused();
  expect(await storageOf(page)).toEqual({ 'playbook:read:on-time': mine });

  await results.commit('Ringa');
  await page.reload();
  expect(seen).toEqual([]);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  await results.commit('Fråga');
  await expect(results.notice).toContainText('låter inte sidan spara');
  await expect(page.getByRole('button', { name: 'Ladda ner det osparade' })).toBeVisible();
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => seen).toEqual([askedBeforeLeaving]);
  seen.length = 0;
});
