import { attributeOf } from './html-page.ts';
import type { HtmlElement, HtmlPage } from './html-page.ts';

/** The attribute by which a layout says that its scripts may wait for the first paint (page-scripts/after-first-paint.ts). */
const place = 'data-after-paint';

const isModule = (element: HtmlElement): boolean =>
  element.tagName === 'script' &&
  attributeOf(element, 'type') === 'module' &&
  attributeOf(element, 'src') !== undefined;

/**
 * The page with the scripts that the browser would fetch while it fetches the styles named where they wait for the first
 * paint instead. A page stays as it is where its layout has no such place, and where it has islands: those are what the
 * reader came for.
 */
export function lateScripts({ text, elements }: HtmlPage): string {
  const target = elements.find((element) => attributeOf(element, place) !== undefined);
  if (target === undefined || elements.some(({ tagName }) => tagName === 'astro-island')) return text;
  const modules = elements.filter(isModule);
  if (modules.length === 0) return text;
  // As they stand in the page, so what is escaped stays so.
  const files = modules.map(({ attributes }) => /\ssrc="([^"]*)"/u.exec(attributes)?.[1] ?? '');
  const tag = text
    .slice(target.start, target.startEnd)
    .replace(new RegExp(`\\s${place}(?:="")?`, 'u'), () => ` ${place}="${files.join(' ')}"`);
  const edits = [
    { start: target.start, end: target.startEnd, to: tag },
    ...modules.map(({ start, startEnd, raw }) => ({ start, end: raw?.end ?? startEnd, to: '' })),
  ];
  // From the end, so that the places before stay true.
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((page, { start, end, to }) => page.slice(0, start) + to + page.slice(end), text);
}
