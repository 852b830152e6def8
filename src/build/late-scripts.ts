import type { Edit } from './html-edits.ts';
import { attributeOf, endOf } from './html-page.ts';
import type { HtmlElement, HtmlPage } from './html-page.ts';

/** The attribute by which a layout says that its scripts may wait for the first paint (page-scripts/after-first-paint.ts). */
const place = 'data-after-paint';

const isModule = (element: HtmlElement): boolean =>
  element.tagName === 'script' &&
  attributeOf(element, 'type') === 'module' &&
  attributeOf(element, 'src') !== undefined;

/**
 * Names the scripts that the browser would fetch while it fetches the styles where they wait for the first paint instead. A page
 * stays as it is where its layout has no such place, and where it has islands: those are what the reader came for.
 */
export function lateScripts({ text, elements }: HtmlPage): readonly Edit[] {
  const target = elements.find((element) => attributeOf(element, place) !== undefined);
  if (target === undefined || elements.some(({ tagName }) => tagName === 'astro-island')) return [];
  const modules = elements.filter(isModule);
  if (modules.length === 0) return [];
  // As they stand in the page, so what is escaped stays so.
  const files = modules.map(({ attributes }) => /\ssrc="([^"]*)"/u.exec(attributes)?.[1] ?? '');
  const { start, startEnd } = target;
  const tag = text
    .slice(start, startEnd)
    .replace(new RegExp(`\\s${place}(?:="")?`, 'u'), () => ` ${place}="${files.join(' ')}"`);
  return [
    { start, end: startEnd, to: tag },
    ...modules.map((element) => ({ start: element.start, end: endOf(element), to: '' })),
  ];
}
