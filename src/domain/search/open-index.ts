import { readColumns } from './document-columns.ts';
import type { ListedDocument, SearchIndexData } from './documents.ts';
import { createStemmer } from './languages.ts';
import { decodePostings } from './postings.ts';
import type { Posting } from './postings.ts';
import { readSynonyms } from './read-synonyms.ts';
import { decodeWords } from './word-list.ts';
import { rootOf } from './word-roots.ts';
import { fold } from './words.ts';

/** An index that can be asked. */
export interface OpenIndex {
  readonly language: string;
  readonly documents: readonly ListedDocument[];
  /** Stems of words that stand for a stem's words. */
  readonly synonyms: (stem: string) => ReadonlySet<string>;
  /** All words in alphabetical order. */
  readonly words: readonly string[];
  /** The stem of a word, whether or not a document has it. */
  readonly stem: (word: string) => string;
  readonly has: (stem: string) => boolean;
  readonly postings: (stem: string) => readonly Posting[];
  /** How much a stem tells documents apart: 0 where every article has it. */
  readonly weight: (stem: string) => number;
  /** Stems that look the same without accents and dots. */
  readonly folded: (stem: string) => readonly string[];
  /** Stems of the same family. */
  readonly family: (stem: string) => readonly string[];
  /** Does beforehand what the first question would have to wait for. */
  readonly prepare: () => void;
}

/** What a stem's rarity is counted over: what is written to be read, not the entries of a word list. */
const isReading = ({ kind }: ListedDocument): boolean => kind === 'article' || kind === 'workshop';

function grouped(stems: Iterable<string>, keyOf: (stem: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const stem of stems) {
    const key = keyOf(stem);
    const group = groups.get(key);
    if (group) group.push(stem);
    else groups.set(key, [stem]);
  }
  return groups;
}

/**
 * Opens an index that was sent.
 * @throws RangeError when it is none of this version
 */
export function openIndex(data: SearchIndexData): OpenIndex {
  const { language } = data;
  const stem = createStemmer(language);
  const words = decodeWords(data.words);
  const stems = [...new Set(words.map(stem))].sort((a, b) => (a < b ? -1 : 1));
  const written = data.postings === '' ? [] : data.postings.split(' ');
  // Read as any: it comes over the wire, and an older page may meet a newer index.
  if ((data.format as number) !== 2 || written.length !== stems.length) {
    throw new RangeError('search index: format 2, with as many postings as stems');
  }
  const documents = readColumns(data.documents);
  const texts = new Map(stems.map((one, index) => [one, written[index] ?? '']));
  const read = new Map<string, readonly Posting[]>();
  const weights = new Map<string, number>();
  const readings = documents.filter(isReading).length;
  let folds: Map<string, string[]> | undefined;
  let roots: Map<string, string[]> | undefined;

  const postings = (of: string): readonly Posting[] => {
    let list = read.get(of);
    if (!list) read.set(of, (list = decodePostings(texts.get(of) ?? '')));
    return list;
  };
  const allFolded = () => (folds ??= grouped(stems, fold));
  const families = () => (roots ??= grouped(stems, (one) => rootOf(one, language)));
  return {
    language,
    documents,
    synonyms: readSynonyms(data.synonyms, stem),
    words,
    stem,
    has: (of) => texts.has(of),
    postings,
    weight(of) {
      let weight = weights.get(of);
      if (weight === undefined) {
        const having = postings(of).filter(({ document }) => {
          const found = documents[document];
          return found !== undefined && isReading(found);
        }).length;
        weight = Math.log(1 + (readings - having + 0.5) / (having + 0.5));
        weights.set(of, weight);
      }
      return weight;
    },
    folded: (of) => allFolded().get(fold(of)) ?? [],
    family: (of) => families().get(rootOf(of, language)) ?? [],
    prepare() {
      allFolded();
      families();
    },
  };
}
