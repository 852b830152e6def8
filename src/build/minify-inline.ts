import { minifySync } from 'rolldown/utils';
import type { Edit } from './html-edits.ts';
import { attributeOf, textIn } from './html-page.ts';
import type { HtmlElement, HtmlPage } from './html-page.ts';

const known = new Map<string, string>();

/** A script made smaller; as it stands where that is no gain, or where it cannot be read. */
function minified(code: string): string {
  const before = known.get(code);
  if (before !== undefined) return before;
  const { code: smaller, errors } = minifySync('inline.js', code, { module: false });
  const after = errors.length === 0 && smaller.length < code.length ? smaller.trim() : code;
  known.set(code, after);
  return after;
}

/** An inline script whose start tag says nothing of its kind. */
const isPlain = ({ attributes }: HtmlElement): boolean => /^(?: data-[^>]*)?$/u.test(attributes);

/** Scripts that a browser does not run need no permission. */
const data = /^application\/(?:ld\+)?json$/iu;

const isInline = (element: HtmlElement): boolean =>
  element.tagName === 'script' &&
  attributeOf(element, 'src') === undefined &&
  !data.test(attributeOf(element, 'type') ?? '');

/**
 * Minifies the inline scripts of a page: they are functions of ours as they stand in the source, and Astro's own, and
 * count on every page. Data in scripts is left alone.
 * @returns how the page changes, and the text of each script that runs then, as a browser takes it
 */
export function minifyInline({ elements }: HtmlPage): { edits: readonly Edit[]; texts: readonly string[] } {
  const scripts = elements.filter(isInline).map((element) => {
    const text = textIn(element);
    const smaller = isPlain(element) ? minified(text) : text;
    // What a minifier writes must not end the script early.
    return { element, text: smaller.includes('</') ? text : smaller };
  });
  return {
    texts: scripts.map(({ text }) => text),
    edits: scripts.flatMap(({ element: { startEnd: start, raw }, text }) =>
      raw === undefined || raw.text === text ? [] : { start, end: start + raw.text.length, to: text },
    ),
  };
}
