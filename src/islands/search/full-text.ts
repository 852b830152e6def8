import type { ExcerptPart } from '../../domain/search/excerpt.ts';

/** A page that has the words of the question in its text. */
export interface FullTextHit {
  readonly url: string;
  readonly title: string;
  readonly parts: readonly ExcerptPart[];
}

/** A page, as Pagefind gives it. */
interface Page {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

interface Module {
  readonly init: () => Promise<void>;
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly search: (
    question: string,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Page> }[] }>;
}

const excerptLength = 24;
const maxHits = 8;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
};

/** Takes Pagefind's excerpt apart, so that a page shows it as text and never as HTML. */
export function partsOf(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/(<mark>[^<]*<\/mark>)/u)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const hit = piece.startsWith('<mark>');
      const text = piece.replaceAll(/<\/?mark>/gu, '');
      return { hit, text: text.replaceAll(/&([\w#]+);/gu, (whole, name: string) => entities[name] ?? whole) };
    });
}

/**
 * The full text of all pages, by Pagefind: words that stand together, and pages that are no articles. It is a help
 * besides: it needs a built site and WebAssembly, and where one of them is missing it finds nothing.
 * @param base the site's base path, below which Pagefind's files lie
 */
export function createFullText(base: string): (question: string) => Promise<readonly FullTextHit[]> {
  let loading: Promise<Module> | undefined;
  const load = async (): Promise<Module> => {
    const loaded = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Module;
    // Without a worker: its address would have to be trusted by the pages' policy, and what is asked here is small.
    await loaded.options({ baseUrl: base, excerptLength, noWorker: true });
    await loaded.init();
    return loaded;
  };
  return async (question) => {
    try {
      loading ??= load();
      const { results } = await (await loading).search(question);
      const pages = await Promise.all(results.slice(0, maxHits).map((result) => result.data()));
      return pages.map(({ url, excerpt, meta }) => ({
        url,
        title: meta['title'] ?? url,
        parts: partsOf(excerpt),
      }));
    } catch {
      loading = undefined;
      return [];
    }
  };
}
