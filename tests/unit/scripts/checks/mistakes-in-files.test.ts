import { describe, expect, it } from 'vitest';
import { change, checked, en, remove, sv, write } from '../content-copy.ts';
import { each, inText, rename, rewrite } from './mistake.ts';

describe('a file that cannot be read gives one finding:', () => {
  const saveAgain = 'open it in your editor, choose Save as, and set the encoding to UTF-8';
  const latin = (text: string) => Buffer.from(text.replaceAll(/[”’…–]/gu, '-'), 'latin1');
  each([
    [
      'an article that an old editor saved',
      [rewrite(sv, latin)],
      `${sv}:4:14  file  the file is not saved as UTF-8: “ä” and other letters outside a–z cannot be read  ${saveAgain}`,
    ],
    [
      'a glossary that an old editor saved',
      [rewrite('glossary.yaml', latin)],
      `glossary.yaml:3:12  file  the file is not saved as UTF-8: “ö” and other letters outside a–z cannot be read  ${saveAgain}`,
    ],
    [
      'UTF-16 with its mark',
      [rewrite(sv, (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'))],
      `${sv}:1:1  file  the file is saved as UTF-16, not as UTF-8  ${saveAgain}`,
    ],
    [
      'UTF-16 without its mark',
      [rewrite(sv, (text) => Buffer.from(text, 'utf16le').swap16())],
      `${sv}:1:1  file  the file is saved as UTF-16, not as UTF-8  ${saveAgain}`,
    ],
    [
      'letters in two parts',
      [rewrite(sv, (text) => text.normalize('NFD'))],
      `${sv}:4:14  file  “ä” is stored as two characters, a letter and a mark, and so are others  type the letters again, or paste the text through a program that writes them as one (NFC)`,
    ],
    [
      'an empty article',
      [write(sv, '')],
      `${sv}:1:1  file  the file is empty  write it, put its text back, or delete the file`,
    ],
    [
      'an empty glossary',
      [write('glossary.yaml', '\n')],
      'glossary.yaml:1:1  file  the file is empty  write it, put its text back, or delete the file',
    ],
    [
      'a glossary of notes alone',
      [write('glossary.yaml', '# Words\n')],
      'glossary.yaml:1:1  schema  the file has no entries, only notes  begin each entry with "- id: …" at the start of a line; a list without entries is []',
    ],
    [
      'a glossary that is gone',
      [remove('glossary.yaml')],
      'glossary.yaml:1:1  file-name  glossary.yaml is missing  put it back; if you have none, write just [] in the file',
    ],
    [
      'a glossary with another ending',
      [rename('glossary.yaml', 'glossary.yml')],
      'glossary.yml:1:1  file-name  the site does not read files that end in .yml  rename it to glossary.yaml',
    ],
    [
      'an article that ends in .md',
      [rename(sv, sv.replace('.mdx', '.md'))],
      'articles/sv/ring-tillbaka.md:1:1  file-name  the site does not read files that end in .md  rename it to ring-tillbaka.mdx',
    ],
    [
      'two versions of the same lines',
      [inText('<<<<<<< HEAD\nYou call.\n=======\nYou ring.\n>>>>>>> other')],
      `${en}:24:1  file  the file has two versions of the same lines, because two people changed them  keep the lines that are right, and remove those with <<<<<<<, ======= and >>>>>>>`,
    ],
    [
      'fields without a text',
      [rewrite(en, (text) => `${text.split('---').slice(0, 2).join('---')}---\n`)],
      `${en}:12:1  frontmatter  the file has fields but no text  write the text below the second ---; npm run new shows what an article consists of`,
    ],
    [
      'an empty line first',
      [rewrite(en, (text) => `\n${text}`)],
      `${en}:1:1  frontmatter  the file begins with an empty line  begin it with the line ---`,
    ],
    [
      'dashes before the fields',
      [change(en, '---\n', '––\n')],
      `${en}:1:1  frontmatter  the line before the fields is ––  write three hyphens: ---`,
    ],
    [
      'four hyphens after the fields',
      [change(en, '\n---\n', '\n----\n')],
      `${en}:12:1  frontmatter  the line after the fields is ----  write three hyphens: ---`,
    ],
    [
      'no line after the fields',
      [change(en, '\n---\n', '\n')],
      `${en}:12:1  frontmatter  there is no line --- after the fields  write a line --- between the fields and the text`,
    ],
    [
      'no line around the fields',
      [rewrite(en, (text) => text.replaceAll('---\n', ''))],
      `${en}:1:1  frontmatter  the fields are not separated from the text  write a line --- before them, and one after`,
    ],
  ]);

  it('leavings of other programs give none', () => {
    expect(checked(write('articles/sv/Thumbs.db', 'x'), write('articles/sv/~$text.docx', 'x'))).toBe('');
  });
});

describe('a file in the wrong place or with a wrong name:', () => {
  it.each([
    ['artiklar/sv/ny.mdx', 'the site does not read this folder  did you mean articles?'],
    [
      'articles/sv/utkast/ny.mdx',
      'the site does not read folders inside this one  move it up to articles/sv/ny.mdx',
    ],
    [
      'articles/sv/Logg.PNG',
      'the extension of a picture is in lower case; found .PNG  rename it to logg.png',
    ],
    [
      'articles/sv/logg.gif',
      'a picture that ends in .gif is shown as a still  save it as .png, .jpg, .webp, .avif or .svg',
    ],
    [
      'articles/sv/min logg.png',
      'the file\'s name becomes a part of an address; found "min logg"  use a–z, digits and single hyphens: min-logg.png',
    ],
    [
      'articles/sv/README.md',
      'notes would become a page here  move it up, out of the folder of the language',
    ],
    ['articles/sv/ny.mdx.txt', 'the site does not read files that end in .txt  rename it to ny.mdx'],
  ])('%s', (path, complaint) => {
    expect(checked(write(path, 'x'))).toBe(`${path}:1:1  file-name  ${complaint}`);
  });
});
