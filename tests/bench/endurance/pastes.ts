import type { Page } from '@playwright/test';
import type { Bench, Ratio } from '../../../scripts/bench.ts';
import { newProfile, startBrowser } from '../../e2e/pages/killable-browser.ts';
import { bringToLife } from './site.ts';

const megabyte = 1_000_000;

/** A table of survivors as a spreadsheet copies it. */
const table = '1000\t900\t810\t729\t656\n'.repeat(Math.ceil(megabyte / 24));
/** A chat in which nobody has handed in a code yet: all of it must be looked through. */
const chat = '[2026-11-28 09:12] Anna: jag skickar min kod i eftermiddag\n'.repeat(Math.ceil(megabyte / 58));

/** A field that people paste into, and the text that some would paste there. */
interface Field {
  readonly name: string;
  readonly path: string;
  /** What must be pressed before the field is there. */
  readonly opener?: string;
  readonly selector: string;
  readonly text: string;
}

const fields: readonly Field[] = [
  {
    name: 'a table into the survivors',
    path: '/sv/kalkylator/fordjupning/',
    opener: '#survival > button',
    selector: '#survivors',
    text: table,
  },
  { name: 'a chat into the team’s codes', path: '/sv/team/', selector: 'form.paste textarea', text: chat },
  {
    name: 'a table into a field for a number',
    path: '/sv/kalkylator/',
    selector: '#in-customers',
    text: table,
  },
  { name: 'a chat into the search', path: '/sv/sok/', selector: 'main input[type=search]', text: chat },
  {
    name: 'a chat as a commitment',
    path: '/sv/mina-resultat/',
    selector: 'input[maxlength="500"]',
    text: chat,
  },
];

/** Puts a text on the clipboard by the keyboard: on plain http a page has no other way to it. */
async function copy(page: Page, text: string): Promise<void> {
  await page.goto('about:blank');
  await page.evaluate((content) => {
    const area = document.createElement('textarea');
    area.value = content;
    document.body.append(area);
    area.select();
  }, text);
  await page.keyboard.press('Control+c');
}

/** How long the page takes to split a text into lines and words, in milliseconds: the least that reading it can take. */
const splitting = (page: Page, text: string): Promise<number> =>
  page.evaluate((content) => {
    const start = performance.now();
    for (const line of content.split('\n')) line.split(/\s/u);
    return performance.now() - start;
  }, text);

/** Pastes what is on the clipboard, and gives how long it was until the page had been painted again, in milliseconds. */
async function paste(page: Page, { path, opener, selector }: Field, site: string): Promise<number> {
  await bringToLife(page, `${site}${path}`);
  if (opener !== undefined) await page.locator(opener).click();
  await page.locator(selector).first().focus();
  await page.evaluate(() => {
    const painted = new Promise<number>((done) => {
      const begin = (event: Event): void => {
        requestAnimationFrame(() =>
          setTimeout(() => {
            done(performance.now() - event.timeStamp);
          }),
        );
      };
      addEventListener('paste', begin, { capture: true, once: true });
    });
    Object.assign(window, { painted });
  });
  await page.keyboard.press('Control+v');
  // What was laid on the window above, of which its type knows nothing.
  return page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted);
}

/** Times of real pastes of a megabyte, browser and page together, against splitting the same text plainly. */
export async function withPastes(site: string): Promise<Bench> {
  const profile = newProfile();
  const { page, kill } = await startBrowser(profile.folder);
  try {
    const ratios: Ratio[] = [];
    for (const field of fields) {
      await copy(page, field.text);
      const least = await splitting(page, field.text);
      const time = await paste(page, field, site);
      ratios.push({
        label: `${field.name}: ${time.toFixed(0)} ms`,
        value: time / least,
        unit: `× splitting it (${least.toFixed(0)} ms)`,
      });
    }
    return { name: 'A megabyte is pasted', ratios };
  } finally {
    await kill();
    profile.remove();
  }
}
