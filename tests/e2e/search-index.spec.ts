import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { excerptParts, withoutIndexWords } from '../../src/domain/text/excerpt.ts';

const folder = process.env['PLAYBOOK_OUT'] ?? 'dist';

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Every entry of the index as the engine stores it: packed, after a mark. */
function fragments(): Fragment[] {
  const below = join(folder, 'pagefind', 'fragment');
  return readdirSync(below).map((name) => {
    const text = gunzipSync(readFileSync(join(below, name))).toString('utf8');
    return JSON.parse(text.replace(/^pagefind_dcd/u, '')) as Fragment;
  });
}

/** The text of a page that its reader sees, each word apart as the screen shows it. */
function shownText(html: string): string {
  const texts: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === '#text') texts.push((node as DefaultTreeAdapterTypes.TextNode).value);
    if (['script', 'style'].includes(node.nodeName) || !('childNodes' in node)) return;
    for (const child of node.childNodes) walk(child);
  };
  walk(parse(html));
  return texts.join(' ');
}

const wordsOf = (text: string): string[] =>
  text
    .replaceAll('\u00ad', '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

test('No excerpt of any entry of the index can show a word that its page does not show', () => {
  const all = fragments();
  expect(all.length).toBeGreaterThan(250);
  const leaks: string[] = [];
  const pages = new Map<string, string[]>();
  for (const { url, content, meta } of all) {
    const page = url.replace(/#.*$/u, '');
    const html = join(folder, page, 'index.html');
    const shown = pages.get(page) ?? wordsOf(shownText(readFileSync(html, 'utf8')));
    pages.set(page, shown);
    const excerpt = excerptParts(content).map(({ text }) => text);
    const title = wordsOf(withoutIndexWords(meta['term'] ?? meta['title'] ?? ''));
    for (const word of title) if (!shown.includes(word)) leaks.push(`${url}: ${word} in the title`);
    // In the page's order: a word that the page has elsewhere would leave no room for those after it.
    let at = -1;
    for (const word of wordsOf(excerpt.join(''))) {
      const next = shown.indexOf(word, at + 1);
      if (next === -1) leaks.push(`${url}: ${word} after ${shown[at] ?? 'the beginning'}`);
      else at = next;
    }
  }
  expect(leaks).toEqual([]);
});

test('Every part of the site that a reader may look for is in the index, in both languages', () => {
  const urls = new Set(fragments().map(({ url }) => url));
  const pages = {
    sv: ['kalkylator', 'sjalvskattning', 'mina-resultat', 'team', 'ordlista', 'om', 'metod', 'larvagar'],
    en: ['calculator', 'self-assessment', 'my-results', 'team', 'glossary', 'about', 'methods'],
  };
  for (const [language, segments] of Object.entries(pages))
    for (const segment of segments) expect(urls).toContain(`/${language}/${segment}/`);
});
