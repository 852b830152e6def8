import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { htmlProblems } from '../../../../scripts/book/check/html-problems.ts';
import { pdfProblems } from '../../../../scripts/book/check/pdf-problems.ts';

test('a PDF without tags, outline, language and title is told so', async () => {
  const document = await PDFDocument.create();
  document.addPage();
  expect(await pdfProblems(await document.save(), 2)).toEqual([
    'it has 1 pages, and the list says 2',
    'it is not tagged',
    'it has no structure',
    'it has no outline',
    'it has no language',
    'a reader shows the name of the file instead of the title',
  ]);
});

test('a file that does not stand by itself is told what it needs', () => {
  const html =
    '<!doctype html><html lang="sv"><head><link rel="stylesheet" href="x.css"><style>a{background:url(x.png)}</style></head>' +
    '<body><p id="a"></p><p id="a"></p><img src="/x.png"><script>1</script><a href="#b">b</a><a href="/sv/">c</a>' +
    '<span data-page="a"></span></body></html>';
  expect(htmlProblems(html)).toEqual([
    'two places have the name a',
    'it would fetch x.css',
    'it would fetch /x.png',
    'it has a script',
    'a link leads to #b, which is not in the book',
    'a link leads to /sv/, an address of the site',
    'its styles would fetch something',
    'a page number is not filled in',
  ]);
  expect(
    htmlProblems('<!doctype html><p id="a"><a href="#a">a</a><img src="data:image/png;base64,"></p>'),
  ).toEqual([]);
});
