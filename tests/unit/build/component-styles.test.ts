import { expect, test } from 'vitest';
import { componentStyles } from '../../../src/build/component-styles.ts';
import { withEdits } from '../../../src/build/html-edits.ts';
import { readPage } from '../../../src/build/html-page.ts';
import { joinStyles } from '../../../src/build/join-styles.ts';
import { nameSheets } from '../../../src/build/named-sheets.ts';
import { withNumbers } from '../../../src/build/short-marks.ts';

/** A page as Astro renders it with such sheets, of which it joins those that follow each other. */
function rendered(sheets: readonly string[], body: string): string {
  const named = nameSheets(sheets.map((content) => ({ sheet: { type: 'inline', content } })));
  return `<head><style>${named.map(({ sheet }) => sheet.content).join('')}</style></head><body>${body}</body>`;
}
function finished(html: string): string {
  const { numbers, sheetOf } = componentStyles(html);
  const numbered = withNumbers(html, numbers);
  return withEdits(numbered, joinStyles(readPage(numbered), sheetOf).edits);
}
const page = (css: string, body: string): string => `<head><style>${css}</style></head><body>${body}</body>`;

const [here, gone] = ['p[data-astro-cid-here]{top:0}', 'p[data-astro-cid-gone]{top:0}'];
const element = '<p data-astro-cid-here>x</p>';

test('a page has the rules of its own components, and these and their elements are numbered', () => {
  expect(finished(rendered(['a{top:0}', here + gone], element))).toBe(
    page('a{top:0}p[data-0]{top:0}', '<p data-0>x</p>'),
  );
});

test('what one page has is not what another has', () => {
  const sheets = [here + gone];
  const both = `${element}<noscript><i data-astro-cid-gone></i></noscript>`;
  for (let time = 0; time < 2; time += 1) {
    expect(finished(rendered(sheets, element))).toBe(page('p[data-0]{top:0}', '<p data-0>x</p>'));
    expect(finished(rendered(sheets, both))).toBe(
      page('p[data-0]{top:0}p[data-1]{top:0}', '<p data-0>x</p><noscript><i data-1></i></noscript>'),
    );
    expect(finished(rendered(['a{}'], element))).toBe(page('a{}', element));
  }
});

test('the mark of a component whose styles are in a file stays', () => {
  const both = `${element}<p data-astro-cid-file></p>`;
  expect(finished(rendered([here], both))).toContain('<p data-0>x</p><p data-astro-cid-file></p>');
});

test('what an author writes is no sheet', () => {
  const body = `<code>/*sheet-${'a'.repeat(27)}*/</code>`;
  expect(finished(rendered([], body))).toBe(page('', body));
});

test('a sheet in a file has no name, nor has one whose rules must come first', () => {
  const styles = [
    { sheet: { type: 'external', src: '/a.css' } },
    { sheet: { type: 'inline', content: '@import "b.css";' } },
    { sheet: { type: 'inline', content: '@charset "utf-8";' } },
  ];
  expect(nameSheets(styles)).toEqual(styles);
});
