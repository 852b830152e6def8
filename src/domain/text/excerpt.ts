/**
 * Marks a word that stands in the search index only: a compound's part, a synonym. It is invisible, and the
 * index drops it from the word but keeps it in the text that excerpts are cut from.
 */
export const indexOnly = '\u2063';

/** A stretch of an excerpt. */
export interface ExcerptPart {
  readonly text: string;
  /** Whether it is what was searched for. */
  readonly hit: boolean;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
};

/** The characters that stand for themselves in HTML text. */
const decode = (html: string): string =>
  html.replaceAll(/&(?:amp|lt|gt|quot|#39|#x27);/gu, (entity) => entities[entity] ?? entity);

/** A text from the index without the words that stand in the index only. */
export function withoutIndexWords(text: string): string {
  return text.replaceAll(new RegExp(`\\s*${indexOnly}\\S*`, 'gu'), '').replaceAll(/\s+([.,;:!?])/gu, '$1');
}

interface Word {
  text: string;
  hit: boolean;
}

/** The words of an excerpt; those of the index only are dropped, and their hits given to the word they belong to. */
function wordsOf(excerpt: string): Word[] {
  const words: Word[] = [];
  let inside = false;
  for (const [token] of excerpt.matchAll(/<\/?mark>|[^\s<]+|</gu)) {
    if (token === '<mark>' || token === '</mark>') {
      inside = token === '<mark>';
    } else if (token.startsWith(indexOnly)) {
      const owner = words.at(-1);
      if (owner) owner.hit ||= inside;
    } else if (/^[.,;:!?]+$/u.test(token)) {
      // Punctuation that the dropped words have parted from its own word.
      const owner = words.at(-1);
      if (owner && !/[.,;:!?]$/u.test(owner.text)) owner.text += token;
    } else {
      words.push({ text: decode(token), hit: inside });
    }
  }
  return words;
}

/** Without the title that the words begin with, or its end when the excerpt was cut inside it. */
function withoutTitle(words: Word[], title: string): Word[] {
  const bare = (text: string | undefined): string => (text ?? '').replace(/[.:]$/u, '');
  let end = title.split(/\s+/u).filter(Boolean);
  const whole = end.length;
  while (end.length > 0) {
    const begins = end.every((word, at) => bare(words[at]?.text) === bare(word));
    if (begins && words.length > end.length) return words.slice(end.length);
    end = end.slice(1);
    // One word alone is as often the first of a sentence.
    if (end.length < Math.min(2, whole)) break;
  }
  return words;
}

/**
 * Takes a search engine's excerpt apart, so that a page can show it as text and never as HTML. Words that stand in
 * the index only are left out, and a hit in one of them becomes a hit in the word they belong to: who searches
 * for `register` sees **kundregister** marked.
 * @param excerpt text with `<mark>` around the hits
 * @param title the heading that stands above the excerpt, which then need not begin with it
 * @returns stretches that, put together, are the excerpt; neighbours differ in `hit`
 */
export function excerptParts(excerpt: string, title = ''): ExcerptPart[] {
  const parts: Word[] = [];
  for (const { text: whole, hit } of withoutTitle(wordsOf(excerpt), title)) {
    // The sign after a hit is no part of it.
    const bare = hit ? whole.replace(/[^\p{L}\p{N}]+$/u, '') : whole;
    const text = bare === '' ? whole : bare;
    const sign = whole.slice(text.length);
    const last = parts.at(-1);
    if (!last) parts.push({ text, hit });
    else if (last.hit === hit) last.text += ` ${text}`;
    // The space between a hit and its neighbour belongs to the neighbour, so that it is not marked.
    else if (hit) {
      last.text += ' ';
      parts.push({ text, hit });
    } else parts.push({ text: ` ${text}`, hit });
    if (sign !== '') parts.push({ text: sign, hit: false });
  }
  return parts;
}
