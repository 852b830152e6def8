import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingText } from '../../../../scripts/content-check/messages/catalogue.ts';
import { checkContent } from '../../../../scripts/content-check/rules/index.ts';
import { readContent } from '../../../../scripts/content-check/model/read.ts';
import { pictureFindings } from '../../../../scripts/content-check/model/pictures.ts';
import { change, checked, en, quiz, remove, sv, withCopy, workshop, write } from '../content-copy.ts';
import type { Edit } from '../content-copy.ts';

const spellers = {
  sv: { knows: () => true, suggest: () => [] },
  en: { knows: () => true, suggest: () => [] },
};

/** The findings of weight `error`, as `file:line  rule`. */
function errors(...edits: readonly Edit[]): string[] {
  return withCopy(edits, (folder) =>
    checkContent(readContent(folder), { today: '2026-11-28', spellers })
      .filter(({ severity }) => severity === 'error')
      .map(({ file, line, rule }) => `${file.replace(`${folder}/`, '')}:${line}  ${rule}`),
  );
}

const inText = (text: string): Edit => change(en, 'You call then.', text);
const partOn = (part: string): Edit => change('site.yaml', `${part}: false`, `${part}: true`);
const rename =
  (from: string, to: string): Edit =>
  (folder) => {
    renameSync(join(folder, from), join(folder, to));
  };
const every =
  (path: string, from: RegExp, to: string): Edit =>
  (folder) => {
    const file = join(folder, path);
    const text = readFileSync(file, 'utf8');
    if (!from.test(text)) throw new Error(`${path} does not hold ${String(from)}`);
    writeFileSync(file, text.replaceAll(new RegExp(from.source, 'gmu'), to));
  };

describe('what the build cannot publish is an error of the check:', () => {
  it.each<[string, readonly Edit[], string]>([
    ['no glossary', [remove('glossary.yaml')], 'glossary.yaml:1  file-name'],
    ['no sources', [remove('sources.yaml')], 'sources.yaml:1  file-name'],
    ['a part without its file', [partOn('assessment')], 'site.yaml:'],
    ['two self-assessments', [quiz, write('quiz/other.yaml', readFileSync('tests/fixtures/content/quiz-small.yaml', 'utf8'))], '  parts'],
    ['an article in one language that the other links to', [remove('articles/en/write-it-down.mdx')], '  pairs'],
    ['a key that differs between the languages', [change('articles/en/write-it-down.mdx', 'key: write-it-down', 'key: write-them-down')], 'articles/en/write-it-down.mdx:2  pairs'],
    ['a link to no article', [inText('See [it](article:cal-back).')], `${en}:20  links`],
    ['a link to no page', [inText('See [it](page:nope).')], `${en}:20  links`],
    ['a link to no term', [inText('See [it](glossary:nope).')], `${en}:20  links`],
    ['a theme that is not there', [change(en, 'theme: promises', 'theme: Promises')], `${en}:5  order`],
    ['a step of a path to no article', [workshop, change('paths.yaml', 'article: call-back', 'article: call-bak')], 'paths.yaml:5  references'],
    ['an answer that leads to no article', [write('register.yaml', 'articles:\n  large: call-bak\n')], 'register.yaml:2  references'],
    ['an answer that is none', [write('register.yaml', 'articles:\n  larg: call-back\n')], 'register.yaml:2  schema'],
    ['a step that the agenda does not have', [workshop, change('workshops/en/first-calls.mdx', '<Step number={1}>', '<Step number={9}>')], '  workshop'],
    ['a component that is not there', [inText('<Nope />')], `${en}:20  components`],
    ['code in braces', [inText('Say {name}.')], `${en}:20  components`],
    ['code behind a note', [inText('Say {/* a note */ name}.')], `${en}:20  components`],
    ['a script', [inText('<script>alert(1)</script>')], `${en}:20  components`],
    ['a frame', [inText('<iframe src="https://example.com/"></iframe>')], `${en}:20  components`],
    ['a text that ends in .md', [rename(en, en.replace('.mdx', '.md'))], 'articles/en/call-back.md:1  file-name'],
    ['an address with a path', [every('site.yaml', /^url: .*/mu, 'url: https://example.com/handbok')], '  schema'],
    ['a day that is none', [change(en, '2026-01-15', '2026-02-30')], `${en}:10  dates`],
    ['the wrong label of a claim', [change(sv, 'label="practice"', 'label="survey"')], '  claims'],
  ])('%s', (_, edits, where) => {
    expect(errors(...edits).join('\n')).toContain(where);
  }); // prettier-ignore

  it('a text in the wrong language, said once', () => {
    const swedish = (folder: string): void => {
      const body = readFileSync(join(folder, sv), 'utf8').replace(/^---[\s\S]*?\n---\n/u, '');
      const head = /^---[\s\S]*?\n---\n/u.exec(readFileSync(join(folder, en), 'utf8'))?.[0] ?? '';
      writeFileSync(join(folder, en), head + body);
    };
    const lines = checked(swedish)
      .split('\n')
      .filter((line) => line.startsWith(en));
    expect(lines).toEqual([
      `${en}:3:8  language  the text is in Swedish, but is among the English ones  move it to articles/sv, or translate it`,
    ]);
  });
});

describe('the check does not fail over', () => {
  it.each(['‘1.0’', "'1'", "'v1.0'", "'1,0'", "''", '1', '[1]', '{ a: 1 }', 'null'])(
    'version: %s',
    (version) => {
      const found = checked(quiz, every('quiz/small.yaml', /^version: .*/mu, `version: ${version}`));
      expect(found).toMatch(/quiz\/small\.yaml:\d+:\d+ {2}schema/u);
    },
  );

  it.each(["since: '1'", "until: 'x'", 'since: 1'])('%s', (field) => {
    const found = checked(quiz, every('quiz/small.yaml', /^( +)scale: .*/mu, `$&\n$1${field}`));
    expect(found).toMatch(/quiz\/small\.yaml:\d+:\d+ {2}schema/u);
  });

  it('says of a version without quotes what to write', () => {
    expect(checked(quiz, every('quiz/small.yaml', /^version: .*/mu, 'version: 1.0'))).toContain(
      "expected a text, found 1  put quotes around it: '1.0'",
    );
  });
});

describe('a picture', () => {
  const said = async (name: string, bytes: Buffer): Promise<string> =>
    (await pictureFindings(`articles/en/${name}`, bytes))
      .map((found) => findingText(found, 'en')[0])
      .join('\n');

  it('that is something else by its content is named', async () => {
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic0000mif1heic')]);
    expect(await said('a.jpg', heic)).toBe(
      'the file ends in .jpg but contains a HEIC picture, the kind that an iPhone takes',
    );
    expect(await said('a.png', Buffer.from('GIF89a'))).toContain('the file ends in .png');
    expect(await said('a.png', Buffer.from('%PDF-1.7'))).toBe('the file ends in .png but contains a PDF');
    expect(await said('a.png', Buffer.alloc(0))).toBe('the file ends in .png but contains nothing');
    expect(await said('a.webp', readFileSync('docs/picture.png'))).toBe(
      'the file ends in .webp but is a picture of the kind png',
    );
  });

  it('that is whole is none of the check’s business', async () => {
    expect(await said('a.png', readFileSync('docs/picture.png'))).toBe('');
    expect(
      await said('a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>')),
    ).toBe('');
    expect(await said('a.txt', Buffer.from('x'))).toBe('');
  });
});

describe('matters of taste', () => {
  it('are set or turned off in site.yaml', () => {
    const short = every(en, /^1\. Take[\s\S]*?(?=^5\. Take)/mu, '');
    expect(checked(short)).toContain('length');
    const settings = (text: string): Edit => every('site.yaml', /^themes:/mu, `checks: ${text}\nthemes:`);
    expect(checked(short, settings('{ fewestWords: 100 }'))).not.toContain('length');
    expect(checked(short, settings('{ off: [length] }'))).not.toContain('length');
    expect(checked(settings('{ off: [links] }'))).toContain('site.yaml');
  });
});

describe('a hint is right:', () => {
  it.each<[string, Edit, string]>([
    ['a number in quotes', every(en, /minutes=\{(\d+)\}/u, 'minutes="$1"'), 'write minutes={'],
    ['a space in a link by name', inText('See [it](article: write-it-down).'), 'write [it](article:write-it-down)'],
  ])('%s', (_, edit, hint) => {
    expect(checked(edit)).toContain(hint);
  }); // prettier-ignore
});
