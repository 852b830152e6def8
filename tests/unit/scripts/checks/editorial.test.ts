import { describe, expect, it } from 'vitest';
import { findingText } from '../../../../scripts/content-check/messages/catalogue.ts';
import { checkContent } from '../../../../scripts/content-check/rules/index.ts';
import { readContent } from '../../../../scripts/content-check/model/read.ts';
import { openSpellers } from '../../../../scripts/content-check/spelling/dictionaries.ts';
import { declareInStep } from '../../../../scripts/lib/in-step.ts';
import { change, en, remove, sv, withCopy, write } from '../content-copy.ts';
import type { Edit } from '../content-copy.ts';

const spellers = await openSpellers();

/** Every finding with its weight, on a day. */
function weighed(edits: readonly Edit[], today = '2026-11-28'): string[] {
  return withCopy(edits, (folder) =>
    checkContent(readContent(folder), { today, spellers }).map(
      (found) =>
        `${found.severity}  ${found.file.replace(`${folder}/`, '')}:${found.line}  ${found.rule}  ${findingText(found, 'en')[0]}`,
    ),
  );
}

const field = (path: string, fields: string): Edit =>
  change(path, 'updated: 2026-01-15', `updated: 2026-01-15\n${fields}`);
const draft = (path: string): Edit => field(path, 'draft: true');

describe('a draft', () => {
  it('is asked for nothing that a handbook is asked for as a whole', () => {
    expect(
      weighed([
        draft(sv),
        draft(en),
        change('articles/sv/skriv-upp-det.mdx', '(article:call-back)', '(page:home)'),
        change('articles/en/write-it-down.mdx', '(article:call-back)', '(page:home)'),
        change(sv, 'keywords: [återkomma, svara i tid, glömde ringa]\n', ''),
      ]),
    ).toEqual([]);
  });

  it('may hold what is still to be written: that could be better, and stops nothing', () => {
    expect(
      weighed([draft(sv), draft(en), change(sv, '- Du ringer då.', '- SKRIV HÄR: ett tecken till.')]).filter(
        (line) => line.includes('articles/sv/ring-tillbaka.mdx'),
      ),
    ).toEqual([
      'advice  articles/sv/ring-tillbaka.mdx:21  unfinished  left to write: “SKRIV HÄR: ett tecken till.”',
    ]);
  });

  it('with a mistake that would stop a site stops only one that shows drafts', () => {
    const findings = withCopy(
      [draft(sv), change(sv, '<Case>', '<Cas>'), change(sv, '</Case>', '</Cas>')],
      (folder) => checkContent(readContent(folder), { today: '2026-11-28', spellers }),
    );
    const found = findings.find((one) => findingText(one, 'en')[0] === 'there is no component <Cas>');
    expect(found).toMatchObject({ severity: 'warning', stopsDrafts: true });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is told where a published text leads to it, and where it leaves its translation alone', () => {
    expect(weighed([draft(sv)])).toEqual([
      'advice  articles/en/call-back.mdx:2  pairs  the Swedish article is a draft, so this one is published alone',
      'advice  articles/sv/skriv-upp-det.mdx:15  links  call-back is a draft, so the words are shown without a link',
    ]);
  });

  it('takes true or false, and nothing that only looks like it', () => {
    expect(weighed([field(sv, 'draft: ja')])[0]).toBe(
      'error  articles/sv/ring-tillbaka.mdx:11  schema  draft: expected true or false, found "ja"',
    );
  });
});

describe('reviews', () => {
  const promised = (fields: string): Edit => field(sv, fields);

  it.each([
    ['2026-12-14', []],
    [
      '2026-12-15',
      [
        'advice  articles/sv/ring-tillbaka.mdx:10  reviews  the review is due on 2027-01-15; Karin Ek is responsible for the text',
      ],
    ],
    [
      '2027-01-16',
      [
        'warning  articles/sv/ring-tillbaka.mdx:10  reviews  the review was due on 2027-01-15; Karin Ek is responsible for the text',
      ],
    ],
  ])('on %s', (today, expected) => {
    expect(weighed([promised('owner: Karin Ek\nreviewIn: 12 months')], today)).toEqual(expected);
  });

  it('count from the later day, and from what site.yaml says for all', () => {
    const every = change('site.yaml', 'accent:', 'review: { every: 1 år, remindBefore: 2 weeks }\naccent:');
    const late = weighed([every, promised('reviewed: 2026-09-01')], '2027-02-01');
    expect(late.filter((line) => line.includes('about/'))).toHaveLength(6);
    expect(late.filter((line) => !line.includes('about/'))).toEqual([
      'warning  articles/en/call-back.mdx:10  reviews  the review was due on 2027-01-15; Redaktionen is responsible for the text',
      'warning  articles/en/write-it-down.mdx:10  reviews  the review was due on 2027-01-15; Redaktionen is responsible for the text',
      'warning  articles/sv/skriv-upp-det.mdx:10  reviews  the review was due on 2027-01-15; Redaktionen is responsible for the text',
    ]);
  });

  it('are days that have been, and times that are times', () => {
    expect(
      weighed([
        promised(
          'reviewed: 2026-12-24\nreviewIn: ibland\nowner: karin@\nchanged:\n  - { date: 2026-02-30, what: Nytt steg. }',
        ),
      ]).map((line) => line.replace(/^\w+ {2}articles\/sv\/ring-tillbaka\.mdx:/u, '')),
    ).toEqual([
      '12  schema  reviewIn: expected a length of time such as 12 months, 1 year, 6 weeks or 90 days, found "ibland"',
      '13  schema  owner: expected a name, or an email address such as name@example.com, found "karin@"',
      '15  dates  changed[1].date is 2026-02-30, which is not a date',
      '11  dates  reviewed is in the future: 2026-12-24',
    ]);
  });

  it('of a year nobody meant are asked about', () => {
    expect(weighed([change(sv, 'updated: 2026-01-15', 'updated: 1926-01-15')])).toEqual([
      'warning  articles/sv/ring-tillbaka.mdx:10  dates  updated is long ago: 1926-01-15',
    ]);
  });
});

describe('a translation', () => {
  /** Declares what the folder holds to be in step. */
  const declare =
    (...keys: readonly string[]): Edit =>
    (folder) => {
      const declaration = declareInStep(readContent(folder), keys, '2026-11-28');
      if ('problems' in declaration) throw new Error(JSON.stringify(declaration.problems));
      write('translations.yaml', declaration.text)(folder);
    };
  const change1 = change(sv, '- Du ringer då.', '- Du ringer då, eller dagen innan.');
  const change2 = change(en, '- You call then.', '- You call then, or the day before.');

  it('that is in step gives no finding, and neither does one that nobody has declared', () => {
    expect(weighed([declare()])).toEqual([]);
  });

  it('falls behind when the other text says something else', () => {
    expect(weighed([declare('call-back'), change1])).toEqual([
      'warning  articles/en/call-back.mdx:10  in-step  the Swedish text of call-back has changed since somebody saw that both say the same, on 2026-11-28, but this one has not',
    ]);
    expect(weighed([declare(), change2])).toEqual([
      'warning  articles/sv/ring-tillbaka.mdx:10  in-step  the English text of call-back has changed since somebody saw that both say the same, on 2026-11-28, but this one has not',
    ]);
    expect(weighed([declare(), change1, declare('call-back')])).toEqual([]);
  });

  it('of a text that has changed too is asked about', () => {
    expect(weighed([declare(), change1, change2])).toEqual([
      'warning  articles/sv/ring-tillbaka.mdx:10  in-step  both texts of call-back have changed since somebody saw that both say the same, on 2026-11-28',
    ]);
  });

  it('that nobody has declared is behind when the other was gone through long after it', () => {
    expect(weighed([change(sv, 'updated: 2026-01-15', 'updated: 2026-11-20')])).toEqual([
      'warning  articles/en/call-back.mdx:10  in-step  the Swedish text of call-back was updated 2026-11-20, this one 2026-01-15',
    ]);
  });

  it('is declared for texts that are there in both languages only', () => {
    withCopy([remove(en)], (folder) => {
      expect(declareInStep(readContent(folder), ['call-back', 'call-bakc'], '2026-11-28')).toEqual({
        problems: [
          { kind: 'noText', key: 'call-back', language: 'en' },
          { kind: 'noKey', key: 'call-bakc' },
        ],
      });
    });
  });

  it('whose text is gone is told, and forgotten at the next declaration', () => {
    const gone = change('translations.yaml', '  call-back:', '  call-home:');
    expect(weighed([declare(), gone])).toEqual([
      'advice  translations.yaml:4  in-step  no text has the key call-home',
    ]);
    withCopy([declare(), gone, declare()], (folder) => {
      expect(Object.keys(readContent(folder).translations?.fields.articles ?? {})).toEqual([
        'call-back',
        'write-it-down',
      ]);
    });
  });
});

describe('what a company says of its handbook', () => {
  it('is missed where it is not written, in each language that is published', () => {
    expect(weighed([remove('about/sv/accessibility.mdx'), remove('about/en/about.mdx')])).toEqual([
      'advice  about/en/about.mdx:1  about  about/en/about.mdx is missing: the page about the playbook only names the company',
      'advice  about/sv/accessibility.mdx:1  about  about/sv/accessibility.mdx is missing: the page about the playbook says that there is no accessibility statement yet',
    ]);
    const off = change('site.yaml', 'accent:', 'checks: { off: [about] }\naccent:');
    expect(weighed([remove('about/sv/about.mdx'), off])).toEqual([]);
  });

  it('is read like any other text, and begins below the heading of its part', () => {
    expect(
      weighed([
        change('about/en/privacy.mdx', 'Nothing is sent', '## Here\n\nNothing is [sent](page:nowhere)'),
        change('about/sv/about.mdx', 'updated: 2026-01-15', 'updated: 2026-12-24'),
        write('about/sv/cookies.mdx', '---\ntitle: Kakor\nupdated: 2026-01-15\n---\n\nInga.\n'),
      ]).map((line) => line.replace(/ {2}(?:the pages are|did you mean).*/u, '')),
    ).toEqual([
      'error  about/en/privacy.mdx:8  links  no page is called nowhere',
      'error  about/sv/cookies.mdx:1  file-name  the site does not read this file',
      'warning  about/en/privacy.mdx:6  headings  the heading “Here” has ##, and the one above it ##',
      'warning  about/sv/about.mdx:3  dates  updated is in the future: 2026-12-24',
    ]);
  });
});
