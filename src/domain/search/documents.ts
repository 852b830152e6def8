/** What a hit can be. A `word` is an entry of the glossary. */
export type DocumentKind = 'article' | 'workshop' | 'path' | 'tool' | 'theme' | 'word' | 'page';

/** The parts of a document that are searched, each with a weight of its own ({@link fieldWeights}). */
export type Field =
  'title' | 'keywords' | 'terms' | 'summary' | 'leads' | 'headings' | 'mentions' | 'questions' | 'body';

/** What stands for one document in the results. */
export interface ListedDocument {
  /** `article:keep-promises`: the same in every language. */
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  /** The address, with the site's base path. */
  readonly url: string;
  /** The key of its theme; empty where it has none. */
  readonly theme: string;
  /** One sentence that says what it is about. */
  readonly summary: string;
  /** What readers call it and ask for: words, phrases, questions. */
  readonly phrases: readonly string[];
}

/** A document as the index is built from it. */
export interface SearchDocument extends ListedDocument {
  readonly texts: Readonly<Partial<Record<Field, readonly string[]>>>;
}

/** The documents of an index as they are sent: each field of all of them in one list, which compresses better. */
export type DocumentColumns = Readonly<
  Record<Exclude<keyof ListedDocument, 'phrases'>, readonly string[]>
> & {
  /** A line a phrase. */
  readonly phrases: readonly string[];
};

/** A built index of one language, as it is sent. */
export interface SearchIndexData {
  readonly format: 2;
  readonly language: string;
  readonly documents: DocumentColumns;
  /** All words, front-coded: see word-list.ts. */
  readonly words: string;
  /** Words that stand for each other, a ring a line. */
  readonly synonyms: string;
  /** For each stem, in order, the documents that have it: see postings.ts. */
  readonly postings: string;
}
