import type { Locator, Page } from '@playwright/test';
import { open } from '../support.ts';

/** A stored text as the site writes it. */
export const stored = (data: unknown, version = 1): string => JSON.stringify({ v: version, d: data });

/** A commitment as it is stored. */
export const commitment = (id: string, text: string) => ({
  id,
  text,
  article: null,
  attempt: null,
  due: null,
  createdAt: '2026-11-20T08:00:00.000Z',
  doneAt: null,
});

/** My results, in Swedish, as a person uses it. */
export class ResultsPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  open(): Promise<void> {
    return open(this.page, '/sv/mina-resultat/');
  }

  get notice(): Locator {
    return this.page.locator('[data-storage]');
  }

  get commitments(): Locator {
    return this.page.getByRole('region', { name: 'Åtaganden' }).getByRole('listitem');
  }

  async commit(text: string): Promise<void> {
    await this.page.getByLabel('Ett eget åtagande').fill(text);
    await this.page.getByRole('button', { name: 'Lägg till' }).click();
  }

  /** Saves the file with everything and gives its text. */
  async export(): Promise<string> {
    const region = this.page.getByRole('region', { name: 'Exportera och importera' });
    return this.saved(() => region.getByRole('button', { name: 'Ladda ner allt' }).click());
  }

  /** The text of the file that an action saves. */
  async saved(action: () => Promise<void>): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), action()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  }

  async choose(name: string, text: string): Promise<void> {
    await this.page
      .getByLabel('Välj fil…')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }
}

/** What lies in the browser, as a plain record; without the sequence numbers, which grow with every write. */
export const storageOf = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.entries(window.localStorage).map(([key, text]) => [
        key,
        String(text).replace(/,"s":\d+\}$/u, '}'),
      ]),
    ),
  );

/** Puts texts into the browser before a page is opened. */
export async function fillStorage(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  // A file of the site that runs nothing: its origin is what is wanted.
  await page.goto('/favicon.svg');
  await page.evaluate((all) => {
    for (const [key, text] of Object.entries(all)) window.localStorage.setItem(key, text);
  }, texts);
}
