import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineFolder } from '../lib/engine.ts';
import { fontStyles } from './fonts.ts';
import { escaped } from './html/tree.ts';

/** A section of a document, with the pages that it is printed on. */
export interface DocumentSection {
  readonly html: string;
  /** The title at the head of its right pages. */
  readonly running?: string;
  /** A kind of page that the styles know by name, instead of one with running heads. */
  readonly page?: 'title' | 'plain' | 'opener' | 'cards' | 'poster';
}

/** A document to print and to read. */
export interface DocumentParts {
  readonly language: string;
  readonly title: string;
  readonly author: string;
  readonly description: string;
  /** The company's colour on white paper, `#rrggbb`. */
  readonly accent: string;
  readonly sections: readonly DocumentSection[];
  /** The title at the head of the left pages. */
  readonly runningTitle: string;
  /** The style sheets of scripts/book/styles, in order; by default those of a book. */
  readonly styles?: readonly string[];
}

/**
 * One document that needs nothing else: its styles and fonts are in it, and no script.
 */
export async function bookDocument(parts: DocumentParts): Promise<string> {
  const { language, title, author, description, accent, sections, runningTitle } = parts;
  const body = sections
    .map(({ html, page }, index) => `<div class="pages ${page ?? `run-${index}`}">\n${html}\n</div>`)
    .join('\n');
  const fonts = await fontStyles(
    `${body}${title}${runningTitle}${sections.map(({ running = '' }) => running).join('')}`,
  );
  const styles = [
    `:root{--accent:${accent}}`,
    fonts,
    readStyles('src/styles/drawings.css'),
    ...(parts.styles ?? ['type', 'text', 'parts', 'paper', 'screen']).map((name) =>
      readStyles(`scripts/book/styles/${name}.css`),
    ),
    runningHeads(sections, runningTitle),
  ].join('\n');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<meta name="author" content="${escaped(author)}">
<meta name="description" content="${escaped(description)}">
<style>
${styles}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

const readStyles = (path: string): string => readFileSync(join(engineFolder, path), 'utf8');

/** A text in a style sheet; a `<` that would end the sheet is written by its number. */
const cssText = (text: string): string =>
  `"${text.replaceAll(/["\\<\n]/gu, (mark) => `\\${mark.codePointAt(0)?.toString(16) ?? ''} `)}"`;

/**
 * Pages of their own for every section, since Chromium repeats no title by itself: the book's on left pages, the section's on
 * right ones.
 */
const runningHeads = (sections: readonly DocumentSection[], runningTitle: string): string =>
  sections
    .map(({ running, page }, index) =>
      running === undefined || page !== undefined
        ? ''
        : `.run-${index}{page:run-${index}}` +
          `@page run-${index}:left{@top-left{content:${cssText(runningTitle)}}}` +
          `@page run-${index}:right{@top-right{content:${cssText(running)}}}`,
    )
    .filter(Boolean)
    .join('\n');
