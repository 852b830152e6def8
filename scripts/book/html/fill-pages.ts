import { pageRanges } from '../../../src/domain/book/index-entries.ts';

/** The page of each anchor in a printed book, from 1; before the first printing nothing is known. */
export type PageMap = ReadonlyMap<string, number>;

/** As wide as a page number, so that the first printing breaks its lines where the last one does. */
const unknown = '000';

/**
 * Writes page numbers into a book: `<span data-page="anchor">` gets one, `<span data-pages="anchors">` a list in which each
 * page stands once, three in a row as a range. Each number leads to its page.
 * @param pages from the last printing; empty before the first, which then makes a link of every anchor, since a browser
 *   notes the pages of those alone that something links to
 */
export function fillPages(html: string, pages: PageMap): string {
  return html
    .replaceAll(/<span data-page="([^"]*)"><\/span>/gu, (_, anchor: string) => {
      const number = String(pages.get(anchor) ?? unknown);
      return `<span class="at-page">${number}</span>`;
    })
    .replaceAll(/<span data-pages="([^"]*)"><\/span>/gu, (_, list: string) => {
      const anchors = list.split(' ').filter(Boolean);
      if (pages.size === 0) return anchors.map((anchor) => `<a href="#${anchor}">${unknown}</a>`).join(', ');
      const anchorOn = new Map<string, string>();
      for (const anchor of anchors) {
        const page = String(pages.get(anchor) ?? unknown);
        if (!anchorOn.has(page)) anchorOn.set(page, anchor);
      }
      return pageRanges([...anchorOn.keys()].map(Number))
        .map((range) => `<a href="#${anchorOn.get(range.split('–')[0] ?? '') ?? ''}">${range}</a>`)
        .join(', ');
    });
}
