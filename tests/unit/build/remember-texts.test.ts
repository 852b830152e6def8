import { expect, test, vi } from 'vitest';
import { rememberTexts } from '../../../src/build/remember-texts.ts';

test('finds a thing out of each text once, also where there is nothing to be found', () => {
  const read = vi.fn((text: string): number | undefined => (text === '' ? undefined : text.length));
  const lengthOf = rememberTexts(read);
  expect(['ab', '', 'abc', 'ab', ''].map(lengthOf)).toEqual([2, undefined, 3, 2, undefined]);
  expect(read.mock.calls).toEqual([['ab'], [''], ['abc']]);
});

test('shares nothing with what else is remembered of the same texts', () => {
  expect([rememberTexts((text) => text.length)('ab'), rememberTexts((text) => text + text)('ab')]).toEqual([
    2,
    'abab',
  ]);
});
