import { expect, test } from 'vitest';
import { withoutUnusedStyles } from '../../../src/build/unused-styles.ts';

/** The style sheet that is left on a page with one element, of the component `here`. */
function left(css: string, more = ''): string {
  const html = `<html><head><style>${css}</style></head><body><p data-astro-cid-here></p>${more}</body></html>`;
  return /<style>([^]*?)<\/style>/u.exec(withoutUnusedStyles(html))?.[1] ?? '';
}

const own = '.a[data-astro-cid-here]{color:red}';
const other = '.b[data-astro-cid-gone]{color:red}';

test('rules of components that a page does not have are left out, also under a condition', () => {
  expect(left(`${own}${other}p{margin:0}`)).toBe(`${own}p{margin:0}`);
  expect(left(`@media print{@supports (gap:0){${other}}${own}}`)).toBe(`@media print{${own}}`);
  expect(left(`@media print{${other}}`)).toBe('');
  expect(left(`.a[data-astro-cid-here] .b[data-astro-cid-gone]{color:red}`)).toBe('');
});

test.each([
  ['one selector of several', `.b[data-astro-cid-gone],.a[data-astro-cid-here]{color:red}`],
  ['what may be one of several', `.a[data-astro-cid-here]:is(.b[data-astro-cid-gone],.c){color:red}`],
  ['what excludes a component', `.a:not(.b[data-astro-cid-gone]){color:red}`],
  ['a sign in a text', `.a[data-astro-cid-here]:before{content:"}{;/*"}${own}`],
  ['a note with a brace', `/* } */${own}`],
  [
    'fonts, movements and statements',
    '@charset "x";@import "a.css";@font-face{font-family:a}@keyframes b{from{top:0}to{top:1px}}p{a:b}',
  ],
  ['a sheet without marks', 'p{color:red}'],
  ['what is cut short', '.a{color:red'],
])('%s stays as it is', (_, css) => {
  expect(left(css)).toBe(css);
});

test('an element that only a browser without scripts has counts too, and no name in another sheet', () => {
  expect(left(other, '<noscript><i data-astro-cid-gone></i></noscript>')).toBe(other);
  expect(left(other, `<style>${other}</style>`)).toBe('');
});
