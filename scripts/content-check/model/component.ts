import type { Attribute, Node } from './markdown.ts';
import type { Component, Prose } from './model.ts';
import { startOf, endOf } from './tree-text.ts';
import type { TreeText } from './tree-text.ts';

/** The props that hold words for readers. */
const proseProps = ['title', 'people', 'material', 'caption', 'across', 'up', 'roof'];

/** Whether a node is a component or an HTML element, which MDX writes alike. */
export function isElement({ type }: Node): boolean {
  return type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';
}

/** Whether an element is one of the site's components: those begin with a capital letter. */
export function isComponent(node: Node): boolean {
  return isElement(node) && /^[A-Z]/u.test(node.name ?? '');
}

/** Whether words stand directly in a component, which alone on its line is part of no paragraph and makes none. */
export function isBare({ type, children = [] }: Node): boolean {
  return type === 'mdxJsxFlowElement' && children.some(isWords);
}

/** @param where the section it stands in, and whether that is in a list item */
export function readComponent(
  node: Node,
  text: TreeText,
  where: { readonly section: string; readonly inItem: boolean },
): Component {
  const held = (node.children ?? []).filter((child) => child.type !== 'text' || child.value?.trim() !== '');
  return {
    name: node.name ?? '',
    props: new Map((node.attributes ?? []).map((attribute) => [nameOf(attribute), readValue(attribute)])),
    place: text.place(node),
    atProp: (prop) => text.file.place(attributeOffset(node, text, prop)),
    section: where.section,
    bare: isBare(node) && !where.inItem,
    holds: held.map((child) => child.type),
    paragraphs: held
      .filter((child) => child.type === 'paragraph')
      .map((child) => text.proseOf(child, 'paragraph')),
    steps: held
      .filter((child) => child.type === 'list' && child.ordered === true)
      .flatMap((list) => (list.children ?? []).map((step) => text.proseOf(step, 'item'))),
    lines: held
      .filter((child) => child.type === 'list' && child.ordered !== true)
      .flatMap((list) =>
        (list.children ?? []).map((line) => ({ prose: text.proseOf(line, 'item'), bold: isBold(line) })),
      ),
  };
}

/** Whether a line of a list is bold as a whole. */
function isBold({ children = [] }: Node): boolean {
  const [paragraph, ...more] = children;
  const [words, ...others] = paragraph?.children ?? [];
  return more.length === 0 && words?.type === 'strong' && others.length === 0;
}

/** The words for readers that stand in a component's props. */
export function attributeProse(node: Node, text: TreeText): Prose[] {
  return (node.attributes ?? []).flatMap(({ name = '', value }): Prose[] => {
    if (typeof value !== 'string' || !proseProps.includes(name)) return [];
    const begin = text.file.text.indexOf(value, attributeOffset(node, text, name));
    const at: Prose['at'] = (index) => text.file.place(begin + index);
    return [{ language: text.language, role: 'attribute', text: value, at }];
  });
}

function attributeOffset(node: Node, { file }: TreeText, name: string): number {
  const source = file.text.slice(startOf(node), endOf(node));
  const ends = ['=', ' ', '/', '>', '\n', '\r'];
  for (let at = source.indexOf(name); at !== -1; at = source.indexOf(name, at + 1)) {
    if (/\s/u.test(source[at - 1] ?? '') && ends.includes(source[at + name.length] ?? '')) {
      return startOf(node) + at;
    }
  }
  return startOf(node);
}

function nameOf({ name, value }: Attribute): string {
  return name ?? `{${typeof value === 'string' ? value : (value?.value ?? '')}}`;
}

/** What a prop holds, where that can be told without running code. */
function readValue({ type, value }: Attribute): string | number | boolean | undefined {
  if (type !== 'mdxJsxAttribute') return undefined;
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value;
  const expression = value.value.trim();
  if (/^-?\d+(?:\.\d+)?$/u.test(expression)) return Number(expression);
  return /^(["'])([^"'\\]*)\1$/u.exec(expression)?.[2];
}

/** Whether a node is running text rather than a block. */
function isWords({ type, value }: Node): boolean {
  return (
    (type === 'text' && value?.trim() !== '') ||
    ['strong', 'emphasis', 'link', 'mdxJsxTextElement'].includes(type)
  );
}
