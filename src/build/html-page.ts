/** An element of a finished page, with its place in the text of the page. */
export interface HtmlElement {
  /** In small letters. */
  readonly tagName: string;
  /** Where its start tag begins and ends. */
  readonly start: number;
  readonly startEnd: number;
  /** Of a script, a style and others that hold text alone: that text, and where the end tag ends. */
  readonly raw?: { readonly text: string; readonly end: number };
  /** What stands in the start tag behind the name. */
  readonly attributes: string;
}

/** A finished page. */
export interface HtmlPage {
  readonly text: string;
  /** Every element that was asked for, in the order of the page. */
  readonly elements: readonly HtmlElement[];
  /** Where the end tags of the head and the start tag of the body stand, where they do. */
  readonly headEnd: number | undefined;
  readonly bodyStart: number | undefined;
}

/** Comments and tags, as the standard's tokenizer takes them: a quoted value may hold any sign. */
const token = /<!--[^]*?-->|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/giu;
/** Elements whose text is no HTML. */
const rawText = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'iframe',
  'noscript',
  'xmp',
  'noembed',
  'noframes',
]);

/**
 * Reads the tags of a page. A parser would also build the tree, which takes ten times as long and which nothing here
 * needs; tests/unit/build/html-page.test.ts holds the two against each other.
 * @param asked the names of the elements that are wanted; every element where none are given
 */
export function readPage(text: string, asked?: ReadonlySet<string>): HtmlPage {
  const elements: HtmlElement[] = [];
  let headEnd: number | undefined;
  let bodyStart: number | undefined;
  const tags = new RegExp(token);
  for (let found = tags.exec(text); found !== null; found = tags.exec(text)) {
    const [whole, slash, name, attributes = ''] = found;
    if (name === undefined) continue;
    const tagName = name.toLowerCase();
    if (slash === '/') {
      if (tagName === 'head') headEnd ??= found.index;
      continue;
    }
    if (tagName === 'body') bodyStart ??= found.index;
    const isAsked = asked === undefined || asked.has(tagName);
    const element = { tagName, start: found.index, startEnd: found.index + whole.length, attributes };
    if (!rawText.has(tagName)) {
      if (isAsked) elements.push(element);
      continue;
    }
    const closing = new RegExp(`</${tagName}[\\s/>]`, 'giu');
    closing.lastIndex = element.startEnd;
    const close = closing.exec(text);
    const contentEnd = close?.index ?? text.length;
    const end = close === null ? text.length : text.indexOf('>', contentEnd) + 1;
    if (isAsked) elements.push({ ...element, raw: { text: text.slice(element.startEnd, contentEnd), end } });
    tags.lastIndex = end;
  }
  return { text, elements, headEnd, bodyStart };
}

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gu;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The value of an attribute; undefined where the element has none. */
export function attributeOf({ attributes }: HtmlElement, name: string): string | undefined {
  for (const [, found = '', double, single, bare] of attributes.matchAll(attribute)) {
    if (found.toLowerCase() === name.toLowerCase()) return decoded(double ?? single ?? bare ?? '');
  }
  return undefined;
}

/** A value with the signs for its entities; those that pages are written with, and numbers. */
const decoded = (value: string): string =>
  value.replaceAll(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return entities[name ?? ''] ?? whole;
    },
  );

/** Where an element that holds text alone ends; of any other, where its start tag does. */
export const endOf = ({ startEnd, raw }: HtmlElement): number => raw?.end ?? startEnd;

/** The text of a script or a style, as a browser takes it. */
export const textIn = ({ raw }: HtmlElement): string => (raw?.text ?? '').replaceAll(/\r\n?/gu, '\n');
