import { excerptOf } from './excerpt.ts';
import type { Excerpt } from './excerpt.ts';
import { isNamed } from './rank.ts';
import type { Ranked } from './rank.ts';
import type { Lexicon } from './resolve-term.ts';

/** Why a document was found. */
export interface Explanation {
  readonly excerpt: Excerpt;
  /** A phrase that readers ask by, where the excerpt does not show what was asked; null otherwise. */
  readonly phrase: { readonly text: string; readonly language: string } | null;
  /** Whether the document's own text may show more. */
  readonly wantsText: boolean;
}

/** A phrase less like the question explains nothing. */
const minLikeness = 0.3;

/**
 * Says why a document was found: the sentence that shows it, and the phrase that led to it where no sentence does.
 * @param paragraphs its text, where it is there; its summary stands in for it
 */
export function explain(ranked: Ranked, { index }: Lexicon, paragraphs: readonly string[]): Explanation {
  const { document, stems, answered, phrase } = ranked;
  const weights = new Map(
    [...(stems[index.language] ?? [])].map((stem) => [stem, index.weight(stem) + 0.05]),
  );
  const summary = excerptOf([document.summary], weights, index.stem);
  const isWhole = summary.shown >= Math.min(2, answered.size);
  const text = isWhole || paragraphs.length === 0 ? summary : excerptOf(paragraphs, weights, index.stem);
  // A text that shows no more than the summary says less than it.
  const excerpt = text.shown > summary.shown || document.summary === '' ? text : summary;
  const shown = excerpt.parts.map((part) => part.text).join('').toLowerCase(); // prettier-ignore
  const explains =
    phrase !== null &&
    phrase.likeness >= minLikeness &&
    phrase.text !== document.title &&
    !shown.includes(phrase.text.toLowerCase()) &&
    (phrase.language !== index.language || excerpt.shown < answered.size || isNamed(ranked));
  return { excerpt, phrase: explains ? phrase : null, wantsText: !isWhole };
}
