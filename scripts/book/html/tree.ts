// The little of a document's tree that the book needs, on parse5's own nodes.
import { defaultTreeAdapter, html, parse, parseFragment, serialize, serializeOuter } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Parent = DefaultTreeAdapterTypes.ParentNode;
type Child = DefaultTreeAdapterTypes.ChildNode;

export const readDocument = (text: string): Parent => parse(text);
export const readFragment = (text: string): Parent => parseFragment(text);

/** A new element; its namespace is HTML's. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Child | string)[]
): Element {
  const made = defaultTreeAdapter.createElement(
    name,
    html.NS.HTML,
    Object.entries(attributes).map(([attribute, value]) => ({ name: attribute, value })),
  );
  for (const child of children) {
    if (typeof child === 'string') defaultTreeAdapter.insertText(made, child);
    else defaultTreeAdapter.appendChild(made, child);
  }
  return made;
}

const isElement = (node: Child): node is Element => 'tagName' in node;

/** Every element below a node, in the order of the text; taken before any of them is changed. */
export function elementsIn(parent: Parent): Element[] {
  return parent.childNodes.filter(isElement).flatMap((child) => [child, ...elementsIn(child)]);
}

/** The text nodes below a node, in order. */
export function textsIn(parent: Parent): DefaultTreeAdapterTypes.TextNode[] {
  return parent.childNodes.flatMap((child) => {
    if (defaultTreeAdapter.isTextNode(child)) return [child];
    return isElement(child) ? textsIn(child) : [];
  });
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

/** Sets an attribute, or takes it away where the value is undefined. */
export function setAttribute(target: Element, name: string, value: string | undefined): void {
  target.attrs = target.attrs.filter((one) => one.name !== name);
  if (value !== undefined) target.attrs.push({ name, value });
}

export const hasClass = (target: Element, name: string): boolean =>
  (attribute(target, 'class') ?? '').split(/\s+/u).includes(name);

export function remove(node: Child): void {
  defaultTreeAdapter.detachNode(node);
}

/** Puts other nodes in the place of one. */
export function replace(node: Child, ...others: readonly Child[]): void {
  const parent = node.parentNode;
  if (!parent) return;
  for (const other of others) {
    defaultTreeAdapter.detachNode(other);
    defaultTreeAdapter.insertBefore(parent, other, node);
  }
  defaultTreeAdapter.detachNode(node);
}

/** Puts a node right after another. */
export function insertAfter(node: Child, added: Child): void {
  const parent = node.parentNode;
  if (!parent) return;
  const next = parent.childNodes[parent.childNodes.indexOf(node) + 1];
  if (next) defaultTreeAdapter.insertBefore(parent, added, next);
  else defaultTreeAdapter.appendChild(parent, added);
}

/** Leaves the children of an element in its place. */
export const unwrap = (target: Element): void => {
  replace(target, ...target.childNodes);
};

/** The words of an element, white space run together. */
export const textOf = (parent: Parent): string =>
  textsIn(parent)
    .map(({ value }) => value)
    .join('')
    .replaceAll(/[ \t\n\r]+/gu, ' ')
    .trim();

export const innerHtml = (parent: Parent): string => serialize(parent);
export const outerHtml = (target: Element): string => serializeOuter(target);

/** A plain text as HTML. */
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/gu, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark] ?? '&quot;');
