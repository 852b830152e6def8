import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parse } from 'yaml';
import type { Page } from '@playwright/test';
import type { Bench } from '../../scripts/bench.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { contentFolder, outputFolder } from '../../src/build/settings.ts';
import { newProfile, startBrowser } from '../e2e/pages/killable-browser.ts';

/** The short form tries the delays at which most was lost once, and is part of npm run test:long. */
const isShort = process.env['ENDURANCE'] === 'short';
/** How long before the kill the page had said "saved", in milliseconds. */
const delays = isShort ? [15, 500] : [0, 15, 100, 500, 5000, 50_000];
const rounds = isShort ? 1 : 3;
const many = 20_000;

/** Waits until a page's islands live. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(
    () => document.querySelector('astro-island[ssr][opts*=\'"value":"now"\']') === null,
    undefined,
    { timeout: 120_000 },
  );
}

/** What is in the mirror, by key. */
const mirror = (page: Page): Promise<Record<string, string | null>> =>
  page.evaluate(async () => {
    // Opening it first would make an empty one, which the page could not use.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'playbook:')) return {};
    const opening = indexedDB.open('playbook:');
    const database = await new Promise<IDBDatabase>((done) => {
      opening.onsuccess = () => {
        done(opening.result);
      };
    });
    const records = database.transaction('records').objectStore('records');
    const all = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((done) => {
        request.onsuccess = () => {
          done(request.result);
        };
      });
    const [keys, values] = await Promise.all([all(records.getAllKeys()), all(records.getAll())]);
    database.close();
    return Object.fromEntries(
      keys.map((key, index) => [key as string, (values[index] as { raw: string | null }).raw]),
    );
  });

/** One answer, one figure and one commitment, each when it is on disk; then the browser is killed, and looked into anew. */
async function killOnce(site: string, delay: number): Promise<{ tried: number; lost: number }> {
  const profile = newProfile();
  try {
    const { page, kill } = await startBrowser(profile.folder);
    await open(page, `${site}/sv/kalkylator/`);
    await page.locator('#in-customers').fill('4321');
    while (!(await mirror(page))['playbook:calculator']?.includes('4321')) await pause(20);
    await open(page, `${site}/sv/mina-resultat/`);
    await page.getByLabel('Ett eget åtagande').fill('Ringa tillbaka');
    await page.getByRole('button', { name: 'Lägg till' }).click();
    while (!Object.keys(await mirror(page)).some((key) => key.startsWith('playbook:commitment:')))
      await pause(20);
    await open(page, `${site}/sv/sjalvskattning/`);
    await page.getByRole('button', { name: 'Börja' }).click();
    await page.locator('form.question').getByRole('radio').first().check();
    await page.getByText(/^Svaret är sparat\.$|^Valet är sparat\./u).waitFor();
    await pause(delay);
    await kill();
    const again = await startBrowser(profile.folder);
    await open(again.page, `${site}/sv/mina-resultat/`);
    await pause(1500);
    const kept = await again.page.evaluate(() =>
      Object.fromEntries(Object.entries(window.localStorage as Record<string, string>)),
    );
    await again.kill();
    const has = (key: string, text = ''): boolean =>
      Object.entries(kept).some(([name, raw]) => name.startsWith(`playbook:${key}`) && raw.includes(text));
    const wanted = [has('calculator', '4321'), has('commitment:', 'Ringa tillbaka'), has('answer:')];
    return { tried: wanted.length, lost: wanted.filter((is) => !is).length };
  } finally {
    profile.remove();
  }
}

/** Times in the page with 20,000 answers, against reading and parsing the same texts plainly. */
async function withMany(site: string): Promise<Bench> {
  const profile = newProfile();
  // Attempts at the self-assessment that the site has: those at another would not be counted.
  const [quizFile = ''] = globSync(join(contentFolder(), 'quiz/*.yaml'));
  const { id, version } = parse(readFileSync(quizFile, 'utf8')) as {
    readonly id: string;
    readonly version: string;
  };
  try {
    const { page, kill } = await startBrowser(profile.folder);
    await page.goto(`${site}/favicon.svg`);
    const plain = await page.evaluate(
      ([count, quiz, version]) => {
        const at = '2026-11-20T08:00:00.000Z';
        for (let attempt = 0; attempt < count / 30; attempt += 1) {
          const id = `a${attempt}`;
          const data = { id, quiz, version, startedAt: at, finishedAt: at, seed: 1 };
          window.localStorage.setItem(`playbook:attempt:${id}`, JSON.stringify({ v: 1, d: data }));
          for (let item = 0; item < 30; item += 1)
            window.localStorage.setItem(
              `playbook:answer:${id}:q-${item}`,
              JSON.stringify({ v: 1, d: { value: 3, at } }),
            );
        }
        const start = performance.now();
        for (const key of Object.keys(window.localStorage))
          JSON.parse(window.localStorage.getItem(key) ?? '');
        return performance.now() - start;
      },
      [many, id, version] as const,
    );
    const start = Date.now();
    await open(page, `${site}/sv/mina-resultat/`);
    await page.getByRole('button', { name: 'Ladda ner allt' }).first().waitFor();
    const opened = Date.now() - start;
    const exportTime = await page.evaluate(async () => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.textContent === 'Ladda ner allt',
      );
      const begin = performance.now();
      button?.click();
      await new Promise(requestAnimationFrame);
      return performance.now() - begin;
    });
    await kill();
    const unit = '× reading and parsing the same texts';
    return {
      name: `My results with ${many} answers (plain reading: ${plain.toFixed(0)} ms)`,
      ratios: [
        { label: `the page is open, ${opened} ms`, value: opened / plain, unit },
        { label: `the export is made, ${exportTime.toFixed(0)} ms`, value: exportTime / plain, unit },
      ],
    };
  } finally {
    profile.remove();
  }
}

/**
 * Kills a real browser after it has said "saved", and fills it with 20,000 answers. Needs a built site.
 * @throws Error when anything is lost
 */
export default async function endure(): Promise<Bench[]> {
  const port = Number(process.env['PORT'] ?? '4335');
  const server = await serve({ folder: outputFolder(), base: '/', port });
  const site = `http://intranet.test:${port}`;
  try {
    const ratios: Bench['ratios'][number][] = [];
    let lostInAll = 0;
    for (const delay of delays) {
      let [tried, lost] = [0, 0];
      for (let round = 0; round < rounds; round += 1) {
        const once = await killOnce(site, delay);
        tried += once.tried;
        lost += once.lost;
      }
      lostInAll += lost;
      ratios.push({
        label: `killed ${delay} ms after "saved": ${lost} of ${tried}`,
        value: lost / tried,
        unit: 'lost',
      });
    }
    const benches = [{ name: 'A browser that is killed', ratios }, await withMany(site)];
    if (lostInAll === 0) return benches;
    throw new Error(`${lostInAll} things that were said to be saved are gone: ${JSON.stringify(ratios)}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
