// When the largest thing of a page is painted on a slow phone, as a ratio to the same text on a page with no style, font or
// script at all, in the same run; and how much moves meanwhile, as a share of what is allowed. The line and the processor are
// those of Lighthouse's mobile preset: 150 ms there and back, 1.6 Mbit/s, four times slower.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import type { Bench } from '../../scripts/bench.ts';
import { browserSwitches, requireBrowser } from '../../scripts/lib/browser.ts';
import { outputFolder } from '../../src/build/settings.ts';

/** How often each page is opened; the median counts. BENCH_RUNS names another number. */
const runs = Number(process.env['BENCH_RUNS'] ?? '5');

/** The most that may move, of the height and width of the window. */
const mostShift = 0.05;

const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true };
const bytesPerSecond = (megabits: number): number => (megabits * 1_000_000) / 8;
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: bytesPerSecond(1.6),
  uploadThroughput: bytesPerSecond(0.75),
};

const plainPath = '/plain.html';

/** The same words in the same order, and nothing else. */
function plainPage(html: string): string {
  const [, main = ''] = /<main[^>]*>([^]*)<\/main>/u.exec(html) ?? [];
  const text = main
    .replaceAll(/<(svg|script|style)\b[^]*?<\/\1>/gu, '')
    .replaceAll(/<(\/?)(h[1-6]|p|ul|ol|li|dl|dt|dd|a|b|i)\b[^>]*>/gu, '\u0001$1$2\u0002')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('\u0001', '<')
    .replaceAll('\u0002', '>');
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Plain</title></head><body>${text}</body></html>`;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves a site as a server on the net would: compressed, but for what is compressed already. */
function serveCompressed(folder: string, plain: string): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://a').pathname);
    const found = join(folder, path);
    const file = existsSync(found) && statSync(found).isDirectory() ? join(found, 'index.html') : found;
    const body = path === plainPath ? Buffer.from(plain) : existsSync(file) ? readFileSync(file) : undefined;
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(path === plainPath ? path : file)];
    const isPacked = type === undefined || type.startsWith('font/');
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': 'no-store',
      ...(isPacked ? {} : { 'content-encoding': 'gzip' }),
    });
    response.end(isPacked ? body : gzipSync(body));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ origin: `http://127.0.0.1:${String(port)}`, close: () => void server.close() });
    });
  });
}

/** What a first visit to a page was like. */
interface Visit {
  /** When its largest part was painted, in milliseconds. */
  readonly paint: number;
  readonly shift: number;
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', line);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript(() => {
      const seen = { paint: 0, shift: 0 };
      Reflect.set(globalThis, 'seen', seen);
      new PerformanceObserver((list) => {
        for (const { startTime } of list.getEntries()) seen.paint = startTime;
      }).observe({ type: 'largest-contentful-paint', buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += Number(Reflect.get(entry, 'value'));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address, { waitUntil: 'networkidle', timeout: 60_000 });
    // A page that asks for nothing before it is painted may leave the line idle for long enough.
    await page.waitForFunction(() => (Reflect.get(globalThis, 'seen') as Visit).paint > 0);
    await page.evaluate(async () => {
      await new Promise((done) => setTimeout(done, 500));
      await document.fonts.ready;
      await new Promise((done) => setTimeout(done, 500));
    });
    return await page.evaluate(() => Reflect.get(globalThis, 'seen') as Visit);
  } finally {
    await context.close();
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export default async function bench(): Promise<Bench[]> {
  const folder = outputFolder();
  const [longest] = globSync(['sv/artiklar/*/index.html', 'en/articles/*/index.html'], { cwd: folder }).sort(
    (a, b) => statSync(join(folder, b)).size - statSync(join(folder, a)).size,
  );
  if (longest === undefined) throw new Error(`There is no built site in ${folder}: run npm run build first.`);
  const language = longest.slice(0, 2);
  const pages = [
    `/${longest.replaceAll('\\', '/').replace('index.html', '')}`,
    `/${language}/`,
    language === 'sv' ? '/sv/mina-resultat/' : '/en/my-results/',
  ];
  const plain = plainPage(readFileSync(join(folder, longest), 'utf8'));
  const server = await serveCompressed(folder, plain);
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserSwitches });
  try {
    const visits = new Map<string, Visit[]>([plainPath, ...pages].map((path) => [path, []]));
    // In turns, so that a busy moment of the machine meets all alike; the first round warms the browser up.
    for (let round = 0; round <= runs; round += 1)
      for (const [path, list] of visits) {
        const one = await visit(browser, server.origin + path);
        if (round > 0) list.push(one);
      }
    const of = (path: string, what: keyof Visit): number =>
      median((visits.get(path) ?? []).map((one) => one[what]));
    const base = of(plainPath, 'paint');
    return [
      {
        name: `First visits on a slow phone, ${String(runs)} of each page, the largest part of the plain page after ${base.toFixed(0)} ms`,
        ratios: pages.flatMap((path) => [
          { label: `${path}, after ${of(path, 'paint').toFixed(0)} ms`, value: of(path, 'paint') / base, unit: '× the plain page' }, // prettier-ignore
          { label: `${path} moves by ${of(path, 'shift').toFixed(3)}`, value: of(path, 'shift') / mostShift, unit: 'of what is allowed' }, // prettier-ignore
        ]),
      },
    ];
  } finally {
    await browser.close();
    server.close();
  }
}
