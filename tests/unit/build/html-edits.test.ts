import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withEdits } from '../../../src/build/html-edits.ts';
import { readPage } from '../../../src/build/html-page.ts';

const pieces = [
  '<p class="a">',
  '</p>',
  'text < & text',
  '<style>a > b{}</style>',
  '<script>"</head><body>"</script>',
  '<br>',
  '',
];
const page = (head: readonly string[], body: readonly string[]): string =>
  `<html><head>${head.join('')}</head><body>${body.join('')}</body></html>`;

test('a changed page is what it would be if it were read anew, whatever is changed', () => {
  const changes = fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(undefined, ...pieces)), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(changes, changes, fc.boolean(), (head, body, isReversed) => {
      const before = (list: typeof head): string[] => list.map(([piece]) => piece);
      const after = (list: typeof head): string[] => list.map(([piece, other]) => other ?? piece);
      let place = '<html><head>'.length;
      const editsOf = (list: typeof head) =>
        list.flatMap(([piece, to]) => {
          const start = place;
          place += piece.length;
          return to === undefined ? [] : [{ start, end: place, to }];
        });
      const inHead = editsOf(head);
      place += '</head><body>'.length;
      const edits = [...inHead, ...editsOf(body)];
      // What comes in at one place comes in the order of the list.
      const hasOrder = edits.some(({ start, end }) => start === end);
      expect(
        withEdits(
          readPage(page(before(head), before(body))),
          isReversed && !hasOrder ? edits.toReversed() : edits,
        ),
      ).toEqual(readPage(page(after(head), after(body))));
    }),
  );
});

test('what comes in at one place stands in the order of the list, and before what was there', () => {
  const text = '<html><head></head><body></body></html>';
  const at = { start: 12, end: 12 };
  const { text: found, headEnd } = withEdits(readPage(text), [
    { ...at, to: '<link a>' },
    { ...at, to: '<link b>' },
  ]);
  expect(found).toBe('<html><head><link a><link b></head><body></body></html>');
  expect(found.slice(headEnd)).toBe('</head><body></body></html>');
});

test('a page without changes is the same page', () => {
  const before = readPage('<html></html>');
  expect(withEdits(before, [])).toBe(before);
});
