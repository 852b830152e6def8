import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexGroups, pageRanges } from '../../../../src/domain/book/index-entries.ts';
import { createFormats } from '../../../../src/i18n/formats.ts';
import { smallHandbook } from '../../support/book-content.ts';

test('a term stands with its places, and a synonym points to it, in the order of the language', () => {
  const places = new Map([['promise', ['a', 'b']]]);
  const { compare } = createFormats('sv', 'SEK');
  expect(indexGroups(smallHandbook.glossary, places, (id) => `term-${id}`, compare)).toEqual([
    {
      letter: 'L',
      entries: [{ word: 'löfte', explained: 'term-promise', places: ['a', 'b'], see: undefined }],
    },
    { letter: 'U', entries: [{ word: 'utfästelse', explained: undefined, places: [], see: 'löfte' }] },
    {
      letter: 'Ö',
      entries: [{ word: 'överlämning', explained: 'term-handover', places: [], see: undefined }],
    },
  ]);
});

test('a synonym that is a term itself points nowhere', () => {
  const [promise, handover] = smallHandbook.glossary;
  if (!promise || !handover) throw new Error('The handbook has two terms.');
  const groups = indexGroups(
    [promise, { ...handover, synonyms: ['löfte'] }],
    new Map(),
    (id) => id,
    (a, b) => a.localeCompare(b, 'sv'),
  );
  expect(groups.flatMap(({ entries }) => entries.map(({ word }) => word))).toEqual([
    'löfte',
    'utfästelse',
    'överlämning',
  ]);
});

test('pages stand once, in order, three in a row as a range', () => {
  expect(pageRanges([40, 12, 16, 15, 17, 12])).toEqual(['12', '15–17', '40']);
  expect(pageRanges([8, 9])).toEqual(['8', '9']);
  expect(pageRanges([])).toEqual([]);
});

test('ranges name exactly the pages that they are made of', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 })), (pages) => {
      const named = pageRanges(pages).flatMap((range) => {
        const [first = 0, last = first] = range.split('–').map(Number);
        return Array.from({ length: last - first + 1 }, (_, index) => first + index);
      });
      expect(named).toEqual([...new Set(pages)].sort((a, b) => a - b));
    }),
  );
});
