import { drawingNames } from '../../../src/domain/drawing/drawing.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { attributeProse, isBare, isComponent, isElement, readComponent } from './component.ts';
import type { Node } from './markdown.ts';
import type { Body, Code, Heading, Prose, Role, Section, Table } from './model.ts';
import type { SourceFile } from './place.ts';
import { createTreeText } from './tree-text.ts';
import type { TreeText } from './tree-text.ts';

/** A node with what it stands in. */
interface Placed {
  readonly node: Node;
  /** The text of the second-level heading above it; empty before the first. */
  readonly section: string;
  readonly inItem: boolean;
}

/**
 * Takes a text's tree apart into what the checks ask about.
 * @param start where the text begins, after the frontmatter
 */
export function readBody(file: SourceFile, tree: Node, start: number, language: Language): Body {
  const text = createTreeText(file, language);
  const nodes = inReadingOrder(tree, text);
  const headings = nodes
    .filter(({ node }) => node.type === 'heading')
    .map(({ node }) => headingOf(node, text));
  const definitions = definitionsIn(nodes.map(({ node }) => node));
  return {
    source: file.text.slice(start),
    prose: nodes.flatMap((placed) => proseFrom(placed, text)),
    headings,
    sections: sectionsOf(tree, headings, text),
    links: nodes.flatMap(({ node }) => {
      const url = targetOf(node, 'link', definitions);
      return url === undefined ? [] : [{ url, isWordless: isWordless(node), place: text.place(node) }];
    }),
    tables: nodes.filter(({ node }) => node.type === 'table').map(({ node }) => tableOf(node, text)),
    images: nodes.flatMap(({ node }) => {
      const url = targetOf(node, 'image', definitions);
      return url === undefined ? [] : [{ url, alt: node.alt?.trim() ?? '', place: text.place(node) }];
    }),
    components: nodes
      .filter(({ node }) => isComponent(node))
      .map(({ node, ...where }) => readComponent(node, text, where)),
    code: nodes.flatMap(({ node }) => codeFrom(node, text)),
  };
}

const isWordless = ({ children = [] }: Node): boolean =>
  children.every(({ type, value = '' }) => type === 'text' && value.trim() === '');

/** What `[list]: ./list.pdf` lines say, by name; of two lines for one name the first counts. */
function definitionsIn(nodes: readonly Node[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { type, identifier = '', url = '' } of nodes)
    if (type === 'definition' && !found.has(identifier)) found.set(identifier, url);
  return found;
}

/** Where a link or a picture leads, whether its target stands in it or in a line of its own; undefined for other nodes. */
function targetOf(
  { type, url, identifier = '' }: Node,
  wanted: 'link' | 'image',
  definitions: ReadonlyMap<string, string>,
): string | undefined {
  if (type === wanted) return url ?? '';
  return type === `${wanted}Reference` ? definitions.get(identifier) : undefined;
}

function tableOf({ children = [] }: Node, text: TreeText): Table {
  const [heading, ...rows] = children;
  return {
    columns: heading?.children?.length ?? 0,
    rows: rows.map((row) => ({ cells: row.children?.length ?? 0, place: text.place(row) })),
  };
}

function inReadingOrder(tree: Node, text: TreeText): Placed[] {
  const nodes: Placed[] = [];
  let section = '';
  const walk = (node: Node, inItem: boolean): void => {
    if (node.type === 'heading' && node.depth === 2) section = headingOf(node, text).text;
    nodes.push({ node, section, inItem });
    node.children?.forEach((child) => {
      walk(child, inItem || node.type === 'listItem');
    });
  };
  walk(tree, false);
  return nodes;
}

function headingOf(node: Node, text: TreeText): Heading {
  return { depth: node.depth ?? 0, text: text.proseOf(node, 'heading').text.trim(), place: text.place(node) };
}

function proseFrom({ node, inItem }: Placed, text: TreeText): Prose[] {
  const paragraph: Role = inItem ? 'item' : 'paragraph';
  if (node.type === 'paragraph') return [text.proseOf(node, paragraph)];
  if (node.type === 'heading') return [text.proseOf(node, 'heading')];
  if (node.type === 'tableCell') return [text.proseOf(node, 'cell')];
  if (!isElement(node)) return [];
  return [...attributeProse(node, text), ...(isBare(node) ? [text.proseOf(node, paragraph)] : [])];
}

/** HTML, and code that would run. Notes to other authors show nothing and may stay. */
function codeFrom(node: Node, text: TreeText): Code[] {
  const value = node.value ?? '';
  const code = (what: Code['what'], shown: string): Code[] => [
    { what, text: shown, place: text.place(node) },
  ];
  if (isElement(node)) return isComponent(node) ? [] : code('HTML', `<${node.name ?? ''}>`);
  if (node.type === 'html') return value.startsWith('<!--') ? [] : code('HTML', value);
  if (node.type === 'mdxjsEsm') return code('import', value);
  if (!/^mdx(?:Flow|Text)Expression$/u.test(node.type)) return [];
  return isNote(node) ? [] : code('expression', `{${value}}`);
}

/** A note to other authors and nothing else, or the fields at the top, which are read by themselves. */
function isNote({ type, value = '' }: Node): boolean {
  return /^mdx(?:Flow|Text)Expression$/u.test(type) && /^\s*(?:\/\*[\s\S]*?\*\/\s*)*$/u.test(value);
}

/** A drawing may stand before the first heading, and fills no section by itself. */
const isDrawing = ({ name }: Node): boolean => drawingNames.some((drawing) => drawing === name);

/** The text before the first second-level heading, where there is any, and each section. */
function sectionsOf(tree: Node, headings: readonly Heading[], text: TreeText): Section[] {
  const seconds = headings.filter(({ depth }) => depth === 2);
  const sections: Section[] = [];
  for (const block of (tree.children ?? []).filter((node) => !isNote(node) && !isDrawing(node))) {
    const place = text.place(block);
    const heading = seconds.find((one) => one.place.line === place.line);
    const current = sections.at(-1);
    if (heading) sections.push({ heading, place, empty: true });
    else if (!current) sections.push({ heading: undefined, place, empty: false });
    else if (current.empty) sections[sections.length - 1] = { ...current, place, empty: false };
  }
  return sections;
}
