// What a page of a built site weighs before anybody uses it, counted from its files: for every article that would take a
// browser a minute.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export const kilobyte = 1024;

/** The size of what a server sends, compressed as far as gzip can. */
export const compressed = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;

/** The files of a page below `assets/`, which stand in a sub-path too. */
const fileOf = (folder: string, address: string): string =>
  join(folder, address.replace(/^.*?\/assets\//u, 'assets/'));

/** The scripts that a page runs at once: those it names, what they import, and the islands that load with it. */
export function scriptsOf(html: string, folder: string): Set<string> {
  const found = new Set<string>();
  const follow = (address: string): void => {
    const file = fileOf(folder, address);
    if (found.has(file) || !existsSync(file)) return;
    found.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, target = ''] of code.matchAll(/(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/gu)) {
      follow(`/assets/${target.slice(2)}`);
    }
  };
  for (const [, address = ''] of html.matchAll(/<script[^>]*\ssrc="([^"]+)"/gu)) follow(address);
  // Those that wait for the first paint.
  for (const [, list = ''] of html.matchAll(/<script[^>]*\sdata-after-paint="([^"]+)"/gu))
    for (const address of list.split(' ')) follow(address);
  for (const [tag] of html.matchAll(/<astro-island\b[^>]*>/gu)) {
    // As the attribute stands in the page, with its quotation marks written out.
    const [, wakes = ''] = /&quot;value&quot;:&quot;([\w-]+)&quot;/u.exec(tag) ?? [];
    if (wakes === 'now')
      for (const [, address = ''] of tag.matchAll(/(?:component|renderer)-url="([^"]+)"/gu)) follow(address);
    else if (wakes !== 'first-use' && !tag.includes('client="idle"'))
      throw new Error(`Nobody knows when this island wakes: ${tag.slice(0, 300)}`);
  }
  return found;
}

const sizesOf = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + compressed(readFileSync(file)), 0);

/**
 * Weighs a page, in compressed bytes.
 * @param folder that of the built site
 * @param file the page in it
 */
export function weighFile(folder: string, file: string) {
  const html = readFileSync(join(folder, file), 'utf8');
  const sheets = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/gu)];
  const script = sizesOf(scriptsOf(html, folder));
  const styles = sizesOf(sheets.map(([, address = '']) => fileOf(folder, address)));
  return { html, script, all: compressed(html) + script + styles };
}
