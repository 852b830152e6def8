import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { change, checked, en, quiz, remove, sv, workshop } from '../content-copy.ts';
import type { Edit } from '../content-copy.ts';

describe('a content folder that is right', () => {
  it('gives no finding, without a self-assessment and with one', () => {
    expect(checked()).toBe('');
    expect(checked(quiz)).toBe('');
  });

  it('needs no words.txt', () => {
    const withoutName = change('site.yaml', 'name: Nordkaj', 'name: Kajen');
    expect(checked(remove('words.txt'), withoutName)).toBe('');
  });
});

describe('unique', () => {
  it('names an old address at which there is a page, and one that two texts claim', () => {
    const aliases = (list: string) => `key: call-back\naliases: [${list}]`;
    expect(
      checked(
        change(
          'articles/sv/ring-tillbaka.mdx',
          'key: call-back',
          aliases('gammal, skriv-upp-det, ring-tillbaka'),
        ),
        change(
          'articles/sv/skriv-upp-det.mdx',
          'key: write-it-down',
          'key: write-it-down\naliases: [gammal]',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "articles/sv/ring-tillbaka.mdx:3:19  unique  the old address skriv-upp-det belongs to articles/sv/skriv-upp-det.mdx  remove it from one of the two; a link can lead to one page only
      articles/sv/ring-tillbaka.mdx:3:34  unique  the old address ring-tillbaka is this text’s own, or appears twice here  remove it from one of the two; a link can lead to one page only
      articles/sv/skriv-upp-det.mdx:3:11  unique  the old address gammal belongs to articles/sv/ring-tillbaka.mdx  remove it from one of the two; a link can lead to one page only"
    `);
  });

  it('names the second of two articles with one key, and where the first is', () => {
    expect(
      checked(
        change('articles/sv/skriv-upp-det.mdx', 'key: write-it-down', 'key: call-back'),
        change('articles/en/write-it-down.mdx', 'key: write-it-down', 'key: call-back'),
      ),
    ).toMatchInlineSnapshot(`
      "articles/en/write-it-down.mdx:2:6  unique  article key call-back appears twice  the first is at articles/en/call-back.mdx:2; one of them is likely to be write-it-down, which no English article has
      articles/sv/skriv-upp-det.mdx:2:6  unique  article key call-back appears twice  the first is at articles/sv/ring-tillbaka.mdx:2; one of them is likely to be write-it-down, which no Swedish article has"
    `);
  });

  it('names repeated terms, sources, themes and places in the order', () => {
    const term = `
- id: promise
  sv: { term: ord, definition: Det man säger. }
  en: { term: word, definition: What one says. }
`;
    const theme = `  - key: promises
    sv: { slug: loften, title: Ord, summary: Att säga något. }
    en: { slug: promises, title: Words, summary: Saying something. }
    articles: [call-back]
`;
    const append = (path: string, last: string, text: string) => change(path, last, last + text);
    expect(
      checked(
        append('glossary.yaml', '  article: call-back\n', term),
        append('site.yaml', '      - write-it-down\n', theme),
      ),
    ).toMatchInlineSnapshot(`
      "glossary.yaml:12:7  unique  term id promise appears twice  the first is at glossary.yaml:1; rename one or remove it
      site.yaml:30:10  unique  theme key promises appears twice  the first is at site.yaml:18; rename one or remove it
      site.yaml:31:17  unique  theme address loften appears twice  the first is at site.yaml:20; rename one or remove it
      site.yaml:32:17  unique  theme address promises appears twice  the first is at site.yaml:24; rename one or remove it
      site.yaml:33:16  unique  article in the order of site.yaml call-back appears twice  the first is at site.yaml:28; rename one or remove it"
    `);
  });
});

describe('pairs', () => {
  it('names an article without a translation', () => {
    expect(checked(remove('articles/en/write-it-down.mdx'))).toMatchInlineSnapshot(
      `"articles/sv/skriv-upp-det.mdx:2:6  pairs  write-it-down has no English article  write articles/en/<address>.mdx with key: write-it-down, or correct the key"`,
    );
  });

  it('asks for no translation into a language that is not published', () => {
    expect(
      checked(
        change('site.yaml', 'name: Nordkaj', 'name: Nordkaj\nlanguages: [sv]'),
        remove('articles/en/write-it-down.mdx'),
        remove('articles/en/call-back.mdx'),
      ),
    ).toBe('');
  });

  it('names what the translations do not agree on', () => {
    expect(
      checked(change(en, 'dimensions: [promises]', 'dimensions: [promises, care]')),
    ).toMatchInlineSnapshot(
      `"articles/en/call-back.mdx:7:13  pairs  dimensions differs from the Swedish article: [promises, care] here, [promises] there  make it the same in both, in the same order; the other file is articles/sv/ring-tillbaka.mdx"`,
    );
  });
});

describe('order', () => {
  it('names an article in site.yaml that does not exist, with the one that is meant', () => {
    expect(checked(change('site.yaml', '- write-it-down', '- write-it-dwn'))).toMatchInlineSnapshot(
      `"site.yaml:29:9  order  no article has the key write-it-dwn  did you mean write-it-down? If the article's key was changed, change it back: other files use it"`,
    );
  });

  it('names a theme that does not exist', () => {
    expect(
      checked(
        change(sv, 'theme: promises', 'theme: promise'),
        change(en, 'theme: promises', 'theme: promise'),
      ),
    ).toMatchInlineSnapshot(`
      "articles/en/call-back.mdx:5:8  order  site.yaml has no theme promise  did you mean promises?
      articles/sv/ring-tillbaka.mdx:5:8  order  site.yaml has no theme promise  did you mean promises?"
    `);
  });
});

describe('references', () => {
  it('names related articles, sources, dimensions and terms that do not exist', () => {
    expect(
      checked(
        change(sv, 'related: [write-it-down]', 'related: [write-it-up]'),
        change(en, 'related: [write-it-down]', 'related: [write-it-up]'),
        change(sv, 'dimensions: [promises]', 'dimensions: [kindness]'),
        change(en, 'dimensions: [promises]', 'dimensions: [kindness]'),
        change(en, 'id="promise"', 'id="promice"'),
        change('glossary.yaml', 'article: call-back', 'article: call-bck\n  related: [pledge]'),
        change('sources.yaml', '- id: practice', '- id: experience'),
      ),
    ).toMatchInlineSnapshot(`
      "articles/en/call-back.mdx:8:11  references  no article has the key write-it-up  did you mean write-it-down?
      articles/en/call-back.mdx:9:11  references  there is no source practice  add it to sources.yaml, or use one that is there
      articles/en/call-back.mdx:15:100  references  there is no term promice  did you mean promise?
      articles/en/write-it-down.mdx:9:11  references  there is no source practice  add it to sources.yaml, or use one that is there
      articles/sv/ring-tillbaka.mdx:8:11  references  no article has the key write-it-up  did you mean write-it-down?
      articles/sv/ring-tillbaka.mdx:9:11  references  there is no source practice  add it to sources.yaml, or use one that is there
      articles/sv/skriv-upp-det.mdx:9:11  references  there is no source practice  add it to sources.yaml, or use one that is there
      glossary.yaml:10:12  references  no article has the key call-bck  did you mean call-back?
      glossary.yaml:11:13  references  there is no term pledge  did you mean promise?"
    `);
  });

  it('takes the dimensions of the self-assessment, and looks at its articles', () => {
    expect(
      checked(
        quiz,
        change(sv, 'dimensions: [promises]', 'dimensions: [care]'),
        change(en, 'dimensions: [promises]', 'dimensions: [care]'),
        change('quiz/small.yaml', 'articles: [call-back]', 'articles: [call-back, call-front]'),
      ),
    ).toMatchInlineSnapshot(`
      "articles/en/call-back.mdx:7:14  references  there is no dimension care  there are promises
      articles/sv/ring-tillbaka.mdx:7:14  references  there is no dimension care  there are promises
      quiz/small.yaml:31:27  references  no article has the key call-front  there are call-back and write-it-down"
    `);
  });

  it('lets no article name itself', () => {
    expect(
      checked(
        change(sv, 'related: [write-it-down]', 'related: [call-back]'),
        change(en, 'related: [write-it-down]', 'related: [call-back]'),
      ),
    ).toMatchInlineSnapshot(`
      "articles/en/call-back.mdx:8:11  references  call-back is listed as related to itself  remove it
      articles/sv/ring-tillbaka.mdx:8:11  references  call-back is listed as related to itself  remove it"
    `);
  });
});

describe('claims', () => {
  it('names a source that is cited and not listed, and one that is listed and not cited', () => {
    expect(
      checked(
        change(
          'sources.yaml',
          '- id: practice',
          `- id: survey-2020
  label: survey
  citation: A survey (2020).
  sv: { shows: Vad folk svarade., limits: Inte vad de gjorde. }
  en: { shows: What people answered., limits: Not what they did. }
- id: practice`,
        ),
        change(sv, 'source="practice"', 'source="survey-2020"'),
      ),
    ).toMatchInlineSnapshot(`
      "articles/sv/ring-tillbaka.mdx:15:8  claims  the claim is labelled practice, but its source survey-2020 is survey  write label="survey", or correct the label in sources.yaml
      articles/sv/ring-tillbaka.mdx:9:11  claims  the source practice is not cited in the text  label what it says with <Claim label="…" source="practice">…</Claim>, or remove it
      articles/sv/ring-tillbaka.mdx:15:25  claims  the source survey-2020 is not among the fields at the top  add survey-2020 to sources: at the top of the file, in both languages"
    `);
  });
});

describe('claims and their labels', () => {
  it('names a claim that says to be better known than its source', () => {
    expect(checked(change(sv, 'label="practice"', 'label="evidence"'))).toMatchInlineSnapshot(
      `"articles/sv/ring-tillbaka.mdx:15:8  claims  the claim is labelled evidence, but its source practice is practice  write label="practice", or correct the label in sources.yaml"`,
    );
  });
});

describe('links', () => {
  const link = (target: string) => change(en, 'You call then.', `You [call](${target}) then.`);
  /** Lets the workshop need a part of the site. */
  const needing =
    (part: string): Edit =>
    (folder) => {
      for (const file of ['workshops/sv/de-forsta-samtalen.mdx', 'workshops/en/first-calls.mdx']) {
        change(file, 'minutes: 20', `minutes: 20\nneeds: [${part}]`)(folder);
      }
    };

  it.each([
    ['article:write-it-dwn', 'no English article has the key write-it-dwn  did you mean write-it-down?'],
    ['article:skriv-upp-det', 'no English article has the key skriv-upp-det  write article:write-it-down'],
    [
      'article:write-it-down#how-to-do-it',
      'article: takes only a key; found write-it-down#how-to-do-it  write article:write-it-down',
    ],
    ['article:call-back', 'the article links to itself  remove the link'],
    ['page:glosary', 'no page is called glosary  did you mean glossary?'],
    [
      'page:calculator',
      'the page calculator is turned off in site.yaml  remove the link, or set calculator: true under parts',
    ],
    ['glossary:promises', 'the glossary has no term promises  did you mean promise?'],
    [
      '/en/articles/write-it-down/',
      '/en/articles/write-it-down/ is an address that may move  link by name: article:write-it-down',
    ],
    ['/sv/ordlista', '/sv/ordlista is an address that may move  link by name: page:glossary'],
    [
      '/en/articles/gone/',
      'no page has the address /en/articles/gone/  link by name: article:write-it-down, page:home or glossary:…',
    ],
    ['#how-to-di-it', 'no heading of this text has the anchor #how-to-di-it  did you mean how-to-do-it?'],
    [
      'write-it-down.mdx',
      'write-it-down.mdx is not an address on this site  link by name: article:write-it-down, page:home or glossary:…',
    ],
    [
      'javascript:alert(1)',
      'unknown kind of link: javascript:  use article:, page:, glossary:, https: or mailto:',
    ],
    ['http://example.com/x', 'http://example.com/x is not encrypted  write https:// and try the link'],
  ])('names the link to %s', (target, complaint) => {
    expect(checked(link(target))).toBe(`${en}:20:7  links  ${complaint}`);
  });

  it.each([
    'page:glossary',
    'glossary:promise',
    '#how-to-do-it',
    '#source-practice',
    'https://example.com/',
    'http://intranet/crm',
    'mailto:someone@example.com',
    '/files/price-list.pdf',
  ])('lets the link to %s be', (target) => {
    expect(checked(link(target))).toBe('');
  });

  it('names a link to a page that is not there because another part is off, or nothing is on it', () => {
    const place = `${en}:20:7  links`;
    expect(checked(link('page:team'), change('site.yaml', 'team: false', 'team: true'))).toBe(
      `${place}  the page team is turned off in site.yaml  remove the link, or set assessment: true under parts`,
    );
    for (const page of ['workshops', 'paths']) {
      expect(checked(link(`page:${page}`))).toBe(
        `${place}  the page ${page} has nothing to show, so it is not on the site  remove the link`,
      );
      expect(checked(workshop, link(`page:${page}`))).toBe('');
    }
    expect(checked(workshop, needing('calculator'), link('page:workshops'))).toBe(
      `${place}  the page workshops has nothing to show, so it is not on the site  remove the link`,
    );
  });

  it('lets a workshop link to the part that it needs: with the part off it has no page itself', () => {
    const step = change('workshops/en/first-calls.mdx', 'Call the one', '[Call](page:calculator) the one');
    expect(checked(workshop, needing('calculator'), step)).toBe('');
    expect(checked(workshop, needing('assessment'), step)).toBe('');
    expect(checked(workshop, step)).toBe(
      'workshops/en/first-calls.mdx:29:1  links  the page calculator is turned off in site.yaml  remove the link, or set calculator: true under parts',
    );
  });
});

describe('linked', () => {
  it('names an article that no other text leads to', () => {
    expect(
      checked(change('articles/en/write-it-down.mdx', '[call back](article:call-back)', 'call back')),
    ).toMatchInlineSnapshot(
      `"articles/en/call-back.mdx:2:6  linked  no other article links to call-back in its text; expected at least 1  where another English article touches on the subject, write [words](article:call-back)"`,
    );
  });
});

describe('questions', () => {
  it('names an article without a question, once for both languages', () => {
    expect(checked(quiz, change('quiz/small.yaml', ', write-it-down]', ']'))).toMatchInlineSnapshot(
      `"articles/sv/skriv-upp-det.mdx:2:6  questions  no question in the self-assessment is about write-it-down  add write-it-down to articles: of a question in the quiz folder, or write one"`,
    );
  });

  it('does not count a question that is no longer asked', () => {
    expect(
      checked(
        quiz,
        change('quiz/small.yaml', 'articles: [call-back, write-it-down]', 'articles: [call-back]'),
        change('quiz/small.yaml', "version: '1.0'", "version: '1.1'"),
        change(
          'quiz/small.yaml',
          'fingerprint: 0flz6ve }',
          "fingerprint: 1cv6k0q }, { version: '1.1', fingerprint: 0flz6ve }",
        ),
        change(
          'quiz/small.yaml',
          '  - id: p-1',
          `  - id: p-0
    type: likert
    scale: frequency
    dimension: promises
    until: '1.1'
    articles: [write-it-down]
    question: { sv: Jag skrev upp det., en: I wrote it down. }
  - id: p-1`,
        ),
      ),
    ).toMatchInlineSnapshot(
      `"articles/sv/skriv-upp-det.mdx:2:6  questions  no question in the self-assessment is about write-it-down  add write-it-down to articles: of a question in the quiz folder, or write one"`,
    );
  });
});

describe('parts', () => {
  it('names a part that is on and has no content, and a second self-assessment', () => {
    expect(
      checked(
        change('site.yaml', 'assessment: false', 'assessment: true'),
        change('site.yaml', 'calculator: false', 'calculator: true'),
      ),
    ).toMatchInlineSnapshot(`
      "site.yaml:14:15  parts  the self-assessment is on, but quiz/trust.yaml is missing  write it, or set assessment: false under parts
      site.yaml:15:15  parts  the calculator is on, but calculator/presets.yaml is missing  write it, or set calculator: false under parts"
    `);
    const second = (folder: string) => {
      cpSync(join(folder, 'quiz/small.yaml'), join(folder, 'quiz/also.yaml'));
    };
    expect(checked(quiz, second)).toMatchInlineSnapshot(
      `"quiz/small.yaml:1:5  parts  this is a second self-assessment  the site has one; move this file elsewhere"`,
    );
  });
});

describe('keywords', () => {
  it('names an article that has none, and proposes words of the glossary and of the translation', () => {
    expect(
      checked(
        change('articles/sv/ring-tillbaka.mdx', 'keywords: [återkomma, svara i tid, glömde ringa]\n', ''),
        change('articles/en/write-it-down.mdx', 'keywords: [take notes, remember, memory]', 'keywords: []'),
      ),
    ).toMatchInlineSnapshot(`
      "articles/en/write-it-down.mdx:2:6  keywords  no keywords: readers find it only by the words that it uses itself  add keywords: [ … ] with what a newcomer or a colleague in a hurry would search for; the translation has: anteckna, minnas, komma ihåg
      articles/sv/ring-tillbaka.mdx:2:6  keywords  no keywords: readers find it only by the words that it uses itself  add keywords: [ … ] with what a newcomer or a colleague in a hurry would search for; to begin with: löfte, besked; the translation has: get back to somebody, answer in time, forgot to ring"
    `);
  });
});
