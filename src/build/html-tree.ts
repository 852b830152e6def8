import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** A finished page, with the place of each element in its text. */
export interface HtmlPage {
  readonly text: string;
  /** Every element, in the order of the page. */
  readonly elements: readonly HtmlElement[];
}

/** Parses a page as a browser does. */
export function readPage(text: string): HtmlPage {
  const elements: HtmlElement[] = [];
  const walk = (node: Node): void => {
    if ('tagName' in node) elements.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(text, { sourceCodeLocationInfo: true }));
  return { text, elements };
}

/** The value of an attribute; undefined where the element has none. */
export function attributeOf({ attrs }: HtmlElement, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** The text that stands directly in an element, as a browser takes it for a script or a style. */
export function textIn({ childNodes }: HtmlElement): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
