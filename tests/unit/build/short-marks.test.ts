import { expect, test } from 'vitest';
import { shortMarks } from '../../../src/build/short-marks.ts';

test('marks that a sheet of the page asks for are numbered, in the sheets and at the elements', () => {
  const page = (a: string, b: string): string =>
    `<style>p[${a}] i,[${b}]:hover{top:0}</style><p ${a} class="x"><i ${b}></i></p><style media="print">p[${a}]{top:0}</style>`;
  expect(shortMarks(page('data-astro-cid-abc123', 'data-astro-cid-abc'))).toBe(page('data-0', 'data-1'));
});

test('the mark of a component whose styles are in a file stays', () => {
  const rest = '<link rel="stylesheet" href="/a.css"><p data-astro-cid-b1></p>';
  expect(shortMarks(`<style>p[data-astro-cid-a1]{}</style>${rest}`)).toBe(
    `<style>p[data-0]{}</style>${rest}`,
  );
});
