import type { NearWord } from './near-words.ts';
import { oppositesOf } from './negation.ts';
import type { OpenIndex } from './open-index.ts';
import type { AskedWord } from './query.ts';
import { splitCompound } from './split-compound.ts';
import { withoutPrefix } from './word-roots.ts';
import { hasMarks } from './words.ts';

/** How a word of the question leads to words of the documents. */
export type Via =
  'exact' | 'marks' | 'beginning' | 'family' | 'synonym' | 'compound' | 'slip' | 'other language';

/** One way to read a word of the question. */
export interface Reading {
  readonly via: Via;
  /** What it leads to; all together where there are several. */
  readonly stems: readonly string[];
  /** How sure it is, from 0 to 1. */
  readonly weight: number;
  /** The corrected word, for a slip. */
  readonly word?: string;
}

/** How sure each way is. A word that is there counts whole; what stands in for one that is not, nearly so. */
const confidence = {
  exact: 1,
  /** *fortroende* for *förtroende*; less where the word as typed is one too. */
  marks: 0.95,
  marksBesides: 0.35,
  beginning: 0.7,
  family: 0.75,
  familyBesides: 0.4,
  /** *Omöjligt* for *inte möjligt*. */
  opposite: 0.9,
  /** *Möjligt*, where it is not. */
  negated: 0.5,
  synonym: 0.6,
  synonymBesides: 0.3,
  compound: 0.7,
  half: 0.45,
  halfSlip: 0.6,
  partsBesides: 0.2,
  slip: [1, 0.85, 0.6],
  akin: 0.6,
  prefix: 0.4,
} as const;

/** A beginning that fits more words than these says too little. */
const maxBeginnings = 12;
const shortestBeginning = 3;
/** A shorter stem has a neighbour by chance. */
const shortestAkin = 5;
/** And so has a shorter half of a compound. */
const shortestSlip = 6;

/** What a word is looked up in. */
export interface Lexicon {
  readonly index: OpenIndex;
  readonly near: (typed: string) => readonly NearWord[];
}

/** The stems of words that begin as typed: who searches while typing has not come to the end of the last word. */
function beginnings(typed: string, index: OpenIndex): string[] {
  const { words, stem } = index;
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < typed) low = middle + 1;
    else high = middle;
  }
  const found = new Set<string>();
  for (let at = low; words[at]?.startsWith(typed); at += 1) {
    found.add(stem(words[at] ?? ''));
    if (found.size > maxBeginnings) return [];
  }
  return [...found];
}

const reading = (via: Via, weight: number, ...stems: string[]): Reading => ({ via, weight, stems });

/**
 * All ways to read one word of a question in one language, the surest first. Empty when the word leads nowhere.
 * @param asked the word, in lower case
 */
export function resolveTerm(asked: AskedWord, { index, near }: Lexicon): Reading[] {
  const { word: typed, isUnfinished, isNegated } = asked;
  const stem = index.stem(typed);
  const isKnown = index.has(stem);
  const readings: Reading[] = [];
  const knownOnly = (stems: Iterable<string>): string[] =>
    [...stems].filter((one) => one !== stem && index.has(one));

  const opposites = isNegated ? knownOnly(oppositesOf(typed, index.language).map(index.stem)) : [];
  for (const one of opposites) readings.push(reading('family', confidence.opposite, one));
  if (isKnown) {
    const weight = opposites.length > 0 ? confidence.negated : confidence.exact;
    readings.push(reading('exact', weight, stem));
  }
  // In Swedish å, ä and ö are letters: who types them means them, who types none may lack the keys.
  if (!isKnown || !hasMarks(typed)) {
    const weight = isKnown ? confidence.marksBesides : confidence.marks;
    for (const one of knownOnly(index.folded(stem))) readings.push(reading('marks', weight, one));
  }
  const family = isKnown ? confidence.familyBesides : confidence.family;
  for (const one of knownOnly(index.family(stem))) readings.push(reading('family', family, one));
  const synonym = isKnown ? confidence.synonymBesides : confidence.synonym;
  for (const one of knownOnly(index.synonyms(stem))) readings.push(reading('synonym', synonym, one));
  if (typed.length >= 2 * shortestBeginning) {
    for (const { stems, rest, isWhole } of splitCompound(typed, index)) {
      if (isKnown && !isWhole) continue;
      // A slip in one half of a compound: *kundförtoende*.
      if (rest !== undefined && rest.length >= shortestSlip) {
        for (const { word, distance } of near(rest)) {
          if (distance === 1)
            readings.push(reading('compound', confidence.halfSlip, ...stems, index.stem(word)));
        }
      }
      const weight = isKnown ? confidence.partsBesides : isWhole ? confidence.compound : confidence.half;
      readings.push(reading('compound', weight, ...stems));
    }
  }
  if (!isKnown) {
    if (typed.length >= shortestBeginning) {
      const weight = isUnfinished ? confidence.beginning : confidence.beginning / 2;
      for (const one of beginnings(typed, index)) readings.push(reading('beginning', weight, one));
    }
    // What can be read as it stands may be a slip all the same, but then a small one.
    const isReadable = readings.some(({ weight }) => weight >= confidence.compound);
    for (const { word, distance } of near(typed)) {
      if (isReadable && distance > 1) break;
      const weight = confidence.slip[distance] ?? 0;
      readings.push({ via: 'slip', weight, stems: [index.stem(word)], word });
      const turned = isNegated ? knownOnly(oppositesOf(word, index.language).map(index.stem)) : [];
      for (const one of turned) readings.push(reading('family', weight, one));
    }
    // What one letter parts from a word of the index, its ending taken off: *tålmodig* from *tålamod*.
    if (stem !== typed && stem.length >= shortestAkin) {
      for (const { word, distance } of near(stem)) {
        if (distance === 1) readings.push(reading('family', confidence.akin, index.stem(word)));
      }
    }
    for (const rest of withoutPrefix(typed, index.language)) {
      const one = index.stem(rest);
      const akin = index.has(one) ? [one] : index.family(one);
      for (const each of akin) readings.push(reading('family', confidence.prefix, each));
    }
  }
  return readings.sort((a, b) => b.weight - a.weight);
}
