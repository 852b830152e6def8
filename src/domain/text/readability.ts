/** A sentence ends at . ! ? : or … before a space and a new beginning, or where its paragraph ends. */
const sentenceEnd = /[.!?…:]["”“’')\]]*\s+(?=["”“‘’'(–-]*\s*[\p{Lu}\d])/gu;
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
    .split(/\n+/u)
    .flatMap((paragraph) => paragraph.split(sentenceEnd))
    .map(wordsIn)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length === 0) throw new RangeError('text: must hold at least one word, found none');
  // Most words are shorter than that, whatever they are made of.
  const long = words.filter((word) => word.length >= longFrom && isLong.test(word));
  return words.length / sentences.length + (100 * long.length) / words.length;
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}’'-]|(?<=\d)[\u00a0\u202f ,.](?=\d))*/gu) ?? [];
}
