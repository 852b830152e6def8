import type { HtmlPage } from './html-page.ts';

/**
 * The page with every style sheet in its head, where HTML has its place: Astro puts one before the first island. In the
 * head it stands last, so that it counts as before.
 */
export function stylesInHead({ text, elements, headEnd, bodyStart }: HtmlPage): string {
  if (headEnd === undefined || bodyStart === undefined) return text;
  const places = elements.flatMap(({ tagName, start, raw }) =>
    tagName === 'style' && start > bodyStart && raw !== undefined ? [{ start, end: raw.end }] : [],
  );
  if (places.length === 0) return text;
  const styles = places.map(({ start, end }) => text.slice(start, end));
  const rest = places.reduceRight((page, { start, end }) => page.slice(0, start) + page.slice(end), text);
  return rest.slice(0, headEnd) + styles.join('') + rest.slice(headEnd);
}
