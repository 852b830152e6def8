import { readPage } from './html-page.ts';
import type { HtmlElement, HtmlPage } from './html-page.ts';

/** What is to stand in a page in place of something: of whole tags and elements, or of nothing between two of them. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  /** HTML. */
  readonly to: string;
}

/**
 * A page with changes. Only what they put in is read, since the page has been.
 * @param edits in any order; none overlaps another, and of those at one place the first stands first
 */
export function withEdits(page: HtmlPage, edits: readonly Edit[]): HtmlPage {
  if (edits.length === 0) return page;
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const elements: HtmlElement[] = [];
  let text = '';
  let from = 0;
  const keepUntil = (place: number): void => {
    elements.push(...moved(page.elements, text.length - from, from, place));
    text += page.text.slice(from, place);
  };
  for (const { start, end, to } of sorted) {
    keepUntil(start);
    elements.push(...moved(readPage(to).elements, text.length));
    text += to;
    from = end;
  }
  keepUntil(page.text.length);
  const after = (place: number | undefined): number | undefined =>
    place === undefined
      ? undefined
      : sorted.reduce(
          (now, { start, end, to }) => (end <= place ? now + to.length - (end - start) : now),
          place,
        );
  return { text, elements, headEnd: after(page.headEnd), bodyStart: after(page.bodyStart) };
}

/** The elements that begin in a part of a page, at their places in another text. */
function moved(elements: readonly HtmlElement[], by: number, from = 0, until = Infinity): HtmlElement[] {
  return elements.flatMap((element) => {
    const { start, startEnd, raw } = element;
    if (start < from || start >= until) return [];
    return {
      ...element,
      start: start + by,
      startEnd: startEnd + by,
      ...(raw && { raw: { ...raw, end: raw.end + by } }),
    };
  });
}
