import { curveShapes, drawingNames } from './drawing.ts';
import type { Drawing, DrawingItem } from './drawing.ts';

/** A line of a Markdown list: `- text`, in bold where it is the one that counts. */
function itemOf(listLine: string): DrawingItem {
  const text = listLine.replace(/^\s*[-*+]\s+/u, '').trim();
  const bold = /^(\*\*|__)(.+)\1$/u.exec(text);
  return { text: plain(bold?.[2] ?? text), marked: bold !== null };
}

/** What is read of a line that has emphasis, code or a link in it: SVG shows text alone. */
const plain = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/[*_`\\]/gu, '')
    .trim();

const opening = new RegExp(`<(${drawingNames.join('|')})\\b([^>]*)>([^]*?)</\\1>`, 'u');

/**
 * The first drawing of a text, as its author wrote it, or undefined. It is read from the source, so that lists and
 * pictures have it without rendering the text.
 */
export function firstDrawing(source: string): Drawing | undefined {
  const found = opening.exec(source);
  const name = drawingNames.find((one) => one === found?.[1]);
  if (!found || !name) return undefined;
  const prop = (key: string): string | undefined =>
    new RegExp(`\\b${key}="([^"]*)"`, 'u').exec(found[2] ?? '')?.[1];
  const shape = prop('shape');
  const items = (found[3] ?? '')
    .split('\n')
    .filter((one) => /^\s*[-*+]\s+\S/u.test(one))
    .map(itemOf);
  if (items.length === 0) return undefined;
  return {
    name,
    items,
    across: prop('across'),
    up: prop('up'),
    roof: prop('roof'),
    shape: curveShapes.find((one) => one === shape),
  };
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** A text of HTML as it is read. */
const readable = (html: string): string =>
  html
    .replace(/<[^>]*>/gu, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return entities[name ?? ''] ?? whole;
    })
    .trim();

/** The lines of a list that has been rendered to HTML; a line that is bold as a whole is the one that counts. */
export function itemsInHtml(html: string): readonly DrawingItem[] {
  return [...html.matchAll(/<li>([^]*?)<\/li>/gu)].map(([, inner = '']) => ({
    text: readable(inner),
    marked: /^\s*(?:<p>)?\s*<strong>(?:(?!<\/strong>)[^])*<\/strong>\s*(?:<\/p>)?\s*$/u.test(inner),
  }));
}
