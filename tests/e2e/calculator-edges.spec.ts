import { expectAccessible } from '../a11y/axe.ts';
import { CalculatorPage } from './pages/calculator.ts';
import { expect, test } from './support.ts';

/** What no reader should ever meet: the names that a computer has for what is not a number, or for nothing. */
const nonsense = /NaN|Infinity|∞|undefined|null|\[object|[-−]0(?![,.\d])/u;

const edges: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
  ['no customers', { Kunder: '0' }, /Varje år lämnar 0 av 0 kunder/u],
  ['nobody stays', { 'Andel som stannar per år': '0' }, /Varje år lämnar 200 av 200 kunder/u],
  ['everybody stays', { 'Andel som stannar per år': '100' }, /Varje år lämnar 0 av 200 kunder/u],
  [
    'nothing costs anything',
    { 'Kostnad för en ny kund': '0', 'Kostnad för satsningen per år': '0' },
    /Återbetald efter\s*0 år/u,
  ],
  ['a negative margin', { Täckningsgrad: '−20' }, /att behålla de här kunderna kostar pengar/u],
  [
    'a value without bound',
    { 'Andel som stannar per år': '100', Diskonteringsränta: '0' },
    /Bestäm hur många förnyelser som ska räknas/u,
  ],
  [
    'a million millions',
    { Kunder: '1000000000000', 'Intäkt per kund och år': '1 000 000 000 000' },
    /md|bn|bilj/u,
  ],
  ['a horizon of one year', { 'År som räknas': '1' }, /på 1 år/u],
  ['no margin at all', { Täckningsgrad: '0' }, /0\skr/u],
  ['all at nought', { Kunder: '0', 'Intäkt per kund och år': '0', 'Arga inlägg': '0' }, /0 inlägg/u],
];

test('whatever the numbers, the screen is a sensible one', async ({ page }) => {
  const calculator = new CalculatorPage(page);
  await calculator.open();
  await calculator.hydrate();
  const main = page.getByRole('main');
  for (const [name, fields, said] of edges) {
    await test.step(name, async () => {
      for (const [label, value] of Object.entries(fields)) await calculator.field(label).fill(value);
      await expect(main).toContainText(said);
      expect(await main.innerText()).not.toMatch(nonsense);
      const drawn = await page
        .locator('.chart path, .chart rect, .chart line')
        .evaluateAll((elements) => elements.map(({ outerHTML }) => outerHTML));
      expect(drawn.filter((text) => /NaN|Infinity/u.test(text))).toEqual([]);
      // These show what the others do not: notices, a question, amounts as wide as they come.
      if (['a negative margin', 'a value without bound', 'a million millions'].includes(name))
        await expectAccessible(page, name);
      await calculator.button('Återställ').click();
    });
  }
});

test('groups down to the last: it cannot be removed, and twelve is the most', async ({ page }) => {
  const calculator = new CalculatorPage(page);
  await calculator.open();
  await calculator.addGroups(12);
  await expect(page.getByText('Högst tolv grupper.')).toBeVisible();
  await expectAccessible(page);
  const remove = page.getByRole('button', { name: /^Ta bort (?:Alla kaféer|Grupp)/u });
  for (let left = 12; left > 1; left -= 1) {
    await expect(remove).toHaveCount(left);
    await remove.first().click();
  }
  await expect(remove).toHaveCount(0);
  expect(await page.getByRole('main').innerText()).not.toMatch(nonsense);
});

test('no text of a drawing lies over another, however long the names of groups and inputs are', async ({
  page,
}) => {
  const calculator = new CalculatorPage(page);
  await calculator.open('en');
  await page.getByLabel('Example', { exact: true }).selectOption({ label: 'The harbour roastery' });
  await calculator.hydrate();
  await page
    .getByRole('textbox', { name: 'Name of the group' })
    .first()
    .fill('Large customers with agreements of their own, in the north');
  await calculator.openInDepth('What matters most?', 'en');
  const outcome = page.locator('#sensitivity-outcome');
  await expect(outcome).toBeVisible();
  for (const value of ['npv', 'equity', 'complaintCost']) {
    await outcome.selectOption(value);
    const clashes = await page.locator('.chart > svg').evaluateAll((drawings) =>
      drawings.flatMap((drawing) => {
        const boxes = [...drawing.querySelectorAll('text')].map((text) => ({
          text: text.textContent,
          box: text.getBoundingClientRect(),
        }));
        const beyond = drawing.getBoundingClientRect().right + 2;
        return boxes.flatMap(({ text, box }, index) => [
          ...(box.right > beyond ? [`${text} is wider than its drawing`] : []),
          ...boxes
            .slice(index + 1)
            .filter(
              (other) =>
                box.left < other.box.right &&
                other.box.left < box.right &&
                // The boxes of lines that follow each other touch; their letters do not.
                Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > box.height / 3,
            )
            .map((other) => `${text} lies over ${other.text}`),
        ]);
      }),
    );
    expect(clashes, value).toEqual([]);
  }
});

test('an unreadable text, a link and three scenarios side by side are accessible as well', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const calculator = new CalculatorPage(page);
  await calculator.open();
  await calculator.button('Scenarier').click();
  for (const [name, customers] of [
    ['Ett', '200'],
    ['Två', '300'],
    ['Tre', '400'],
  ] as const) {
    await calculator.field('Kunder').fill(customers);
    await calculator.field('Namn').first().fill(name);
    await calculator.button('Spara talen').click();
    await page.getByLabel(`Jämför ${name}`).check();
  }
  await expect(page.getByRole('table', { name: /Sida vid sida/u }).getByRole('columnheader')).toHaveCount(4);
  const link = await page.getByLabel('Länk med talen').inputValue();
  await calculator.field('Kunder').fill('hundra');
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(link).hash);
  await expect(page.getByText('Du tittar på tal från en länk.')).toBeVisible();
  await calculator.field('Andel som stannar per år').fill('hundra');
  await expect(page.getByText('Det går inte att läsa som ett tal.').first()).toBeVisible();
  await expectAccessible(page);
});

test('customers without bound make the posts cost without bound, and the page asks for the horizon', async ({
  page,
}) => {
  const calculator = new CalculatorPage(page);
  await calculator.open();
  await calculator.hydrate();
  await calculator.field('Andel som stannar per år').fill('100');
  await calculator.field('Diskonteringsränta').fill('0');
  const post = calculator.question('Vad kostar ett argt inlägg?');
  await expect(calculator.figure('Kostnad med era antaganden')).toHaveText('utan gräns');
  await post.getByRole('link', { name: 'Bestäm hur många förnyelser som ska räknas.' }).click();
  await expect(page.getByLabel('Räkna bara så här många förnyelser')).toBeFocused();
  await calculator.showAllSteps();
  await post.getByRole('button', { name: 'Så räknas det Kostnad med era antaganden' }).click();
  await expect(post.locator('.derivation strong').last()).toHaveText('= utan gräns');
  await calculator.openInDepth('Vad betyder mest?');
  await page.locator('#sensitivity-outcome').selectOption('complaintCost');
  await expect(page.getByText('Svaret har ingen gräns.')).toBeVisible();
  await calculator.field('Räkna bara så här många förnyelser').fill('5');
  await expect(page.getByText('Svaret har ingen gräns.')).toHaveCount(0);
  await calculator.open();
  await expect(calculator.figure('Kostnad med era antaganden')).toHaveText(/^\d[\d\s]+kr$/u);
  await expect(calculator.figure('Om de ersätts').locator('xpath=..')).toContainText('Ingen försvinner.');
});

test('a programme that is paid back early and falls below nought again says both', async ({ page }) => {
  const calculator = new CalculatorPage(page);
  await calculator.open();
  await calculator.hydrate();
  for (const [label, value] of Object.entries({
    'Andel som stannar per år': '30',
    'Så många fler av hundra stannar': '8',
    'Kostnad för satsningen per år': '155 000',
    'År som räknas': '8',
  })) {
    await calculator.field(label).fill(value);
  }
  const payback = calculator.figure('Återbetald efter');
  await expect(payback).toHaveText('1,1 år');
  await expect(payback.locator('xpath=..')).toContainText(
    /Men inte för gott: år \d ligger summan under noll igen\./u,
  );
});

test('the largest numbers are written as powers of ten, and none breaks inside', async ({ page }) => {
  const calculator = new CalculatorPage(page);
  await calculator.open();
  await calculator.hydrate();
  for (const label of ['Kunder', 'Intäkt per kund och år', 'Arga inlägg', 'Personer som nås per inlägg']) {
    await calculator.field(label).fill('1000000000000');
  }
  await expect(calculator.figure('Om de inte ersätts')).toHaveText('2,64 · 10²³ kr');
  await expect(calculator.figure('Påverkade personer')).toHaveText('6,667 · 10²³');
  await expect(page.getByRole('main')).not.toContainText(/\d(?:[\s.,]\d{3}){5}/u);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const broken = await page.locator('.figures .value').evaluateAll((values) =>
      values.flatMap(({ firstChild, textContent }) => {
        if (!firstChild) return [];
        const range = document.createRange();
        range.selectNodeContents(firstChild);
        return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1 ? [textContent] : [];
      }),
    );
    expect(
      broken.filter((text) => /\d/u.test(text) && !/\s(?:år|dagar|procentenheter)$/u.test(text)),
    ).toEqual([]);
  }
});

test('the spread is drawn after what was typed is shown, and tells of a loss only where there can be one', async ({
  page,
}) => {
  const calculator = new CalculatorPage(page);
  await calculator.openInDepth('Hur säkert är det?');
  const spread = page.locator('.spread');
  await page.getByLabel('Täckningsgrad, lågt').fill('30');
  await expect(spread).toHaveAttribute('aria-busy', 'false');
  await expect(spread).toContainText('Med era spann slutar');
  const drawn = await spread.locator('figure .small').first().innerText();
  await page.getByLabel('Täckningsgrad, lågt').fill('25');
  await expect(spread.locator('figure .small').first()).not.toHaveText(drawn);
  await page.getByLabel('Täckningsgrad, lågt').fill('30');
  await expect(spread.locator('figure .small').first()).toHaveText(drawn);
  await page.locator('#uncertainty-outcome').selectOption('notReplaced');
  await expect(spread).toContainText('I nio dragningar av tio');
  await expect(spread).not.toContainText('slutar');
});
