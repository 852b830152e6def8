import { hash } from 'node:crypto';

/** A style sheet of a route, as Astro lists it: one that stands in the page itself, or in a file. */
export interface ListedSheet {
  readonly sheet: { readonly type: string; readonly content?: string };
}

/** What stands in a page for a sheet until the page is finished: a note that names what the sheet holds. */
const name = /\/\*sheet-[\w-]{27}\*\//gu;
const names = new RegExp(`(?:${name.source})+`, 'gu');

const sheets = new Map<string, string>();

/**
 * The style sheets of a route, with a name for each that would stand in the page. Astro joins, compares and copies them for
 * each page that it renders, and half of an article's page is sheets; which of their rules it needs is only known then.
 * @param styles as Astro lists them
 */
export function nameSheets<Style extends ListedSheet>(styles: readonly Style[]): Style[] {
  return styles.map((style) => {
    const { type, content = '' } = style.sheet;
    // What must come first in a sheet cannot stand behind others in one, which who joins them looks for.
    if (type !== 'inline' || /@(?:import|charset|namespace)/iu.test(content)) return style;
    const own = `/*sheet-${hash('sha256', content, 'base64url').slice(0, 27)}*/`;
    sheets.set(own, content);
    return { ...style, sheet: { ...style.sheet, content: own } };
  });
}

/** The names of sheets in a rendered page, in its order; those that Astro has joined in one. */
export const sheetNames = (html: string): readonly string[] => html.match(names) ?? [];

/** The sheet that has a name, or several as one; what is the name of none stays. */
export const sheetNamed = (joined: string): string =>
  joined.replaceAll(name, (own) => sheets.get(own) ?? own);

/** A text with sheets in place of their names. */
export const withSheets = (text: string, texts: ReadonlyMap<string, string>): string =>
  text.replaceAll(names, (joined) => texts.get(joined) ?? joined);
