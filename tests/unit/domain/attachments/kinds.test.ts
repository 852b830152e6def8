import { describe, expect, test } from 'vitest';
import { attachmentEnding, attachmentPaths } from '../../../../src/domain/attachments/kinds.ts';

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
