import { defaultTreeAdapter, html, parse, serialize, serializeOuter } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { indexOnly } from '../domain/text/excerpt.ts';
import { fold } from '../domain/text/matching.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
type TextNode = DefaultTreeAdapterTypes.TextNode;

/** What the index is told over and above the page. All words in lower case. */
export interface ExtraWords {
  /** Words that a word of the text should also be found by: the parts of a compound. */
  readonly ofWord: (word: string) => readonly string[];
  /** Words and phrases that a link to this glossary term should also be found by: its synonyms. */
  readonly ofTerm: (id: string) => readonly string[];
}

/** One thing that a search can find: a page, or a part of it that stands by itself. */
export interface IndexEntry {
  /** The id of the part on its page; empty for the page. */
  readonly anchor: string;
  /** A whole HTML document. */
  readonly html: string;
  /** The words that a search finds it by, those of the index only included. */
  readonly words: readonly string[];
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

const isElement = (node: Node): node is Element => 'tagName' in node;
const isText = (node: Node): node is TextNode => node.nodeName === '#text';

/** Marks the body of what is indexed. */
const body = 'data-pagefind-body';
/** Marks a part of a page that is found by itself; its value is the id of its glossary term. */
const entry = 'data-search-entry';
/** What is no text of the page: the engine drops most of it by itself, but a button's label it would keep. */
const skipped = new Set(['button', 'form', 'label', 'nav', 'style', 'svg', 'template']);

const wordsIn = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

const hidden = (attributes: Readonly<Record<string, string>>): Element =>
  defaultTreeAdapter.createElement(
    'span',
    html.NS.HTML,
    Object.entries(attributes).map(([name, value]) => ({ name, value })),
  );

/** An element without text whose attribute the index reads: the words are found here, and shown nowhere. */
function hiddenWords(phrases: readonly string[]): Element {
  // Every word carries the mark: an excerpt is cut between words, and drops those that have it.
  const marked = phrases.flatMap((phrase) => phrase.split(/\s+/u)).map((word) => indexOnly + word);
  return hidden({ 'data-pagefind-index-attrs': 'data-words', 'data-words': marked.join(' ') });
}

/** Elements that say what an entry is called: words to find it by, and a filter for who asks for just that name. */
function namesOf(names: readonly string[]): Element[] {
  const asked = new Set(names.flatMap((name) => [name.toLowerCase(), fold(name)]));
  return [
    hidden({ 'data-pagefind-meta': 'names[data-names]', 'data-names': names.join(', ') }),
    ...[...asked].map((name) => hidden({ 'data-pagefind-filter': 'name[data-name]', 'data-name': name })),
  ];
}

interface Walk {
  readonly words: ExtraWords;
  /** Collects what is indexed. */
  readonly found: string[];
  /** Collects the parts that are found by themselves. */
  readonly entries: Element[];
}

function addToText(node: TextNode, { words, found }: Walk): void {
  found.push(...wordsIn(node.value));
  const parent = node.parentNode;
  if (!parent) return;
  let rest = node.value;
  const pieces: (string | Element)[] = [];
  for (const [word] of node.value.matchAll(/[\p{L}]{6,}/gu)) {
    const extra = words.ofWord(word.toLowerCase());
    if (extra.length === 0) continue;
    found.push(...extra);
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

function synonymsOf(id: string | undefined, { words, found }: Walk): readonly string[] {
  const synonyms = id !== undefined && /^[\w-]+$/u.test(id) ? words.ofTerm(id) : [];
  found.push(...synonyms.flatMap(wordsIn));
  return synonyms;
}

function walk(node: Node, inside: boolean, state: Walk): void {
  if (isText(node)) {
    if (inside) addToText(node, state);
    return;
  }
  if (!('childNodes' in node)) return;
  let indexed = inside;
  if (isElement(node)) {
    if (attribute(node, 'data-pagefind-ignore') !== undefined || node.tagName === 'script') return;
    indexed ||= attribute(node, body) !== undefined;
    if (indexed && skipped.has(node.tagName)) {
      defaultTreeAdapter.detachNode(node);
      return;
    }
    if (indexed && attribute(node, entry) !== undefined) {
      defaultTreeAdapter.detachNode(node);
      state.entries.push(node);
      return;
    }
    state.found.push(...(indexed ? wordsIn(attribute(node, 'data-also') ?? '') : []));
    const synonyms = indexed ? synonymsOf(attribute(node, 'data-term'), state) : [];
    // Before the children, so that the copy below does not meet it.
    if (synonyms.length > 0) defaultTreeAdapter.appendChild(node, hiddenWords(synonyms));
  }
  // A copy: the list changes while its texts are cut.
  for (const child of [...node.childNodes]) walk(child, indexed, state);
}

/** The text of the first element below a node that is the one looked for; empty when there is none. */
function textOf(node: Element, isLookedFor: (element: Element) => boolean): string {
  const all = (from: Node): string =>
    isText(from) ? from.value : 'childNodes' in from ? from.childNodes.map(all).join('') : '';
  for (const child of node.childNodes.filter(isElement)) {
    const text = isLookedFor(child) ? all(child) : textOf(child, isLookedFor);
    if (text !== '') return text;
  }
  return '';
}

/** A part of a page as a document of its own, with the other names of its term. */
function documentOf(part: Element, language: string, words: ExtraWords): IndexEntry {
  const state: Walk = { words, found: [], entries: [] };
  const id = attribute(part, entry);
  const heading = textOf(part, (element) => /^h\d$/u.test(element.tagName)).trim();
  const names = [heading, ...synonymsOf(id, state)].filter((name) => name !== '');
  part.attrs = part.attrs.filter(({ name }) => name !== entry);
  for (const child of [...part.childNodes]) walk(child, true, state);
  for (const element of namesOf(names)) defaultTreeAdapter.appendChild(part, element);
  const text = serializeOuter(part);
  return {
    anchor: id ?? '',
    html: `<html lang="${language}"><body><main ${body}>${text}</main></body></html>`,
    words: state.found,
  };
}

/**
 * A page as the search index should see it: the same text, with extra words beside the words they belong to; and
 * as entries of their own the parts that `data-search-entry` names, because the engine ranks entries and not parts.
 * @param page a whole page
 * @returns the page, then its parts; the page that is shipped stays as it is
 */
export function indexEntries(page: string, words: ExtraWords): IndexEntry[] {
  const document = parse(page);
  const state: Walk = { words, found: [], entries: [] };
  walk(document, false, state);
  const root = document.childNodes.find(isElement);
  const language = (root && attribute(root, 'lang')) ?? '';
  return [
    { anchor: '', html: serialize(document), words: state.found },
    ...state.entries.map((part) => documentOf(part, language, words)),
  ];
}
