import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { change, checked, en, quiz, remove } from '../content-copy.ts';
import { each } from './mistake.ts';

describe('a slip in the fields gives one finding, in plain words:', () => {
  const field = (from: string, to: string) => change(en, from, to);
  it.each([
    [
      'an unquoted colon',
      field('title: Call back', 'title: Calls: back'),
      "3:8  yaml  the text has a colon with a space after it, so it needs straight quotes around it  write title: 'Calls: back'",
    ],
    [
      'curly quotes',
      field('title: Call back', 'title: “Calls: back”'),
      "3:8  yaml  the text has a colon with a space after it, so it needs straight quotes around it  write title: 'Calls: back'",
    ],
    [
      'an apostrophe in a text that needs quotes',
      field('title: Call back', "title: It’s: Anna's"),
      '3:8  yaml  the text has a colon with a space after it, so it needs straight quotes around it  write title: "It’s: Anna\'s"',
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
      "3:13  yaml  “#back” is not read, because # begins a note  put quotes around the text: 'Call #back'; a note has a space after #",
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
      '8:11  references  no article has the key Write it down  did you mean write-it-down?',
    ],
    [
      'a theme by its name',
      field('theme: promises', 'theme: Löften'),
      '5:8  order  site.yaml has no theme Löften  did you mean promises?',
    ],
    [
      'a theme that is none',
      field('theme: promises', 'theme: förtroende'),
      '5:8  order  site.yaml has no theme förtroende  the themes are promises',
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
      'site.yaml:9:11  schema  currency: SKE is not a currency; some that are: SEK, NOK, DKK, EUR, USD and others  The currency of the calculator, ISO 4217. Default: SEK.',
    ],
    [
      'an address of a person without @',
      [change('site.yaml', 'name: Redaktionen', 'name: Redaktionen\n  email: nordkaj.example')],
      'site.yaml:13:10  schema  contact.email: expected an email address, e.g. name@example.com; found "nordkaj.example"  The address that readers write to. Optional.',
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
      'glossary.yaml:12:15  unique  the term Löfte appears twice, as promise and as pledge  the first is at glossary.yaml:3; merge the two, or say in the terms what sets them apart',
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
      'quiz/small.yaml:5:11  schema  minShare: expected at most 1, found 50  write 0.5 for 50%: shares and rates are parts of 1',
    );
  });
});
