import { attribute, element, elementsIn, hasClass, insertAfter, setAttribute } from './tree.ts';
import type { Parent } from './tree.ts';

/** Where the links of a text lead in a book. */
export interface Places {
  /** The anchor in this book of an address of the site, `/sv/artiklar/x/` or `/sv/ordlista/#ord`; undefined for none. */
  readonly anchorOf: (address: string) => string | undefined;
  /** Whether the book has this anchor: a source that is listed, a term that is explained. */
  readonly has: (anchor: string) => boolean;
  /** The whole address of a page that is only on the site. */
  readonly onSite: (address: string) => string;
  /** Words before a page number, `s.`. */
  readonly pageWord: string;
}

/** Anchors of the whole book, each beginning with what it belongs to. */
export const anchors = {
  article: (key: string): string => `article-${key}`,
  workshop: (key: string): string => `workshop-${key}`,
  theme: (key: string): string => `theme-${key}`,
  term: (id: string): string => `term-${id}`,
  source: (id: string): string => `source-${id}`,
  worksheet: (chapter: string, number: number): string => `${chapter}--sheet-${number}`,
  within: (chapter: string, id: string): string => `${chapter}--${id}`,
} as const;

/** The place of a page number that is not known before the book is printed. */
export const pageNumber = (anchor: string): string => `<span data-page="${anchor}"></span>`;

/**
 * Makes the links of a chapter's text lead into the book: its own anchors carry the chapter's name, a link to another
 * chapter says its page the first time, and one to a page that the book does not have leads to the site.
 * @param text changed
 * @param chapter the anchor of the chapter
 */
export function resolveReferences(text: Parent, chapter: string, places: Places): void {
  const said = new Set<string>();
  for (const part of elementsIn(text)) {
    const id = attribute(part, 'id');
    if (id !== undefined) setAttribute(part, 'id', anchors.within(chapter, id));
    const labelled = attribute(part, 'aria-labelledby');
    if (labelled !== undefined) setAttribute(part, 'aria-labelledby', anchors.within(chapter, labelled));
    if (part.tagName === 'a') {
      const target = leadIntoBook(part, chapter, places);
      if (target === undefined || said.has(target) || hasClass(part, 'term')) continue;
      said.add(target);
      insertAfter(
        part,
        element(
          'span',
          { class: 'page-ref' },
          ` (${places.pageWord}\u00A0`,
          element('span', { 'data-page': target }),
          ')',
        ),
      );
    }
  }
}

/** @returns the anchor of another chapter that the link now leads to */
function leadIntoBook(
  link: Parameters<typeof attribute>[0],
  chapter: string,
  places: Places,
): string | undefined {
  const href = attribute(link, 'href') ?? '';
  const source = /^#source-(.+)$/u.exec(href)?.[1];
  if (source !== undefined) {
    const anchor = anchors.source(source);
    setAttribute(link, 'href', places.has(anchor) ? `#${anchor}` : undefined);
    return undefined;
  }
  if (href.startsWith('#')) {
    setAttribute(link, 'href', `#${anchors.within(chapter, decodeURIComponent(href.slice(1)))}`);
    return undefined;
  }
  if (!href.startsWith('/')) return undefined;
  const anchor = places.anchorOf(href);
  if (anchor !== undefined && places.has(anchor)) {
    setAttribute(link, 'href', `#${anchor}`);
    return anchor === chapter ? undefined : anchor;
  }
  setAttribute(link, 'href', places.onSite(href));
  return undefined;
}
