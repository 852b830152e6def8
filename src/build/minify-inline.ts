import { minifySync } from 'rolldown/utils';
import { withEdits } from './html-edits.ts';
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
const isPlain = ({ tagName, attributes }: HtmlElement): boolean =>
  tagName === 'script' && /^(?: data-[^>]*)?$/u.test(attributes);

/**
 * A page with its inline scripts minified: they are functions of ours as they stand in the source, and Astro's own, and
 * count on every page. Data in scripts is left alone. To be called before the policy takes the scripts' hashes.
 */
export const minifyInline = (page: HtmlPage): HtmlPage =>
  withEdits(
    page,
    page.elements.filter(isPlain).flatMap(({ start, startEnd, raw }) => {
      const smaller = minified(raw?.text ?? '');
      // What a minifier writes must not end the script early.
      if (raw === undefined || smaller === raw.text || smaller.includes('</')) return [];
      const tag = page.text.slice(start, startEnd);
      return { start, end: raw.end, to: `${tag}${smaller}</script>` };
    }),
  );
