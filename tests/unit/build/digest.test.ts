import { expect, test } from 'vitest';
import { digestOf, outsideDigest } from '../../../src/build/digest.ts';

test('equal values have equal digests', () => {
  const view = () => ({
    title: 'Löften',
    minutes: 4,
    tags: ['a', 'b'],
    at: new Date(0),
    links: new Map([['x', '/x']]),
  });
  expect(digestOf(view())).toBe(digestOf(view()));
});

test.each<[string, unknown, unknown]>([
  ['a text', { a: 'x' }, { a: 'y' }],
  ['a name', { a: 'x' }, { b: 'x' }],
  ['a number and its text', ['1'], [1]],
  ['nothing and null', [undefined], [null]],
  ['a missing field and an undefined one', {}, { a: undefined }],
  ['where a text ends', ['a', 'b'], ['a,b']],
  ['a list and its only value', ['a'], 'a'],
  ['the order of fields', { a: 1, b: 2 }, { b: 2, a: 1 }],
  ['the order of a list', ['a', 'b'], ['b', 'a']],
  ['the order of a map', new Map([['a', 1], ['b', 2]]), new Map([['b', 2], ['a', 1]])],
  ['a day', new Date('2026-11-28'), new Date('2026-11-29')],
  ['a day and its number', new Date(0), 0],
  ['something deep down', { a: [{ b: { c: 'x' } }] }, { a: [{ b: { c: 'y' } }] }],
  ['a map and an object', new Map([['a', 1]]), { a: 1 }],
  ['where a set ends', [new Set([1]), 2], [new Set([1, 2])]],
  ['where a map ends', [new Set([new Map([['a', 1]]), 2])], [new Set([new Map([['a', 1]])]), 2]],
  ['the end of a long text', ['x'.repeat(300)], [`${'x'.repeat(300)}y`]],
  ['something deep down in much', [{ a: 'x'.repeat(300), b: { c: 1 } }], [{ a: 'x'.repeat(300), b: { c: 2 } }]],
  ['a long text and its list', 'x'.repeat(300), ['x'.repeat(300)]],
])('%s makes a difference', (_, one, other) => {
  expect(digestOf(one)).not.toBe(digestOf(other));
}); // prettier-ignore

test('what is marked as not shown is left out, and nothing else, whatever its name', () => {
  const view = (body: string) => [{ title: 'a', entry: outsideDigest({ body }) }];
  expect(digestOf(view('x'))).toBe(digestOf(view('y')));
  expect(digestOf([{ title: 'a', entry: { body: 'x' } }])).not.toBe(
    digestOf([{ title: 'a', entry: { body: 'y' } }]),
  );
});

test.each([() => 0, Symbol('x'), 1n, /x/u, new URL('http://x')])('of %s there is none', (value) => {
  expect(() => digestOf({ value })).toThrow(/^A page's key cannot be made of /u);
});
