import type { Locator } from '@playwright/test';
import { figuresOf } from '../../src/domain/retention/compare.ts';
import type { ComparedResult } from '../../src/domain/retention/compare.ts';
import { largestGain } from '../../src/domain/retention/largest-gain.ts';
import { inputsOfLink, linkOf } from '../../src/domain/retention/link.ts';
import type { Inputs } from '../../src/domain/retention/inputs.ts';
import { computeResults } from '../../src/domain/retention/results.ts';
import { parseNumber } from '../../src/i18n/number-parser.ts';
import { sv } from '../../src/i18n/sv.ts';
import { readCsv } from '../unit/support/read-csv.ts';
import { CalculatorPage } from './pages/calculator.ts';
import { expect, test } from './support.ts';

/** Three segments and a programme with the odd numbers that real companies have. */
const odd: Inputs = {
  segments: [
    {
      id: 's1',
      name: 'Grupp 1',
      customers: 17,
      revenue: 243_500,
      marginShare: 0.315,
      retention: 0.913,
      acquisitionCost: 87_250,
    },
    {
      id: 's2',
      name: 'Grupp 2',
      customers: 83,
      revenue: 61_720,
      marginShare: 0.368,
      retention: 0.827,
      acquisitionCost: 23_400,
    },
    {
      id: 's3',
      name: 'Grupp 3',
      customers: 412,
      revenue: 8940,
      marginShare: 0.442,
      retention: 0.719,
      acquisitionCost: 3150,
    },
  ],
  gain: 0.024,
  yearlyCost: 137_500,
  horizon: 7,
  discount: 0.087,
  growthTarget: 0.045,
  complaints: 3,
  reach: 128,
  influence: 0.37,
  recovery: 0.15,
  customerShare: 0.12,
  prospectShare: 0.22,
  leaveProbability: 0.07,
  conversion: 0.035,
  deals: 53,
  dealValue: 47_300,
  cycleDays: 73,
  faster: 0.12,
  discountSaved: 0.017,
  valueHorizon: null,
  ranges: {},
  cohorts: [],
  cohortNames: [],
  notes: {},
  example: '',
};
const round: Inputs = {
  ...odd,
  segments: [
    {
      id: 's1',
      name: 'Grupp 1',
      customers: 200,
      revenue: 50_000,
      marginShare: 0.4,
      retention: 0.85,
      acquisitionCost: 15_000,
    },
  ],
  gain: 0.03,
  yearlyCost: 100_000,
  horizon: 5,
  discount: 0.1,
};

/** A shown number with its unit cut off. */
const numberIn = (text: string): number =>
  parseNumber(text.replaceAll(/ ?(?:procentenheter|p\.e\.|år|dagar)$/gu, ''), 'sv', ',') ?? Number.NaN;

/** Whether a shown number is what the domain computes, to the digits that are shown. */
async function expectShown(place: Locator, expected: number, digits: number, what: string): Promise<void> {
  const shown = numberIn((await place.innerText()).trim());
  const slack = Math.max(0.5 * 10 ** -digits, Math.abs(expected) * (Math.abs(expected) >= 1e4 ? 0.0005 : 0));
  expect(Math.abs(shown - expected), `${what}: ${shown} is shown, ${expected} computed`).toBeLessThanOrEqual(
    slack * 1.000_001,
  );
}

/** The figures of the page by the words that stand above them. */
const onPage: readonly (readonly [name: ComparedResult, label: string, digits: number])[] = [
  ['lost', sv.calculator.loss.lost, 1],
  ['yearlyMargin', sv.calculator.loss.yearlyMargin, 0],
  ['notReplaced', sv.calculator.loss.notReplaced, 0],
  ['replaced', sv.calculator.loss.replaced, 0],
  ['equity', sv.calculator.loss.equity, 0],
  ['npv', sv.calculator.programme.npv, 0],
  ['payback', sv.calculator.programme.payback, 1],
  ['breakEven', sv.calculator.programme.breakEven, 2],
  ['influenced', sv.calculator.complaint.influenced, 1],
  ['complaintCost', sv.calculator.complaint.cost, 0],
  ['daysSaved', sv.calculator.trust.daysSaved, 1],
  ['discountKept', sv.calculator.trust.discountKept, 0],
];

for (const [kind, given] of [
  ['odd', odd],
  ['round', round],
] as const) {
  test(`every figure of ${kind} numbers is the domain's, on the page, in tables, derivations, slides, link and file`, async ({
    page,
  }) => {
    test.slow();
    const link = linkOf(given);
    const linked = inputsOfLink(`#${link}`, (number) => `Grupp ${number}`);
    if ('problem' in linked) throw new Error('the link cannot be read');
    const results = computeResults(linked);
    const figures = figuresOf(results);
    const scaled = (name: ComparedResult): number => {
      const { value, unit } = figures[name];
      return (value ?? Number.NaN) * (unit === 'points' ? 100 : 1);
    };
    const calculator = new CalculatorPage(page);
    await calculator.open('sv', `#${link}`);

    await test.step('the link’s table', async () => {
      for (const name of ['lost', 'notReplaced', 'replaced', 'equity', 'npv', 'complaintCost'] as const) {
        const row = page
          .locator('[data-linked] tbody tr')
          .filter({ hasText: sv.calculatorLazy.result[name] });
        await expectShown(row.locator('td').last(), scaled(name), name === 'lost' ? 1 : 0, `link: ${name}`);
      }
    });
    await page.getByRole('button', { name: sv.calculatorLazy.link.adopt }).click();
    await calculator.hydrate();

    await test.step('the page, and the sums behind it', async () => {
      for (const [name, label, digits] of onPage) {
        const figure = page
          .locator('.figures .figure')
          .filter({ has: page.getByText(label, { exact: true }) })
          .first();
        await expectShown(figure.locator('output').first(), scaled(name), digits, `page: ${name}`);
        if (
          results.segments.length > 1 &&
          ![
            'npv',
            'payback',
            'breakEven',
            'influenced',
            'complaintCost',
            'daysSaved',
            'discountKept',
          ].includes(name)
        )
          continue;
        if (name === 'breakEven' || name === 'payback') continue;
        await figure.getByRole('button').first().click();
        const last = figure.locator('.steps strong').last();
        const shown = numberIn((await last.innerText()).replace(/^= /u, ''));
        expect(Math.abs(shown - scaled(name)), `derivation: ${name}`).toBeLessThanOrEqual(0.0051);
        await figure.getByRole('button').first().click();
      }
    });

    await test.step('the table of segments, whose columns add up', async () => {
      const rows = page.locator('#where .answer table').first().locator('tbody tr');
      const shownLost: number[] = [];
      for (const [index, segment] of results.segments.entries()) {
        const cells = rows.nth(index).locator('td:not(.on-paper)');
        shownLost.push(numberIn(await cells.nth(0).innerText()));
        await expectShown(cells.nth(1), segment.equity ?? 0, 0, `table: equity of ${segment.name}`);
        await expectShown(cells.nth(3), segment.twoPoints ?? 0, 0, `table: two points of ${segment.name}`);
      }
      const sum = shownLost.reduce((total, value) => total + value, 0);
      expect(Math.abs(sum - Number(results.all.lost.toFixed(1)))).toBeLessThan(1e-9 + 0.01);
    });

    await test.step('the chart’s table, year by year', async () => {
      const chart = page.locator('#keep .chart').last();
      await chart.getByText(sv.calculator.asTable).click();
      for (const [index, year] of results.programme.years.entries()) {
        const cells = chart.locator('tbody tr').nth(index).locator('td');
        for (const [place, value] of [
          year.cost,
          year.extraMargin,
          year.net,
          year.discounted,
          year.cumulative,
        ].entries())
          await expectShown(cells.nth(place), value, 0, `year ${year.year}, column ${place}`);
      }
    });

    await test.step('the file', async () => {
      await calculator.button('Scenarier').click();
      const waiting = page.waitForEvent('download');
      await calculator.button('Ladda ner som tabell (CSV)').click();
      const stream = await (await waiting).createReadStream();
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      const rows = readCsv(Buffer.concat(chunks).toString('utf8'), ';');
      for (const [name] of onPage) {
        const row = rows.find(([first]) => first === sv.calculatorLazy.result[name]);
        const value = Number((row?.[2] ?? '').replace(',', '.'));
        expect(Math.abs(value - scaled(name)), `file: ${name}`).toBeLessThanOrEqual(0.0051);
      }
      await calculator.button('Scenarier').click();
    });

    await test.step('the slides', async () => {
      await calculator.present();
      const best = largestGain(results.segments);
      for (const [name, expected, digits] of [
        ['the margin a year', results.all.yearlyMargin, 0],
        ['not replaced', results.all.notReplaced ?? Number.NaN, 0],
        ['replaced', results.all.replaced, 0],
        ['net present value', results.programme.npv, 0],
        ['payback', results.programme.discountedPayback ?? Number.NaN, 1],
        ['the posts', results.complaint.cost ?? Number.NaN, 0],
        ['where', (kind === 'odd' ? best?.twoPoints : results.all.twoPoints) ?? Number.NaN, 0],
        ['discount kept', results.trust.discountKept, 0],
      ] as const) {
        await expectShown(calculator.slideNumber, expected, digits, `slide: ${name}`);
        await page.keyboard.press('PageDown');
      }
      // The last slide's code opens the calculator with these very numbers, and the names of the groups.
      const scenario = calculator.presenter.getByRole('figure').last();
      await expect(scenario.getByRole('img')).toBeVisible();
      const address = (await scenario.getByRole('link').getAttribute('href')) ?? '';
      expect(new URL(address).hash).toBe(`#${linkOf(linked, { names: true })}`);
    });
  });
}
