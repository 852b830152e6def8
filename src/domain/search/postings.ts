/** How much a document is about a stem. */
export interface Posting {
  /** The number of the document in its index. */
  readonly document: number;
  /** The weighted number of times that it has the stem, above 0. */
  readonly impact: number;
}

// Printable characters that JSON writes as they are: one for a level, one or two for the step to the next document.
const alphabet = Array.from({ length: 92 }, (_, index) => String.fromCharCode(index + 35))
  .filter((character) => character !== '\\')
  .slice(0, 90)
  .join('');
const half = alphabet.length / 2;
const valueOf = new Map(Array.from(alphabet, (character, index) => [character, index]));

/** Impacts are kept in steps of 1.7 times: the order of documents does not need more, and few levels compress well. */
const smallestImpact = 0.1;
const step = 1.7;
const levels = 24;

const levelOf = (impact: number): number =>
  Math.max(0, Math.min(levels - 1, Math.round(Math.log(impact / smallestImpact) / Math.log(step))));

/** Writes the postings of one stem; documents in rising order. */
export function encodePostings(postings: readonly Posting[]): string {
  let text = '';
  let before = -1;
  for (const { document, impact } of postings) {
    let gap = document - before - 1;
    for (; gap >= half; gap = Math.floor(gap / half)) text += alphabet.charAt(half + (gap % half));
    text += alphabet.charAt(gap) + alphabet.charAt(levelOf(impact));
    before = document;
  }
  return text;
}

/**
 * Reads what {@link encodePostings} wrote.
 * @throws RangeError for a text that it did not write
 */
export function decodePostings(text: string): Posting[] {
  const postings: Posting[] = [];
  let document = -1;
  for (let at = 0; at < text.length; at += 1) {
    let gap = 0;
    let factor = 1;
    let digit = valueOf.get(text.charAt(at)) ?? -1;
    for (; digit >= half; digit = valueOf.get(text.charAt(at)) ?? -1) {
      gap += (digit - half) * factor;
      factor *= half;
      at += 1;
    }
    const level = valueOf.get(text.charAt(at + 1)) ?? -1;
    if (digit < 0 || level < 0) throw new RangeError('postings: pairs of a gap and a level');
    document += gap + digit * factor + 1;
    postings.push({ document, impact: smallestImpact * step ** level });
    at += 1;
  }
  return postings;
}
