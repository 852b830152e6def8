import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { languages } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { filesBelow } from '../build/files-below.ts';
import { linkFile } from '../build/link-file.ts';
import { packagesDigest } from '../build/program-digest.ts';
import { pruneFolder, sealFolder, sealedFiles } from '../build/sealed-folder.ts';
import { reportEvent } from '../build/build-events.ts';

/** Of what the engine offers, what our own search page loads; its ready-made interfaces stay out of the site. */
const shipped = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\..*|.*\.pf_\w+)$/u;

/** Pages without this are not indexed. */
const indexed = 'data-pagefind-body';

/** What is no text of a page: the engine drops most of it by itself, but a button's label it would keep. */
const excluded = ['button', 'form', 'label', 'nav', 'svg', 'template'];

/** A page as it is indexed. */
interface IndexedPage {
  readonly url: string;
  readonly content: string;
}

/**
 * Builds the full text of the finished pages, one index a language, with Pagefind. What is found, and in which order,
 * is for the ranking of src/domain/search to say; the full text adds words that stand together, and the pages that
 * are no articles. The index of a language is kept until one of its pages says something else.
 * @param cache the folder of the kept indexes
 * @param engine the engine's folder
 */
export function searchIndex(cache: string, engine: string): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const entries: Entry[] = [];
        const names = new Set<string>();
        let count = 0;
        const packages = packagesDigest(engine);
        for (const language of languages) {
          const pages = await pagesOf(site, language);
          if (pages.length === 0) continue;
          count += pages.length;
          const name = keyOf(pages, packages);
          names.add(name);
          const folder = join(cache, name);
          const files = sealedFiles(folder) ?? (await makeIndex(pages, folder));
          for (const file of files) {
            const place = join(site, 'pagefind', file);
            if (file === entryFile)
              entries.push(JSON.parse(await readFile(join(folder, file), 'utf8')) as Entry);
            else if (!existsSync(place)) linkFile(join(folder, file), place);
          }
        }
        await close();
        pruneFolder(cache, names);
        const [first] = entries;
        if (first !== undefined) await writeFile(join(site, 'pagefind', entryFile), joined(first, entries));
        logger.info(`the full text of ${count} pages can be searched`);
        reportEvent({ kind: 'search', pages: count });
      },
    },
  };
}

/** The pages of a language that are indexed, by their addresses. */
async function pagesOf(site: string, language: Language): Promise<IndexedPage[]> {
  const pages: IndexedPage[] = [];
  for (const path of (await Array.fromAsync(glob(`${language}/**/*.html`, { cwd: site }))).sort()) {
    const content = await readFile(join(site, path), 'utf8');
    if (!content.includes(indexed)) continue;
    const url = `/${path.replaceAll('\\', '/').replace(/index\.html$/u, '')}`;
    pages.push({ url, content: indexedPart(content, language) });
  }
  return pages;
}

/** Names all that an index is made of. */
function keyOf(pages: readonly IndexedPage[], packages: string): string {
  const digest = createHash('sha256').update(JSON.stringify([packages, excluded]));
  for (const { url, content } of pages)
    digest.update(`\n${url}\n${String(content.length)}\n`).update(content);
  return digest.digest('hex').slice(0, 32);
}

/**
 * Makes the index of a language.
 * @param folder where it is kept
 * @returns its files
 */
async function makeIndex(pages: readonly IndexedPage[], folder: string): Promise<readonly string[]> {
  const { index, errors } = await createIndex({ writePlayground: false, excludeSelectors: excluded });
  if (!index) throw new Error(`The full text could not be begun: ${errors.join('; ')}`);
  for (const page of pages) {
    const added = await index.addHTMLFile(page);
    if (added.errors.length > 0) throw new Error(`${page.url}: ${added.errors.join('; ')}`);
  }
  const half = `${folder}.${String(process.pid)}`;
  rmSync(half, { recursive: true, force: true });
  // Pagefind writes the files itself: handed over, they would be copied four times.
  const written = await index.writeFiles({ outputPath: half });
  if (written.errors.length > 0)
    throw new Error(`The full text could not be written: ${written.errors.join('; ')}`);
  await index.deleteIndex();
  for (const path of filesBelow(half)) {
    if (!shipped.test(path.split('/').at(-1) ?? '')) rmSync(join(half, path));
  }
  sealFolder(half, folder);
  return filesBelow(folder).filter((path) => shipped.test(path.split('/').at(-1) ?? ''));
}

/**
 * The part of a page that is indexed, without what is no text: a third of the page, which the engine then need not read.
 * The index comes out the same, byte for byte.
 */
function indexedPart(page: string, language: Language): string {
  const start = page.lastIndexOf('<', page.indexOf(indexed));
  const text = page.slice(start).replaceAll(/<(svg|script|style)\b[^]*?<\/\1>/gu, '');
  return `<html lang="${language}"><body>${text}`;
}

/** The file in which Pagefind says what indexes there are. */
const entryFile = 'pagefind-entry.json';

interface Entry {
  readonly languages: Readonly<Record<string, unknown>>;
}

/** The lists of all languages in one, in the order of their names. */
function joined(first: Entry, entries: readonly Entry[]): string {
  const all = entries.flatMap((entry) => Object.entries(entry.languages));
  return JSON.stringify({
    ...first,
    languages: Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1))),
  });
}
