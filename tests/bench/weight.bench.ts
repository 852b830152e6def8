import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bench } from '../../scripts/bench.ts';
import { outputFolder } from '../../src/build/settings.ts';

const kilobyte = 1024;

/** What a kind of page may weigh, cold and compressed: script, and everything but fonts. Of several pages the largest counts. */
const budgets = [
  { path: 'sv/artiklar/*/', script: 3 * kilobyte, total: 30 * kilobyte },
  { path: 'en/articles/*/', script: 3 * kilobyte, total: 30 * kilobyte },
  { path: 'sv/sjalvskattning/', script: 30 * kilobyte, total: undefined },
  { path: 'sv/kalkylator/', script: 20 * kilobyte, total: undefined },
] as const;

const sizeOf = (folder: string, path: string): number => statSync(join(folder, path, 'index.html')).size;

const compressed = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;

/** The scripts that a page runs at once: those it names, what they import, and the islands that load with it. */
function scriptsOf(html: string, folder: string): Set<string> {
  const found = new Set<string>();
  const follow = (address: string): void => {
    const file = join(folder, address.replace(/^.*?\/assets\//u, 'assets/'));
    if (found.has(file) || !existsSync(file)) return;
    found.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, target = ''] of code.matchAll(/(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/gu)) {
      follow(`/assets/${target.slice(2)}`);
    }
  };
  for (const [, address = ''] of html.matchAll(/<script[^>]*\ssrc="([^"]+)"/gu)) follow(address);
  let awake = 0;
  for (const [tag] of html.matchAll(/<astro-island\b[^>]*>/gu)) {
    // As the attribute stands in the page, with its quotation marks written out.
    if (!tag.includes('&quot;value&quot;:&quot;now&quot;')) continue;
    awake += 1;
    for (const [, address = ''] of tag.matchAll(/(?:component|renderer)-url="([^"]+)"/gu)) follow(address);
  }
  if (awake === 0 && html.includes('<astro-island'))
    throw new Error('No island of the page is hydrated at once: not weighed.');
  return found;
}

function styleSize(html: string, folder: string): number {
  const sheets = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/gu)];
  return sheets
    .map(([, address = '']) => join(folder, address.replace(/^.*?\/assets\//u, 'assets/')))
    .reduce((sum, file) => sum + compressed(readFileSync(file)), 0);
}

/** Weighs the built pages against their budgets; 1 is all that is allowed. */
export default function weigh(): Promise<Bench[]> {
  const folder = outputFolder();
  if (!existsSync(folder)) throw new Error(`There is no built site in ${folder}: run npm run build first.`);
  const ratios = budgets.flatMap(({ path: kind, script, total }) => {
    const [path] = globSync(kind, { cwd: folder }).sort((a, b) => sizeOf(folder, b) - sizeOf(folder, a));
    if (path === undefined) return [];
    const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
    const scripts = [...scriptsOf(html, folder)].reduce(
      (sum, file) => sum + compressed(readFileSync(file)),
      0,
    );
    const all = compressed(html) + scripts + styleSize(html, folder);
    return [
      { label: `/${path} script, ${scripts} B`, value: scripts / script, unit: 'of the budget' },
      ...(total === undefined
        ? []
        : [{ label: `/${path} in all but fonts, ${all} B`, value: all / total, unit: 'of the budget' }]),
    ];
  });
  return Promise.resolve([{ name: 'Weight of pages, compressed', ratios }]);
}
