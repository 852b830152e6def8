import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { componentTables } from '../../../../scripts/content-check/model/component-table.ts';
import { change, checked, en, sv, write } from '../content-copy.ts';

describe('anatomy', () => {
  it('names a heading that is not one of the seven, with the one that is meant', () => {
    expect(checked(change(en, '## Common mistakes', '## Common misstakes'))).toMatchInlineSnapshot(`
      "articles/en/call-back.mdx:43:1  anatomy  the heading “Common misstakes” is not one of the seven  did you mean Common mistakes?
      articles/en/call-back.mdx:43:11  spelling  not in the English dictionary: misstakes  did you mean mistakes, misstates or miss takes? Or add it as a line in words.txt if it is right"
    `);
  });

  it('names parts in the wrong order once', () => {
    expect(
      checked(
        change(en, '## Why it matters', '## —'),
        change(en, '## What good looks like', '## Why it matters'),
        change(en, '## —', '## What good looks like'),
      ),
    ).toMatchInlineSnapshot(
      `"articles/en/call-back.mdx:13:1  anatomy  the heading “What good looks like” comes too early; expected “Why it matters” here  the order is: Why it matters · What good looks like · How to do it · Phrases to use · Common mistakes · A case · Exercise"`,
    );
  });

  it('names a part that appears twice, one that is empty and one that is missing', () => {
    expect(
      checked(
        change(sv, '## Vanliga misstag\n', '## Övning\n\n## Vanliga misstag\n'),
        change(sv, '## Så kan det gå till\n\n<Case>\n', '<Case>\n'),
      ),
    ).toMatchInlineSnapshot(`
      "articles/sv/ring-tillbaka.mdx:3:8  anatomy  the part “Så kan det gå till” is missing  add ## Så kan det gå till, after “Vanliga misstag”
      articles/sv/ring-tillbaka.mdx:43:1  anatomy  the heading “Övning” comes too early; expected “Vanliga misstag” here  the order is: Varför det spelar roll · Så ser det ut när det fungerar · Så gör du · Så kan du säga · Vanliga misstag · Övning
      articles/sv/ring-tillbaka.mdx:43:1  anatomy  the part “Övning” is empty  write it
      articles/sv/ring-tillbaka.mdx:53:1  sections  <Case> outside “Så kan det gå till”  move it under ## Så kan det gå till
      articles/sv/ring-tillbaka.mdx:59:1  anatomy  the heading “Övning” appears twice  merge the two parts"
    `);
  });

  it('names text before the first heading, and a title in the text', () => {
    expect(checked(change(en, '## Why', 'Once upon a time.\n\n# Call back\n\n## Why')))
      .toMatchInlineSnapshot(`
      "articles/en/call-back.mdx:13:1  anatomy  text before the first heading  begin with ## Why it matters; what the article wants to say goes in the field point at the top
      articles/en/call-back.mdx:15:1  anatomy  a heading with one #  the title is among the fields at the top; use ## or ###"
    `);
  });
});

describe('sections', () => {
  it('names a part without its component, and a component under another part', () => {
    expect(
      checked(
        change(en, '<Phrases>\n\n', ''),
        change(en, '\n\n</Phrases>', ''),
        change(en, '<Case>', '<Phrases>\n\n- “Hello.”\n\n</Phrases>\n\n<Case>'),
      ),
    ).toMatchInlineSnapshot(`
      "articles/en/call-back.mdx:34:1  sections  “Phrases to use” has no <Phrases>  put its content between <Phrases> and </Phrases>, with an empty line after the first and before the last
      articles/en/call-back.mdx:49:1  sections  <Phrases> outside “Phrases to use”  move it under ## Phrases to use"
    `);
  });

  it('names a component without its list, and a second one', () => {
    expect(
      checked(
        change(sv, '- **Du väntar på svaret.** Ring ändå.', 'Du väntar på svaret.'),
        change(sv, '<Case>', '<Case>\n\nTom.\n\n</Case>\n\n<Case>'),
      ),
    ).toMatchInlineSnapshot(`
      "articles/sv/ring-tillbaka.mdx:45:1  sections  <Mistakes> has no list  write each on a line that begins with "- ", after an empty line
      articles/sv/ring-tillbaka.mdx:59:1  sections  a second <Case> under “Så kan det gå till”  merge the two"
    `);
  });
});

describe('components', () => {
  it('names a component that does not exist', () => {
    expect(checked(change(en, '<Case>', '<Cas>'), change(en, '</Case>', '</Cas>'))).toMatchInlineSnapshot(
      `"articles/en/call-back.mdx:53:1  components  there is no component <Cas>  did you mean Case?"`,
    );
  });

  it('names props that do not exist, that are missing and that hold something else', () => {
    expect(
      checked(
        change(en, 'people="2–4 people" ', ''),
        change(en, 'minutes={15}', 'minutes="15"'),
        change(en, 'label="practice"', 'lable="practice"'),
        change(sv, 'label="practice"', 'label="practise"'),
        change(sv, '<Case>', '<Case title="Anna" {...rest}>'),
      ),
    ).toMatchInlineSnapshot(`
      "articles/en/call-back.mdx:15:8  components  <Claim> takes no lable  did you mean label?
      articles/en/call-back.mdx:61:1  components  <Exercise> needs people  write people="…"
      articles/en/call-back.mdx:61:11  components  minutes of <Exercise>: expected a whole number in braces, found "15"  write minutes={15}
      articles/sv/ring-tillbaka.mdx:15:8  components  label of <Claim>: expected evidence, survey, practice, rule-of-thumb or law-or-standard, found "practise"  did you mean practice?
      articles/sv/ring-tillbaka.mdx:53:7  components  <Case> takes no title  write it without
      articles/sv/ring-tillbaka.mdx:53:20  components  <Case> takes no {...rest}  write it without"
    `);
  });

  it('names words that a component keeps out of every paragraph, and still reads them', () => {
    expect(
      checked(
        change(en, '<Case>\n\nAnna', '<Case>\nAnna'),
        change(sv, ' Ett <Term id="promise">löfte</Term>', '\n\nEtt <Term id="promise">löffte</Term>'),
        change(sv, 'mindre på andra', 'minndre på andra'),
        change(sv, 'Du ringer då.', '<Claim label="practice" source="practice">Du ringer då.</Claim>'),
      ),
    ).toMatchInlineSnapshot(`
      "articles/sv/ring-tillbaka.mdx:15:1  components  the words in <Claim> are not in a paragraph  write more of the paragraph on the same line, before or after it
      articles/sv/ring-tillbaka.mdx:15:74  spelling  not in the Swedish dictionary: minndre  did you mean mindre? Or add it as a line in words.txt if it is right
      articles/sv/ring-tillbaka.mdx:17:24  spelling  not in the Swedish dictionary: löffte  did you mean löfte? Or add it as a line in words.txt if it is right"
    `);
  });

  it('names HTML and code', () => {
    expect(
      checked(
        change(en, '## How', "import x from './x.ts'\n\n## How"),
        change(en, 'You call then.', 'You <b>call</b> {then}. {/* a note to other authors */}'),
      ),
    ).toMatchInlineSnapshot(`
      "articles/en/call-back.mdx:20:19  components  { begins code: {then}  write [then] instead, or &#123;then&#125; if the braces are to be shown
      articles/en/call-back.mdx:22:1  components  code in the text: import x from './x.ts'  remove it; the components need no import
      articles/en/call-back.mdx:20:7  components  HTML in the text: <b>  write Markdown: **bold**, *italic*, - list"
    `);
  });

  it.each([
    ['article', 'src/components/article/ArticleText.astro'],
    ['workshop', 'src/components/workshop/WorkshopText.astro'],
  ] as const)('knows every component of an %s, and its props', (kind, text) => {
    const source = readFileSync(text, 'utf8');
    const offered = /const components = \{([^}]*)\}/u.exec(source)?.[1] ?? '';
    const names = [...offered.matchAll(/\b[A-Z]\w+/gu)]
      .map(([name]) => name)
      .filter((name) => !['Link', 'Picture'].includes(name));
    const table = componentTables[kind];
    expect(Object.keys(table).sort()).toEqual(names.sort());

    for (const name of names) {
      const path = new RegExp(`import ${name} from '(.*)';`, 'u').exec(source)?.[1] ?? '';
      const component = readFileSync(join(dirname(text), path), 'utf8');
      // The calculator draws the live figures and brings their props.
      if (name === 'LiveFigure' && !component.includes('interface Props')) continue;
      const declared = /interface Props \{([\s\S]*?)\n\}/u.exec(component)?.[1] ?? '';
      const props = [...declared.matchAll(/^ {2}(\w+)\??:/gmu)].map((match) => match[1]);
      expect([name, ...props]).toEqual([name, ...Object.keys(table[name] ?? {})]);
    }
  });
});

describe('terms', () => {
  it('names a term that is linked again', () => {
    expect(
      checked(change(en, 'You call then.', 'You keep a <Term id="promise">promise</Term>.')),
    ).toMatchInlineSnapshot(
      `"articles/en/call-back.mdx:20:14  terms  a second <Term> for promise  the first, on line 15, is enough; write the word alone here"`,
    );
  });
});

describe('exercise', () => {
  it('names times that do not sum to the minutes', () => {
    expect(checked(change(en, '**10 min.**', '**12 min.**'))).toMatchInlineSnapshot(
      `"articles/en/call-back.mdx:61:11  exercise  the steps take 17 minutes (5 + 12), but minutes says 15  write minutes={17}, or change a step"`,
    );
  });

  it('names a step without time, and a missing question afterwards', () => {
    expect(checked(change(sv, '**10 min.** ', ''), change(sv, '**Fråga efteråt:** ', '')))
      .toMatchInlineSnapshot(`
      "articles/sv/ring-tillbaka.mdx:61:1  exercise  the exercise does not say what to ask when it is done  end it with **Fråga efteråt:** and one to three questions
      articles/sv/ring-tillbaka.mdx:64:4  exercise  a step without its time: “Ring den som har väntat längst.…”  begin it with **5 min.**"
    `);
  });
});

describe('point', () => {
  it.each([
    ['Call when you said you would', 'the point does not end as a sentence  end it with a full stop'],
    ['Call. Do it now.', 'the point is more than one sentence  say it in one'],
    [`Call ${'and call '.repeat(20)}again.`, 'the point has 42 words; expected at most 40  shorten it'],
  ])('does not take %s', (text, complaint) => {
    const point = 'Call when you said you would, also when you have no answer.';
    expect(checked(change(en, point, text))).toBe(`${en}:4:8  point  ${complaint}`);
  });
});

describe('length', () => {
  it('names an article that is too short', () => {
    expect(
      checked(
        change(
          en,
          /1\. Take[\s\S]*?(?=5\. Take)/u.exec(
            readFileSync(`tests/fixtures/content/valid/${en}`, 'utf8'),
          )?.[0] ?? '',
          '',
        ),
      ),
    ).toMatchInlineSnapshot(
      `"articles/en/call-back.mdx:3:8  length  404 words; expected 600 to 1,000  say in more concrete detail how it is done"`,
    );
  });

  it('names an article that is too long', () => {
    expect(checked(change(en, 'You call then.', 'You call then. '.repeat(150).trim()))).toMatchInlineSnapshot(
      `"articles/en/call-back.mdx:3:8  length  1,059 words; expected 600 to 1,000  shorten the text, or move a part to another article and link to it"`,
    );
  });
});

describe('dates', () => {
  it.each([
    ['2026-11-29', 'updated is in the future: 2026-11-29  today is 2026-11-28'],
    ['2026-02-30', 'updated is 2026-02-30, which is not a date  write it as 2026-11-28'],
    ['2026', 'updated is 2026, which is not a date  write it as 2026-11-28'],
    ['January 15, 2026', 'updated is January 15, 2026, which is not a date  write it as 2026-11-28'],
  ])('does not take %s', (day, complaint) => {
    expect(checked(change(en, '2026-01-15', day))).toBe(`${en}:10:10  dates  ${complaint}`);
  });

  it('takes today', () => {
    expect(checked(change(en, '2026-01-15', '2026-11-28'), change(sv, '2026-01-15', '2026-11-28'))).toBe('');
  });
});

describe('images', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const jpg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);

  it('lets a picture be that lies beside the article, or beside its translation', () => {
    const list = write('articles/en/list.png', 'a picture');
    expect(
      checked(list, change(en, 'You call then.', 'A ![list](./list.png) and a ![list](list.png).')),
    ).toBe('');
    expect(checked(list, change(sv, 'Du ringer då.', 'En ![lista](../en/list.png).'))).toBe('');
  });

  it('takes the company’s own icon and share picture', () => {
    expect(checked(write('icon.svg', '<svg xmlns="x"/>'), write('share.jpg', jpg))).toBe('');
    expect(checked(write('icon.png', png), write('share.png', png))).toBe('');
  });

  it('names an icon and a share picture that would not be shown, or are heavy', () => {
    expect(
      checked(
        write('icon.svg', `<svg ${' '.repeat(120_000)}/>`),
        write('icon.png', png),
        write('share.png', png),
        write('share.jpg', jpg),
        write('logo.PNG', png),
        write('favicon.ico', 'x'),
      ),
    ).toMatchInlineSnapshot(`
      "favicon.ico:1:1  file-name  the site does not read this picture  its icon is called icon.svg or icon.png, its share picture share.png or share.jpg; other pictures belong beside the text that shows them
      icon.png:1:1  images  the site shows icon.svg and not this one  keep the one that you want
      icon.svg:1:1  images  the picture is 121 kB; expected at most 100 kB  save it smaller: 180 by 180 pixels, or a simpler drawing
      logo.PNG:1:1  file-name  the site does not read this picture  its icon is called icon.svg or icon.png, its share picture share.png or share.jpg; other pictures belong beside the text that shows them
      share.jpg:1:1  images  the site shows share.png and not this one  keep the one that you want"
    `);
  });

  it('names a picture without text, and one on another site', () => {
    const list = write('articles/en/list.png', 'a picture');
    expect(
      checked(list, change(en, 'You call then.', '![](./list.png) ![A list](https://example.com/list.png)')),
    ).toMatchInlineSnapshot(`
      "articles/en/call-back.mdx:20:3  images  the picture ./list.png has no text  say what it shows: ![A promise log](./log.png)
      articles/en/call-back.mdx:20:19  images  the picture https://example.com/list.png is on another site, which would see who reads  save it beside the article and write ./name.png"
    `);
  });
});
