import { createNearWords } from './near-words.ts';
import type { OpenIndex } from './open-index.ts';
import { readQuery } from './query.ts';
import type { Query } from './query.ts';
import { rank } from './rank.ts';
import type { Ranked } from './rank.ts';
import type { ReadQuery, ReadWord } from './read-query.ts';
import { resolveTerm } from './resolve-term.ts';
import type { Lexicon } from './resolve-term.ts';
import { stopWords } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** What a question found in the indexes. */
export interface Answer {
  readonly query: Query;
  readonly ranked: readonly Ranked[];
  /** How each word of the question was read in the language of the page. */
  readonly words: readonly ReadWord[];
  /** Words of the question that led nowhere, in either language. */
  readonly leftOut: readonly string[];
  /** Whether the question seems to be put in the other language. */
  readonly isForeign: boolean;
}

/** How much a hit in the other language counts beside the page's own. */
const otherShare = 0.9;
/** What sounds like a word of the page's language in a question of the other one is that by chance. */
const chanceShare = 0.3;

/** A reading at least this sure is a word of the language. */
const known = 0.9;

/** A word no longer than this is often a piece of one. */
const shortestOwn = 3;

/** Makes an index ready to be asked. */
export function createLexicon(index: OpenIndex): Lexicon {
  return {
    index,
    near: createNearWords(index.words),
  };
}

/** Whether a word is one that questions are put with. */
const isSmall = (word: string, language: string): boolean => stopWords[language]?.has(word) ?? false;

/** How many words of a question a language has just so, or puts questions with. */
const familiar = (words: readonly string[], { index }: Lexicon): number =>
  words.filter((word) => isSmall(word, index.language) || index.has(index.stem(word))).length;

/** Words that were written apart or together by mistake: *kund register*, *mis understanding*. */
function joined(query: Query, { index }: Lexicon): string | null {
  for (let at = 0; at + 1 < query.words.length; at += 1) {
    const [first = '', second = ''] = [query.words[at], query.words[at + 1]];
    const whole = first + second;
    if (first.length < 2 || second.length < 2 || !index.has(index.stem(whole))) continue;
    // In English two words that stand beside each other are as right as one: there one of them must be odd.
    const isOdd = [first, second].some((part) => part.length <= shortestOwn || !index.has(index.stem(part)));
    if (isOdd || index.language === 'sv') {
      return [...query.words.slice(0, at), whole, ...query.words.slice(at + 2)].join(' ');
    }
  }
  return null;
}

function readWith(query: Query, lexicon: Lexicon, share: number): ReadQuery {
  return {
    lexicon,
    share,
    words: query.main.map((asked) => ({
      asked,
      readings: resolveTerm(asked, lexicon),
    })),
  };
}

/** Whether a question needs the other language: it has a word that this one does not know. */
export function needsOther(text: string, { index }: Lexicon): boolean {
  return wordsOf(text).some((word) => !isSmall(word, index.language) && !index.has(index.stem(word)));
}

/**
 * Answers a question.
 * @param text as typed
 * @param own the language of the page
 * @param other the site's other language; null where there is none, or it is not needed
 */
export function ask(text: string, own: Lexicon, other: Lexicon | null): Answer {
  const first = readQuery(text, [own.index.language]);
  const here = familiar(first.words, own);
  const there = other ? familiar(first.words, other) : 0;
  const isForeign = other !== null && there > here;
  const asked = isForeign ? readQuery(text, [other.index.language]) : first;
  const main = isForeign ? other : own;
  const whole = joined(asked, main);
  const query = whole === null ? asked : readQuery(whole, [main.index.language]);

  const ownVoice = readWith(query, own, isForeign ? chanceShare : 1);
  const otherVoice = other && readWith(query, other, otherShare);
  // Beside a word that this language knows, the same letters in the other one are another word.
  const asks =
    otherVoice &&
    (isForeign
      ? otherVoice
      : {
          ...otherVoice,
          words: otherVoice.words.map((word, at) =>
            (ownVoice.words[at]?.readings[0]?.weight ?? 0) >= known
              ? { ...word, readings: [] }
              : { ...word, readings: word.readings.filter(({ weight }) => weight >= known) },
          ),
        });
  const leftOut = query.main.flatMap(({ word }, at) => {
    const isRead = [ownVoice, asks].some((one) => (one?.words[at]?.readings.length ?? 0) > 0);
    return isRead || isSmall(word, main.index.language) ? [] : [word];
  });
  return { query, ranked: rank(query, ownVoice, asks), words: ownVoice.words, leftOut, isForeign };
}
