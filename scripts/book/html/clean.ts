import { attribute, elementsIn, hasClass, remove, setAttribute, textOf, textsIn, unwrap } from './tree.ts';
import type { Element, Parent } from './tree.ts';

/** What is for a screen alone, or stands elsewhere in a book: notes beside the text, buttons, an article's own sources. */
const screenOnly = ['no-print', 'aside', 'action', 'asks', 'sources', 'of-own'];
const screenElements = new Set([
  'script',
  'style',
  'link',
  'template',
  'button',
  'form',
  'input',
  'noscript',
]);

/** Attributes that only the site's scripts, styles and search read. */
const siteAttribute = /^(?:data-(?!align$|term$|workshop$|key$)|aria-describedby$|popover$|tabindex$|on)/u;

/**
 * Takes out of a page's text what has no meaning on paper, and names each drawing with the words in it.
 * @param text the text as the site shows it; it is changed
 */
export function clean(text: Parent): void {
  for (const part of elementsIn(text)) {
    if (isForScreen(part)) remove(part);
    else if (part.tagName === 'astro-island' || part.tagName === 'astro-slot') unwrap(part);
  }
  for (const part of elementsIn(text)) if (hasClass(part, 'drawing')) nameDrawing(part);
  for (const part of elementsIn(text)) {
    part.attrs = part.attrs.filter(({ name }) => !siteAttribute.test(name));
    if (part.tagName === 'div' && part.childNodes.length === 0) remove(part);
  }
  for (const comment of comments(text)) remove(comment);
}

function isForScreen(part: Element): boolean {
  return (
    screenElements.has(part.tagName) ||
    attribute(part, 'hidden') !== undefined ||
    attribute(part, 'role') === 'status' ||
    screenOnly.some((name) => hasClass(part, name)) ||
    // A figure with sliders shows what the reader has set; on paper nobody has set anything.
    (hasClass(part, 'live') && elementsIn(part).some(({ tagName }) => tagName === 'input'))
  );
}

/**
 * A drawing is one picture with one name, in the place of marks for the eye and a list for the ear: the name becomes its
 * alternative text in the PDF. Of the two sizes of a drawing only the one that is shown is read.
 */
function nameDrawing(figure: Element): void {
  const parts = elementsIn(figure);
  const list = parts.find((part) => hasClass(part, 'visually-hidden'));
  if (!list) return;
  const words = elementsIn(list)
    .filter(({ tagName }) => tagName === 'li' || tagName === 'p')
    .filter((item) => !elementsIn(item).some(({ tagName }) => tagName === 'li'))
    .map((item) => textOf(item));
  for (const drawing of parts.filter(({ tagName }) => tagName === 'svg')) {
    setAttribute(drawing, 'aria-hidden', undefined);
    setAttribute(drawing, 'role', 'img');
    setAttribute(drawing, 'aria-label', words.join('; '));
  }
  remove(list);
}

const comments = (parent: Parent): Parent['childNodes'] =>
  parent.childNodes.flatMap((child) => {
    if (child.nodeName === '#comment') return [child];
    return 'childNodes' in child ? comments(child) : [];
  });

/** Moves the headings of a text to the level below that of its own title, so that levels follow each other. */
export function setHeadingLevels(text: Parent, first: number): void {
  const headings = elementsIn(text).filter(({ tagName }) => /^h[1-6]$/u.test(tagName));
  const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
  const offset = first - Math.min(...levels, 2);
  headings.forEach((heading, index) => {
    heading.tagName = heading.nodeName = `h${Math.min(6, (levels[index] ?? 2) + offset)}`;
  });
}

/** White space at the beginning of a heading's clock and the like, run together. */
export function tidySpaces(text: Parent): void {
  for (const node of textsIn(text)) node.value = node.value.replaceAll(/[ \t\n\r]+/gu, ' ');
}
