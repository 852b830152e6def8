import type { Page } from '@playwright/test';
import type { Bench, Ratio } from '../../../scripts/bench.ts';
import { newProfile, startBrowser } from '../../e2e/pages/killable-browser.ts';
import { bringToLife } from './site.ts';

const many = 20_000;
const megabyte = 1_000_000;

/** A question as the page has it: its id, and the ids of what can be chosen; none for a scale. */
type Item = readonly [id: string, options: readonly string[]];

/** The questions that My results scores, taken from what its page hands to its island. */
export async function questionsOf(site: string): Promise<{ items: Item[]; version: string; quiz: string }> {
  const html = await (await fetch(`${site.replace('intranet.test', '127.0.0.1')}/sv/mina-resultat/`)).text();
  const props = /props="([^"]*definition[^"]*)"/u.exec(html)?.[1] ?? '';
  const json = props.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  // Astro writes each value with its type before it: 0 as it is or an object, 1 a list.
  const plain = (value: unknown): unknown => {
    const [kind, data] = value as [number, unknown];
    if (kind === 1) return (data as unknown[]).map(plain);
    if (typeof data !== 'object' || data === null) return data;
    return Object.fromEntries(Object.entries(data).map(([key, inner]) => [key, plain(inner)]));
  };
  const { quiz } = JSON.parse(json) as { quiz: unknown };
  const { definition } = plain(quiz) as {
    definition: {
      id: string;
      version: string;
      items: { id: string; part: string; until?: string; type: string; options?: { id: string }[] }[];
    };
  };
  const items = definition.items
    .filter(({ part, until }) => part === 'core' && until === undefined)
    .map(({ id, type, options = [] }): Item => [
      id,
      type === 'sjt' ? options.map((option) => option.id) : [],
    ]);
  return { items, version: definition.version, quiz: definition.id };
}

/** Fills the storage with finished attempts; gives how long reading and parsing all of it takes plainly. */
const fill = (page: Page, about: Awaited<ReturnType<typeof questionsOf>>): Promise<number> =>
  page.evaluate(
    ({ items, version, quiz, count }) => {
      const put = (key: string, data: unknown): void => {
        window.localStorage.setItem(`playbook:${key}`, JSON.stringify({ v: 1, d: data }));
      };
      for (let attempt = 0; attempt * items.length < count; attempt += 1) {
        const id = `a${attempt}`;
        const at = new Date(Date.UTC(2020, 0, 1) + attempt * 2 * 86_400_000).toISOString();
        put(`attempt:${id}`, { id, quiz, version, startedAt: at, finishedAt: at, seed: 1 });
        for (const [item, options] of items) {
          const [best, worst] = [options[attempt % options.length], options[(attempt + 1) % options.length]];
          const value = options.length > 0 ? { best, worst } : 1 + (attempt % 5);
          put(`answer:${id}:${item}`, { value, at });
        }
      }
      const start = performance.now();
      for (const key of Object.keys(window.localStorage)) JSON.parse(window.localStorage.getItem(key) ?? '');
      return performance.now() - start;
    },
    { ...about, count: many },
  );

/** How long after its start a page had painted its first attempts, in milliseconds. */
async function opened(page: Page, site: string): Promise<number> {
  await page.goto('about:blank');
  await bringToLife(page, `${site}/sv/mina-resultat/`);
  const handle = await page.waitForFunction(() => (window as { painted?: number }).painted);
  return Number(await handle.jsonValue());
}

/** Does something in the page, and gives how long it was until a selector matched and was painted, in milliseconds. */
const timed = (page: Page, act: 'export' | 'drop', text: string, until: string): Promise<number> =>
  page.evaluate(
    async ({ act: what, text: content, until: wanted }) => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.textContent === 'Ladda ner allt',
      );
      const start = performance.now();
      if (what === 'export') button?.click();
      if (what === 'drop') {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], 'kopia.json', { type: 'application/json' }));
        document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
      }
      do await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      while (!document.querySelector(wanted));
      return performance.now() - start;
    },
    { act, text, until },
  );

/** How long the page takes to parse the same text plainly, in milliseconds. */
const parsingTime = (page: Page, text: string): Promise<number> =>
  page.evaluate((content) => {
    const start = performance.now();
    JSON.parse(content);
    return performance.now() - start;
  }, text);

/** A copy with this many characters, as the site writes one. */
function copyOf(size: number): string {
  const answers = [];
  for (let length = 0; length < size; length += 120)
    answers.push({ id: `a${answers.length}:kp-1`, value: 3, at: '2026-11-20T08:00:00.000Z' });
  const frame = { format: 'trust-playbook', version: 1, exportedAt: '2026-11-20T08:15:30.123Z' };
  return JSON.stringify({ ...frame, shapes: { answer: 1 }, attempts: [], scenarios: [], answers }, null, 2);
}

/** Times in the page with 20,000 answers, and with a copy of a megabyte, each against doing the least with the same text. */
export async function withMany(site: string): Promise<Bench> {
  const profile = newProfile();
  const { page, kill } = await startBrowser(profile.folder);
  try {
    const about = await questionsOf(site);
    await page.goto(`${site}/favicon.svg`);
    const plain = await fill(page, about);
    await page.addInitScript(() => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('#attempts-caption ~ tbody tr')) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => Object.assign(window, { painted: performance.now() })));
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    const reading = `× reading and parsing the same texts (${plain.toFixed(0)} ms)`;
    const ratios: Ratio[] = [];
    const note = (label: string, time: number, least: number, unit: string): void => {
      ratios.push({ label: `${label}: ${time.toFixed(0)} ms`, value: time / least, unit });
    };
    note('My results open for the first time', await opened(page, site), plain, reading);
    // Once the mirror has been filled, of which a page says nothing: only time can be waited for.
    await page.waitForTimeout(5000);
    note('My results open', await opened(page, site), plain, reading);
    // So that the export is timed, and not what opening the page has left to do.
    await page.waitForTimeout(5000);
    note('the export is made', await timed(page, 'export', '', 'body'), plain, reading);
    const copy = copyOf(megabyte);
    const parsing = await parsingTime(page, copy);
    const unit = `× parsing its JSON (${parsing.toFixed(0)} ms)`;
    note(
      'a copy of 1 MB is read and compared',
      await timed(page, 'drop', copy, '.import section'),
      parsing,
      unit,
    );
    return { name: `${many} answers, and a copy of a megabyte`, ratios };
  } finally {
    await kill();
    profile.remove();
  }
}
