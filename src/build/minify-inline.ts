import { minifySync } from 'rolldown/utils';

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

/**
 * A page with its inline scripts minified: they are functions of ours as they stand in the source, and Astro's own, and
 * count on every page. Data in scripts is left alone. To be called before the policy takes the scripts' hashes.
 */
export const minifyInline = (html: string): string =>
  html.replaceAll(
    /(<script(?: data-[^>]*)?>)([^]*?)(<\/script>)/gu,
    (_, start: string, code: string, end: string) =>
      // What a minifier writes must not end the script early.
      minified(code).includes('</') ? start + code + end : start + minified(code) + end,
  );
