/** The text of an article without its markup, sorted by what says most about it. */
export interface ArticleText {
  readonly headings: readonly string[];
  /** The bold beginnings of list items and paragraphs: **Fråga innan du lovar.** */
  readonly leads: readonly string[];
  /** Everything that a reader sees, headings included, one entry for each paragraph, item or row. */
  readonly paragraphs: readonly string[];
  /** What links to other articles say, by the key of the article. */
  readonly mentions: readonly { readonly key: string; readonly text: string }[];
  /** Ids of the glossary terms that it explains. */
  readonly terms: readonly string[];
}

/** Attributes of components that a reader sees as text. */
const shownAttributes = /\b(?:title|caption|alt|summary)="([^"]*)"/gu;

/** What Markdown and components are written with; most lines of a text have none of it. */
const marks = /[<[{*_`\\]|^\s*(?:#|>|[-+]|\d+[.)])/u;

/** With one space between words. Nearly all stand so: what is looked for is what is not one space. */
const spaced = (line: string): string => line.replaceAll(/\s{2,}|[^\S ]/gu, ' ').trim();

/** A line without Markdown signs, links and components. */
function plain(line: string): string {
  if (!marks.test(line)) return spaced(line);
  const shown = line
    .replace(/^\s*(?:#{1,6}|>|[-*+]|\d+[.)])\s+/u, '')
    .replaceAll(/<[A-Z][\w.]*\b([^<>]*)>/gu, (_, attributes: string) =>
      [...attributes.matchAll(shownAttributes)].map(([, value = '']) => ` ${value} `).join(''),
    )
    .replaceAll(/<\/?[\w.]+[^<>]*>/gu, '')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replaceAll(/\{\s*["'`]([^"'`{}]*)["'`]\s*\}/gu, '$1')
    .replaceAll(/\{[^{}]*\}/gu, ' ')
    .replaceAll(/\*\*|__|`|(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, '')
    .replaceAll(/\\([^\p{L}\p{N}\s])/gu, '$1');
  return spaced(shown);
}

/** A table's row of dashes has no text. */
const isRule = (line: string): boolean => /^[\s|:*_-]*$/u.test(line);

const cellsOf = (line: string): string =>
  line
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' · ');

/**
 * Reads the text of an article or workshop for the search: what it says, not how it looks.
 * @param body Markdown with components, without frontmatter
 */
export function articleText(body: string): ArticleText {
  const text = body
    .replaceAll(/\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/gu, '')
    .replaceAll(/^(?:import|export)\s.*$/gmu, '');
  const headings: string[] = [];
  const leads: string[] = [];
  const paragraphs: string[] = [];
  let joined = false;
  for (const line of text.split(/\r?\n/u)) {
    if (isRule(line) || /^\s*```/u.test(line)) {
      joined = false;
      continue;
    }
    const isHeading = /^#{1,6}\s/u.test(line);
    const begins = isHeading || /^\s*(?:[-*+>|]|\d+[.)]\s|<)/u.test(line);
    const shown = line.trimStart().startsWith('|') ? cellsOf(plain(line)) : plain(line);
    if (shown === '') continue;
    if (isHeading) headings.push(shown);
    const lead = /^\s*(?:(?:[-*+]|\d+[.)])\s+)?(?:\*\*|__)(.+?)(?:\*\*|__)/u.exec(line)?.[1];
    if (lead !== undefined) leads.push(plain(lead));
    if (joined && !begins) paragraphs.push(`${paragraphs.pop() ?? ''} ${shown}`);
    else paragraphs.push(shown);
    joined = !isHeading;
  }
  return {
    headings,
    leads,
    paragraphs,
    mentions: [...text.matchAll(/\[([^\]]*)\]\(article:([\w-]+)[^)]*\)/gu)].map(
      ([, shown = '', key = '']) => ({
        key,
        text: plain(shown),
      }),
    ),
    terms: [...text.matchAll(/<Term\b[^<>]*\bid="([\w-]+)"/gu)].map(([, id = '']) => id),
  };
}
