import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { languages } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { tell } from '../build/tell.ts';

/** Of what the engine offers, what our own search page loads; its ready-made interfaces stay out of the site. */
const shipped = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\..*|.*\.pf_\w+)$/u;

/** Pages without this are not indexed. */
const indexed = 'data-pagefind-body';

/** What is no text of a page: the engine drops most of it by itself, but a button's label it would keep. */
const excluded = ['button', 'form', 'label', 'nav', 'svg', 'template'];

/**
 * Builds the full text of the finished pages, one index a language, with Pagefind. What is found, and in which order,
 * is for the ranking of src/domain/search to say; the full text adds words that stand together, and the pages that
 * are no articles.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex({ writePlayground: false, excludeSelectors: excluded });
        if (!index) throw new Error(`The full text could not be begun: ${errors.join('; ')}`);
        let pages = 0;
        for (const language of languages) {
          for await (const path of glob(`${language}/**/*.html`, { cwd: folder })) {
            const content = await readFile(join(folder, path), 'utf8');
            if (!content.includes(indexed)) continue;
            const url = `/${path.replaceAll('\\', '/').replace(/index\.html$/u, '')}`;
            const added = await index.addHTMLFile({ url, content: indexedPart(content, language) });
            if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('; ')}`);
            pages += 1;
          }
        }
        const { files } = await index.getFiles();
        for (const { path, content } of files) {
          if (!shipped.test(path.split('/').at(-1) ?? '')) continue;
          const file = join(folder, 'pagefind', path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, path.endsWith('pagefind-entry.json') ? inOrder(content) : content);
        }
        await close();
        logger.info(`the full text of ${pages} pages can be searched`);
        tell({ kind: 'search', pages });
      },
    },
  };
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

/** The list of languages, which the engine writes in another order each time, in the order of their names. */
function inOrder(content: Uint8Array): string {
  const entry = JSON.parse(new TextDecoder().decode(content)) as {
    languages: Readonly<Record<string, unknown>>;
  };
  const languagesInOrder = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ ...entry, languages: Object.fromEntries(languagesInOrder) });
}
