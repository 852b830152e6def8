import type { BookTerm } from '../../../src/domain/book/book-content.ts';
import { attribute, element, elementsIn, hasClass, replace, setAttribute, textsIn } from './tree.ts';
import type { Parent } from './tree.ts';

/** A place where a term is used. */
export interface Mention {
  readonly term: string;
  readonly anchor: string;
  /** Whether the author marked it with `<Term>`; otherwise the word was found in the text. */
  readonly marked: boolean;
}

/** Where a word is no mention of a term: it is part of a heading, a link or a drawing. */
const passedOver = /^(?:a|h[1-6]|svg|code|pre)$/u;

/**
 * Gives each place of a chapter where a term is used an anchor for the index: every mark of the author, and the first
 * time the word stands in a chapter without marks of it.
 * @param text changed
 * @param chapter the anchor of the chapter, with which those of the places begin
 */
export function markMentions(text: Parent, chapter: string, terms: readonly BookTerm[]): Mention[] {
  const mentions: Mention[] = [];
  const next = (): string => `${chapter}--at-${mentions.length + 1}`;
  for (const link of elementsIn(text).filter((part) => hasClass(part, 'term'))) {
    const term = attribute(link, 'data-term') ?? '';
    const anchor = next();
    setAttribute(link, 'id', anchor);
    mentions.push({ term, anchor, marked: true });
  }
  const marked = new Set(mentions.map(({ term }) => term));
  const kept = new Set(
    elementsIn(text)
      .filter(({ tagName }) => passedOver.test(tagName))
      .flatMap((part) => textsIn(part)),
  );
  for (const term of terms) {
    if (marked.has(term.id)) continue;
    const words = patternOf(term);
    for (const node of textsIn(text)) {
      const found = kept.has(node) ? null : words.exec(node.value);
      if (!found) continue;
      const anchor = next();
      const place = element('span', { id: anchor }, found[0]);
      const [before, after] = [
        node.value.slice(0, found.index),
        node.value.slice(found.index + found[0].length),
      ];
      replace(
        node,
        ...element('span', {}, before).childNodes,
        place,
        ...element('span', {}, after).childNodes,
      );
      mentions.push({ term: term.id, anchor, marked: false });
      break;
    }
  }
  return mentions;
}

/** The words of a term, longest first, as they stand in a text; what is in brackets is an explanation of the word. */
function patternOf({ term, synonyms, inflections }: BookTerm): RegExp {
  const words = [term, ...synonyms, ...inflections]
    .map((word) => word.replaceAll(/\s*\([^)]*\)/gu, '').trim())
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`));
  return new RegExp(String.raw`(?<![\p{L}\d-])(?:${words.join('|')})(?![\p{L}\d-])`, 'iu');
}

/**
 * The places of each term for the index. A word that stands nearly everywhere is no help to whoever looks it up: of such a
 * one only the marks count.
 * @param chapters the mentions of each chapter, in the order of the book
 */
export function placesOf(chapters: readonly (readonly Mention[])[]): Map<string, string[]> {
  const many = Math.max(4, chapters.length / 3);
  const places = new Map<string, string[]>();
  const all = chapters.flat();
  for (const term of new Set(all.map((mention) => mention.term))) {
    const own = all.filter((mention) => mention.term === term);
    const found = own.filter(({ marked }) => !marked);
    const counted = found.length > many ? own.filter(({ marked }) => marked) : own;
    places.set(
      term,
      counted.map(({ anchor }) => anchor),
    );
  }
  return places;
}
