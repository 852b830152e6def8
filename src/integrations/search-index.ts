import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { compoundParts } from '../domain/text/compounds.ts';
import { wordCounts } from '../domain/text/word-counts.ts';
import type { Language } from '../i18n/languages.ts';
import { languages } from '../i18n/languages.ts';
import { readGlossary } from '../build/glossary-file.ts';
import { indexEntries } from '../build/index-words.ts';
import type { ExtraWords } from '../build/index-words.ts';
import { contentFolder } from '../build/settings.ts';
import { swedishLexicon } from '../build/swedish-words.ts';

/** Of what the engine offers, what our own search page loads; its ready-made interfaces stay out of the site. */
const shipped = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\..*|.*\.pf_\w+)$/u;

/** Pages without this are not indexed. */
const indexed = 'data-pagefind-body';

function extraWords(): Record<Language, ExtraWords> {
  const glossary = readGlossary(contentFolder());
  const lexicon = swedishLexicon();
  const synonymsIn = (language: Language) => (id: string) => {
    const term = glossary.find((candidate) => candidate.id === id)?.[language];
    return term
      ? [...term.synonyms, ...term.search, ...term.inflections].map((word) => word.toLowerCase())
      : [];
  };
  return {
    sv: { ofWord: (word) => compoundParts(word, lexicon), ofTerm: synonymsIn('sv') },
    en: { ofWord: () => [], ofTerm: synonymsIn('en') },
  };
}

/** Builds the search index of the finished pages, one a language, with the parts of compounds and synonyms. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex({ writePlayground: false });
        if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
        const extra = extraWords();
        let [pages, parts] = [0, 0];
        for (const language of languages) {
          const words: string[] = [];
          for await (const path of glob(`${language}/**/*.html`, { cwd: folder })) {
            const html = await readFile(join(folder, path), 'utf8');
            if (!html.includes(indexed)) continue;
            const url = `/${path.replaceAll('\\', '/').replace(/index\.html$/u, '')}`;
            const entries = indexEntries(html, extra[language]);
            for (const { anchor, html: content, words: found } of entries) {
              words.push(...found);
              const address = anchor === '' ? url : `${url}#${anchor}`;
              const added = await index.addHTMLFile({ url: address, content });
              if (added.errors.length > 0) throw new Error(`${address}: ${added.errors.join('; ')}`);
            }
            pages += 1;
            parts += entries.length - 1;
          }
          // The words that a search can find: for "did you mean", and to take a typed compound apart.
          const counts = JSON.stringify(wordCounts(words));
          await writeText(join(folder, 'pagefind', `words-${language}.json`), counts);
        }
        const { files } = await index.getFiles();
        for (const { path, content } of files) {
          if (!shipped.test(path.split('/').at(-1) ?? '')) continue;
          await writeText(join(folder, 'pagefind', path), content);
        }
        await close();
        logger.info(`${pages} pages can be searched, ${parts} parts of them by themselves`);
      },
    },
  };
}

async function writeText(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
