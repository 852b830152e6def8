import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { change, checked, en, quiz, remove, sv, write } from '../content-copy.ts';
import type { Edit } from '../content-copy.ts';

describe('files', () => {
  it('names files that the site does not read, and names that make no address', () => {
    expect(
      checked(
        write('articles/sv/utkast.docx', ''),
        write('articles/de/hallo.mdx', ''),
        write('noter.txt', ''),
        write('articles/sv/.swp', ''),
        write('README.md', 'Notes'),
        write('tests/prices.test.ts', 'export {};'),
        remove(sv),
        write('articles/sv/Åter ring.mdx', ''),
      )
        .split('\n')
        .filter((line) => line.includes('  file-name  '))
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "articles/de/hallo.mdx:1:1  file-name  the site does not read this folder  texts belong in articles/sv and articles/en
      articles/sv/Åter ring.mdx:1:1  file-name  the file's name becomes the address; found "Åter ring"  use a–z, digits and single hyphens: ater-ring.mdx
      noter.txt:1:1  file-name  the site does not read this file  texts belong in articles/sv and articles/en; move it elsewhere"
    `);
  });

  it('says that site.yaml is missing', () => {
    expect(checked(remove('site.yaml'))).toMatchInlineSnapshot(
      `"site.yaml:1:1  file-name  site.yaml is missing  PLAYBOOK_CONTENT says where the content folder is; npm run init begins a new one"`,
    );
  });

  it('reads files with a byte order mark and Windows line ends, at the same places', () => {
    const windows: Edit = (folder) => {
      const file = join(folder, en);
      writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`);
    };
    const slip = change(en, 'You call then.', 'You recieve it.');
    expect(checked(windows)).toBe('');
    expect(checked(slip, windows)).toBe(checked(slip));
  });
});

describe('frontmatter and YAML', () => {
  it('names a file without frontmatter, and still reads its text', () => {
    expect(
      checked(write(en, '## Why it matters\n\nA [link](page:nowhere).\n'))
        .split('\n')
        .filter((line) => /frontmatter|links/u.test(line))
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "articles/en/call-back.mdx:1:1  frontmatter  the file does not begin with its fields  begin with a line ---, then the fields, then a line ---; npm run new writes them for you
      articles/en/call-back.mdx:3:3  links  no page is called nowhere  the pages are home, assessment, calculator, inDepth, register, results, team, workshops, paths, glossary, search, new, methods and about
      articles/en/write-it-down.mdx:2:6  linked  no other article links to write-it-down in its text; expected at least 1  where another English article touches on the subject, write [words](article:write-it-down)"
    `);
  });

  it('names the place of a YAML mistake, and lets other files know the key', () => {
    expect(checked(change(en, 'title: Call back', 'title: Call: back'))).toMatchInlineSnapshot(
      `"articles/en/call-back.mdx:3:8  yaml  the text has a colon with a space after it, so it needs straight quotes around it  write title: 'Call: back'"`,
    );
  });

  it('names a broken glossary once, and not every term that is looked for in it', () => {
    expect(checked(change('glossary.yaml', 'term: promise', 'term: "promise'))).toMatchInlineSnapshot(
      `"glossary.yaml:7:11  yaml  the quotation mark " before “promise” is not closed  write " after the text too"`,
    );
  });

  it('wants lists to be lists', () => {
    expect(checked(write('glossary.yaml', 'promise:\n  sv: löfte\n'))).toMatchInlineSnapshot(
      `"glossary.yaml:1:1  schema  expected a list of entries  begin each entry with "- id: …" at the start of a line; a list without entries is []"`,
    );
  });
});

describe('schema', () => {
  it('names the line and column of every wrong field, what was expected and what was found', () => {
    expect(
      checked(
        change(sv, 'dimensions: [promises]', 'dimensions: promises'),
        change(sv, 'updated: 2026-01-15', 'updated: yesterday'),
        change(en, 'audience: Everyone who meets customers\n', ''),
        change(en, 'title: Call back', 'titel: Call back\ntitle:'),
        change(en, 'related: [write-it-down]', 'related: [write-it-down, Call Back]'),
      ),
    ).toMatchInlineSnapshot(`
      "articles/en/call-back.mdx:2:1  schema  audience is missing  Who it is for, in a few words: Everyone who deals with customers.
      articles/en/call-back.mdx:3:1  schema  unknown field titel  did you mean title?
      articles/en/call-back.mdx:4:1  schema  title is missing  The title, in the language of the file.
      articles/en/call-back.mdx:8:26  references  no article has the key Call Back  did you mean call-back?
      articles/sv/ring-tillbaka.mdx:7:13  schema  dimensions: expected a list, found "promises"  write it in brackets: [promises]
      articles/sv/ring-tillbaka.mdx:10:10  schema  updated: expected a date such as 2026-11-21, found "yesterday"  The day when the text was last reviewed, 2026-11-21."
    `);
  });

  it('reads site.yaml, with the contrast of its colours', () => {
    expect(
      checked(
        change('site.yaml', "light: '#8a2a1c'", "light: '#f0a391'"),
        change('site.yaml', 'calculator: false', 'calculator: nej'),
        change('site.yaml', 'slug: loften', 'slug: Löften'),
        change('site.yaml', 'url: http://intranet', 'url: intranet\nlanguages: [sv, no]'),
      ),
    ).toMatchInlineSnapshot(`
      "site.yaml:9:6  schema  url: expected a full address, e.g. http://intranet.example or https://example.com; found "intranet"  write http://intranet
      site.yaml:10:17  schema  languages[2]: expected sv or en, found "no"  The languages that are published. Default: both.
      site.yaml:11:18  schema  accent.light: contrast 1.96:1 against the light page; at least 4.5:1 is needed, so make it darker  The accent on the light page, #rrggbb.
      site.yaml:16:15  schema  parts.calculator: expected true or false, found "nej"  write false
      site.yaml:21:13  schema  themes[promises].sv.slug: expected lower-case letters a–z, digits and single hyphens, e.g. keep-promises; found "Löften"  write loften"
    `);
  });

  it('reads the glossary, the sources and the self-assessment', () => {
    expect(
      checked(
        quiz,
        change('glossary.yaml', '    definition: Word that somebody else counts on.\n', ''),
        change('sources.yaml', 'label: practice', 'label: rumour'),
        change('quiz/small.yaml', 'type: likert', 'type: likret'),
        change('quiz/small.yaml', 'minutes: 2', 'minutes: two'),
      ),
    ).toMatchInlineSnapshot(`
      "glossary.yaml:7:5  schema  promise: en.definition is missing  What it means, in one or two sentences that can be understood on their own.
      quiz/small.yaml:4:10  schema  minutes: expected a number, found "two"  How long it takes, in minutes; shown before it begins.
      quiz/small.yaml:34:11  schema  items[p-1].type: expected likert, sjt, multi or rank, found "likret"  did you mean likert?
      sources.yaml:2:10  schema  practice: label: expected evidence, survey, practice, rule-of-thumb or law-or-standard, found "rumour"  How well it is known: evidence (studied), survey (people were asked), practice (working experience), rule-of-thumb, law-or-standard (laid down or agreed, not measured)."
    `);
  });
});

describe('MDX', () => {
  it('names the place where the text cannot be read, and checks the other files all the same', () => {
    expect(checked(change(en, '</Case>\n', ''), change(sv, 'Du ringer då.', 'Du rinngr {då.')))
      .toMatchInlineSnapshot(`
        "articles/en/call-back.mdx:53:1  mdx  <Case> is not closed  write </Case> where it ends
        articles/sv/ring-tillbaka.mdx:20:13  mdx  { begins code, and no } ends it  write a brace in prose as &#123;"
      `);
  });
});
