import { describe, expect, it } from 'vitest';
import { findingText } from '../../../../scripts/content-check/messages/catalogue.ts';
import { attachmentFindings } from '../../../../scripts/content-check/model/attachment-bytes.ts';
import type { Edit } from '../content-copy.ts';
import { change, checked, sv, write } from '../content-copy.ts';

const text = (words: string) => change(sv, '- Du ringer då.', `- Du ringer då. ${words}`);
const pdf = write('articles/sv/lista.pdf', '%PDF-1.7');

/** Without file and place, which the text of the fixture decides. */
const told = (...edits: readonly Edit[]): string[] =>
  checked(...edits)
    .split('\n')
    .map((line) => line.replace(/^articles\/sv\/([^:]+):\d+:\d+/u, '$1'));

describe('attachments', () => {
  it('are files beside the text, by a link or in a component', () => {
    expect(
      checked(
        pdf,
        write('articles/sv/film.mp4', '....ftyp'),
        write('articles/sv/film.vtt', 'WEBVTT'),
        text('Ta med [listan](./lista.pdf).'),
        change(
          sv,
          '## Så gör du',
          '<Attachment file="./lista.pdf" title="Listan" />\n\n<Video file="./film.mp4" title="Ett samtal" captions="./film.vtt" />\n\n## Så gör du',
        ),
      ),
    ).toBe('');
  });

  it('that are not there, or are called otherwise, are told with what is near', () => {
    expect(
      told(pdf, text('[a](./lista.pdf) [b](./Lista.pdf) [c](./listan.pdf) [d](./annat-namn.pdf)')),
    ).toEqual([
      'ring-tillbaka.mdx  attachments  there is no file articles/sv/Lista.pdf  did you mean ./lista.pdf? Upper and lower case differ',
      'ring-tillbaka.mdx  attachments  there is no file articles/sv/listan.pdf  did you mean ./lista.pdf?',
      expect.stringMatching(
        /^ring-tillbaka\.mdx {2}attachments {2}there is no file articles\/sv\/annat-namn\.pdf {2}put the file in /u,
      ),
    ]);
  });

  it.each([
    ['lista.doc', 'save it as .docx, or as .pdf if nobody is to fill it in'],
    ['lista.xlsm', 'save it as .xlsx, without macros'],
    ['film.mov', 'save the film as .mp4 (H.264), which every browser plays'],
    ['allt.zip', 'put the files that it contains beside the text, one by one'],
    ['brev.msg', 'save it as .pdf, .docx, .xlsx, .pptx, .odt, .ods, .odp, .mp4 or .webm'],
  ])('of another kind are told how to be saved: %s', (name, hint) => {
    expect(told(text(`[a](./${name})`))).toEqual([
      `ring-tillbaka.mdx  attachments  ./${name} is not of a kind that is shown here  ${hint}`,
    ]);
  });

  it('in the wrong component are told what it takes', () => {
    const film = '<Video file="./lista.pdf" title="Film" captions="none" />\n\n## Så gör du';
    expect(told(pdf, change(sv, '## Så gör du', film))).toEqual([
      'ring-tillbaka.mdx  attachments  ./lista.pdf is not of a kind that is shown here  save it as .mp4 or .webm',
    ]);
  });

  it('that are too large, or that nobody leads to, are told', () => {
    expect(
      told(write('articles/sv/stor.pdf', Buffer.alloc(21_000_000, '%PDF-')), text('[a](./stor.pdf)')),
    ).toEqual([
      'stor.pdf  attachments  the file is 21 MB; expected at most 20 MB  save it with smaller pictures: “minimum size” when it is saved as PDF, “compress pictures” in Office',
    ]);
    expect(told(pdf)).toEqual([
      'lista.pdf  attachments  no text leads to this file, so it is not published  write [words](./lista.pdf) in a text beside it, or remove it',
    ]);
  });

  it('have names that become addresses', () => {
    expect(told(write('articles/sv/Min lista.PDF', '%PDF-'))[0]).toBe(
      'Min lista.PDF  file-name  the extension of a file is in lower case; found .PDF  rename it to min-lista.pdf',
    );
  });
});

describe('what an attachment holds', () => {
  it.each([
    ['a.pdf', '%PDF-1.7'],
    ['a.docx', 'PK\u0003\u0004....[Content_Types].xml'],
    ['a.xlsx', 'PK\u0003\u0004....xl/workbook.xml'],
    ['a.odt', 'PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.text'],
    ['a.mp4', '\u0000\u0000\u0000\u0018ftypisom'],
    ['a.webm', '\u001aE\u00df\u00a3'],
    ['a.vtt', 'WEBVTT\n'],
    ['a.png', 'no attachment'],
  ])('is what its name says: %s', (name, bytes) => {
    expect(attachmentFindings(name, Buffer.from(bytes, 'latin1'))).toEqual([]);
  });

  it.each([
    [
      'a.pdf',
      'PK\u0003\u0004word/',
      'the file ends in .pdf but contains a document of another kind, or a zip archive',
    ],
    ['a.docx', '%PDF-1.7', 'the file ends in .docx but contains a PDF'],
    [
      'a.docx',
      '\u00d0\u00cf\u0011\u00e0',
      'the file ends in .docx but contains a document of an old version of Office, or one with a password',
    ],
    ['a.mp4', '', 'the file ends in .mp4 but contains nothing'],
    [
      'a.xlsx',
      'PK\u0003\u0004[Content_Types].xml....xl/vbaProject.bin',
      'the document has macros, which run when a reader opens it',
    ],
  ])('is told where it is something else: %s', (name, bytes, message) => {
    expect(
      attachmentFindings(name, Buffer.from(bytes, 'latin1')).map((found) => findingText(found, 'en')[0]),
    ).toEqual([message]);
  });
});
