/** The mark by which Astro keeps the styles of a component to its own elements. */
const mark = /data-astro-cid-\w+/gu;

/** The marks in a page or in a style sheet, as often as they stand there. */
export const marksIn = (text: string): readonly string[] => text.match(mark) ?? [];

/**
 * Numbers for the marks of components, `data-0` and so on: as digests they are 200 to 300 of the compressed bytes of an
 * article. Only marks that a sheet in the page asks for have one: the others are asked for by a sheet in a file, which other
 * pages share. All styles of a component come in one sheet; tests/content/site.spec.ts looks whether that still holds.
 * @param sheets those of the page, in its order
 */
export const markNumbers = (sheets: readonly string[]): ReadonlyMap<string, string> =>
  new Map([...new Set(sheets.flatMap(marksIn))].map((name, index) => [name, `data-${String(index)}`]));

/** A page or a style sheet with the numbers of marks in their place. */
export const withNumbers = (text: string, numbers: ReadonlyMap<string, string>): string =>
  text.replaceAll(mark, (name) => numbers.get(name) ?? name);
