import { excerptParts, withoutIndexWords } from '../../domain/text/excerpt.ts';
import type { ExcerptPart } from '../../domain/text/excerpt.ts';
import { suggestion } from '../../domain/text/suggestion.ts';
import type { WordCounts } from '../../domain/text/word-counts.ts';

/** One page that was found, or one section of it. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  /** `article`, `theme`, `glossary` …: what kind of page it is. */
  readonly kind: string;
  /** The title of its theme; empty for pages without one. */
  readonly theme: string;
  readonly excerpt: readonly ExcerptPart[];
}

/** What a search found. */
export interface Found {
  /** How many there are in all. */
  readonly count: number;
  /** The first ones, best first. */
  readonly hits: readonly Hit[];
  /** What may have been meant, when little or nothing was found. */
  readonly meant: string | null;
}

/** The part of the search engine's interface that we use. */
interface Engine {
  options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  search: (question: string) => Promise<{ results: { data: () => Promise<Page> }[] }>;
}
interface Page {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

/** Pages that are a list of small things: their sections are shown, not the whole. */
const listKinds = ['glossary'];

/** With so few results, a question is looked at for slips of the keyboard. */
const few = 3;

function hitsOf(page: Page, sections: number): Hit[] {
  const kind = page.meta['kind'] ?? 'page';
  const theme = page.meta['theme'] ?? '';
  if (listKinds.includes(kind)) {
    return page.sub_results
      .filter(({ url }) => url.includes('#'))
      .slice(0, sections)
      .map(({ title, url, excerpt }) => ({
        title: withoutIndexWords(title),
        url,
        kind,
        theme,
        excerpt: excerptParts(excerpt),
      }));
  }
  const title = withoutIndexWords(page.meta['title'] ?? page.url);
  return [{ url: page.url, title, kind, theme, excerpt: excerptParts(page.excerpt) }];
}

async function loadWords(address: string): Promise<WordCounts> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as WordCounts;
}

/**
 * Searches the built index. Engine and index are loaded at the first question.
 * @param folder the address of the index, with a slash at its end
 * @param base the address that the results' own addresses begin with
 */
export function createSearch(folder: string, base: string, language: string) {
  let engine: Promise<Engine> | undefined;
  let words: Promise<WordCounts> | undefined;

  const load = async (): Promise<Engine> => {
    const loaded = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Engine;
    await loaded.options({ baseUrl: base, excerptLength: 28 });
    return loaded;
  };

  /** A help only: without the list of words, what was found is shown all the same. */
  const meantBy = async (question: string): Promise<string | null> => {
    try {
      words ??= loadWords(`${folder}words-${language}.json`);
      return suggestion(question, await words);
    } catch {
      words = undefined;
      return null;
    }
  };

  return {
    /**
     * @param question as typed
     * @param limit how many results to fetch
     * @throws when the index cannot be loaded; the next call tries again
     */
    async find(question: string, limit: number): Promise<Found> {
      engine ??= load();
      let results;
      try {
        ({ results } = await (await engine).search(question));
      } catch (error) {
        engine = undefined;
        throw error;
      }
      const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
      const hits = pages.flatMap((page) => hitsOf(page, 3));
      const count = Math.max(results.length, hits.length);
      // The engine shortens a word until something is found, so that a misspelt word has a few odd results.
      if (count > few) return { count, hits, meant: null };
      return { count, hits, meant: await meantBy(question) };
    },
  };
}

export type Search = ReturnType<typeof createSearch>;
