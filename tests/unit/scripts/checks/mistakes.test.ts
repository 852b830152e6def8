import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { change, checked, en, quiz, remove, sv, workshop, write } from '../content-copy.ts';
import type { Edit } from '../content-copy.ts';

/** Writes a file's text anew, as other bytes. */
const rewrite =
  (path: string, work: (text: string) => string | Buffer): Edit =>
  (folder) => {
    writeFileSync(join(folder, path), work(readFileSync(join(folder, path), 'utf8')));
  };
const rename =
  (from: string, to: string): Edit =>
  (folder) => {
    renameSync(join(folder, from), join(folder, to));
  };
/** Puts a text where the English article has a sentence, in column 3 of line 20. */
const inText = (text: string) => change(en, 'You call then.', text);

/** The mistakes people make, each with the one finding that it gives. */
type Mistake = readonly [title: string, edits: readonly Edit[], finding: string];
const each = (mistakes: readonly Mistake[]) => {
  it.each(mistakes)('%s', (_, edits, finding) => {
    expect(checked(...edits)).toBe(finding);
  });
};

describe('a file that cannot be read gives one finding:', () => {
  const saveAgain = 'open it in your editor, choose Save as, and set the encoding to UTF-8';
  const latin = (text: string) => Buffer.from(text.replaceAll(/[”’…–]/gu, '-'), 'latin1');
  each([
    [
      'an article that an old editor saved',
      [rewrite(sv, latin)],
      `${sv}:4:14  file  the file is not saved as UTF-8: “ä” and other letters outside a–z cannot be read  ${saveAgain}`,
    ],
    [
      'a glossary that an old editor saved',
      [rewrite('glossary.yaml', latin)],
      `glossary.yaml:3:12  file  the file is not saved as UTF-8: “ö” and other letters outside a–z cannot be read  ${saveAgain}`,
    ],
    [
      'UTF-16 with its mark',
      [rewrite(sv, (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'))],
      `${sv}:1:1  file  the file is saved as UTF-16, not as UTF-8  ${saveAgain}`,
    ],
    [
      'UTF-16 without its mark',
      [rewrite(sv, (text) => Buffer.from(text, 'utf16le').swap16())],
      `${sv}:1:1  file  the file is saved as UTF-16, not as UTF-8  ${saveAgain}`,
    ],
    [
      'letters in two parts',
      [rewrite(sv, (text) => text.normalize('NFD'))],
      `${sv}:4:14  file  “ä” is stored as two characters, a letter and a mark, and so are others  type the letters again, or paste the text through a program that writes them as one (NFC)`,
    ],
    [
      'an empty article',
      [write(sv, '')],
      `${sv}:1:1  file  the file is empty  write it, bring its text back, or delete the file`,
    ],
    [
      'an empty glossary',
      [write('glossary.yaml', '\n')],
      'glossary.yaml:1:1  file  the file is empty  write it, bring its text back, or delete the file',
    ],
    [
      'a glossary of notes alone',
      [write('glossary.yaml', '# Words\n')],
      'glossary.yaml:1:1  schema  the file holds no entries, only notes  begin each entry with "- id: …" at the start of a line; a list without entries is []',
    ],
    [
      'a glossary that is gone',
      [remove('glossary.yaml')],
      'glossary.yaml:1:1  file-name  glossary.yaml is missing  bring it back; a company without any writes the file with [] alone',
    ],
    [
      'a glossary with another ending',
      [rename('glossary.yaml', 'glossary.yml')],
      'glossary.yml:1:1  file-name  the site does not read files that end in .yml  rename it to glossary.yaml',
    ],
    [
      'an article that ends in .md',
      [rename(sv, sv.replace('.mdx', '.md'))],
      'articles/sv/ring-tillbaka.md:1:1  file-name  the site does not read files that end in .md  rename it to ring-tillbaka.mdx',
    ],
    [
      'two versions of the same lines',
      [inText('<<<<<<< HEAD\nYou call.\n=======\nYou ring.\n>>>>>>> other')],
      `${en}:24:1  file  the file holds two versions of the same lines, since two people changed them  keep the lines that are right, and remove those with <<<<<<<, ======= and >>>>>>>`,
    ],
    [
      'fields without a text',
      [rewrite(en, (text) => `${text.split('---').slice(0, 2).join('---')}---\n`)],
      `${en}:12:1  frontmatter  the file has fields and no text  write it below the second ---; npm run new shows what an article holds`,
    ],
    [
      'an empty line first',
      [rewrite(en, (text) => `\n${text}`)],
      `${en}:1:1  frontmatter  the file begins with an empty line  begin it with the line ---`,
    ],
    [
      'dashes before the fields',
      [change(en, '---\n', '––\n')],
      `${en}:1:1  frontmatter  the line before the fields is ––  write three hyphens: ---`,
    ],
    [
      'four hyphens after the fields',
      [change(en, '\n---\n', '\n----\n')],
      `${en}:12:1  frontmatter  the line after the fields is ----  write three hyphens: ---`,
    ],
    [
      'no line after the fields',
      [change(en, '\n---\n', '\n')],
      `${en}:12:1  frontmatter  there is no line --- after the fields  write a line --- between the fields and the text`,
    ],
    [
      'no line around the fields',
      [rewrite(en, (text) => text.replaceAll('---\n', ''))],
      `${en}:1:1  frontmatter  the fields are not set apart from the text  write a line --- before them, and one after`,
    ],
  ]);

  it('leavings of other programs give none', () => {
    expect(checked(write('articles/sv/Thumbs.db', 'x'), write('articles/sv/~$text.docx', 'x'))).toBe('');
  });
});

describe('a file in the wrong place or with a wrong name:', () => {
  it.each([
    ['artiklar/sv/ny.mdx', 'the site does not read this folder  did you mean articles?'],
    [
      'articles/sv/utkast/ny.mdx',
      'the site does not read folders inside this one  move it up to articles/sv/ny.mdx',
    ],
    [
      'articles/sv/Logg.PNG',
      "the ending of a picture's name is in lower case; found .PNG  rename it to logg.png",
    ],
    [
      'articles/sv/logg.gif',
      'a picture that ends in .gif is shown without its motion  save it as .png, .jpg, .webp, .avif or .svg',
    ],
    [
      'articles/sv/min logg.png',
      'the file\'s name becomes a part of an address; found "min logg"  use a–z, digits and single hyphens: min-logg.png',
    ],
    ['articles/sv/README.md', 'notes would become a page here  move it up, out of the language'],
    ['articles/sv/ny.mdx.txt', 'the site does not read files that end in .txt  rename it to ny.mdx'],
  ])('%s', (path, complaint) => {
    expect(checked(write(path, 'x'))).toBe(`${path}:1:1  file-name  ${complaint}`);
  });
});

describe('a slip in the fields gives one finding, in plain words:', () => {
  const field = (from: string, to: string) => change(en, from, to);
  it.each([
    [
      'an unquoted colon',
      field('title: Call back', 'title: Calls: back'),
      "3:8  yaml  the text holds a colon with a space after it, so it needs straight quotes around it  write title: 'Calls: back'",
    ],
    [
      'curly quotes',
      field('title: Call back', 'title: “Calls: back”'),
      "3:8  yaml  the text holds a colon with a space after it, so it needs straight quotes around it  write title: 'Calls: back'",
    ],
    [
      'an apostrophe in a text that needs quotes',
      field('title: Call back', "title: It’s: Anna's"),
      '3:8  yaml  the text holds a colon with a space after it, so it needs straight quotes around it  write title: "It’s: Anna\'s"',
    ],
    [
      'a sign that means something',
      field('title: Call back', 'title: *Call* back'),
      "3:8  yaml  the text begins with *, which means something else here, so it needs straight quotes around it  write title: '*Call* back'",
    ],
    [
      'a sign that the parser would obey',
      field('title: Call back', 'title: *Call'),
      "3:8  yaml  the text begins with *, which means something else here, so it needs straight quotes around it  write title: '*Call'",
    ],
    [
      'a quotation that is not the whole text',
      field('title: Call back', 'title: "Call" back'),
      '3:8  yaml  the text continues after its closing quotation mark, so it needs straight quotes around it  write title: \'"Call" back\'',
    ],
    [
      'a hash in a text',
      field('title: Call back', 'title: Call #back'),
      "3:13  yaml  “#back” is not read, since # begins a note  put quotes around the text: 'Call #back'; a note has a space after #",
    ],
    [
      'a hash at the beginning',
      field('title: Call back', 'title: #Call'),
      "3:1  schema  title is missing  # begins a note that is not read; put quotes around it: title: '#Call'",
    ],
    [
      'a tab',
      field('related: [write', '\trelated: [write'),
      '8:1  yaml  line 8 begins with a tab  remove it, and type ordinary spaces until the line begins where it should',
    ],
    [
      'a no-break space',
      field('related: [write', '\u00a0related: [write'),
      '8:1  yaml  line 8 begins with a space of another kind, such as a no-break space  remove it, and type ordinary spaces until the line begins where it should',
    ],
    [
      'a line too far in',
      field('theme: promises', '  theme: promises'),
      '5:3  yaml  “theme:” begins in column 3, where it belongs to nothing above it  begin it in column 1, as “point:” on line 4',
    ],
    [
      'a list too far out',
      field('dimensions: [promises]', 'dimensions:\n  - promises\n - care'),
      '9:2  yaml  “- care” begins in column 2, where it belongs to nothing above it  begin it in column 3, as “- promises” on line 8',
    ],
    [
      'a list too far in',
      field('dimensions: [promises]', 'dimensions:\n  - promises\n    - care'),
      '9:5  yaml  “- care” begins in column 5, where it belongs to nothing above it  begin it in column 3, as “- promises” on line 8',
    ],
    [
      'a hyphen without a space',
      field('dimensions: [promises]', 'dimensions:\n  - promises\n  -care'),
      '9:3  yaml  no space after the hyphen that begins an entry  write - care',
    ],
    [
      'a missing colon',
      field('theme: promises', 'theme promises'),
      '5:1  yaml  “theme promises” has no colon after a name  write theme: promises; if it is more of the text above, begin it with two spaces',
    ],
    [
      'a missing space',
      field('theme: promises', 'theme:promises'),
      '5:1  yaml  “theme:promises” has no space after the colon  write theme: promises; if it is more of the text above, begin it with two spaces',
    ],
    [
      'an open quotation',
      field('title: Call back', "title: 'Call back"),
      "3:8  yaml  the quotation mark ' before “Call back” is not closed  write ' after the text too",
    ],
    [
      'an open list',
      field('dimensions: [promises]', 'dimensions: [promises'),
      '7:13  yaml  the list that begins with [ is not closed  end it with ]',
    ],
    [
      'a field twice',
      field('theme: promises', 'theme: promises\ntitle: Call back'),
      '6:1  yaml  the field title appears twice  the first is on line 3; keep the right one',
    ],
    [
      'a number for a text',
      field('title: Call back', 'title: 2026'),
      "3:8  schema  title: expected a text, found 2026  put quotes around it: '2026'",
    ],
    [
      'a date as it is said',
      field('updated: 2026-01-15', 'updated: 15/1/2026'),
      '10:10  schema  updated: expected a date such as 2026-11-21, found "15/1/2026"  write 2026-01-15',
    ],
    [
      'a key as a title',
      field('related: [write-it-down]', 'related: [Write it down]'),
      '8:11  references  no article with the key Write it down  did you mean write-it-down?',
    ],
    [
      'a theme by its name',
      field('theme: promises', 'theme: Löften'),
      '5:8  order  no theme Löften in site.yaml  did you mean promises?',
    ],
    [
      'a theme that is none',
      field('theme: promises', 'theme: förtroende'),
      '5:8  order  no theme förtroende in site.yaml  the themes are promises',
    ],
  ])('%s', (_, edit, finding) => {
    expect(checked(edit)).toBe(`${en}:${finding}`);
  });

  each([
    [
      'a colour that begins a note',
      [
        change(
          'site.yaml',
          "accent: { light: '#8a2a1c', dark: '#f0a391' }",
          "accent:\n  light: #8a2a1f\n  dark: '#f0a391'",
        ),
      ],
      "site.yaml:11:3  schema  accent.light is missing  # begins a note that is not read; put quotes around it: light: '#8a2a1f'",
    ],
    [
      'languages without brackets',
      [change('site.yaml', 'url: http', 'languages: sv, en\nurl: http')],
      'site.yaml:9:12  schema  languages: expected a list, found "sv, en"  write it in brackets: [sv, en]',
    ],
    [
      'a first language that is not published',
      [
        change('site.yaml', 'url: http', 'languages: [sv]\ndefaultLanguage: en\nurl: http'),
        remove(en),
        remove('articles/en/write-it-down.mdx'),
      ],
      'site.yaml:10:18  schema  defaultLanguage: en is not one of the languages that are published  write sv, or add en to languages',
    ],
    [
      'a currency that is none',
      [change('site.yaml', 'url: http', 'currency: SKE\nurl: http')],
      'site.yaml:9:11  schema  currency: SKE is no currency; there are SEK, NOK, DKK, EUR, USD and others  The currency of the calculator, ISO 4217. Default: SEK.',
    ],
    [
      'an address of a person without @',
      [change('site.yaml', 'name: Redaktionen', 'name: Redaktionen\n  email: nordkaj.example')],
      'site.yaml:13:10  schema  contact.email: expected an e-mail address, e.g. name@example.com; found "nordkaj.example"  Where readers write to. Optional.',
    ],
    [
      'a term without one language',
      [
        change(
          'glossary.yaml',
          /  en:\n(?: {4}.*\n)+/u.exec(
            readFileSync('tests/fixtures/content/valid/glossary.yaml', 'utf8'),
          )?.[0] ?? '',
          '',
        ),
      ],
      'glossary.yaml:1:3  schema  promise: en is missing  write en: and below it, two spaces further in, term: and definition:',
    ],
    [
      'two terms for one word',
      [
        change(
          'glossary.yaml',
          '  article: call-back\n',
          '  article: call-back\n- id: pledge\n  sv: { term: Löfte, definition: Det man säger. }\n  en: { term: pledge, definition: What one says. }\n',
        ),
      ],
      'glossary.yaml:12:15  unique  the term Löfte appears twice, as promise and as pledge  the first is at glossary.yaml:3; join the two, or name what sets them apart',
    ],
    [
      'a kind of question that is mistyped',
      [quiz, change('quiz/small.yaml', 'type: likert', 'type: likret')],
      'quiz/small.yaml:34:11  schema  items[p-1].type: expected likert, sjt, multi or rank, found "likret"  did you mean likert?',
    ],
  ]);

  it.each([
    ['0,5', '"0,5"', 'write 0.5, with a point'],
    ['50 000', '"50 000"', 'write 50000, without spaces'],
    ['1 234,5 kr', '"1 234,5 kr"', 'write 1234.5, with a point and without spaces and without a unit'],
    ['50 %', '"50 %"', 'write 0.5: shares and rates are parts of 1'],
    ["'0.5'", '"0.5"', 'write 0.5 without quotes'],
  ])('a number written %s', (written, found, hint) => {
    expect(checked(quiz, change('quiz/small.yaml', 'minutes: 2', `minutes: 2\nminShare: ${written}`))).toBe(
      `quiz/small.yaml:5:11  schema  minShare: expected a number, found ${found}  ${hint}`,
    );
  });

  it('a percentage where a share belongs', () => {
    expect(checked(quiz, change('quiz/small.yaml', 'minutes: 2', 'minutes: 2\nminShare: 50'))).toBe(
      'quiz/small.yaml:5:11  schema  minShare: expected at most 1, found 50  write 0.5 for 50 %: shares and rates are parts of 1',
    );
  });
});

describe('a slip in the text gives one finding, in plain words:', () => {
  it.each([
    [
      'Dear {first name}.',
      '20:8  mdx  { begins code: {first name}  write [first name] instead, or &#123;first name&#125; if braces are to be seen',
    ],
    ['Dear {you.', '20:8  mdx  { begins code, and no } ends it  write a brace in prose as &#123;'],
    ['Under <5 days.', '20:9  mdx  < begins code  write &lt; for the sign, or say it in words'],
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
      '20:5  links  not read as a link: [call](article:write it down)  an address holds no space: write [call](article:write-it-down)',
    ],
    [
      'A [call](https://intranet/a b.pdf).',
      '20:5  links  not read as a link: [call](https://intranet/a b.pdf)  an address holds no space: write [call](https://intranet/a%20b.pdf)',
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
      '20:29  claims  no source practise  did you mean practice?',
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
      "site.yaml:28:9  order  no article has the key call-back  did you mean call-backs? If the article's key was changed, change it back: other files name it",
    ],
    [
      'a source mistyped at the top',
      [change(en, 'sources: [practice]', 'sources: [practise]')],
      `${en}:9:11  references  no source practise  did you mean practice?`,
    ],
    [
      'the key of a workshop',
      [workshop, key('workshops/en/first-calls.mdx', 'first-calls', 'first calls')],
      'workshops/en/first-calls.mdx:2:6  schema  key: expected lower-case letters a–z, digits and single hyphens, e.g. keep-promises; found "first calls"  write first-calls',
    ],
    [
      'a theme that is gone from site.yaml',
      [change('site.yaml', '- key: promises', '- key: pledges')],
      'site.yaml:18:3  order  no theme promises, and 4 articles have it, such as articles/sv/ring-tillbaka.mdx  write the theme here, or give them one of pledges',
    ],
  ]);
});
