import type { Page } from '@playwright/test';
import { writeExport } from '../../src/domain/exchange/export.ts';
import { encodeFragment } from '../../src/domain/exchange/fragment.ts';
import { inputs as readInputs } from '../../src/domain/retention/inputs.ts';
import { linkOf } from '../../src/domain/retention/link.ts';
import hostile from '../fixtures/hostile/markup.json' with { type: 'json' };
import { commitment, fillStorage, ResultsPage, storageOf, stored } from './pages/results.ts';
import { contributionFile, TeamPage } from './pages/team.ts';
import { expect, open, test } from './support.ts';

// support.ts fails each of these tests on a request to another origin, a policy violation, a dialog or an
// error; this looks for what got into the page without any of them.
async function expectHarmless(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: '__hostile' in window,
    foreign: [
      ...document.querySelectorAll(
        'iframe, object, embed, base, marquee, [srcdoc], [onerror], [onload], [onfocus], [ontoggle], a[href^="javascript:" i], form[action^="javascript:" i], [src="x"]',
      ),
    ].map((element) => element.outerHTML.slice(0, 200)),
  }));
  expect(found).toEqual({ ran: false, foreign: [] });
}

const moment = '2026-11-20T08:00:00.000Z';
/** Text as a record may hold it, and as a page shows it: the rest of the payload is refused by the parsers. */
const commitments = hostile.map((text, index) => commitment(`c${index}`, text));
const inputs = (name: string) => ({
  segments: [{ id: 'a', name: name.slice(0, 60), customers: 200, revenue: 50_000, marginShare: 0.4, retention: 0.85, acquisitionCost: 15_000 }],
  gain: 0.03, yearlyCost: 0, horizon: 5, discount: 0.1, growthTarget: 0, complaints: 1, reach: 45, influence: 0.5, recovery: 0, customerShare: 0.1, prospectShare: 0.1, leaveProbability: 0.1, conversion: 0.1, deals: 1, dealValue: 1, cycleDays: 1, faster: 0, discountSaved: 0,
  valueHorizon: null, ranges: {}, cohorts: [], notes: { lose: name },
}); // prettier-ignore
const scenarios = hostile.map((text, index) => ({
  id: `s${index}`, name: text.slice(0, 80), createdAt: moment, changedAt: moment, inputs: inputs(text),
})); // prettier-ignore

test('There are at least 60 hostile texts', () => {
  expect(new Set(hostile).size).toBeGreaterThanOrEqual(60);
});

test.describe('Hostile text stays text', () => {
  test('in what is stored, on every page that shows it', async ({ page }) => {
    await fillStorage(page, {
      ...Object.fromEntries(commitments.map((one) => [`playbook:commitment:${one.id}`, stored(one)])),
      ...Object.fromEntries(scenarios.map((one) => [`playbook:scenario:${one.id}`, stored(one)])),
      'playbook:calculator': stored(inputs(hostile[0] ?? '')),
      ...Object.fromEntries(hostile.map((text, index) => [`playbook:read:torn${index}`, text])),
    });
    const results = new ResultsPage(page);
    await results.open();
    await expect(results.commitments).toHaveCount(hostile.length);
    for (const [index, text] of hostile.entries()) {
      // What is shown is the very text.
      expect(
        await results.commitments
          .nth(index)
          .locator('label.choice')
          .evaluate((label) => label.textContent),
      ).not.toBe('');
      if (index % 10 === 0) expect(await page.locator('.commitments').textContent()).toContain(text);
    }
    await page.getByRole('button', { name: 'Ta bort', exact: false }).first().click();
    await expectHarmless(page);
    await open(page, '/sv/kalkylator/');
    await expectHarmless(page);
    await open(page, '/sv/sjalvskattning/');
    await expectHarmless(page);
  });

  test('in an import, its preview and its file name', async ({ page }) => {
    const results = new ResultsPage(page);
    await results.open();
    const file = writeExport(
      [
        ...commitments.map((value) => ({ name: 'commitment', id: value.id, version: 1, value })),
        ...scenarios.map((value) => ({ name: 'scenario', id: value.id, version: 1, value })),
      ],
      new Date(),
    );
    await fillStorage(page, { 'playbook:commitment:c0': stored(commitment('c0', 'Min egen')) });
    await results.open();
    await results.choose('<img src=x onerror=window.__hostile=1>.json', file);
    await page.getByText('Se vad som skiljer sig').click();
    await expectHarmless(page);
    await page.getByRole('button', { name: 'Läs in' }).click();
    await expect(results.commitments).toHaveCount(hostile.length);
    await expectHarmless(page);
  });

  test('as a file’s name, its content or a key in it, wherever files are chosen', async ({ page }) => {
    const results = new ResultsPage(page);
    await results.open();
    for (const text of hostile) {
      // A name cannot hold a slash or a nought on any system.
      const name = text.replaceAll(/[/\u0000]/gu, '_').slice(0, 120);
      await results.choose(name, JSON.stringify({ format: 'trust-playbook', version: 1, [text]: 1 }));
      await expect(page.locator('.import .notice')).toContainText('lästes inte in');
    }
    await expectHarmless(page);
    expect(await storageOf(page)).toEqual({});

    const team = new TeamPage(page);
    await team.open();
    await team.choose(
      ...hostile.map((text, index) => ({
        ...contributionFile(index, { [text]: 50 }),
        name: text.replaceAll(/[/\u0000]/gu, '_').slice(0, 120),
      })),
    );
    await expect(team.outcomes).toHaveCount(hostile.length);
    await expectHarmless(page);
    expect(await storageOf(page)).toEqual({});
  });

  test(
    'in a link’s fragment, which also changes nothing that is stored',
    { tag: '@long' },
    async ({ page }) => {
      const own = { 'playbook:calculator': stored(inputs('Min egen')) };
      await fillStorage(page, own);
      const good = encodeFragment('calculator', [1, 2, 3]);
      for (const path of ['/sv/kalkylator/', '/sv/sjalvskattning/']) {
        await open(page, path);
        await page.evaluate(
          async ([texts, whole]) => {
            for (const text of texts) {
              for (const hash of [text, `calculator=${text}`, `scores=1~${text}~0000000`, whole + text]) {
                window.location.hash = hash;
                await new Promise((done) => setTimeout(done));
              }
            }
          },
          [hostile, good] as const,
        );
        await expectHarmless(page);
        // Also as the address that a page is opened with.
        await open(page, `${path}#calculator=1~<img src=x onerror=window.__hostile=1>~0000000`);
        await page.reload();
        await expectHarmless(page);
        expect(await storageOf(page)).toEqual(own);
      }
    },
  );

  test('in the names of a link’s groups, which are stored only when its numbers are', async ({ page }) => {
    for (let at = 0; at < hostile.length; at += 12) {
      const texts = hostile.slice(at, at + 12);
      const fragment = linkOf(
        readInputs({
          ...inputs(''),
          cohortNames: [],
          example: '',
          segments: texts.map((text, index) => ({ ...inputs(text).segments[0], id: `s${index}` })),
        }),
        { names: true },
      );
      await page.goto('about:blank');
      await open(page, `/sv/kalkylator/#${fragment}`);
      await page.locator('[data-linked]').waitFor();
      await expect(page.locator('.groups tbody tr')).toHaveCount(texts.length);
      await expectHarmless(page);
      expect(await storageOf(page)).toEqual({});
    }
    await page.getByRole('button', { name: 'Använd de här talen' }).click();
    await expectHarmless(page);
    expect(Object.keys(await storageOf(page))).toContain('playbook:calculator');
  });

  test('in every field that takes text', async ({ page }) => {
    const results = new ResultsPage(page);
    await results.open();
    // Several at a time, as many as a commitment holds.
    const texts = hostile.map((text) => text.replaceAll('\u0000', ''));
    for (let index = 0; index < texts.length; index += 4) {
      await results.commit(texts.slice(index, index + 4).join(' '));
      // Only so many may be open at a time.
      await results.commitments.getByRole('checkbox', { checked: false }).click();
    }
    await expect(results.commitments).toHaveCount(Math.ceil(texts.length / 4));
    await expectHarmless(page);
  });

  test('in every field of the calculator', async ({ page }) => {
    await open(page, '/sv/kalkylator/');
    const fields = page.getByRole('main').getByRole('textbox');
    const count = await fields.count();
    expect(count).toBeGreaterThan(3);
    for (const [index, text] of hostile.entries()) await fields.nth(index % count).fill(text);
    await page.keyboard.press('Tab');
    await expectHarmless(page);
  });

  test('in a search, typed and in the address', { tag: '@long' }, async ({ page }) => {
    for (const text of [...hostile.slice(0, 6), 'leverans<img src=x onerror=window.__hostile=1>']) {
      await page.goto(`/sv/sok/?q=${encodeURIComponent(text)}`);
      await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', /done|idle/u);
      await expectHarmless(page);
    }
    const field = page.getByRole('main').getByRole('searchbox');
    for (const text of hostile) await field.fill(text);
    await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', /done|idle/u);
    await expectHarmless(page);
  });
});
