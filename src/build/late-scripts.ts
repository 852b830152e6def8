import { withEdits } from './html-edits.ts';
import { attributeOf } from './html-page.ts';
import type { HtmlElement, HtmlPage } from './html-page.ts';

/** The attribute by which a layout says that its scripts may wait for the first paint (page-scripts/after-first-paint.ts). */
const place = 'data-after-paint';

const isModule = (element: HtmlElement): boolean =>
  element.tagName === 'script' &&
  attributeOf(element, 'type') === 'module' &&
  attributeOf(element, 'src') !== undefined;

const endOf = ({ startEnd, raw }: HtmlElement): number => raw?.end ?? startEnd;

/**
 * The page with the scripts that the browser would fetch while it fetches the styles named where they wait for the first
 * paint instead. A page stays as it is where its layout has no such place, and where it has islands: those are what the
 * reader came for.
 */
export function lateScripts(page: HtmlPage): HtmlPage {
  const { text, elements } = page;
  const target = elements.find((element) => attributeOf(element, place) !== undefined);
  if (target === undefined || elements.some(({ tagName }) => tagName === 'astro-island')) return page;
  const modules = elements.filter(isModule);
  if (modules.length === 0) return page;
  // As they stand in the page, so what is escaped stays so.
  const files = modules.map(({ attributes }) => /\ssrc="([^"]*)"/u.exec(attributes)?.[1] ?? '');
  const tag = text
    .slice(target.start, target.startEnd)
    .replace(new RegExp(`\\s${place}(?:="")?`, 'u'), () => ` ${place}="${files.join(' ')}"`);
  return withEdits(page, [
    { start: target.start, end: endOf(target), to: tag + text.slice(target.startEnd, endOf(target)) },
    ...modules.map((element) => ({ start: element.start, end: endOf(element), to: '' })),
  ]);
}
