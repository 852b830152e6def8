import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { articleFromWord, languageOfWord } from '../../../../scripts/lib/word/article-from-word.ts';
import type { Loss } from '../../../../scripts/lib/word/losses.ts';
import { readWord } from '../../../../scripts/lib/word/read-word.ts';
import type { Word } from '../../../../scripts/lib/word/read-word.ts';
import { wordTexts } from '../../../../scripts/lib/word/texts.ts';
import { docx, item, link, note, paragraph, picture, run, table } from '../../support/docx.ts';
import { checked, valid, withCopy, write } from '../content-copy.ts';

const place = mkdtempSync(join(tmpdir(), 'playbook-word-'));
afterAll(() => {
  rmSync(place, { recursive: true });
});

const image = await sharp({ create: { width: 20, height: 10, channels: 3, background: '#123456' } })
  .png()
  .toBuffer();
const text = (words: string, style = ''): string => paragraph(run(words), style);

const read = async (...parameters: Parameters<typeof docx>): Promise<Word> => {
  const word = await readWord(docx(...parameters), 'svara-i-tid');
  if (typeof word === 'string') throw new Error(word);
  return word;
};
const article = { language: 'sv', key: 'answer-in-time', theme: 'promises', today: '2026-11-28' } as const;
const made = (word: Word) => articleFromWord(word, { ...article, title: word.title ?? 'Utan namn' });
/** The part of an article that a document of one paragraph or list becomes. */
const why = async (...parameters: Parameters<typeof docx>): Promise<string> =>
  /## Varför det spelar roll\n\n([\s\S]*?)\n\n## /u.exec(made(await read(...parameters)).text)?.[1] ?? '';
const losses = async (...parameters: Parameters<typeof docx>): Promise<readonly Loss[]> =>
  made(await read(...parameters)).losses;

describe('a Word document as an article', () => {
  const whole = [
    text('Svara i tid', 'Rubrik'),
    text('Den som svarar i tid blir trodd, även när svaret är nej.', 'Underrubrik'),
    text('Förra året fick vi veta det av en kund som hade väntat i nio dagar på ett enda ord.'),
    text('Så gör du', 'Rubrik1'),
    item('Svara samma dag, om så bara med när du svarar.', 2),
    item('Skriv upp det.', 2),
    text('Vanliga misstag', 'Rubrik1'),
    item('Att vänta tills allt är klart.', 1),
    item('Att svara fort och fel.', 1),
    text('När det blir sent', 'Rubrik2'),
    text('Ring då.'),
    text('Så kan du säga', 'Rubrik1'),
    item('”Jag svarar dig i morgon.”', 1),
  ].join('');

  it('has its title, its point, its parts in the right order and their components, and asks for the rest', async () => {
    const { text: made1, found, losses: lost } = made(await read(whole));
    await expect(made1).toMatchFileSnapshot('../../../fixtures/word/svara-i-tid.mdx');
    expect(found).toEqual(['why', 'how', 'mistakes', 'phrases']);
    expect(lost).toEqual([]);
  });

  it('is read by the check, which finds nothing but what is left to write', async () => {
    const { text: made1 } = made(await read(whole));
    const findings = checked(write('articles/sv/svara-i-tid.mdx', made1))
      .split('\n')
      .filter((line) => line.includes('svara-i-tid'));
    expect(findings.map((line) => line.split('  ')[1])).toEqual(['order', 'unfinished']);
  });

  it('tells its language by its words', async () => {
    expect(languageOfWord(await read(whole))).toBe('sv');
    expect(languageOfWord(await read(text('You answer the customer and that is what they want.')))).toBe(
      'en',
    );
    expect(languageOfWord(await read(text('Nordkaj 2026')))).toBeUndefined();
  });

  it('takes a heading that is nearly one of the seven for it, and says so', async () => {
    expect(await losses(text('2. Vanliga mistag:', 'Rubrik1') + text('Att vänta.'))).toEqual([
      { kind: 'renamed', from: '2. Vanliga mistag:', to: 'Vanliga misstag' },
    ]);
  });
});

describe('the text of a Word document', () => {
  it.each([
    [
      'signs of Markdown and of code',
      'Fem < tio {namn} *ja* _nej_ [x] `y` | ~ \\ &lt;',
      'Fem &lt; tio &#123;namn&#125; \\*ja\\* \\_nej\\_ \\[x\\] \\`y\\` \\| \\~ \\\\ &amp;lt;',
    ],
    ['a number that begins a line', '1. Inte en lista', '1\\. Inte en lista'],
    ['a hash that begins a line', '# 1 i branschen', '\\# 1 i branschen'],
    ['a hyphen that begins a line', '- sade hon', '\\- sade hon'],
    ['a word that begins code', 'import av stål', '&#105;mport av stål'],
    ['signs that nobody sees', 'för\u00adtroende\u200b och e\u2011post', 'förtroende och e-post'],
  ])('keeps %s as words', async (_, words, written) => {
    expect(await why(text(words))).toBe(written);
  });

  it('keeps bold, italics and struck words, with their spaces outside', async () => {
    const words = [
      run('Ring ', '<w:b/>'),
      run('i dag', '<w:i/>'),
      run(' eller '),
      run('aldrig', '<w:strike/>'),
    ];
    expect(await why(paragraph(words.join('')))).toBe('**Ring** *i dag* eller ~~aldrig~~');
  });

  it('keeps links, and the words of those that lead inside the document', async () => {
    const body = paragraph(
      `${link(0, 'rapporten')}${run(' och ')}<w:hyperlink w:anchor="kap2">${run('kapitel 2')}</w:hyperlink>`,
    );
    const parts = { links: ['https://exempel.se/a(1) b'] };
    expect(await why(body, parts)).toBe('[rapporten](https://exempel.se/a%281%29%20b) och kapitel 2');
    expect(await losses(body, parts)).toEqual([{ kind: 'innerLinks', count: 1 }]);
  });

  it('keeps lists in lists, and makes a list of bullets that were typed', async () => {
    expect(await why(item('ett', 1) + item('under', 1, 1) + item('två', 1))).toBe('- ett\n  - under\n- två');
    expect(await why(text('• ett') + text('•\ttvå'))).toBe('- ett\n- två');
  });

  it('keeps tables, joins the paragraphs of a cell and says so', async () => {
    const body = table([
      [text('Vad'), text('När | hur')],
      [text('Ring') + text('Skriv'), text('I dag')],
    ]);
    expect(await why(body)).toBe('| Vad | När \\| hur |\n| --- | --- |\n| Ring Skriv | I dag |');
    expect(await losses(body)).toEqual([{ kind: 'joinedCells', count: 1 }]);
  });

  it('keeps notes as notes at the end', async () => {
    const { text: made1 } = made(
      await read(paragraph(run('Kunder stannar') + note(1)), { footnotes: ['Reichheld (1990).'] }),
    );
    expect(made1).toContain('Kunder stannar[^1]\n');
    expect(made1.trimEnd().endsWith('\n[^1]: Reichheld (1990).')).toBe(true);
  });

  it('has its pictures beside it, and says which it could not take', async () => {
    // Noise cannot be made smaller: neither by another width nor by packing it again.
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
    const huge = await sharp({ create: { width: 900, height: 900, channels: 3, background: '#fff', noise } })
      .png()
      .toBuffer();
    expect(huge.length).toBeGreaterThan(2_000_000);
    const pictures = [
      { ending: 'png', bytes: image },
      { ending: 'emf', bytes: image },
      { ending: 'png', bytes: huge },
      { ending: 'png', bytes: Buffer.alloc(2_100_000) },
    ];
    const body = pictures.map((_, index) => paragraph(picture(index, index === 0 ? 'En logg' : ''))).join('');
    const word = await read(body, { pictures });
    expect(made(word).text).toContain('![En logg](./svara-i-tid-1.png)');
    expect(Object.keys(word.pictures)).toEqual(['svara-i-tid-1.png']);
    expect(word.losses).toEqual([
      { kind: 'picture', name: 'svara-i-tid-2.png', why: 'kind', found: 'emf' },
      {
        kind: 'picture',
        name: 'svara-i-tid-3.png',
        why: 'size',
        found: expect.stringMatching(/^\d\.\d$/u) as string,
      },
      { kind: 'picture', name: 'svara-i-tid-4.png', why: 'damaged', found: '' },
    ]);
  });
});

describe('what an article does not hold of a document', () => {
  it.each<[string, string, readonly Loss[]]>([
    ['tracked changes', paragraph(`<w:ins>${run('nytt')}</w:ins><w:del><w:r><w:delText>gammalt</w:delText></w:r></w:del>`), [{ kind: 'inserted', count: 1 }, { kind: 'deleted', count: 1 }]],
    ['equations', paragraph(`${run('Så här: ')}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>`), [{ kind: 'equations', count: 1 }]],
    ['underlines, highlights, hidden and raised text', paragraph(run('a', '<w:u w:val="single"/>') + run('b', '<w:highlight w:val="yellow"/>') + run('c', '<w:vanish/>') + run('2', '<w:vertAlign w:val="superscript"/>')), [{ kind: 'underlined', count: 1 }, { kind: 'highlighted', count: 1 }, { kind: 'hidden', count: 1 }, { kind: 'raised', count: 1 }]],
    ['headings below the third level', text('Långt ner', 'Rubrik4'), [{ kind: 'deepHeadings', count: 1 }]],
    ['text in a box', paragraph(`<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${text('I en ruta')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice></mc:AlternateContent></w:r>`), [{ kind: 'text', text: 'I en ruta' }]],
  ])('is told: %s', async (_, body, expected) => {
    expect(await losses(text('Ord före.') + body)).toEqual(expected);
  }); // prettier-ignore

  it('is told: comments with their authors, headers and footers', async () => {
    const parts = { comments: [{ author: 'Anna Ek', text: 'Stämmer det?' }], header: 'Utkast 3' };
    expect(await losses(text('Ord.'), parts)).toEqual([
      { kind: 'headers', count: 1 },
      { kind: 'comment', author: 'Anna Ek', text: 'Stämmer det?' },
    ]);
  });

  it('is not its list of contents, which the site makes itself', async () => {
    expect(await losses(text('Inledning ..... 1', 'Innehll1') + text('Ord.'))).toEqual([]);
  });

  it('is said in both languages, word for word', async () => {
    const count = ['inserted', 'deleted', 'equations', 'charts', 'objects', 'headers', 'underlined', 'highlighted', 'hidden', 'raised', 'mergedCells', 'joinedCells', 'innerLinks', 'softHyphens', 'deepHeadings'] as const; // prettier-ignore
    const all: Loss[] = [
      ...count.flatMap((kind): Loss[] => [
        { kind, count: 1 },
        { kind, count: 3 },
      ]),
      { kind: 'comment', author: 'Anna', text: 'Stämmer det?' },
      { kind: 'comment', author: '', text: 'x'.repeat(130) },
      ...(['kind', 'size', 'remote', 'damaged'] as const).map((why1): Loss => ({
        kind: 'picture',
        name: 'a-1.png',
        why: why1,
        found: why1 === 'size' ? '3.2' : 'emf',
      })),
      { kind: 'smallerPicture', name: 'a-1.png' },
      { kind: 'renamed', from: 'Misstag', to: 'Vanliga misstag' },
      { kind: 'text', text: 'I en ruta' },
    ];
    for (const language of ['sv', 'en'] as const) {
      const { loss, problem, parts, draft, lossesHead, nothingLost } = wordTexts[language];
      const problems = (
        ['missing', 'notWord', 'oldWord', 'tooLarge', 'damaged', 'otherLanguage'] as const
      ).map((one) => problem(one, 'a.docx'));
      const lines = [
        ...problems,
        parts(['A'], []),
        parts(['A'], ['B', 'C']),
        draft('a.mdx'),
        lossesHead,
        nothingLost,
        ...all.map(loss),
      ];
      await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
        `../../../fixtures/word/texts.${language}.txt`,
      );
    }
  });
});

describe('a file that is not a Word document', () => {
  it.each([
    ['notWord', Buffer.from('%PDF-1.7')],
    ['oldWord', Buffer.from([0xd0, 0xcf, 0x11, 0xe0])],
    ['damaged', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(40)])],
  ])('is refused: %s', async (problem, bytes) => {
    expect(await readWord(bytes, 'a')).toBe(problem);
  });
});

// A process of its own takes its time on a busy machine.
describe('npm run new -- --from-word', { timeout: 60_000 }, () => {
  const file = join(place, 'svara i tid.docx');
  writeFileSync(
    file,
    docx(
      text('Svara i tid', 'Rubrik') + text('Det är det som kunder minns.') + paragraph(picture(0, 'En logg')),
      {
        pictures: [{ ending: 'png', bytes: image }],
        comments: [{ author: 'Anna', text: 'Bra!' }],
      },
    ),
  );
  const run1 = (folder: string, ...parameters: string[]) =>
    spawnSync(process.execPath, ['scripts/new.ts', ...parameters], {
      env: { ...process.env, PLAYBOOK_CONTENT: folder },
      encoding: 'utf8',
    });

  it('writes a draft in the language of the document with its pictures, and says what could not be included', () => {
    withCopy([], (folder) => {
      const { status, stdout } = run1(folder, 'answer', '--theme', 'promises', '--from-word', file);
      expect(status).toBe(0);
      expect(stdout.replaceAll(folder, 'content')).toMatchInlineSnapshot(`
        "Skrivet, och tillagt i temat promises i site.yaml:
          content/articles/sv/svara-i-tid.mdx
          content/articles/sv/svara-i-tid-1.png
        npm run check säger vad som är kvar att skriva.

        Delar från dokumentet: Varför det spelar roll. Kvar att skriva: Så ser det ut när det fungerar, Så gör du, Så kan du säga, Vanliga misstag, Så kan det gå till, Övning.
        Det här blev annorlunda eller kom inte med:
          kommentar från Anna: ”Bra!”
        Artikeln är ett utkast. Läs igenom den i content/articles/sv/svara-i-tid.mdx, och ta bort raden draft: true när den är klar.
        "
      `);
      expect(readdirSync(join(folder, 'articles/sv'))).toContain('svara-i-tid-1.png');
      expect(readdirSync(join(folder, 'articles/en'))).toHaveLength(2);
      expect(readFileSync(join(folder, 'articles/sv/svara-i-tid.mdx'), 'utf8')).toContain(
        '![En logg](./svara-i-tid-1.png)',
      );
    });
  });

  it('writes nothing where there is no such file', () => {
    withCopy([], (folder) => {
      const { status, stderr } = run1(folder, 'answer', '--theme', 'promises', '--from-word', 'x.docx');
      expect(status).toBe(1);
      expect(stderr.split('\n')[0]).toBe('Ingenting skrevs: det finns ingen fil x.docx.');
      expect(readdirSync(folder, { recursive: true })).toEqual(readdirSync(valid, { recursive: true }));
    });
  });

  it('begins a handbook with it', () => {
    const target = join(place, 'ny');
    const { status, stdout } = spawnSync(
      process.execPath,
      ['scripts/init.ts', target, '--languages', 'sv', '--lang', 'sv', '--from-word', file],
      { encoding: 'utf8', input: '' },
    );
    expect(status).toBe(0);
    expect(stdout).toContain('kommentar från Anna: ”Bra!”');
    expect(readFileSync(join(target, 'site.yaml'), 'utf8')).toContain('svara-i-tid');
    const check = spawnSync(process.execPath, ['scripts/check.ts', '--errors'], {
      env: { ...process.env, PLAYBOOK_CONTENT: target },
      encoding: 'utf8',
    });
    expect(check.stdout).toContain('Inget att rätta.');
  });
});
