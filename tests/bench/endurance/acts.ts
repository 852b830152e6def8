import { setTimeout as pause } from 'node:timers/promises';
import type { Locator, Page } from '@playwright/test';
import { commitment } from '../../e2e/pages/results.ts';
import { bringToLife, mirrored } from './site.ts';

/** What is in localStorage, by key. */
export type Texts = Readonly<Record<string, string>>;

/** Something that a person does, until the page says that it is saved, and how it is known again after a crash. */
export interface Act {
  readonly name: string;
  readonly perform: (page: Page, site: string) => Promise<void>;
  /** How much of it there is: all of `whole`, or something was lost. */
  readonly count: (texts: Texts) => number;
  readonly whole: number;
}

const keysOf = (texts: Texts, kind: string): string[] =>
  Object.keys(texts).filter((key) => key.startsWith(`playbook:${kind}`));

/** Until the mirror has a text that answers: where a page says nothing of a change, this is when it is saved. */
async function untilMirrored(page: Page, isThere: (texts: Texts) => boolean): Promise<void> {
  while (!isThere(await mirrored(page))) await pause(5);
}

const calculator: Act = {
  name: 'a change in the calculator',
  async perform(page, site) {
    await bringToLife(page, `${site}/sv/kalkylator/`);
    await page.locator('#in-customers').fill('4321');
    await untilMirrored(page, (texts) => texts['playbook:calculator']?.includes('4321') === true);
  },
  count: (texts) => (texts['playbook:calculator']?.includes('4321') ? 1 : 0),
  whole: 1,
};

const commitmentAct: Act = {
  name: 'a commitment',
  async perform(page, site) {
    await bringToLife(page, `${site}/sv/mina-resultat/`);
    await page.getByLabel('Ett eget åtagande').fill('Ringa tillbaka');
    await page.getByRole('button', { name: 'Lägg till' }).click();
    await untilMirrored(page, (texts) => keysOf(texts, 'commitment:').length > 0);
  },
  count: (texts) =>
    keysOf(texts, 'commitment:').filter((key) => texts[key]?.includes('Ringa tillbaka')).length,
  whole: 1,
};

const imported = 200;
const importAct: Act = {
  name: `an import of ${imported}`,
  async perform(page, site) {
    const commitments = Array.from({ length: imported }, (_, index) =>
      commitment(`i${index}`, `Löfte ${index}`),
    );
    const file = {
      format: 'trust-playbook',
      version: 1,
      exportedAt: '2026-11-20T08:15:30.123Z',
      commitments,
    };
    await bringToLife(page, `${site}/sv/mina-resultat/`);
    await page.locator('#import-file').setInputFiles({
      name: 'kopia.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    });
    await page.getByRole('button', { name: 'Läs in', exact: true }).click();
    await page.getByText('Filen är inläst', { exact: false }).waitFor();
  },
  count: (texts) => keysOf(texts, 'commitment:i').length,
  whole: imported,
};

const erase: Act = {
  name: 'an erasure',
  async perform(page, site) {
    await bringToLife(page, `${site}/sv/mina-resultat/`);
    await page.getByRole('button', { name: 'Ta bort allt' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
    await page.getByText('Allt är borttaget', { exact: false }).waitFor();
  },
  count: (texts) => -keysOf(texts, '').length,
  whole: 0,
};

/** All of one person's day, in this order: what the erasure must leave is nothing of what came before. */
export const acts: readonly Act[] = [calculator, commitmentAct, importAct, erase];

/** Answers the question in view, whatever its type. */
async function answerQuestion(form: Locator): Promise<void> {
  const best = form.locator('input[name$="-best"]');
  if ((await best.count()) > 0) {
    await best.first().check();
    await form.locator('input[name$="-worst"]').nth(1).check();
  } else await form.locator('input').first().check();
}

/** The answer to the nth question: those before it must be there already. */
export const answer = (nth: number): Act => ({
  name: `answer ${nth}`,
  async perform(page, site) {
    await bringToLife(page, `${site}/sv/sjalvskattning/`);
    await page.getByRole('button', { name: nth === 1 ? 'Börja' : /^Fortsätt/u }).click();
    await page.getByText(new RegExp(`^Fråga ${nth} av \\d+$`, 'u')).waitFor();
    await answerQuestion(page.locator('form.question'));
    await page.getByText('Svaret är sparat.', { exact: true }).waitFor();
  },
  count: (texts) => keysOf(texts, 'answer:').filter((key) => !texts[key]?.includes('null')).length,
  whole: nth,
});

/** Answers a number of questions in one go, so that a test can begin further on. */
export async function answerFirst(count: number, page: Page, site: string): Promise<void> {
  if (count === 0) return;
  await bringToLife(page, `${site}/sv/sjalvskattning/`);
  await page.getByRole('button', { name: 'Börja' }).click();
  for (let nth = 1; nth <= count; nth += 1) {
    await page.getByText(new RegExp(`^Fråga ${nth} av \\d+$`, 'u')).waitFor();
    await answerQuestion(page.locator('form.question'));
    if (nth < count) await page.getByRole('button', { name: 'Nästa', exact: true }).click();
  }
  await untilMirrored(page, (texts) => answer(count).count(texts) >= count);
}
