import { wordsOf } from './words.ts';

/** A stretch of an excerpt. */
export interface ExcerptPart {
  readonly text: string;
  /** Whether it is why the document was found. */
  readonly hit: boolean;
}

/** A sentence of a document, with what was searched for marked. */
export interface Excerpt {
  readonly parts: readonly ExcerptPart[];
  /** Whether the text goes on before and after it. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** How many of the stems it shows. */
  readonly shown: number;
}

/** In characters: three lines on a phone. */
const longest = 200;
/** What stands before the first hit of a sentence that is cut. */
const before = 60;
/** A shorter stem inside another word is there by chance. */
const shortestInside = 4;

/** Marks the words of a text that lead to it: those with one of the stems, and compounds that hold one. */
function marked(
  text: string,
  stems: ReadonlySet<string>,
  stem: (word: string) => string,
): { parts: ExcerptPart[]; shown: Set<string> } {
  const parts: ExcerptPart[] = [];
  const shown = new Set<string>();
  let end = 0;
  const add = (piece: string, hit: boolean): void => {
    if (piece === '') return;
    const last = parts.at(-1);
    if (last?.hit === hit) parts[parts.length - 1] = { text: last.text + piece, hit };
    else parts.push({ text: piece, hit });
  };
  for (const match of text.matchAll(/(?:\p{L}-(?=\p{L}{2}))?[\p{L}\p{M}\p{N}]+(?:[’'][\p{L}]+)?/gu)) {
    const word = wordsOf(match[0])[0] ?? '';
    const own = stem(word);
    const found = [...stems].filter(
      (one) =>
        own === one || (one.length >= shortestInside && word.length > one.length + 2 && word.includes(one)),
    );
    if (found.length === 0) continue;
    found.forEach((one) => shown.add(one));
    add(text.slice(end, match.index), false);
    add(match[0], true);
    end = match.index + match[0].length;
  }
  add(text.slice(end), false);
  return { parts, shown };
}

/** The sentences of a paragraph. A full stop inside a number or after an initial ends none. */
const sentencesOf = (paragraph: string): string[] =>
  paragraph.match(/[^.!?…]+(?:[.!?…](?!\s+[\p{Lu}”“"–-])[^.!?…]*)*[.!?…]*[”"’)]*\s*/gu) ?? [paragraph];

/** Cuts a long sentence between words, around its first hit. */
function cut(text: string, first: number): { text: string; cutBefore: boolean; cutAfter: boolean } {
  if (text.length <= longest) return { text, cutBefore: false, cutAfter: false };
  const start = first <= longest - before ? 0 : text.indexOf(' ', first - before) + 1;
  const rest = text.slice(start);
  if (rest.length <= longest) return { text: rest, cutBefore: start > 0, cutAfter: false };
  const end = rest.lastIndexOf(' ', longest);
  return { text: rest.slice(0, end > 0 ? end : longest), cutBefore: start > 0, cutAfter: true };
}

/**
 * The sentence of a text that shows best why it was found.
 * @param paragraphs the text; the first is taken where nothing in it was searched for
 * @param weights how much each stem that was searched for says
 * @param stem the language's stemmer
 */
export function excerptOf(
  paragraphs: readonly string[],
  weights: ReadonlyMap<string, number>,
  stem: (word: string) => string,
): Excerpt {
  const stems = new Set(weights.keys());
  let best = { sentence: paragraphs[0] ?? '', score: 0 };
  for (const paragraph of paragraphs) {
    for (const sentence of stems.size === 0 ? [] : sentencesOf(paragraph)) {
      const { shown } = marked(sentence, stems, stem);
      const score = [...shown].reduce((sum, one) => sum + (weights.get(one) ?? 0), 0);
      if (score > best.score) best = { sentence, score };
    }
  }
  const sentence = best.sentence.trim();
  const found = marked(sentence, stems, stem).parts;
  const first = found[0]?.hit === false && found.length > 1 ? found[0].text.length : 0;
  const { text, cutBefore, cutAfter } = cut(sentence, first);
  const { parts, shown } = marked(text, stems, stem);
  return { parts, cutBefore, cutAfter, shown: shown.size };
}
