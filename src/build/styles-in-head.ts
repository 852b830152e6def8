import type { HtmlElement, HtmlPage } from './html-tree.ts';

const isInBody = ({ parentNode }: HtmlElement): boolean =>
  parentNode !== null && 'tagName' in parentNode && (parentNode.tagName === 'body' || isInBody(parentNode));

/**
 * The page with every style sheet in its head, where HTML has its place: Astro puts one before the first island. In the
 * head it stands last, so that it counts as before.
 */
export function stylesInHead({ text, elements }: HtmlPage): string {
  const places = elements
    .filter((element) => element.tagName === 'style' && isInBody(element))
    .flatMap(({ sourceCodeLocation }) => sourceCodeLocation ?? []);
  const end = elements.find(({ tagName }) => tagName === 'head')?.sourceCodeLocation?.endTag?.startOffset;
  if (places.length === 0 || end === undefined) return text;
  const styles = places.map(({ startOffset, endOffset }) => text.slice(startOffset, endOffset));
  const rest = places.reduceRight(
    (page, { startOffset, endOffset }) => page.slice(0, startOffset) + page.slice(endOffset),
    text,
  );
  return rest.slice(0, end) + styles.join('') + rest.slice(end);
}
