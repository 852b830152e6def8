import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../scripts/content-check/model/read.ts';
import { roastery } from '../../../scripts/lib/testing/sites.ts';
import { newTexts } from '../../../scripts/lib/new/texts.ts';
import { addToTheme } from '../../../scripts/lib/new/add-to-theme.ts';
import { planArticle } from '../../../scripts/lib/new/plan-article.ts';
import type { Wish } from '../../../scripts/lib/new/plan-article.ts';
import { writeAll } from '../../../scripts/lib/new/write-all.ts';
import { change, checked, remove, valid, withCopy } from './content-copy.ts';

const siteText = readFileSync(join(valid, 'site.yaml'), 'utf8');
const wish: Wish = {
  key: 'say-when',
  theme: 'promises',
  titles: { sv: 'Säg när – på ”rätt” sätt', en: 'Saying no: a way' },
};
const planned = (changes: Partial<Wish>) =>
  planArticle({ ...wish, ...changes }, readContent(valid), siteText, '2026-11-21');
const written = (folder: string) => {
  const plan = planned({});
  if ('problems' in plan) throw new Error(JSON.stringify(plan.problems));
  writeAll(folder, plan.files, { path: 'site.yaml', text: plan.site });
};

describe('a new article', () => {
  it('gets a file in each language, with an ASCII name made of its title', () => {
    const plan = planned({});
    expect('files' in plan && Object.keys(plan.files)).toEqual([
      'articles/sv/sag-nar-pa-ratt-satt.mdx',
      'articles/en/saying-no-a-way.mdx',
    ]);
  });

  it('adds its key to the theme, and leaves every other sign of site.yaml as it is', () => {
    const plan = planned({});
    expect('site' in plan && plan.site).toBe(
      siteText.replace('      - write-it-down\n', '      - write-it-down\n      - say-when\n'),
    );
  });

  it('adds it whichever way the articles are listed', () => {
    const start = `themes:
  - key: other
    articles: [x]
  - key: promises
`;
    const add = (text: string) => addToTheme(start + text, 'promises', 'say-when').slice(start.length);
    expect(add('    articles: [a, b] # note\n')).toBe('    articles: [a, b, say-when] # note\n');
    expect(add('    articles: []\n')).toBe('    articles: [say-when]\n');
    expect(add('    articles:\n    - a # first\n    # more to come\n')).toBe(
      '    articles:\n    - a # first\n    - say-when\n    # more to come\n',
    );
    expect(add('    articles:\n      - a')).toBe('    articles:\n      - a\n      - say-when');
    expect(add('    sv:\n      slug: a\n')).toBe('    sv:\n      slug: a\n    articles: [say-when]\n');
  });

  it('leaves a whole site.yaml as it is, but for the key', () => {
    const real = readFileSync(join(roastery, 'site.yaml'), 'utf8');
    const plan = planArticle(
      { ...wish, key: 'brand-new', theme: 'craft' },
      readContent(roastery),
      real,
      '2026-11-21',
    );
    const lines = 'site' in plan ? plan.site.split('\n') : [];
    expect(lines.filter((line) => line !== '      - brand-new').join('\n')).toBe(real);
  });

  it('keeps the place of a key that site.yaml lists already', () => {
    const listed = siteText.replace('- call-back', '- say-when\n      - call-back');
    const plan = planArticle(wish, readContent(valid), listed, '2026-11-21');
    expect('site' in plan && plan.site).toBe(listed);
  });

  it('is a draft, which is not published', () => {
    withCopy([written], (folder) => {
      const drafts = readContent(folder).articles.filter(({ key }) => key === 'say-when');
      expect(drafts.map(({ fields }) => fields.draft)).toEqual([true, true]);
    });
    const lines = checked(written);
    expect(lines).toMatch(/unfinished/u);
    expect(lines).not.toMatch(/ {2}(?:linked|length|questions|reviews) {2}/u);
  });

  it('says whose it is', () => {
    const plan = planned({ owner: 'Karin Ek: säljchef' });
    const [sv = ''] = 'files' in plan ? Object.values(plan.files) : [];
    expect(sv).toContain('\nowner: "Karin Ek: säljchef"\n');
    expect(sv).not.toContain('# owner');
    for (const owner of ['', 'karin@', '  '])
      expect(planned({ owner })).toMatchObject({ problems: [{ kind: 'badOwner', owner }] });
  });

  /** As its author does when it is done. */
  const finished = (folder: string): void => {
    written(folder);
    for (const path of ['articles/sv/sag-nar-pa-ratt-satt.mdx', 'articles/en/saying-no-a-way.mdx'])
      change(path, 'draft: true\n', '')(folder);
  };

  it('cannot be published without that line before it is written: the check asks for every sentence', () => {
    const rules = checked(finished)
      .split('\n')
      .map((line) => line.split('  ')[1]);
    expect(new Set(rules)).toEqual(new Set(['linked', 'unfinished']));
    expect(rules.filter((rule) => rule === 'unfinished')).toHaveLength(2);
  });

  it.each([
    [{ key: undefined }, 'the key is missing: a short English name for the subject, such as keep-promises'],
    [
      { key: 'Säg när' },
      'the key Säg när must be lower-case letters a–z, digits and single hyphens, such as sag-nar',
    ],
    [
      { key: 'call-back' },
      `the key call-back is already used by tests/fixtures/content/valid/articles/sv/ring-tillbaka.mdx`,
    ],
    [{ theme: undefined }, 'the theme is missing: add --theme and one of promises'],
    [{ theme: 'promise' }, 'there is no theme promise: did you mean promises?'],
    [{ theme: 'care' }, 'there is no theme care: the themes are promises'],
    [{ titles: { sv: 'Säg när', en: undefined } }, 'the English title is missing: add --en "…"'],
    [{ titles: { sv: ' ', en: 'No' } }, 'the Swedish title is missing: add --sv "…"'],
    [
      { titles: { sv: '???', en: 'No' } },
      'the Swedish title ??? has no letter or digit to make an address from',
    ],
    [
      { titles: { sv: 'Nej', en: 'Call back!' } },
      'there is already an article articles/en/call-back.mdx: choose another English title',
    ],
  ])('is refused for %j', (changes, problem) => {
    const plan = planned(changes);
    expect('problems' in plan && plan.problems.map(newTexts.en.problem)).toEqual([problem]);
  });

  it('says everything that is wrong at once', () => {
    const plan = planned({ key: undefined, theme: undefined, titles: { sv: undefined, en: undefined } });
    expect('problems' in plan && plan.problems).toHaveLength(4);
  });

  it('needs no title in a language that is not published', () => {
    const plan = withCopy(
      [change('site.yaml', 'name: Nordkaj', 'name: Nordkaj\nlanguages: [sv]')],
      (folder) =>
        planArticle(
          { ...wish, titles: { sv: 'Säg när', en: undefined } },
          readContent(folder),
          siteText,
          '2026-11-21',
        ),
    );
    expect('files' in plan && Object.keys(plan.files)).toEqual(['articles/sv/sag-nar.mdx']);
  });
});

describe('writing', () => {
  it('takes back what it wrote when a later file cannot be written', () => {
    withCopy([], (folder) => {
      const before = readdirSync(folder, { recursive: true });
      const files = { 'articles/sv/ny.mdx': 'x', 'articles/en/call-back.mdx': 'x' };
      expect(() => {
        writeAll(folder, files, { path: 'site.yaml', text: 'gone' });
      }).toThrow('EEXIST');
      expect(readdirSync(folder, { recursive: true })).toEqual(before);
      expect(readFileSync(join(folder, 'site.yaml'), 'utf8')).toBe(siteText);
    });
  });
});

const firstLine = (text: string): string => `${text.split('\n')[0] ?? ''}\n`;

// A process of its own takes its time on a busy machine.
describe('npm run new', { timeout: 60_000 }, () => {
  const run = (folder: string, ...parameters: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/new.ts', ...parameters, '--lang', 'en'],
      {
        env: { ...process.env, PLAYBOOK_CONTENT: folder },
        encoding: 'utf8',
      },
    );
    return { status, output: (stdout + stderr).replaceAll(folder, 'content') };
  };

  it('writes the pair and says where', () => {
    withCopy([], (folder) => {
      const { status, output } = run(
        folder,
        'say-when',
        '--theme',
        'promises',
        '--sv',
        'Säg när',
        '--en',
        'Say when',
      );
      expect(status).toBe(0);
      expect(output).toMatchInlineSnapshot(`
        "Written, and added to the theme promises in site.yaml:
          content/articles/sv/sag-nar.mdx
          content/articles/en/say-when.mdx
        It is a draft: npm start shows it, but the published site is without it. Remove the line draft: true when it is finished.
        npm run check says what is left to write.
        "
      `);
      expect(readFileSync(join(folder, 'site.yaml'), 'utf8')).toContain('- say-when');
    });
  });

  it('writes nothing when something is wrong', () => {
    withCopy([], (folder) => {
      const before = readdirSync(folder, { recursive: true });
      const { status, output } = run(folder, 'say-when', '--theme', 'promise', '--sv', 'Säg när');
      expect(status).toBe(1);
      expect(output).toMatchInlineSnapshot(`
        "Nothing was written: there is no theme promise: did you mean promises?
        Nothing was written: the English title is missing: add --en "…"
        Write: npm run new -- admit-mistakes --theme trust --sv "Erkänn felet" --en "Admit the mistake"
        "
      `);
      expect(readdirSync(folder, { recursive: true })).toEqual(before);
      expect(firstLine(run(folder, 'say-when', '--tema', 'promises').output)).toMatchInlineSnapshot(`
        "There is no option --tema.
        "
      `);
      expect(run(folder, 'say-when', 'Säg', 'när').output).toMatchInlineSnapshot(`
        "Nothing was written: one key is enough, but this also says Säg när; put titles in quotation marks.
        Write: npm run new -- admit-mistakes --theme trust --sv "Erkänn felet" --en "Admit the mistake"
        "
      `);
    });
    withCopy([remove('site.yaml')], (folder) => {
      expect(run(folder, 'say-when')).toMatchInlineSnapshot(`
        {
          "output": "Nothing was written: content/site.yaml is missing; PLAYBOOK_CONTENT says where the content folder is.
        Write: npm run new -- admit-mistakes --theme trust --sv "Erkänn felet" --en "Admit the mistake"
        ",
          "status": 1,
        }
      `);
    });
  });
});
