import { describe, expect, it } from 'vitest';
import { change, checked, en } from '../content-copy.ts';

/** Puts a paragraph of its own where the English article has a sentence, and gives what rule `markdown` says of it. */
function said(text: string): string[] {
  return checked(change(en, 'You call then.', `You call then.\n\n${text}\n\nYou`))
    .split('\n')
    .filter((line) => line.includes('  markdown  '))
    .map((line) => line.replace(/^.*?  markdown  /u, ''));
}

describe('what a page would show as it stands', () => {
  it.each([
    ['** Note! **', 'shown with its marks: ** Note! **  write **Note!**, without spaces inside'],
    ['It is **important to note.', 'the mark ** is shown, because it has no other half here  write ** before and after the words, with no space inside; for the mark itself write \\*'],
    ['It is *important.', 'the mark * is shown, because it has no other half here  write * before and after the words, with no space inside; for the mark itself write \\*'],
    ['The **customer-**meeting is soon.', 'shown with its asterisks: **customer-**  end the bold before the hyphen: **customer**-'],
    ['**“I call”**and more.', 'shown with its asterisks: **“I call”**  write a space after it: **“I call”** …'],
    ['Read [be clear] (article:write-it-down).', 'not read as a link: [be clear] (article:write-it-down)  write [be clear](article:write-it-down), without a space between'],
    ['[more][less]', 'shown with its brackets: [more][less]  write [more](article:…) for a link, or the words without brackets'],
    ['See the note[^9].', 'a footnote that does not exist: [^9]  write its text on a line of its own: [^9]: …'],
    ['• Say the day\n• Call', 'a list that is not read as a list: “• Say the day”  begin each line with a hyphen and a space: - Say the day'],
    ['Say this:\n• Say the day', 'a list mark from a word processor: “• Say the day”  begin the line with a hyphen and a space: - Say the day, after an empty line'],
    ['Step 1: Call\nStep 2: Write', 'steps that run into one paragraph: “Step 1: Call”  begin each line with its number, a full stop and a space: 1. Call'],
    ['| A | B |\n| 1 | 2 |', 'a table that is not read as a table, but shown with its bars  write | --- | --- | below the first line, and as many cells in each line'],
    ['| A | B |\n| --- |\n| 1 | 2 |', 'a table that is not read as a table, but shown with its bars  write | --- | --- | below the first line, and as many cells in each line'],
    ['A | B\n1 | 2', 'a table that is not read as a table, but shown with its bars  write | --- | --- | below the first line, and as many cells in each line'],
    ['| A | B |\n| --- | --- |\n| 1 |', 'a row of 1 cell in a table of 2 columns  write | for each cell, empty ones too'],
    ['| A | B |\n| --- | --- |\n| 1 | 2 | 3 |', 'a row of 3 cells in a table of 2 columns  the last cells are not shown: remove a |, or write \\| for the mark itself'],
    ['<Worksheet title="Log">\n\n| A | B |\n| 1 | 2 |\n\n</Worksheet>', 'a table that is not read as a table, but shown with its bars  write | --- | --- | below the first line, and as many cells in each line'],
    ['It is ~~wrong.', 'the mark ~~ is shown, because it has no other half here  write ~~ before and after the words, or remove it'],
    ['==marked== words', 'shown as it is written: ==marked==  take the marks away, or write **bold** or *italic*; an item of a list begins with a hyphen'],
    ['Two square metres, m^2^', 'shown as it is written: ^2^  take the marks away, or write **bold** or *italic*; an item of a list begins with a hyphen'],
    ['Well done :thumbs_up:', 'shown as it is written: :thumbs_up:  take the marks away, or write **bold** or *italic*; an item of a list begins with a hyphen'],
    ['[ ] Call', 'shown as it is written: [ ]  take the marks away, or write **bold** or *italic*; an item of a list begins with a hyphen'],
    ['> [!NOTE]\n> Call first.', 'a box of another system, shown as it is written: [!NOTE]  take that line away, and write the words of the box as a paragraph'],
    [':::tip\nCall first.', 'a box of another system, shown as it is written: :::tip  take that line away, and write the words of the box as a paragraph'],
    ['Read [on](article:write-it-down. Then call.', 'a link without its other bracket: [on](article:write-it-down.  write [on](article:write-it-down)'],
    ['FÃ¶rtroende is Swedish.', '“FÃ¶rtroende” has got wrong letters on its way here  fetch the text again where it came from, or type the words again; files are saved as UTF-8'],
    ['The customer â€œwaits.', '“â€œwaits” has got wrong letters on its way here  fetch the text again where it came from, or type the words again; files are saved as UTF-8'],
    ['###Heading', 'a heading that is not read as a heading: “###Heading”  write a space after ###'],
  ])('%j', (text, finding) => {
    expect(said(text)).toEqual([finding]);
  }); // prettier-ignore

  it.each([
    '**Note!** and *this* and ~~that~~.',
    '- Say the day\n- Call',
    '1. Call\n2. Write',
    '| A | B |\n| --- | ---: |\n| 1 |  |',
    'Two times three is 2 * 3, and a sign is \\* or \\*\\*.',
    'A note[^1].\n\n[^1]: The note.',
    'Which way: north | south?',
    'A file called my_own_file.',
    'At 12:30:15, a ratio of 2:1:4, a = b == c, and 2^10.',
    '- [x] Call\n- [ ] Write',
    'Ångström, Ýmir and â la carte.',
  ])('lets %j be', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('looks into fields, which take plain words', () => {
    expect(checked(change('glossary.yaml', 'definition: ', 'definition: A **bold** word. '))).toContain(
      'markdown  shown as it is written: **bold**  this field takes plain words: no Markdown, no links and no code',
    );
  });
});
