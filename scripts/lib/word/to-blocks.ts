import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { escapeStart, escapeText } from './escape.ts';
import { counted } from './losses.ts';
import type { Loss } from './losses.ts';

type Tree = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A heading, or a piece of text below one. */
export type Block =
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string; readonly plain: string }
  | { readonly kind: 'text' | 'list' | 'table'; readonly markdown: string };

/** A document as Markdown, piece by piece. */
export interface Blocks {
  readonly title: string | undefined;
  readonly subtitle: string | undefined;
  readonly blocks: readonly Block[];
  /** The notes at the foot, `[^1]: …`. */
  readonly notes: readonly string[];
  readonly losses: readonly Loss[];
}

/** What is counted on the way. */
interface Counts {
  innerLinks: number;
  raised: number;
  joinedCells: number;
  softHyphens: number;
}

const isElement = (node: Tree): node is Element => 'tagName' in node;
const childrenOf = (node: Tree): readonly Tree[] => ('childNodes' in node ? node.childNodes : []);
const attribute = ({ attrs }: Element, name: string): string =>
  attrs.find((one) => one.name === name)?.value ?? '';

/** Turns the HTML that a document was read as into Markdown. @param html from mammoth, with our own style map */
export function toBlocks(html: string): Blocks {
  const counts: Counts = { innerLinks: 0, raised: 0, joinedCells: 0, softHyphens: 0 };
  const top = parseFragment(html).childNodes;
  const notes: string[] = [];
  const blocks: Block[] = [];
  let title: string | undefined;
  let subtitle: string | undefined;
  for (const node of top) {
    if (!isElement(node)) continue;
    const name = attribute(node, 'class');
    if (name === 'title') title ??= plainOf(node);
    else if (name === 'subtitle') subtitle ??= plainOf(node);
    else if (isNotes(node)) notes.push(...notesIn(node, counts));
    else blocks.push(...blockOf(node, counts));
  }
  return {
    title: title === '' ? undefined : title,
    subtitle: subtitle === '' ? undefined : subtitle,
    blocks: joinBullets(blocks),
    notes,
    losses: (Object.keys(counts) as (keyof Counts)[]).flatMap((kind) => counted(kind, counts[kind])),
  };
}

/** The list at the end in which the notes of the document stand. */
function isNotes(node: Element): boolean {
  return (
    node.tagName === 'ol' &&
    childrenOf(node).some((item) => isElement(item) && /^(?:foot|end)note-/u.test(attribute(item, 'id')))
  );
}

function notesIn(list: Element, counts: Counts): string[] {
  return childrenOf(list)
    .filter(isElement)
    .map((item) => {
      const text = childrenOf(item)
        .map((part) => inline(part, counts))
        .join(' ')
        .replace(/\s*↑\s*$/u, '');
      return `[^${noteName(attribute(item, 'id'))}]: ${text.trim()}`;
    });
}

/** `footnote-3` as `3`, `endnote-3` as `s3`: the two are numbered apart. */
const noteName = (id: string): string =>
  id.replace(/^footnote-(?:ref-)?/u, '').replace(/^endnote-(?:ref-)?/u, 's');

function blockOf(node: Element, counts: Counts): Block[] {
  const depth = /^h([1-6])$/u.exec(node.tagName)?.[1];
  if (depth !== undefined) {
    const text = inline(node, counts).trim();
    return text === '' ? [] : [{ kind: 'heading', depth: Number(depth), text, plain: plainOf(node) }];
  }
  if (node.tagName === 'ul' || node.tagName === 'ol')
    return [{ kind: 'list', markdown: list(node, '', counts) }];
  if (node.tagName === 'table') return [{ kind: 'table', markdown: table(node, counts) }];
  const text = inline(node, counts).trim();
  return text === '' ? [] : [{ kind: 'text', markdown: escapeStart(text) }];
}

function list(node: Element, indent: string, counts: Counts): string {
  return childrenOf(node)
    .filter(isElement)
    .map((item, index) => {
      const mark = node.tagName === 'ol' ? `${String(index + 1)}. ` : '- ';
      const inner = childrenOf(item).filter(
        (child) => isElement(child) && /^[uo]l$/u.test(child.tagName),
      ) as Element[];
      const words = childrenOf(item)
        .filter((child) => !inner.includes(child as Element))
        .map((child) => inline(child, counts))
        .join('')
        .trim();
      const below = inner.map((one) => `\n${list(one, indent + ' '.repeat(mark.length), counts)}`);
      return `${indent}${mark}${escapeStart(words)}${below.join('')}`;
    })
    .join('\n');
}

function table(node: Element, counts: Counts): string {
  const rows = rowsIn(node).map((row) =>
    childrenOf(row)
      .filter((cell): cell is Element => isElement(cell) && /^t[dh]$/u.test(cell.tagName))
      .flatMap((cell) => [
        cellText(cell, counts),
        ...Array<string>(Math.max(0, Number(attribute(cell, 'colspan') || 1) - 1)).fill(''),
      ]),
  );
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: columns }, (_, index) => cells[index] ?? '').join(' | ')} |`;
  const [first = [], ...others] = rows;
  return [line(first), `|${' --- |'.repeat(columns)}`, ...others.map(line)].join('\n');
}

function rowsIn(node: Tree): Element[] {
  return childrenOf(node).flatMap((child) =>
    !isElement(child)
      ? []
      : child.tagName === 'tr'
        ? [child]
        : /^t(?:head|body|foot)$/u.test(child.tagName)
          ? rowsIn(child)
          : [],
  );
}

function cellText(cell: Element, counts: Counts): string {
  const parts = childrenOf(cell)
    .map((part) => inline(part, counts).replaceAll(/\\?\n/gu, ' ').trim())
    .filter((text) => text !== '');
  if (parts.length > 1) counts.joinedCells += 1;
  return parts.join(' ');
}

/** Words with their marks, within a line. */
function inline(node: Tree, counts: Counts): string {
  if (!isElement(node)) return 'value' in node ? escapeText(plain(node.value, counts)) : '';
  const inside = (): string =>
    childrenOf(node)
      .map((child) => inline(child, counts))
      .join('');
  switch (node.tagName) {
    case 'strong':
      return marked('**', inside());
    case 'em':
      return marked('*', inside());
    case 's':
      return marked('~~', inside());
    case 'br':
      return '\\\n';
    case 'img':
      return `![${escapeText(attribute(node, 'alt'))}](${attribute(node, 'src')})`;
    case 'a':
      return link(node, inside, counts);
    case 'sup':
    case 'sub': {
      const note = /\[\^[^\]]+\]/u.exec(inside())?.[0];
      if (note !== undefined) return note;
      counts.raised += 1;
      return inside();
    }
    default:
      return inside();
  }
}

function link(node: Element, inside: () => string, counts: Counts): string {
  const target = attribute(node, 'href');
  const note = /^#((?:foot|end)note-\d+)$/u.exec(target)?.[1];
  if (note !== undefined) return `[^${noteName(note)}]`;
  // The way back from a note, and a place that others point to.
  if (/^#(?:foot|end)note-ref-/u.test(target)) return '';
  const words = inside();
  if (target === '' || words.trim() === '') return words;
  if (/^(?:https?:|mailto:|tel:)/iu.test(target)) return `[${words}](${addressOf(target)})`;
  counts.innerLinks += 1;
  return words;
}

/** An address without the signs that would end it in Markdown. */
const addressOf = (target: string): string =>
  target.replaceAll(/[\s()]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** Marks stand beside the words, and spaces outside them: otherwise Markdown shows the marks. */
function marked(mark: string, text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
  return words === '' ? text : `${before}${mark}${words}${mark}${after}`;
}

/** A text without the signs that nobody sees. */
function plain(text: string, counts: Counts): string {
  counts.softHyphens += text.match(/\u00ad/gu)?.length ?? 0;
  return text
    .replaceAll(/[\u00ad\u200b\u2060\ufeff\u200e\u200f]/gu, '')
    .replaceAll('\u2011', '-')
    .replaceAll(/[\t\n\v\f\r\u2028\u2029]+/gu, ' ');
}

function plainOf(node: Tree): string {
  const text = (one: Tree): string => ('value' in one ? one.value : childrenOf(one).map(text).join(''));
  return text(node).replaceAll(/\s+/gu, ' ').trim();
}

/** Lines that were given bullets by hand become one list. */
function joinBullets(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const item = block.kind === 'text' ? /^\s*[•·●▪◦‣–]\s+([\s\S]*)$/u.exec(block.markdown)?.[1] : undefined;
    const last = joined.at(-1);
    if (item === undefined) joined.push(block);
    else if (last?.kind === 'list' && last.markdown.startsWith('- '))
      joined[joined.length - 1] = { kind: 'list', markdown: `${last.markdown}\n- ${item}` };
    else joined.push({ kind: 'list', markdown: `- ${item}` });
  }
  return joined;
}
