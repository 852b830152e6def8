import { createLexicon, needsOther } from '../../domain/search/ask.ts';
import { textFileOf } from '../../domain/search/document-texts.ts';
import type { DocumentTexts } from '../../domain/search/document-texts.ts';
import type { SearchIndexData } from '../../domain/search/documents.ts';
import { openIndex } from '../../domain/search/open-index.ts';
import type { Lexicon } from '../../domain/search/resolve-term.ts';
import { findResults } from '../../domain/search/results.ts';
import type { Filters, Results } from '../../domain/search/results.ts';
import { wordsOf } from '../../domain/search/words.ts';
import type { Language } from '../../i18n/languages.ts';
import { createFullText } from './full-text.ts';
import type { FullTextHit } from './full-text.ts';

/** Where to search. */
export interface SearchPlace {
  /** The site's base path; the indexes are `<base>search/<language>.json`. */
  readonly base: string;
  readonly language: Language;
  /** The other language of the site; null when it has one. */
  readonly other: Language | null;
}

async function fetchJson<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Value;
}

/** Remembers what it has fetched; what failed is tried again at the next call. */
function remembered<Value>(load: (name: string) => Promise<Value>): (name: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (name) => {
    let value = known.get(name);
    if (!value) {
      value = load(name);
      known.set(name, value);
      value.catch(() => known.delete(name));
    }
    return value;
  };
}

/** Asks the site's indexes, which are fetched at the first question. */
export function createSearchClient({ base, language, other }: SearchPlace) {
  const lexicon = remembered(async (of: string): Promise<Lexicon> => {
    const opened = createLexicon(openIndex(await fetchJson<SearchIndexData>(`${base}search/${of}.json`)));
    // After the answer to what is typed already, and before the next letter.
    setTimeout(opened.index.prepare);
    return opened;
  });
  const texts = remembered((file: string) =>
    fetchJson<DocumentTexts>(`${base}search/${language}/${file}.json`),
  );

  const fullText = createFullText(base);

  return {
    language,
    /** Fetches the language's own index before the first question. */
    load: (): Promise<Lexicon> => lexicon(language),
    /**
     * What a question finds. The other language is asked, and its index fetched, only for words that this one has not.
     * @throws when the language's own index cannot be fetched; the next call tries again
     */
    async find(question: string, filters: Filters): Promise<Results> {
      const own = await lexicon(language);
      const second =
        other !== null && needsOther(question, own) ? await lexicon(other).catch(() => null) : null;
      return findResults(question, own, second, filters);
    },
    /** The text of a document for its excerpt; empty where it has none, or it cannot be fetched. */
    async paragraphs(id: string): Promise<readonly string[]> {
      const file = textFileOf(id);
      if (file === undefined) return [];
      try {
        return (await texts(file))[id] ?? [];
      } catch {
        return [];
      }
    },
    /** Pages that have the words of a question in their text. */
    async fullText(question: string): Promise<readonly FullTextHit[]> {
      const { index } = await lexicon(language);
      const asked = wordsOf(question);
      // Where no page has a word, Pagefind takes ever shorter beginnings of it: those are no answer.
      const isAnswer = (word: string): boolean =>
        asked.some((one) => word.startsWith(one) || index.stem(word) === index.stem(one));
      return (await fullText(question)).filter(({ parts }) =>
        parts.some(({ hit, text }) => hit && wordsOf(text).some(isAnswer)),
      );
    },
  };
}

export type SearchClient = ReturnType<typeof createSearchClient>;
