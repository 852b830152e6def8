import { expect, test } from 'vitest';
import { mayBeFramed } from '../../../src/page-scripts/refuse-frame.ts';

const own = 'http://intranet.test';

test('a page is shown inside its own site and inside those that are allowed, all the way up', () => {
  expect(mayBeFramed([own], own, [])).toBe(true);
  expect(mayBeFramed([own, 'https://portal.test'], own, ['https://portal.test'])).toBe(true);
});

test('and nowhere else, nor where the browser does not tell', () => {
  expect(mayBeFramed([], own, [])).toBe(false);
  expect(mayBeFramed(['null'], own, [])).toBe(false);
  expect(mayBeFramed(['https://intranet.test'], own, [])).toBe(false);
  expect(mayBeFramed(['http://intranet.test.evil.test'], own, [])).toBe(false);
  // An allowed page that itself stands in a foreign one.
  expect(mayBeFramed(['https://portal.test', 'https://evil.test'], own, ['https://portal.test'])).toBe(false);
});
