import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { browserSwitches, requireBrowser } from '../../scripts/lib/browser.ts';
import type { Bench } from '../../scripts/bench.ts';
import { outputFolder } from '../../src/build/settings.ts';
import { simulateOrders } from '../../src/domain/register/simulate.ts';
import { daysAfter } from '../../src/domain/time/days-after.ts';
import { splitText } from '../../src/islands/register/worker/split.ts';

const port = 4397;
/** What DESIGN allows for {@link wanted} orders, in milliseconds, from the file to the answers. */
const budget = 2000;
const wanted = 70_000;

/** An order list of made-up customers, as a company's system exports it. */
function orderList(): string {
  const starts = Array.from({ length: 16_000 }, (_, place) => daysAfter('2023-01-01', (place * 7) % 900));
  const orders = simulateOrders({
    model: { r: 0.6, alpha: 6, a: 0.8, b: 2.5 },
    spend: { p: 6, q: 4, v: 600 },
    starts,
    until: '2026-11-27',
    seed: 7,
  });
  const lines = orders
    .slice(0, wanted)
    .map(({ customer, date, amount }) => `${customer};${date};${amount.toFixed(2).replace('.', ',')}`);
  if (lines.length < wanted) throw new Error(`only ${lines.length} orders were made`);
  return ['Kundnr;Orderdatum;Belopp', ...lines].join('\r\n');
}

const middle = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** From the press that gives the built page a file to the answers, in a real browser, five times. */
async function inBrowser(list: string): Promise<number> {
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: [...browserSwitches] });
  try {
    const times: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${port}/sv/registerkontroll/`);
      await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
      const started = performance.now();
      await page
        .getByLabel(/^Välj (?:fil|en annan fil)/u)
        .setInputFiles({ name: 'order.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
      await page.getByRole('heading', { name: 'Svaren', exact: true }).waitFor();
      times.push(performance.now() - started);
      await page.close();
    }
    return middle(times);
  } finally {
    await browser.close();
  }
}

/** An order list of 70,000 lines from the file to the answers, against its budget and against splitting the file. */
export default async function register(): Promise<Bench[]> {
  const folder = outputFolder();
  if (!existsSync(join(folder, 'sv', 'registerkontroll')))
    throw new Error(`There is no built site with a register check in ${folder}: run npm run build first.`);
  const list = orderList();
  const splits = Array.from({ length: 5 }, () => {
    const started = performance.now();
    splitText(list);
    return performance.now() - started;
  });
  const server = spawn(process.execPath, ['scripts/serve.ts'], {
    env: { ...process.env, PORT: String(port), PLAYBOOK_BASE: '/' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await once(server.stdout, 'data');
    const time = await inBrowser(list);
    return [
      {
        name: `Register check, ${wanted} orders`,
        ratios: [
          { label: 'from the file to the answers in the browser', value: time / budget, unit: 'of 2 s' },
          { label: 'the same, against splitting the file in Node', value: time / middle(splits), unit: '×' },
        ],
      },
    ];
  } finally {
    server.kill();
  }
}
