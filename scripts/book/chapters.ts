import type { BookTerm } from '../../src/domain/book/book-content.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { clean, setHeadingLevels, tidySpaces } from './html/clean.ts';
import { hyphenateTree } from './html/hyphenate.ts';
import { markMentions } from './html/mentions.ts';
import type { Mention } from './html/mentions.ts';
import { anchors, resolveReferences } from './html/references.ts';
import type { Places } from './html/references.ts';
import {
  attribute,
  element,
  elementsIn,
  hasClass,
  innerHtml,
  readFragment,
  replace,
  setAttribute,
  textOf,
} from './html/tree.ts';
import type { Parent } from './html/tree.ts';

/** A worksheet or participant sheet, which stands on a page of its own after its chapter. */
export interface SheetPage {
  readonly anchor: string;
  readonly title: string;
  readonly html: string;
}

/** A text of the handbook, made ready for paper. */
export interface ChapterText {
  readonly html: string;
  readonly sheets: readonly SheetPage[];
  readonly mentions: readonly Mention[];
  /** Where the chapter leans on a source, by the source's id. */
  readonly citations: readonly { readonly source: string; readonly anchor: string }[];
}

/** What every chapter of a book is made with. */
export interface ChapterSetting {
  readonly language: Language;
  readonly terms: readonly BookTerm[];
  readonly places: Places;
  /** The number of a source in the book's list; undefined for one that is not in it. */
  readonly sourceNumber: (id: string) => number | undefined;
  /** What a reference to a worksheet says, `Arbetsblad: {title}` filled. */
  readonly sheetWords: (title: string) => string;
  /** The level of the first heading below the chapter's own. */
  readonly level: number;
}

/**
 * Makes a text of the site ready for paper.
 * @param html the text as the site shows it
 * @param chapter the chapter's anchor
 */
export function makeChapter(html: string, chapter: string, setting: ChapterSetting): ChapterText {
  const text = readFragment(html);
  clean(text);
  tidySpaces(text);
  setHeadingLevels(text, setting.level);
  const citations = numberClaims(text, chapter, setting);
  resolveReferences(text, chapter, setting.places);
  // First, so that the index leads to no line of a sheet to write on.
  const sheets = takeSheets(text, chapter, setting);
  const mentions = markMentions(text, chapter, setting.terms);
  hyphenateTree(text, setting.language);
  return { html: innerHtml(text), sheets, mentions, citations };
}

/** A claim carries the number that its source has in the whole book, the first time after the word for how well it is known. */
function numberClaims(
  text: Parent,
  chapter: string,
  { sourceNumber }: ChapterSetting,
): { source: string; anchor: string }[] {
  const citations: { source: string; anchor: string }[] = [];
  for (const claim of elementsIn(text).filter((part) => hasClass(part, 'claim'))) {
    const source = /^#source-(.+)$/u.exec(attribute(claim, 'href') ?? '')?.[1] ?? '';
    const number = sourceNumber(source);
    const how = elementsIn(claim).find((part) => hasClass(part, 'how'));
    const words = how ? `${textOf(how).trim()} ` : '';
    claim.childNodes = element('span', {}, `${words}${number ?? ''}`.trim()).childNodes;
    setAttribute(claim, 'aria-label', undefined);
    const id = `cites-${citations.length + 1}`;
    setAttribute(claim, 'id', id);
    citations.push({ source, anchor: anchors.within(chapter, id) });
  }
  return citations;
}

/** Takes the sheets to write on out of a text; in their places it says on which page they are. */
function takeSheets(
  text: Parent,
  chapter: string,
  { places, sheetWords, language }: ChapterSetting,
): SheetPage[] {
  const sheets: SheetPage[] = [];
  for (const part of elementsIn(text)) {
    const isWorksheet = hasClass(part, 'worksheet');
    if (!isWorksheet && !hasClass(part, 'sheet')) continue;
    const inside = elementsIn(part);
    const heading = inside.find(({ tagName }) => tagName === (isWorksheet ? 'figcaption' : 'header'));
    const title = isWorksheet
      ? (attribute(part, 'aria-label') ?? '').replace(/^[^:]*: /u, '')
      : textOf(inside.find(({ tagName }) => /^h[1-6]$/u.test(tagName)) ?? part);
    const anchor = anchors.worksheet(chapter, sheets.length + 1);
    if (heading) replace(heading);
    hyphenateTree(part, language);
    sheets.push({ anchor, title, html: innerHtml(part) });
    const link = element('a', { href: `#${anchor}` }, sheetWords(title));
    const page = element(
      'span',
      { class: 'page-ref' },
      ` (${places.pageWord}\u00A0`,
      element('span', { 'data-page': anchor }),
      ')',
    );
    replace(part, ...(isWorksheet ? [element('p', { class: 'sheet-at' }, link, page)] : []));
  }
  return sheets;
}
