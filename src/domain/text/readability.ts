import { Sign, everyRun } from './runs.ts';

/** A sentence ends at . ! ? : or … before a space and a new beginning, or where its paragraph ends. */
const sentenceEnd = /[.!?…:]["”“’')\]]*\s+(?=["”“‘’'(–-]*\s*[\p{Lu}\d])/gu;
/** Of 2 000, 0,5 and 1,234.5 each is one word. */
const inNumber = /[\u00a0\u202f ,.](?=\d)(?<=\d.)/gu;
const longFrom = 7;
const isLong = new RegExp(`(?:\\p{L}\\P{L}*){${String(longFrom)}}`, 'u');

/**
 * LIX, the Swedish readability index: words per sentence plus the percentage of words with more than six
 * letters. Below 30 reads like a children's book, 30–40 like fiction, 40–50 like a newspaper, above 50 like an
 * official report. Source: C. H. Björnsson, Läsbarhet, Liber 1968.
 *
 * A colon ends a sentence where a capital letter or a digit follows, and so does the end of a paragraph or list
 * item, whatever stands there.
 * @param text plain text; paragraphs and list items on lines of their own
 * @throws RangeError when the text holds no word
 */
export function lix(text: string): number {
  const sentences = text
    .replaceAll(inNumber, '0')
    .split(/\n+/u)
    .flatMap((paragraph) => paragraph.split(sentenceEnd))
    .map(wordsIn)
    .filter(({ words }) => words > 0);
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  if (words === 0) throw new RangeError('text: must hold at least one word, found none');
  const long = sentences.reduce((sum, sentence) => sum + sentence.long, 0);
  return words / sentences.length + (100 * long) / words;
}

/** How many words a sentence has, and how many of them are long. */
function wordsIn(text: string): { readonly words: number; readonly long: number } {
  let [words, long] = [0, 0];
  everyRun(text, Sign.letter | Sign.number, Sign.mark | Sign.joiner, (start, end) => {
    words += 1;
    // Most words are shorter than that, whatever they are made of.
    if (end - start >= longFrom && isLong.test(text.slice(start, end))) long += 1;
    return true;
  });
  return { words, long };
}
