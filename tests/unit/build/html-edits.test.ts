import { expect, test } from 'vitest';
import { withEdits } from '../../../src/build/html-edits.ts';

test('changes are made in a text wherever they stand in the list', () => {
  const edits = [
    { start: 4, end: 7, to: '<i>' },
    { start: 0, end: 1, to: '' },
    { start: 9, end: 9, to: '!' },
  ];
  expect(withEdits('<p><b/>xy', edits)).toBe('p><<i>xy!');
  expect(withEdits('<p><b/>xy', edits.toReversed())).toBe('p><<i>xy!');
});

test('what comes in at one place stands in the order of the list, and before what changes there', () => {
  const at = { start: 1, end: 1 };
  const edits = [
    { start: 1, end: 2, to: 'B' },
    { ...at, to: '1' },
    { ...at, to: '2' },
  ];
  expect(withEdits('abc', edits)).toBe('a12Bc');
});

test('a text without changes stays as it is', () => {
  expect(withEdits('<p>', [])).toBe('<p>');
});
