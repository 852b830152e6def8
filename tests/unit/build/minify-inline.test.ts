import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { withEdits } from '../../../src/build/html-edits.ts';
import { readPage } from '../../../src/build/html-page.ts';
import { minifyInline } from '../../../src/build/minify-inline.ts';

const minified = (html: string): string => withEdits(html, minifyInline(readPage(html)).edits);

test('an inline script does the same in fewer letters, and everything else stays as it is', () => {
  const long = `(function early(first, words) {
    // A note to whoever reads this.
    if (first === 'a' && words.length > 0) seen.push(words + '!');
  })('a', "It’s </p>");`;
  const rest =
    '<script src="/a.js"></script><script type="application/json">{ "a" : 1 }</script><style> a { } </style>';
  const page = minified(`<p>${rest}</p><script>${long}</script>`);
  const [, code = ''] = /<script>([^]*?)<\/script>/u.exec(page) ?? [];
  expect(page.startsWith(`<p>${rest}</p>`)).toBe(true);
  const seen: string[] = [];
  runInNewContext(code, { seen });
  expect(seen).toEqual(['It’s </p>!']);
});

test('a script that cannot be read stays as it stands', () => {
  expect(minified('<script>if (</script>')).toBe('<script>if (</script>');
  const short = minified('<script>(function twice(value) { return value + value; })(2)</script>');
  expect(short.length).toBeLessThan(60);
});

test('the texts of the scripts that run are told as a browser takes them, and those of no others', () => {
  const page =
    '<script src="/a.js"></script><script type="application/ld+json">{}</script>' +
    '<script>run(  1  )</script><SCRIPT TYPE="module" data-x=">">a = "<style>";\r\nb</SCRIPT>';
  expect(minifyInline(readPage(page)).texts).toEqual(['run(1);', 'a = "<style>";\nb']);
});
