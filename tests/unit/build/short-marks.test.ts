import { expect, test } from 'vitest';
import { markNumbers, marksIn, withNumbers } from '../../../src/build/short-marks.ts';

const [one, other] = ['data-astro-cid-abc123', 'data-astro-cid-abc'];

test('marks that a sheet asks for are numbered in the order of the sheets, each once', () => {
  const numbers = markNumbers([`p[${one}] i,[${other}]:hover{top:0}`, `p[${one}]{top:0}`]);
  expect([...numbers]).toEqual([
    [one, 'data-0'],
    [other, 'data-1'],
  ]);
});

test('a number takes the place of its own mark, at elements and in sheets; a mark without one stays', () => {
  const numbers = new Map([[other, 'data-0']]);
  const text = (name: string): string => `<p ${name} class="x"><i ${one}></i></p>p[${name}]{top:0}`;
  expect(withNumbers(text(other), numbers)).toBe(text('data-0'));
  expect(marksIn(text(other))).toEqual([other, one, other]);
});
