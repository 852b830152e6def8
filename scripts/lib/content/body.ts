import type { Language } from '../../../src/i18n/languages.ts';
import type { Attribute, Node } from './markdown.ts';
import type { Body, Code, Component, Heading, Image, Link, Prose, Role, Section } from './model.ts';
import { align } from './place.ts';
import type { SourceFile } from './place.ts';

/** Stands in a text for code, so that words beside it stay apart. */
const codeMark = '\uFFFC';
/** The props that hold words for readers. */
const proseProps = ['title', 'people', 'material'];
const textBlocks: Readonly<Record<string, Role>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'cell',
};

/**
 * Takes an article's tree apart into what the checks ask about.
 * @param start where the text begins, after the frontmatter
 */
export function readBody(file: SourceFile, tree: Node, start: number, language: Language): Body {
  const prose: Prose[] = [];
  const headings: Heading[] = [];
  const links: Link[] = [];
  const images: Image[] = [];
  const components: Component[] = [];
  const code: Code[] = [];
  let section = '';

  const from = (node: Node): number => node.position?.start.offset ?? start;
  const to = (node: Node): number => node.position?.end.offset ?? file.text.length;
  const sourceOf = (node: Node): string => file.text.slice(from(node), to(node));

  /** The text of a block with the offset of each character. */
  function gather(node: Node, text: { value: string; offsets: number[] }): typeof text {
    if (node.type === 'text') {
      const value = node.value ?? '';
      text.value += value;
      text.offsets.push(...align(file.text, from(node), to(node), value));
    } else if (node.type === 'break') {
      text.value += ' ';
      text.offsets.push(from(node));
    } else if (node.value !== undefined) {
      text.value += codeMark;
      text.offsets.push(from(node));
    }
    node.children?.forEach((child) => gather(child, text));
    return text;
  }

  function proseOf(node: Node, role: Role): Prose {
    const { value, offsets } = gather(node, { value: '', offsets: [] });
    return {
      language,
      role,
      text: value,
      at: (index) => file.place(offsets[index] ?? offsets.at(-1) ?? from(node)),
    };
  }

  function attributeOffset(node: Node, name: string): number {
    const found = new RegExp(`\\s${name}(?=[\\s=/>])`, 'u').exec(sourceOf(node));
    return found ? from(node) + found.index + 1 : from(node);
  }

  function readComponent(node: Node, bare: boolean): void {
    const name = node.name ?? '';
    const place = file.place(from(node));
    if (!/^[A-Z]/u.test(name)) {
      code.push({ what: 'HTML', text: `<${name}>`, place });
      return;
    }
    const props = new Map<string, string | number | boolean | undefined>();
    for (const attribute of node.attributes ?? []) {
      props.set(attribute.name ?? `{${valueText(attribute)}}`, readValue(attribute));
      if (typeof attribute.value !== 'string' || !proseProps.includes(attribute.name ?? '')) continue;
      const { value } = attribute;
      const begin = file.text.indexOf(value, attributeOffset(node, attribute.name ?? ''));
      prose.push({ language, role: 'attribute', text: value, at: (index) => file.place(begin + index) });
    }
    const held = (node.children ?? []).filter((child) => child.type !== 'text' || child.value?.trim() !== '');
    components.push({
      name,
      props,
      place,
      atProp: (prop) => file.place(attributeOffset(node, prop)),
      section,
      bare,
      holds: held.map((child) => child.type),
      steps: held
        .filter((child) => child.type === 'list' && child.ordered === true)
        .flatMap((list) => (list.children ?? []).map((step) => proseOf(step, 'item'))),
    });
  }

  function walk(node: Node, insideItem: boolean): void {
    const role = textBlocks[node.type];
    if (node.type === 'heading') {
      const heading = proseOf(node, 'heading');
      if (node.depth === 2) section = heading.text.trim();
      headings.push({ depth: node.depth ?? 0, text: heading.text.trim(), place: file.place(from(node)) });
    }
    if (role) prose.push(proseOf(node, role === 'paragraph' && insideItem ? 'item' : role));
    if (node.type === 'image') {
      images.push({ url: node.url ?? '', alt: node.alt?.trim() ?? '', place: file.place(from(node)) });
    } else if (node.url !== undefined) {
      links.push({ url: node.url, place: file.place(from(node)) });
    }
    // A component alone on its line is no part of a paragraph, and makes none of the words in it.
    const bare = node.type === 'mdxJsxFlowElement' && node.children?.some(isWords) === true;
    if (bare) prose.push(proseOf(node, insideItem ? 'item' : 'paragraph'));
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      readComponent(node, bare && !insideItem);
    }
    if (node.type === 'html' && !(node.value ?? '').startsWith('<!--')) {
      code.push({ what: 'HTML', text: node.value ?? '', place: file.place(from(node)) });
    }
    if (node.type === 'mdxjsEsm') {
      code.push({ what: 'import', text: node.value ?? '', place: file.place(from(node)) });
    }
    // {/* a note to other authors */} shows nothing and may stay.
    if (/^mdx(?:Flow|Text)Expression$/u.test(node.type) && !/^\s*\/\*/u.test(node.value ?? '')) {
      code.push({ what: 'expression', text: `{${node.value ?? ''}}`, place: file.place(from(node)) });
    }
    node.children?.forEach((child) => {
      walk(child, insideItem || node.type === 'listItem');
    });
  }
  walk(tree, false);

  const blocks = (tree.children ?? []).filter((node) => node.type !== 'yaml');
  return {
    source: file.text.slice(start),
    prose,
    headings,
    sections: splitSections(blocks, headings, (node) => file.place(from(node))),
    links,
    images,
    components,
    code,
  };
}

/** The text before the first second-level heading, where there is any, and each section. */
function splitSections(
  blocks: readonly Node[],
  headings: readonly Heading[],
  placeOf: (node: Node) => Heading['place'],
): Section[] {
  const seconds = headings.filter(({ depth }) => depth === 2);
  const sections: Section[] = [];
  for (const block of blocks) {
    const place = placeOf(block);
    const heading = seconds.find((one) => one.place.line === place.line);
    const current = sections.at(-1);
    if (heading) sections.push({ heading, place, empty: true });
    else if (!current) sections.push({ heading: undefined, place, empty: false });
    else if (current.empty) sections[sections.length - 1] = { ...current, place, empty: false };
  }
  return sections;
}

/** Whether a node is running text rather than a block. */
function isWords({ type, value }: Node): boolean {
  return (
    (type === 'text' && value?.trim() !== '') ||
    ['strong', 'emphasis', 'link', 'mdxJsxTextElement'].includes(type)
  );
}

function valueText({ value }: Attribute): string {
  return typeof value === 'string' ? value : (value?.value ?? '');
}

function readValue(attribute: Attribute): string | number | boolean | undefined {
  const { value } = attribute;
  if (attribute.type !== 'mdxJsxAttribute') return undefined;
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value;
  const expression = value.value.trim();
  if (/^-?\d+(?:\.\d+)?$/u.test(expression)) return Number(expression);
  const quoted = /^(["'])([^"'\\]*)\1$/u.exec(expression);
  return quoted ? quoted[2] : undefined;
}
