import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createIndex } from 'pagefind';
import { vi } from 'vitest';
import { wordCounts } from '../../../src/domain/text/word-counts.ts';
import { indexEntries } from '../../../src/build/index-words.ts';
import type { ExtraWords } from '../../../src/build/index-words.ts';
import type { Language } from '../../../src/i18n/languages.ts';

/** Pages by their address: what stands in `<main data-pagefind-body>`. */
export type Pages = Readonly<Record<string, string>>;

/**
 * Writes a small site's search index to a temporary folder, as the build does.
 * @returns the folder with a slash at its end, which is the base of the site
 */
export async function indexSite(
  pages: Readonly<Record<Language, Pages>>,
  words: Readonly<Record<Language, ExtraWords>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    const file = join(folder, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  };
  const { index } = await createIndex({ writePlayground: false });
  if (!index) throw new Error('no index');
  for (const language of ['sv', 'en'] as const) {
    const found: string[] = [];
    for (const [url, body] of Object.entries(pages[language])) {
      const html = `<html lang="${language}"><body><main data-pagefind-body>${body}</main></body></html>`;
      for (const entry of indexEntries(html, words[language])) {
        found.push(...entry.words);
        await index.addHTMLFile({
          url: entry.anchor === '' ? url : `${url}#${entry.anchor}`,
          content: entry.html,
        });
      }
    }
    await write(`words-${language}.json`, JSON.stringify(wordCounts(found)));
  }
  for (const { path, content } of (await index.getFiles()).files) await write(path, content);
  return `${folder}/`;
}

/** Lets the engine run outside a browser: a page in a language, and files in place of a server. */
export function standInForBrowser(language: Language): void {
  vi.stubGlobal('document', { currentScript: null, querySelector: () => ({ getAttribute: () => language }) });
  vi.stubGlobal('fetch', async (address: string | URL) => {
    const text = String(address).replace(/\?.*$/u, '');
    const file = text.startsWith('file:') ? fileURLToPath(text) : text;
    const content = await readFile(file).catch(() => null);
    return new Response(content, { status: content === null ? 404 : 200 });
  });
}
