import { experimental_AstroContainer } from 'astro/container';
import { createComponent, render } from 'astro/runtime/server/index.js';
import { expect, test } from 'vitest';
import { compileText } from '../../../src/build/compile-text.ts';
import { hideFrontmatter } from '../../../src/build/frontmatter.ts';
import { authoredText } from '../../../src/components/article/authored-text.ts';

/** The HTML of a text in which a claim is set as `<q>` and a link as `<a>` with its address in capitals. */
async function htmlOf(text: string): Promise<string> {
  const components = {
    a: createComponent(
      (result: { createAstro: (props: object, slots: object) => unknown }, props: { href: string }, slots) =>
        render`<a href="${props.href.toUpperCase()}">${(slots as { default: (r: unknown) => unknown }).default(result)}</a>`,
    ),
    Claim: createComponent(
      (result: unknown, props: { source: string }, slots) =>
        render`<q cite="${props.source}">${(slots as { default: (r: unknown) => unknown }).default(result)}</q>`,
    ),
  };
  const Content = authoredText(compileText(text, '/texts/a.mdx', 'sv'));
  const page = createComponent((result: unknown) => Content(result, { components }, {}));
  const container = await experimental_AstroContainer.create();
  return (await container.renderToString(page)).replace(/^<!DOCTYPE html>/u, '');
}

test('a text is set with the components of its page, and what is plain stays as the author wrote it', async () => {
  const html = await htmlOf(
    'Ett *löfte* & ”ett råd” < 3 [här](article:x "y").\n\n<Claim source="practice">Det **håller**.</Claim>\n',
  );
  expect(html).toBe(
    '<p>Ett <em>löfte</em> &amp; ”ett råd” &lt; 3 <a href="ARTICLE:X">här</a>.</p>\n' +
      '<q cite="practice">Det <strong>håller</strong>.</q>',
  );
});

test('headings have anchors that Swedish letters stay in, and equal ones are told apart', () => {
  const { headings } = compileText(
    '## Så gör du\n\n### Så gör du\n\n## Övning: *tre* steg\n',
    '/a.mdx',
    'sv',
  );
  expect(headings).toEqual([
    { depth: 2, slug: 'så-gör-du', text: 'Så gör du' },
    { depth: 3, slug: 'så-gör-du-1', text: 'Så gör du' },
    { depth: 2, slug: 'övning-tre-steg', text: 'Övning: tre steg' },
  ]);
});

test('pictures beside the text are named, each once, and others are not', () => {
  const text =
    '![a](./log.png)\n\n![b](å%20b.webp) ![c](./log.png)\n\n![d](/own.png) ![e](https://example.com/x.png)\n';
  expect(compileText(text, '/a.mdx', 'sv').pictures).toEqual(['./log.png', './å b.webp']);
});

test('a list to tick is drawn, without controls that nobody can press', async () => {
  const html = await htmlOf('- [x] Ring\n- [ ] Skriv\n');
  expect(html).not.toContain('<input');
  expect(
    html
      .replaceAll(/<[^>]*>/gu, '')
      .split('\n')
      .filter(Boolean),
  ).toEqual(['☑ Ring', '☐ Skriv']);
});

test.each(['- [X] Ring', '* [x]  Ring', '1. [ ]\tRing', '- Först\n  - [ ] Ring'])(
  'so is that of %j',
  async (text) => {
    const html = await htmlOf(text);
    expect(html).toMatch(/[☑☐]\s*Ring/u);
    expect(html).not.toContain('<input');
  },
);

test.each([
  ['|a|b|\n|:-|-:|\n|1|2|', ['left', 'right']],
  ['a | b\n:-: | ---\n1 | 2', ['center']],
])('cells are aligned by an attribute, which the policy of the site allows: %j', async (text, sides) => {
  const html = await htmlOf(text);
  expect(html).not.toContain('style');
  expect([...html.matchAll(/data-align="(\w+)"/gu)].map(([, side]) => side)).toEqual([...sides, ...sides]);
});

test.each(['![a][log]\n\n[log]: ./log.png', '- Först\n\n  ![en\n  bild](./log.png)', '[![a](./log.png)](x)'])(
  'a picture is named wherever it stands: %j',
  (text) => {
    expect(compileText(text, '/a.mdx', 'sv').pictures).toEqual(['./log.png']);
  },
);

test('notes are named in the language of their text', () => {
  const text = 'Ett[^1].\n\n[^1]: Två.\n';
  expect(compileText(text, '/a.mdx', 'sv').code).toContain('Tillbaka till not 1 i texten');
  expect(compileText(text, '/a.mdx', 'en').code).toContain('Back to note 1 in the text');
});

test('a component that is not there is named when the page is made', async () => {
  await expect(htmlOf('<Clam>Hm.</Clam>\n')).rejects.toThrow(/Clam/u);
});

test.each([
  [
    'a component that is not closed',
    '---\nkey: a\n---\n\nText.\n\n<Claim>\n\nMer.\n',
    /^\/t\/a\.mdx:7:1: .*Claim/u,
  ],
  ['a brace', '---\nkey: a\n---\n\nEtt {löfte.\n', /^\/t\/a\.mdx:5:\d+: /u],
  [
    'an import',
    '---\nkey: a\n---\n\nimport X from "./x.js"\n\nText.\n',
    /^\/t\/a\.mdx:5:1: a text cannot import or export: import X from ".\/x.js"$/u,
  ],
  [
    'an import without blanks',
    'Text.\r\n\r\nimport{x}from"./x.js"\r\n',
    /^\/t\/a\.mdx:3:1: a text cannot import or export: import\{x\}/u,
  ],
  [
    'an export within a component',
    '<Claim>\n\nexport const a = 1\n\n</Claim>\n',
    /^\/t\/a\.mdx:3:1: a text cannot import or export: export const a/u,
  ],
])('%s is told with file, line and column', (_, text, message) => {
  expect(() => compileText(hideFrontmatter(text), '/t/a.mdx', 'sv')).toThrow(message);
});
