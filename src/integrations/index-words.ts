import { defaultTreeAdapter, html, parse, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { indexOnly } from '../domain/text/excerpt.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
type TextNode = DefaultTreeAdapterTypes.TextNode;

/** What the index is told over and above the page. All words in lower case. */
export interface ExtraWords {
  /** Words that a word of the text should also be found by: the parts of a compound. */
  readonly ofWord: (word: string) => readonly string[];
  /** Words that a link to this glossary term should also be found by: its synonyms. */
  readonly ofTerm: (id: string) => readonly string[];
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

const isElement = (node: Node): node is Element => 'tagName' in node;
const isText = (node: Node): node is TextNode => node.nodeName === '#text';

/** An element without text whose attribute the index reads: the words are found here, and shown nowhere. */
function hiddenWords(words: readonly string[]): Element {
  const marked = words.map((word) => indexOnly + word).join(' ');
  return defaultTreeAdapter.createElement('span', html.NS.HTML, [
    { name: 'data-pagefind-index-attrs', value: 'data-words' },
    { name: 'data-words', value: marked },
  ]);
}

function addToText(node: TextNode, words: ExtraWords): void {
  const parent = node.parentNode;
  if (!parent) return;
  let rest = node.value;
  const pieces: (string | Element)[] = [];
  for (const [word] of node.value.matchAll(/[\p{L}]{6,}/gu)) {
    const extra = words.ofWord(word.toLowerCase());
    if (extra.length === 0) continue;
    const end = rest.indexOf(word) + word.length;
    pieces.push(rest.slice(0, end), hiddenWords(extra));
    rest = rest.slice(end);
  }
  if (pieces.length === 0) return;
  for (const piece of [...pieces, rest]) {
    if (typeof piece === 'string') defaultTreeAdapter.insertTextBefore(parent, piece, node);
    else defaultTreeAdapter.insertBefore(parent, piece, node);
  }
  defaultTreeAdapter.detachNode(node);
}

function walk(node: Node, inside: boolean, words: ExtraWords): void {
  if (isText(node)) {
    if (inside) addToText(node, words);
    return;
  }
  if (!('childNodes' in node)) return;
  let indexed = inside;
  if (isElement(node)) {
    if (attribute(node, 'data-pagefind-ignore') !== undefined || node.tagName === 'script') return;
    indexed ||= attribute(node, 'data-pagefind-body') !== undefined;
    const term = /^([\w-]+)$/u.exec(attribute(node, 'data-term') ?? '')?.[1];
    const synonyms = indexed && term !== undefined ? words.ofTerm(term) : [];
    // Before the children, so that the copy below does not meet it.
    if (synonyms.length > 0) defaultTreeAdapter.appendChild(node, hiddenWords(synonyms));
  }
  // A copy: the list changes while its texts are cut.
  for (const child of [...node.childNodes]) walk(child, indexed, words);
}

/**
 * The page as the search index should see it: the same text, with extra words beside the words they belong to.
 * @param html a whole page
 * @returns its HTML for the index; the page that is shipped stays as it is
 */
export function htmlForIndex(html: string, words: ExtraWords): string {
  const document = parse(html);
  walk(document, false, words);
  return serialize(document);
}
