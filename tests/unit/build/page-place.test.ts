import { expect, test } from 'vitest';
import { placeOf } from '../../../src/build/page-place.ts';

test.each([
  ['/', 'page', 'index.html'],
  ['', 'page', 'index.html'],
  ['/sv', 'page', 'sv/index.html'],
  ['/sv/artiklar/en-artikel', 'page', 'sv/artiklar/en-artikel/index.html'],
  ['/404', 'page', '404.html'],
  ['/sv/404', 'page', 'sv/404/index.html'],
  ['/search/sv.json', 'endpoint', 'search/sv.json'],
] as const)('%s lies as a %s at %s', (path, kind, place) => {
  expect(placeOf(path, kind)).toBe(place);
});
