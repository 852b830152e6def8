import type { DocumentKind, ListedDocument } from './documents.ts';
import type { OpenIndex } from './open-index.ts';
import { phraseQuestion, similarPhrase } from './phrases.ts';
import type { PhraseQuestion } from './phrases.ts';
import type { Query } from './query.ts';
import type { ReadQuery, ReadWord } from './read-query.ts';
import type { Lexicon, Reading, Via } from './resolve-term.ts';

/** A document that was found. */
export interface Ranked {
  readonly document: ListedDocument;
  readonly score: number;
  /** Which words of the question it answers, by their place in the question. */
  readonly answered: ReadonlySet<number>;
  /** The stems through which it was found, for each language. */
  readonly stems: Readonly<Record<string, ReadonlySet<string>>>;
  /** The phrase of its keywords that is most like the question, if one is. */
  readonly phrase: { readonly text: string; readonly language: string; readonly likeness: number } | null;
}

/** Where an impact counts half: a word in a title weighs some ten times one in the text (the k1 of BM25). */
const saturation = 4;
/** How much a keyword that is the whole question adds, against the words one by one. */
const phraseShare = 0.8;
/** Where a question has small words only, its words say this much, and a phrase that is like it at least so much. */
const smallShare = 0.1;
const smallWhole = 1;
/** How far a document that answers only a part of the question is set back. */
const coverage = 0.35;
/** A phrase this like the question is its name. */
const namedFrom = 0.88;
/** What a document other than an article weighs that is asked for by its title, or by another of its names. */
const titleWeight = 1.2;
const nameWeight = 0.85;
/** Less is no answer, and neither is so small a part of the best one: hardly a page says nothing of customers. */
const minScore = 0.001;
const minShare = 0.06;
/** Phrases are compared for so many of the best documents. */
const compared = 60;

/** What is written to be read comes before what is looked up. */
const kindWeights: Readonly<Record<DocumentKind, number>> = {
  article: 1,
  workshop: 0.55,
  tool: 0.55,
  path: 0.45,
  word: 0.4,
  theme: 0.35,
  page: 0.2,
};

const nothingAsked: PhraseQuestion = { sure: new Map(), total: 0 };

interface Found {
  readonly document: ListedDocument;
  /** The best that each word of the question, by its place, gives the document. */
  readonly byWord: Map<number, number>;
  readonly stems: Record<string, Set<string>>;
}

/**
 * How much a stem tells documents apart as a reading of a word. What stands in for a common word is as common: that
 * hardly anybody writes *client* for *customer* does not make a question about customers one about clients.
 */
function weightOf(stem: string, via: Via, index: OpenIndex, readings: readonly Reading[]): number {
  const weight = index.weight(stem);
  const [best] = readings;
  if (via === 'exact') {
    const others = readings.filter((one) => one.via === 'synonym').flatMap(({ stems }) => stems);
    const commonest = Math.min(weight, ...others.map(index.weight));
    return (weight + commonest) / 2;
  }
  return best?.via === 'exact' ? Math.min(weight, index.weight(best.stems[0] ?? '')) : weight;
}

/** Adds what one word of the question finds in one language: of its readings, for each document the best. */
function collect(
  found: Map<string, Found>,
  { index }: Lexicon,
  { readings }: ReadWord,
  at: number,
  share: number,
): void {
  const best = new Map<number, { gain: number; stems: readonly string[] }>();
  for (const { via, stems, weight } of readings) {
    const gained = new Map<number, number>();
    for (const stem of stems) {
      const worth = weightOf(stem, via, index, readings) * weight * share;
      for (const { document, impact } of index.postings(stem)) {
        gained.set(document, (gained.get(document) ?? 0) + (worth * impact) / (impact + saturation));
      }
    }
    for (const [number, gain] of gained) {
      if (gain > (best.get(number)?.gain ?? -1)) best.set(number, { gain, stems });
    }
  }
  for (const [number, { gain, stems }] of best) {
    const document = index.documents[number];
    if (!document) continue;
    const entry = found.get(document.id) ?? { document, byWord: new Map<number, number>(), stems: {} };
    found.set(document.id, entry);
    entry.byWord.set(at, Math.max(entry.byWord.get(at) ?? 0, gain));
    const own = (entry.stems[index.language] ??= new Set());
    for (const stem of stems) own.add(stem);
  }
}

/** How much each word of the question can tell documents apart, at most. */
const worthOf = (index: OpenIndex, { readings }: ReadWord): number =>
  Math.max(
    0,
    ...readings.map(({ stems, weight }) => weight * stems.reduce((sum, stem) => sum + index.weight(stem), 0)),
  );

/**
 * Ranks the documents that answer a question, best first: BM25 over the words, each read in all its ways and the best
 * way counted, plus how like the question is to a phrase of the keywords. Any word may be missing.
 * Source: Robertson and Zaragoza (2009), The probabilistic relevance framework: BM25 and beyond.
 * @param own the language of the page, whose documents are given back
 */
export function rank(query: Query, own: ReadQuery, other: ReadQuery | null): Ranked[] {
  const found = new Map<string, Found>();
  const voices = other === null ? [own] : [own, other];
  const worths = query.main.map((_, at) =>
    Math.max(
      ...voices.map(({ lexicon, words, share }) => {
        const word = words[at];
        return word ? worthOf(lexicon.index, word) * share : 0;
      }),
    ),
  );
  for (const { lexicon, words, share } of voices) {
    if (share > 0) words.forEach((word, at) => { collect(found, lexicon, word, at, share); }); // prettier-ignore
  }
  // A question of small words alone (*we can't do that*) may still be a phrase of the readers.
  const isEmpty = found.size === 0;
  if (isEmpty || query.isSmall) {
    // To read all phrases of a large handbook takes a while: beside other hits, only those that have it in so many words.
    const question = query.words.join(' ');
    for (const document of own.lexicon.index.documents) {
      const { id, phrases } = document;
      const mayHaveIt = phrases.some((phrase) => isEmpty || phrase.toLowerCase().includes(question));
      if (mayHaveIt && !found.has(id)) found.set(id, { document, byWord: new Map(), stems: {} });
    }
  }
  const total = worths.reduce((sum, worth) => sum + worth, 0);
  const asked = voices.map((voice) => phraseQuestion(query.words, voice));
  const whole = Math.max(query.isSmall ? smallWhole : 0, ...asked.map((one) => one.total));
  const here = new Map(own.lexicon.index.documents.map((document) => [document.id, document]));
  return [...found.values()]
    .flatMap(({ document: { id }, byWord, stems }) => {
      const document = here.get(id);
      if (!document) return [];
      const sum = [...byWord.values()].reduce((all, gain) => all + gain, 0);
      const covered = [...byWord.keys()].reduce((all, at) => all + (worths[at] ?? 0), 0);
      const share = total > 0 ? covered / total : 1;
      const words = query.isSmall ? smallShare : 1;
      const score = sum * words * (1 - coverage + coverage * share) * kindWeights[document.kind];
      return [{ document, score, answered: new Set(byWord.keys()), stems, phrase: null }];
    })
    .sort((a, b) => b.score - a.score)
    .map((entry, place): Ranked => {
      if (place >= compared && entry.answered.size > 0) return entry;
      const phrase = voices
        .map((voice, at) => similarPhrase(entry.document, voice, asked[at] ?? nothingAsked))
        .reduce((a, b) => ((b?.likeness ?? 0) > (a?.likeness ?? 0) ? b : a), null);
      const likeness = phrase?.likeness ?? 0;
      const { kind, title } = entry.document;
      const plain = kindWeights[kind];
      const isTitle = phrase?.text === title;
      const isName = likeness >= namedFrom && kind !== 'article' && !isAside(kind);
      const weight = isName ? (isTitle ? titleWeight : nameWeight) : plain;
      const score = (entry.score * weight) / plain + likeness * phraseShare * whole * weight;
      return { ...entry, phrase, score };
    })
    .filter(({ score }) => score > minScore)
    .sort((a, b) => Number(isLast(a)) - Number(isLast(b)) || b.score - a.score)
    .filter(({ score }, _, [best]) => score >= (best?.score ?? 0) * minShare);
}

/** Words and themes that are named stand above the results, and not among them. */
export const isAside = (kind: DocumentKind): boolean => kind === 'word' || kind === 'theme';

/** Whether a question is the name of a document, or one of the names that readers have for it. */
export const isNamed = ({ phrase }: Ranked): boolean => (phrase?.likeness ?? 0) >= namedFrom;

/** Pages about the handbook come after what it says, unless they are asked for by name. */
export const isLast = (entry: Ranked): boolean => entry.document.kind === 'page' && !isNamed(entry);
