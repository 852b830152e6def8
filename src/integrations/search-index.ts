import { hash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { languages } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { hashOfBuilt } from '../build/file-hash.ts';
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

/**
 * Builds the full text of the finished pages, one index a language, with Pagefind. What is found, and in which order,
 * is for the ranking of src/domain/search to say; the full text adds words that stand together, and the pages that
 * are no articles. The index of a language is kept until one of its pages changes.
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
        const packages = packagesDigest(engine);
        for (const language of languages) {
          const pages = pagesOf(site, language);
          if (pages.length === 0) continue;
          const name = keyOf(site, pages, packages);
          const folder = join(cache, name);
          const files = sealedFiles(folder) ?? (await makeIndex(site, pages, language, folder));
          names.add(name);
          for (const file of files) {
            const place = join(site, 'pagefind', file);
            if (file === entryFile)
              entries.push(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Entry);
            else if (!existsSync(place)) linkFile(join(folder, file), place);
          }
        }
        await close();
        pruneFolder(cache, names);
        const all = entries.flatMap((entry) => Object.entries(entry.languages));
        const count = all.reduce((sum, [, { page_count }]) => sum + page_count, 0);
        const [first] = entries;
        if (first !== undefined) writeFileSync(join(site, 'pagefind', entryFile), joined(first, all));
        logger.info(`the full text of ${count} pages can be searched`);
        reportEvent({ kind: 'search', pages: count });
      },
    },
  };
}

/** The pages of a language, as paths in the site, whether they are indexed or not. */
function pagesOf(site: string, language: Language): string[] {
  const folder = join(site, language);
  return existsSync(folder)
    ? filesBelow(folder).flatMap((path) => (path.endsWith('.html') ? [`${language}/${path}`] : []))
    : [];
}

/** Names all that an index is made of. */
function keyOf(site: string, pages: readonly string[], packages: string): string {
  const parts = pages.map((path) => [path, hashOfBuilt(join(site, path))]);
  return hash('sha256', JSON.stringify([packages, excluded, parts]), 'hex').slice(0, 32);
}

/**
 * Makes the index of a language.
 * @param folder where it is kept
 * @returns its files
 */
async function makeIndex(
  site: string,
  pages: readonly string[],
  language: Language,
  folder: string,
): Promise<readonly string[]> {
  const { index, errors } = await createIndex({ writePlayground: false, excludeSelectors: excluded });
  if (!index) throw new Error(`The full text could not be begun: ${errors.join('; ')}`);
  for (const path of pages) {
    const page = readFileSync(join(site, path), 'utf8');
    if (!page.includes(indexed)) continue;
    const url = `/${path.replace(/index\.html$/u, '')}`;
    const added = await index.addHTMLFile({ url, content: indexedPart(page, language) });
    if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('; ')}`);
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
  return sealedFiles(folder) ?? [];
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
  readonly languages: Languages;
}

type Languages = Readonly<Record<string, { readonly page_count: number }>>;

/** The lists of all languages in one, in the order of their names. */
const joined = (first: Entry, all: readonly (readonly [string, unknown])[]): string =>
  JSON.stringify({
    ...first,
    languages: Object.fromEntries(all.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  });
