import { describe, expect, test } from 'vitest';
import { attachmentEnding, attachmentPaths, besidePath } from '../../../../src/domain/attachments/kinds.ts';

describe('the files that a text leads to', () => {
  test('are those of its links and its components, each once', () => {
    expect(
      attachmentPaths(`Läs [listan](./lista.pdf), [en gång till](./lista.pdf "Listan") och [den andra](<../sv/blankett.docx>).

<Attachment file="./mall.xlsx" title="Mall" />
<Video file='./film.mp4' title="Film" captions="none" />
<Video file="./film2.webm" title="Film" captions="./film2.vtt" />
`),
    ).toEqual([
      './lista.pdf',
      '../sv/blankett.docx',
      './mall.xlsx',
      './film.mp4',
      './film2.webm',
      './film2.vtt',
    ]);
  });

  test('are also those whose path holds blanks or brackets, or stands on a line of its own', () => {
    expect(
      attachmentPaths(`[a](<./min lista.pdf>) [b](./lista(1).pdf) [c][d] [e]

[d]: ./blankett.docx "Blanketten"
  [e]: <../sv/en till.xlsx>
`),
    ).toEqual(['./min lista.pdf', './lista(1).pdf', './blankett.docx', '../sv/en till.xlsx']);
  });

  test('are none that lie elsewhere, that are no files, or that stand in a note to authors', () => {
    expect(
      attachmentPaths(`[a](https://exempel.se/lista.pdf) [b](/filer/lista.pdf) [c](article:lista) [d](#lista.pdf)
{/* [hemligt](./hemligt.pdf) */} ![bild](./bild.png) [e](./program.exe) [f](mailto:a@b.pdf)`),
    ).toEqual([]);
  });

  test('are called as their author wrote them, also with an escape', () => {
    expect(attachmentPaths('[a](./en%20lista.pdf) [b](./100%.pdf)')).toEqual([
      './en lista.pdf',
      './100%.pdf',
    ]);
  });

  test.each([
    ['lista.PDF', 'pdf'],
    ['./a.b.docx', 'docx'],
    ['film.mp4?t=3', 'mp4'],
    ['lista.pdf.exe', undefined],
    ['pdf', undefined],
    ['lista.docm', undefined],
  ])('%s ends in %s', (path, ending) => {
    expect(attachmentEnding(path)).toBe(ending);
  });
});

describe('the path of a file beside a text', () => {
  test.each([
    ['./logg.png', './logg.png'],
    ['logg.png', './logg.png'],
    ['../sv/logg.png', '../sv/logg.png'],
    ['min%20b%C3%A5rd.png', './min bård.png'],
    ['100%.png', './100%.png'],
    ['..logg.png', './..logg.png'],
  ])('%s is %s', (written, path) => {
    expect(besidePath(written)).toBe(path);
  });

  test.each([
    '',
    '/logg.png',
    '//x.se/logg.png',
    'https://x.se/logg.png',
    'C:/logg.png',
    '#logg',
    'data:image/png;base64,AA',
    '\\\\server\\logg.png',
  ])('%s is none', (written) => {
    expect(besidePath(written)).toBeUndefined();
  });
});
