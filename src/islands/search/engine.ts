import { excerptParts, withoutIndexWords } from '../../domain/text/excerpt.ts';
import type { ExcerptPart } from '../../domain/text/excerpt.ts';
import { mainWords, questionWords } from '../../domain/text/matching.ts';
import { suggestion } from '../../domain/text/suggestion.ts';
import type { WordCounts } from '../../domain/text/word-counts.ts';
import { baseOf, halves } from '../../domain/text/word-family.ts';
import type { Language } from '../../i18n/languages.ts';
import { createIndex } from './pagefind.ts';
import type { Page, Result } from './pagefind.ts';
import { ranked } from './ranking.ts';

/** One page that was found, or a part of a page that stands by itself: a glossary term. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  /** `article`, `theme`, `glossary` …: what kind of page it is. */
  readonly kind: string;
  /** The title of its theme; empty for pages without one. */
  readonly theme: string;
  readonly excerpt: readonly ExcerptPart[];
  /** Whether the text begins before the excerpt. */
  readonly cutBefore: boolean;
  /** Whether the text goes on after it. */
  readonly cutAfter: boolean;
}

/** What a search found. */
export interface Found {
  /** How many hits there are in all. */
  readonly count: number;
  /** The first ones, best first. */
  readonly hits: readonly Hit[];
  /** Words of the question that no page has: the hits are for the others. */
  readonly missing: readonly string[];
  /** What may have been meant. Where the question itself has no hits, the ones that are listed are for this. */
  readonly meant: string | null;
  /** Whether the hits are for what may have been meant. */
  readonly isForMeant: boolean;
  /** Whether the question seems to be put in the other language. */
  readonly elsewhere: boolean;
}

export const nothingFound: Found = {
  count: 0,
  hits: [],
  missing: [],
  meant: null,
  isForMeant: false,
  elsewhere: false,
};

/** With so few results, pages with a kindred word are welcome too. */
const few = 8;
/** With no more results than these, a question may be put in the other language. */
const hardlyAny = 2;
/** The titles of books are in English on the Swedish pages too: the other language must use the word more often. */
const moreOften = 3;
/** Compounds are read in so many ways at most. */
const readings = 3;

function hitOf({ url, content, excerpt, plain_excerpt: plain, meta, filters }: Page): Hit {
  const title = withoutIndexWords(meta['term'] ?? meta['title'] ?? url);
  return {
    url,
    title,
    kind: filters['kind']?.[0] ?? 'page',
    theme: meta['theme'] ?? '',
    excerpt: excerptParts(excerpt, title),
    cutBefore: !content.trimStart().startsWith(plain.trimStart()),
    cutAfter: !content.trimEnd().endsWith(plain.trimEnd()),
  };
}

const wordsOf = (question: string): string[] =>
  question.split(/\s+/u).filter((word) => questionWords(word).length > 0);

async function loadWords(address: string): Promise<WordCounts> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as WordCounts;
}

/** Where to search. */
export interface Place {
  /** The address that the results' own addresses begin with; the index is the folder `pagefind/` below it. */
  readonly base: string;
  readonly language: Language;
  /** The other language of the site; null when it has one. */
  readonly other: Language | null;
}

/** Searches the built index. Engine and index are loaded at the first question. */
export function createSearch({ base, language, other }: Place) {
  const folder = `${base}pagefind/`;
  const index = createIndex(folder, base, language);
  const lists = new Map<Language, Promise<WordCounts>>();

  /** The words of the pages. A help only: without them, what was found is shown all the same. */
  const wordsIn = async (wanted: Language): Promise<WordCounts> => {
    try {
      const list = lists.get(wanted) ?? loadWords(`${folder}words-${wanted}.json`);
      lists.set(wanted, list);
      return await list;
    } catch {
      lists.delete(wanted);
      return {};
    }
  };

  /** What to ask for instead of a word: itself, the one it is made of, or the parts of a compound. Empty: nothing. */
  async function known(word: string): Promise<readonly string[]> {
    if (await index.has(word, await index.ask(word))) return [word];
    const base = baseOf(word, await wordsIn(language), language);
    return base === undefined ? partsOf(word) : [base];
  }

  /** A compound as the two words that it is put together of; empty for another word. */
  async function partsOf(word: string): Promise<readonly string[]> {
    const pairs = halves(word, await wordsIn(language)).slice(0, readings);
    for (const [first, second] of pairs) {
      if (await index.has(second, await index.ask(second))) return [first, second];
    }
    return [];
  }

  /**
   * What is found by kindred words: by those that the words of the question are made of, and by the parts of its
   * compounds. *Kundrelationer* stands on one page, and many are about customers and relations.
   */
  async function kindredOf(words: readonly string[]): Promise<Result[]> {
    const list = await wordsIn(language);
    const bases = words.map((word) => baseOf(word, list, language) ?? word);
    const parts = await Promise.all(words.map(partsOf));
    const apart = words.flatMap((word, at) => (parts[at]?.length === 0 ? [word] : (parts[at] ?? [])));
    const asked = words.join(' ');
    const others = new Set([bases.join(' '), apart.join(' ')].filter((question) => question !== asked));
    return (await Promise.all([...others].map((question) => index.askExactly(question)))).flat();
  }

  /** The entries that answer a question, best first, and the words of it that no page has. */
  async function answer(question: string): Promise<{ results: Result[]; missing: readonly string[] }> {
    const asked = mainWords(wordsOf(question), language);
    const isQuoted = /^\s*".+"\s*$/u.test(question);
    const parts = isQuoted ? [[question]] : await Promise.all(asked.map(known));
    // A name counts as it is typed before it counts as its words: n/a is one.
    const whole = await index.named(question.replaceAll('"', ''));
    const missing = whole.length > 0 ? [] : asked.filter((_, at) => parts[at]?.length === 0);
    const words = parts.flat();
    const text = words.join(' ').trim();
    const all = words.length === 0 ? [] : await index.ask(text);
    const results = ranked({
      all,
      kindred: all.length < few && all.length > 0 && !isQuoted ? await kindredOf(words) : [],
      terms: new Set((text === '' ? [] : await index.ofKind('glossary', text)).map(({ id }) => id)),
      named: whole.length > 0 || text === '' ? whole : await index.named(text),
    });
    return { results, missing };
  }

  async function isElsewhere(words: readonly string[]): Promise<boolean> {
    if (other === null || words.length === 0) return false;
    const [here, there] = [await wordsIn(language), await wordsIn(other)];
    return words.every((word) => {
      const typed = word.toLowerCase();
      return (there[typed] ?? 0) > moreOften * (here[typed] ?? 0);
    });
  }

  return {
    /**
     * @param question as typed; in straight quotation marks, words that stand together
     * @param limit how many results to fetch
     * @throws when the index cannot be loaded; the next call tries again
     */
    async find(question: string, limit: number): Promise<Found> {
      const own = await answer(question);
      const isNone = own.results.length === 0;
      const meant =
        own.results.length <= hardlyAny || own.missing.length > 0
          ? suggestion(question, await wordsIn(language))
          : null;
      // Who mistypes a word is shown what it most likely was, and told so.
      const { results } = isNone && meant !== null ? await answer(meant) : own;
      const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
      return {
        count: results.length,
        hits: pages.map(hitOf),
        missing: isNone ? [] : own.missing,
        meant,
        isForMeant: isNone && results.length > 0,
        elsewhere: own.results.length <= hardlyAny && (await isElsewhere(wordsOf(question))),
      };
    },
  };
}

export type Search = ReturnType<typeof createSearch>;
