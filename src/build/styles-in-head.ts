import { withEdits } from './html-edits.ts';
import type { HtmlPage } from './html-page.ts';

/**
 * The page with every style sheet in its head, where HTML has its place: Astro puts one before the first island. In the
 * head it stands last, so that it counts as before.
 */
export function stylesInHead(page: HtmlPage): HtmlPage {
  const { text, elements, headEnd, bodyStart } = page;
  if (headEnd === undefined || bodyStart === undefined) return page;
  const places = elements.flatMap(({ tagName, start, raw }) =>
    tagName === 'style' && start > bodyStart && raw !== undefined ? [{ start, end: raw.end }] : [],
  );
  return withEdits(page, [
    ...places.map(({ start, end }) => ({ start: headEnd, end: headEnd, to: text.slice(start, end) })),
    ...places.map(({ start, end }) => ({ start, end, to: '' })),
  ]);
}
