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

/** Single letters, and in running text the words that sentences are made with, are not asked for. */
const isSearchable = (word: string, field: Field, language: string): boolean =>
  (word.length > 1 || /\d/u.test(word)) && (field === 'title' || !(stopWords[language]?.has(word) ?? false));

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
  const fieldsOf = documents.map(({ texts }) =>
    Object.entries(texts).map(([field, lines]) => ({
      field: field as Field,
      words: lines.flatMap(wordsOf).filter((word) => isSearchable(word, field as Field, language)),
    })),
  );
  const means = meanLengths(fieldsOf.flat());
  const vocabulary = new Set<string>();
  const impacts = new Map<string, Map<number, number>>();
  const add = (word: string, document: number, impact: number): void => {
    vocabulary.add(word);
    const key = stem(word);
    const of = impacts.get(key) ?? new Map<number, number>();
    impacts.set(key, of);
    of.set(document, (of.get(document) ?? 0) + impact);
  };
  fieldsOf.forEach((fields, document) => {
    for (const { field, words } of fields) {
      const norm = lengthNorms[field];
      const length = 1 - norm + (norm * words.length) / (means.get(field) ?? 1);
      const impact = fieldWeights[field] / length;
      for (const word of words) {
        add(word, document, impact);
        if (field === 'body') continue;
        for (const part of partsOf(word))
          if (stem(part) !== stem(word)) add(part, document, impact * partWeight);
      }
    }
  });
  const postings = [...impacts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, of]) =>
      encodePostings(
        [...of].map(([document, impact]) => ({ document, impact })).sort((a, b) => a.document - b.document),
      ),
    );
  return {
    format: 2,
    language,
    documents: writeColumns(documents),
    words: encodeWords([...vocabulary].sort((a, b) => (a < b ? -1 : 1))),
    synonyms: synonymRings(language, (word) => impacts.has(stem(word))),
    postings: postings.join(' '),
  };
}

/** The mean number of words of each field, over the documents that have it. */
function meanLengths(fields: readonly { field: Field; words: readonly string[] }[]): Map<Field, number> {
  const sums = new Map<Field, { words: number; fields: number }>();
  for (const { field, words } of fields) {
    const sum = sums.get(field) ?? { words: 0, fields: 0 };
    sums.set(field, { words: sum.words + words.length, fields: sum.fields + 1 });
  }
  return new Map([...sums].map(([field, sum]) => [field, Math.max(1, sum.words / sum.fields)]));
}
