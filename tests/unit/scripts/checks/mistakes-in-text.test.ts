import { describe, expect, it } from 'vitest';
import { change, checked, en, sv, workshop, write } from '../content-copy.ts';
import { each, inText } from './mistake.ts';

describe('a slip in the text gives one finding, in plain words:', () => {
  it.each([
    [
      'Dear {first name}.',
      '20:8  mdx  { begins code: {first name}  write [first name] instead, or &#123;first name&#125; if the braces are to be shown',
    ],
    ['Dear {you.', '20:8  mdx  { begins code, and no } ends it  write a brace in prose as &#123;'],
    ['Under <5 days.', '20:9  mdx  < begins code  write &lt; for the character, or say it in words'],
    [
      'See <https://example.com>.',
      '20:7  mdx  a link is not written <https://example.com> here  write [words](https://example.com)',
    ],
    [
      'Ask <anna@example.com>.',
      '20:7  mdx  a link is not written <anna@example.com> here  write [words](mailto:anna@example.com)',
    ],
    [
      'You <!-- ask Karin --> call.',
      '20:7  mdx  a note to other authors is not written <!-- … --> here  write {/* … */}',
    ],
    [
      'You<br>call.',
      '20:6  mdx  HTML in the text: <br>  begin a new paragraph with an empty line, or end the line with \\ to break it',
    ],
    ['You <b>call.', '20:7  mdx  HTML in the text: <b>  write Markdown: **bold**, *italic*, - list'],
    ['You <Term id="promise">call.', '20:7  mdx  <Term> is not closed  write </Term> where it ends'],
    [
      'You <Trem id="promise">call.',
      '20:7  mdx  <Trem> is not a component, and is not closed  did you mean Term?',
    ],
    ['You call</Term>.', '20:11  mdx  </Term> closes nothing  remove it, or write <Term> where it begins'],
    [
      '<Claim label=“practice” source="practice">Call</Claim>.',
      '20:16  mdx  curly quotation marks in <Claim>  write straight ones: label="practice"',
    ],
    [
      '<Claim label=practice source="practice">Call</Claim>.',
      '20:10  mdx  label of <Claim> has no quotation marks  write label="practice"',
    ],
    [
      '<Claim label="practice source="practice">Call</Claim>.',
      '20:42  mdx  a quotation mark in <Claim> is not closed  write " before and after the value',
    ],
    [
      'A ![list](./list.png).',
      '20:5  images  there is no picture articles/en/list.png  put the file there, or correct its name',
    ],
    [
      'A ![list](/list.png).',
      '20:5  images  the picture /list.png is not beside the article  put it in articles/en/ and write ./list.png',
    ],
    [
      'A [call](article:write it down).',
      '20:5  links  not read as a link: [call](article:write it down)  an address has no spaces: write [call](article:write-it-down)',
    ],
    [
      'A [call](https://intranet/a b.pdf).',
      '20:5  links  not read as a link: [call](https://intranet/a b.pdf)  an address has no spaces: write [call](https://intranet/a%20b.pdf)',
    ],
    [
      'A (call)[article:write-it-down].',
      '20:5  links  not read as a link: (call)[article:write-it-down]  write [call](article:write-it-down)',
    ],
    [
      'A [call](www.example.com/a).',
      '20:5  links  www.example.com/a is not a complete address  write https://www.example.com/a',
    ],
    [
      'A [call](en/articles/write-it-down).',
      '20:5  links  en/articles/write-it-down is an address that may move  link by name: article:write-it-down',
    ],
    [
      'A <Claim label="practice" source="practise">call</Claim>.',
      '20:29  claims  there is no source practise  did you mean practice?',
    ],
  ])('%s', (text, finding) => {
    expect(checked(inText(text))).toBe(`${en}:${finding}`);
  });

  each([
    [
      'minutes without braces',
      [change(en, 'minutes={15}', 'minutes=15')],
      `${en}:61:11  mdx  minutes of <Exercise> has no braces  write minutes={15}`,
    ],
    [
      'minutes in curly quotes',
      [change(en, 'minutes={15}', 'minutes=”15”')],
      `${en}:61:19  mdx  curly quotation marks in <Exercise>  write straight ones: minutes={15}`,
    ],
    [
      'minutes with their unit',
      [change(en, 'minutes={15}', 'minutes={15 min}')],
      `${en}:61:19  mdx  minutes has something other than a number in its braces  write minutes={15}`,
    ],
    [
      'a component closed as another',
      [change(en, '</Case>', '</Cas>')],
      `${en}:57:1  mdx  </Cas> closes nothing: <Case> is open  write </Case>, or move it to where its own part ends`,
    ],
    [
      'a component in small letters',
      [change(en, '<Case>', '<case>'), change(en, '</Case>', '</case>')],
      `${en}:53:1  components  there is no component <case>  did you mean <Case>? Components begin with a capital letter`,
    ],
    [
      'a paragraph that begins as code does',
      [change(en, '## How', 'import duties are high.\n\n## How')],
      `${en}:22:1  components  a paragraph that begins with import is read as code  begin it with another word`,
    ],
    [
      'a heading without a space',
      [change(en, '## How to do it', '##How to do it')],
      `${en}:22:1  anatomy  “##How to do it” is not a heading  write ## How to do it, with a space after ##`,
    ],
    [
      'a heading two levels down',
      [change(en, '## How to do it\n', '## How to do it\n\n#### Today\n')],
      `${en}:24:1  headings  the heading “Today” has ####, and the one above it ##  write ### Today`,
    ],
    [
      'a picture whose name differs in its capitals',
      [write('articles/en/List.png', 'x'), inText('A ![list](./list.png).')],
      `${en}:20:5  images  there is no picture articles/en/list.png  did you mean ./List.png? Upper and lower case differ\narticles/en/List.png:1:1  file-name  the file's name becomes a part of an address; found "List"  use a–z, digits and single hyphens: list.png`,
    ],
    [
      'a picture of twelve megabytes',
      [write('articles/en/list.png', 'x'.repeat(12_000_000)), inText('A ![list](./list.png).')],
      `${en}:20:5  images  the picture list.png is 12.0 MB; expected at most 2 MB  save it smaller, about 1,600 pixels wide`,
    ],
  ]);
});

describe('a slip in a name that many files use gives one finding, where it was made:', () => {
  const key = (path: string, from: string, to: string) => change(path, `key: ${from}`, `key: ${to}`);
  each([
    [
      'a key with a space',
      [key(sv, 'call-back', 'call back')],
      `${sv}:2:6  schema  key: expected lower-case letters a–z, digits and single hyphens, e.g. keep-promises; found "call back"  write call-back`,
    ],
    [
      'a key with a dash',
      [key(sv, 'call-back', 'call–back')],
      `${sv}:2:6  schema  key: expected lower-case letters a–z, digits and single hyphens, e.g. keep-promises; found "call–back"  write call-back`,
    ],
    [
      'no key',
      [change(sv, 'key: call-back\n', '')],
      `${sv}:2:1  schema  key is missing  Pairs the translations: the same key in the Swedish and the English file.`,
    ],
    [
      'a key that no other file knows',
      [key(sv, 'call-back', 'call-bak')],
      `${sv}:2:6  pairs  no other file knows the key call-bak, and none here has the key call-back  did you mean call-back? A key is the same in every language and never changes`,
    ],
    [
      'a key of another article',
      [key(sv, 'call-back', 'write-it-down')],
      'articles/sv/skriv-upp-det.mdx:2:6  unique  article key write-it-down appears twice  the first is at articles/sv/ring-tillbaka.mdx:2; one of them is likely to be call-back, which no Swedish article has',
    ],
    [
      'a key changed in both languages',
      [key(sv, 'call-back', 'call-backs'), key(en, 'call-back', 'call-backs')],
      "site.yaml:28:9  order  no article has the key call-back  did you mean call-backs? If the article's key was changed, change it back: other files use it",
    ],
    [
      'a source mistyped at the top',
      [change(en, 'sources: [practice]', 'sources: [practise]')],
      `${en}:9:11  references  there is no source practise  did you mean practice?`,
    ],
    [
      'the key of a workshop',
      [workshop, key('workshops/en/first-calls.mdx', 'first-calls', 'first calls')],
      'workshops/en/first-calls.mdx:2:6  schema  key: expected lower-case letters a–z, digits and single hyphens, e.g. keep-promises; found "first calls"  write first-calls',
    ],
    [
      'a theme that is gone from site.yaml',
      [change('site.yaml', '- key: promises', '- key: pledges')],
      'site.yaml:18:3  order  there is no theme promises, but 4 articles have it, such as articles/sv/ring-tillbaka.mdx  write the theme here, or give them one of pledges',
    ],
  ]);
});
