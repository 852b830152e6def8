/** The mark by which Astro keeps the styles of a component to its own elements. */
const mark = /data-astro-cid-\w+/gu;
const sheet = /<style[^>]*>([^]*?)<\/style>/gu;

/**
 * The page with Astro's marks of components numbered, `data-0` and so on: as digests they are 200 to 300 of the compressed
 * bytes of an article. Only marks that a sheet in the page asks for: the others are asked for by a sheet in a file, which other
 * pages share. All styles of a component come in one sheet; tests/content/site.spec.ts looks whether that still holds.
 * @param html a page as Astro has rendered it
 */
export function shortMarks(html: string): string {
  const asked = [...html.matchAll(sheet)].flatMap(([, css = '']) => css.match(mark) ?? []);
  const numbers = new Map([...new Set(asked)].map((name, index) => [name, `data-${String(index)}`]));
  return html.replaceAll(mark, (name) => numbers.get(name) ?? name);
}
