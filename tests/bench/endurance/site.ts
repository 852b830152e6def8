import type { Page } from '@playwright/test';

/** Goes to a page and waits until those of its islands live that begin at once. */
export async function bringToLife(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(
    () => document.querySelector('astro-island[ssr][opts*=\'"value":"now"\']') === null,
    undefined,
    { timeout: 120_000 },
  );
}

/** What the mirror in IndexedDB holds, by key; nothing where the page has made none yet. */
export const mirrored = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    // Opening it first would make an empty one, which the page could not use.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'playbook:')) return {};
    const ended = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((done, fail) => {
        request.onsuccess = () => {
          done(request.result);
        };
        request.onerror = () => {
          fail(request.error ?? new Error('IndexedDB'));
        };
      });
    const database = await ended(indexedDB.open('playbook:'));
    const records = database.transaction('records').objectStore('records');
    const [keys, values] = await Promise.all([ended(records.getAllKeys()), ended(records.getAll())]);
    database.close();
    return Object.fromEntries(
      keys.flatMap((key, index) => {
        const { raw } = values[index] as { raw: string | null };
        return raw === null ? [] : [[key as string, raw]];
      }),
    );
  });

/** What is in localStorage, by key. */
export const storedIn = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => Object.fromEntries(Object.entries(window.localStorage as Record<string, string>)));
