import fc from 'fast-check';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { attributeOf, readPage, textIn } from '../../../src/build/html-page.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** What a parser that follows the standard finds: names, attributes, and the text of scripts and styles. */
function parsed(text: string) {
  const found: { name: string; attributes: Record<string, string>; raw: string }[] = [];
  const walk = (node: Node): void => {
    if ('tagName' in node && node.sourceCodeLocation)
      found.push({
        name: node.tagName,
        attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
        raw:
          node.tagName === 'script' || node.tagName === 'style'
            ? node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
            : '',
      });
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(text, { sourceCodeLocationInfo: true }));
  return found;
}

function scanned(text: string, like: ReturnType<typeof parsed>) {
  return readPage(text).elements.map((element, index) => ({
    name: element.tagName,
    attributes: Object.fromEntries(
      Object.keys(like[index]?.attributes ?? {}).map((name) => [name, attributeOf(element, name)]),
    ),
    raw: element.tagName === 'script' || element.tagName === 'style' ? textIn(element) : '',
  }));
}

const pieces = [
  '<p class="a > b" data-x=\'"<script>"\'>text</p>',
  '<!-- <script>no()</script> > -->',
  '<style>p > a { content: "</p>" }</style>',
  '<SCRIPT type="module">if (a < b && "</div>") c("<!-- x")\r\nd</SCRIPT>',
  '<script is:inline>"<style>"</script >',
  '<astro-island ssr client="hydrate" opts="{&quot;value&quot;:&quot;now&quot;}" data-n=1></astro-island>',
  '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>',
  '<a\n  href="/x?a=1&amp;b=2"\n>1 < 2 &amp; 3 > 2</a>',
  '<button hidden disabled>å</button>',
  '<input value="&#229;&#x1F600;"/>',
];

test('finds what a parser finds, whatever stands beside each other', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (body) => {
      const text = `<html lang="sv"><head><meta charset="utf-8"><title>a < b</title></head><body>${body.join('\n')}</body></html>`;
      const expected = parsed(text);
      expect(scanned(text, expected)).toEqual(expected);
    }),
  );
});

test('knows where the head ends and the body begins, also where a script speaks of them', () => {
  const text = '<html><head><script>"</head><body>"</script></head><body class="x"></body></html>';
  const { headEnd, bodyStart } = readPage(text);
  expect([text.slice(headEnd), text.slice(bodyStart)]).toEqual([
    '</head><body class="x"></body></html>',
    '<body class="x"></body></html>',
  ]);
});

test('gives the elements that are asked for, and passes over the texts of the others all the same', () => {
  const { elements } = readPage(pieces.join(''), new Set(['style', 'a']));
  expect(elements).toEqual(
    readPage(pieces.join('')).elements.filter(({ tagName }) => tagName === 'style' || tagName === 'a'),
  );
  expect(elements).toHaveLength(2);
});
