import type { ListedDocument } from './documents.ts';
import type { OpenIndex } from './open-index.ts';
import type { ReadQuery } from './read-query.ts';
import { stopWords } from './stop-words.ts';
import { wordsOf } from './words.ts';

interface ReadPhrase {
  readonly text: string;
  readonly stems: readonly string[];
  /** The weight of its stems together. */
  readonly weight: number;
}

/** In a phrase, a common word still says something, and so does a small one: *svarar inte*. */
const minWeight = 0.3;
const smallWordWeight = 0.1;

const smallStems = new WeakMap<OpenIndex, ReadonlySet<string>>();

function phraseWeight(stem: string, index: OpenIndex): number {
  let small = smallStems.get(index);
  if (!small)
    smallStems.set(index, (small = new Set([...(stopWords[index.language] ?? [])].map(index.stem))));
  return small.has(stem) ? smallWordWeight : Math.max(minWeight, index.weight(stem));
}

const readPhrases = new WeakMap<OpenIndex, Map<string, readonly ReadPhrase[]>>();

/** The phrases of a document, each read once. */
function phrasesOf(id: string, index: OpenIndex): readonly ReadPhrase[] {
  const known = readPhrases.get(index) ?? new Map<string, readonly ReadPhrase[]>();
  readPhrases.set(index, known);
  let phrases = known.get(id);
  if (!phrases) {
    const document = index.documents.find((one) => one.id === id);
    phrases = (document ? [document.title, ...document.phrases] : []).map((text) => {
      const stems = [...new Set(wordsOf(text).map(index.stem))];
      return { text, stems, weight: stems.reduce((sum, stem) => sum + phraseWeight(stem, index), 0) };
    });
    known.set(id, phrases);
  }
  return phrases;
}

/** A question as phrases are compared with it. */
export interface PhraseQuestion {
  /** How sure each stem is one of the question's. */
  readonly sure: ReadonlyMap<string, number>;
  /** The weight of its words together. */
  readonly total: number;
}

/**
 * Reads a question to compare phrases with it.
 * @param words all its words, the small ones included
 */
export function phraseQuestion(
  words: readonly string[],
  { lexicon: { index }, words: read }: ReadQuery,
): PhraseQuestion {
  const sure = new Map<string, number>();
  let total = 0;
  // A small word is none that a document can be without: an index does not have it.
  const main = read.filter(({ asked }) => !stopWords[index.language]?.has(asked.word));
  const mainWords = new Set(main.map(({ asked }) => asked.word));
  for (const word of new Set(words)) {
    if (mainWords.has(word)) continue;
    const stem = index.stem(word);
    sure.set(stem, 1);
    total += phraseWeight(stem, index);
  }
  for (const { readings } of main) {
    const [best] = readings;
    for (const { stems, weight } of readings) {
      for (const stem of stems) sure.set(stem, Math.max(sure.get(stem) ?? 0, weight));
    }
    const weights = best ? best.stems.map((stem) => phraseWeight(stem, index)) : [1];
    total += weights.reduce((sum, weight) => sum + weight, 0);
  }
  return { sure, total };
}

/**
 * The phrase by which readers ask for a document that is most like the question.
 * @returns its likeness from 0 to 1: the shared weight against both; null where no word is shared
 */
export function similarPhrase(
  { id }: ListedDocument,
  { lexicon: { index }, share }: ReadQuery,
  { sure, total }: PhraseQuestion,
): { text: string; language: string; likeness: number } | null {
  if (share === 0 || total <= 0) return null;
  let best: { text: string; language: string; likeness: number } | null = null;
  for (const { text, stems, weight } of phrasesOf(id, index)) {
    let shared = 0;
    for (const stem of stems) {
      const sureness = sure.get(stem);
      if (sureness !== undefined) shared += sureness * phraseWeight(stem, index);
    }
    const likeness = Math.min(1, ((shared * shared) / (weight * total)) * share);
    if (likeness > (best?.likeness ?? 0)) best = { text, language: index.language, likeness };
  }
  return best;
}
