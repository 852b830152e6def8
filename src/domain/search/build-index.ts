import { writeColumns } from './document-columns.ts';
import type { Field, SearchDocument, SearchIndexData } from './documents.ts';
import { createStemmer } from './languages.ts';
import { stopWords } from './stop-words.ts';
import { encodePostings } from './postings.ts';
import { synonymRings } from './synonyms.ts';
import { encodeWords } from './word-list.ts';
import { wordsOf } from './words.ts';

/** How much one occurrence in a field says of what the document is about, against one in its running text. */
const fieldWeights: Readonly<Record<Field, number>> = {
  title: 9,
  keywords: 7,
  terms: 3,
  summary: 5,
  leads: 2.5,
  headings: 2,
  mentions: 2.5,
  questions: 1.2,
  body: 1,
};

/**
 * How far a field's length is set off, from 0 to 1 (the b of BM25F): a long text has a word by chance, but who
 * writes many keywords has not diluted them.
 */
const lengthNorms: Readonly<Record<Field, number>> = {
  title: 0.3,
  keywords: 0.2,
  terms: 0.4,
  summary: 0.3,
  leads: 0.5,
  headings: 0.5,
  mentions: 0.5,
  questions: 0.5,
  body: 0.6,
};

/** A compound is about its parts, but less than a text that has the part as a word. */
const partWeight = 0.45;

/** A word of the texts, with all that is asked of it: most words are met again and again. */
interface IndexedWord {
  readonly text: string;
  /** Single letters are not asked for, and in running text the words that sentences are made with. */
  readonly searchedIn: 'nothing' | 'titles' | 'everything';
  /** Of its stem: one list for all words that have it. */
  readonly postings: Sum[];
  /** Whether it stands where it is searched. */
  isFound: boolean;
}

/** A posting while it is added up. */
interface Sum {
  readonly document: number;
  impact: number;
}

interface Options {
  /** The parts of a compound, in their base form; none for another word. */
  readonly partsOf?: (word: string) => readonly string[];
}

/**
 * Builds the index of one language: for each stem, the documents and how much each is about it, the fields weighed
 * together. Source: Robertson, Zaragoza and Taylor (2004), Simple BM25 extension to multiple weighted fields, CIKM.
 */
export function buildIndex(
  language: string,
  documents: readonly SearchDocument[],
  { partsOf = () => [] }: Options = {},
): SearchIndexData {
  const stem = createStemmer(language);
  const words = new Map<string, IndexedWord>();
  const stems = new Map<string, Sum[]>();
  const postingsOf = (key: string): Sum[] => {
    const postings = stems.get(key) ?? [];
    stems.set(key, postings);
    return postings;
  };
  const wordOf = (text: string): IndexedWord => {
    const known = words.get(text);
    if (known) return known;
    const isSmall = stopWords[language]?.has(text) ?? false;
    const isSign = text.length === 1 && !/\d/u.test(text);
    const searchedIn = isSign ? 'nothing' : isSmall ? 'titles' : 'everything';
    const word = { text, searchedIn, postings: postingsOf(stem(text)), isFound: false } as const;
    words.set(text, word);
    return word;
  };
  const fieldsOf = documents.map(({ texts }) =>
    Object.entries(texts).map(([name, lines]) => {
      const field = name as Field;
      const isSearched = ({ searchedIn }: IndexedWord): boolean =>
        searchedIn === 'everything' || (field === 'title' && searchedIn === 'titles');
      return { field, words: wordsOf(lines.join('\n')).map(wordOf).filter(isSearched) };
    }),
  );
  const means = meanLengths(fieldsOf.flat());
  const add = (word: IndexedWord, document: number, impact: number): void => {
    word.isFound = true;
    // The documents come one after the other.
    const last = word.postings.at(-1);
    if (last?.document === document) last.impact += impact;
    else word.postings.push({ document, impact });
  };
  fieldsOf.forEach((fields, document) => {
    for (const { field, words } of fields) {
      const norm = lengthNorms[field];
      const length = 1 - norm + (norm * words.length) / (means.get(field) ?? 1);
      const impact = fieldWeights[field] / length;
      for (const word of words) {
        add(word, document, impact);
        if (field === 'body') continue;
        for (const part of partsOf(word.text).map(wordOf))
          if (part.postings !== word.postings) add(part, document, impact * partWeight);
      }
    }
  });
  const found = [...words.values()].filter(({ isFound }) => isFound).map(({ text }) => text);
  const postings = [...stems]
    .filter(([, sums]) => sums.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, sums]) => encodePostings(sums));
  return {
    format: 2,
    language,
    documents: writeColumns(documents),
    words: encodeWords(found.sort((a, b) => (a < b ? -1 : 1))),
    synonyms: synonymRings(language, (word) => (stems.get(stem(word))?.length ?? 0) > 0),
    postings: postings.join(' '),
  };
}

/** The mean number of words of each field, over the documents that have it. */
function meanLengths(fields: readonly { field: Field; words: readonly unknown[] }[]): Map<Field, number> {
  const sums = new Map<Field, { words: number; fields: number }>();
  for (const { field, words } of fields) {
    const sum = sums.get(field) ?? { words: 0, fields: 0 };
    sums.set(field, { words: sum.words + words.length, fields: sum.fields + 1 });
  }
  return new Map([...sums].map(([field, sum]) => [field, Math.max(1, sum.words / sum.fields)]));
}
