import { describe, expect, it } from 'vitest';
import { change, checked, en, quiz, sv } from '../content-copy.ts';

describe('unfinished', () => {
  it('names what was left for later, at its place in the line', () => {
    expect(
      checked(
        change(en, 'You call then.', 'WRITE HERE: a sign that it works.'),
        change(sv, 'Du ringer då.', 'Du ringer då. TODO mer'),
        change('glossary.yaml', 'Word that somebody else counts on.', 'Lorem ipsum.'),
      ),
    ).toMatchInlineSnapshot(`
      "articles/en/call-back.mdx:20:3  unfinished  left to write: “WRITE HERE: a sign that it works.”  replace the guiding sentence with your own text
      articles/sv/ring-tillbaka.mdx:20:17  unfinished  left to write: “TODO mer”  write it, or remove it
      glossary.yaml:8:17  unfinished  left to write: “Lorem ipsum.”  write it, or remove it"
    `);
  });
});

describe('translated', () => {
  it('names equal texts in articles, the glossary and the self-assessment', () => {
    expect(
      checked(
        quiz,
        change(en, 'You call then.', 'Du ringer då.'),
        change(
          'glossary.yaml',
          'Word that somebody else counts on.',
          'Ett besked som någon annan räknar med.',
        ),
        change(
          'quiz/small.yaml',
          'en: I called when I had said I would.',
          'en: Jag ringde när jag hade sagt det.',
        ),
      )
        .split('\n')
        .filter((line) => !line.includes('  spelling  '))
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "articles/en/call-back.mdx:20:3  translated  the same text in both languages: “Du ringer då.”  translate it; the other is at articles/sv/ring-tillbaka.mdx:20
      glossary.yaml:8:17  translated  the same text in both languages: “Ett besked som någon annan räknar med.”  translate it; the other is at glossary.yaml:4
      quiz/small.yaml:38:60  translated  the same text in both languages: “Jag ringde när jag hade sagt det.”  translate it; the other is at quiz/small.yaml:38"
    `);
  });

  it('lets a single word be the same', () => {
    expect(
      checked(
        change('glossary.yaml', 'term: promise', 'term: team'),
        change('glossary.yaml', 'term: löfte', 'term: team'),
      ),
    ).toBe('');
  });
});

describe('typography', () => {
  const inSwedish = (text: string) => change(sv, 'Du ringer då.', `Du ringer då. ${text}`);
  const inEnglish = (text: string) => change(en, 'You call then.', `You call then. ${text}`);

  it.each([
    ['”Hej”, säger hon – 5\u00a0% av 2\u00a0000 kr, 5–10 dagar, 2026-11-21, 08-123 45 67.'],
    ['Det är bra … Eller?'],
  ])('takes %s in Swedish', (text) => {
    expect(checked(inSwedish(text))).toBe('');
  });

  it.each([
    ['“Hello,” she says – it’s 5% of 2,000 kronor, 5–10 days, in 2026 200 people.'],
    ['He said ‘no’ (“never”).'],
  ])('takes %s in English', (text) => {
    expect(checked(inEnglish(text))).toBe('');
  });

  it.each([
    ['Hon sa "hej.', 24, 'straight quotation mark "  write ” both before and after'],
    ['Hon sa “hej.', 24, 'quotation mark of another language  write ” both before and after'],
    ["Det är Anna's.", 28, "straight apostrophe '  write ’"],
    ['Vänta... nu.', 22, 'three full stops  use the character …'],
    ['Ring - nu.', 22, 'hyphen as a dash  write – with a space on both sides'],
    ['Ring — nu.', 21, 'long dash —  write – with a space on both sides'],
    ['Ring  nu.', 21, 'two spaces  write one'],
    ['Ring nu .', 24, 'space before a punctuation mark  remove the space'],
    ['Om 5-10 dagar.', 21, 'hyphen between numbers  write 5–10, with –'],
    [
      'Det är 2 000 dagar.',
      25,
      'ordinary space in a number, which may break over two lines  write a no-break space (Alt+0160; on a Mac Option+Space)',
    ],
    [
      'Det är 5 % nu.',
      25,
      'ordinary space before %, which may break over two lines  write a no-break space (Alt+0160; on a Mac Option+Space)',
    ],
    ['Det är 5% nu.', 25, 'no space before %  write a no-break space before it: 5 %'],
  ])('does not take %s in Swedish', (text, column, complaint) => {
    expect(checked(inSwedish(text))).toBe(`${sv}:20:${column}  typography  ${complaint}`);
  });

  it.each([
    ['She said "no.', 27, 'straight quotation mark "  write “ before and ” after'],
    ['She said „no.', 27, 'quotation mark of another language  write “ before and ” after'],
    ['She said ”no.', 27, 'closing quotation mark ” where one opens  write “'],
    ['She said no.“', 30, 'opening quotation mark “ where one closes  write ”'],
    ['It is 5 % now.', 25, 'space before %  write 5%'],
    ['It is 2 000 days.', 25, 'space in a number  write 2,000'],
  ])('does not take %s in English', (text, column, complaint) => {
    expect(checked(inEnglish(text))).toBe(`${en}:20:${column}  typography  ${complaint}`);
  });

  it('looks at every text: frontmatter, components, glossary', () => {
    expect(
      checked(
        change(en, 'title: Call back', 'title: Call "back"'),
        change(en, 'material="Pen and paper"', 'material="Pen - paper"'),
        change('glossary.yaml', 'Word that', 'Word - that'),
      ),
    ).toMatchInlineSnapshot(`
      "articles/en/call-back.mdx:3:13  typography  straight quotation mark "  write “ before and ” after
      articles/en/call-back.mdx:3:18  typography  straight quotation mark "  write “ before and ” after
      articles/en/call-back.mdx:61:58  typography  hyphen as a dash  write – with a space on both sides
      glossary.yaml:8:22  typography  hyphen as a dash  write – with a space on both sides"
    `);
  });
});

describe('readability', () => {
  it('names a Swedish article with long words in long sentences', () => {
    const heavy =
      'Verksamhetens kundrelationer förutsätter genomarbetade handläggningsrutiner beträffande återkoppling '.repeat(
        12,
      );
    expect(checked(change(sv, 'Du ringer då.', `${heavy.trim()}.`))).toMatchInlineSnapshot(`""`);
  });
});

describe('spelling', () => {
  it('names a slip in each language, with what may be meant', () => {
    expect(
      checked(change(sv, 'Du ringer då.', 'Du rinngr då.'), change(en, 'You call then.', 'You recieve it.')),
    ).toMatchInlineSnapshot(`
      "articles/en/call-back.mdx:20:7  spelling  not in the English dictionary: recieve  add it as a line in words.txt if it is right; suggestions will come once you have dealt with earlier words
      articles/sv/ring-tillbaka.mdx:20:6  spelling  not in the Swedish dictionary: rinngr  did you mean rinner, rinnig or ringning? Or add it as a line in words.txt if it is right"
    `);
  });

  it('counts a slip that stands more than once in a file', () => {
    expect(checked(change(en, 'You call then.', 'Kalundra and Kalundra.'))).toMatchInlineSnapshot(
      `"articles/en/call-back.mdx:20:3  spelling  not in the English dictionary: Kalundra (2 times in this file)  add it as a line in words.txt if it is right; suggestions will come once you have dealt with earlier words"`,
    );
  });

  it('takes Swedish compounds, half compounds, names, abbreviations and addresses', () => {
    expect(
      checked(
        change(
          sv,
          'Du ringer då.',
          'Kundregistervården, leverantörs- och kundmöten, Växjö, CRM, B2B och anna@nordkaj.se.',
        ),
        change(
          en,
          'You call then.',
          'Växjö, B2B, CRM, https://nordkaj.example/abcdefgh, Anna’s two-day follow-up.',
        ),
      ),
    ).toBe('');
  });

  it('takes the words of words.txt, with a capital letter or a genitive s, and not what stands after #', () => {
    expect(
      checked(
        change('words.txt', 'Nordkaj', 'Nordkaj # blorpt\nsnorvel'),
        change(sv, 'Du ringer då.', 'Nordkajs Snorvel blorpt.'),
      ),
    ).toMatchInlineSnapshot(
      `"articles/sv/ring-tillbaka.mdx:20:20  spelling  not in the Swedish dictionary: blorpt  add it as a line in words.txt if it is right"`,
    );
  });
});
