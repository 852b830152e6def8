import { expect, test } from 'vitest';
import { usedRules } from '../../../src/build/unused-styles.ts';

/** What is left of a style sheet on a page that has the component `here` alone. */
const left = (css: string): string => usedRules(css, new Set(['data-astro-cid-here']));

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
