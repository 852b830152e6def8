import { expect, it } from 'vitest';
import { longReads } from '../../../../src/domain/text/reading-time.ts';

it('says a reading time only where it stands out from the others', () => {
  const isLong = longReads([4, 4, 4, 5, 9]);
  expect([4, 5, 6, 9].map(isLong)).toEqual([false, false, true, true]);
  // Of very short texts, one minute more is nothing to say.
  expect(longReads([1, 1, 1])(2)).toBe(false);
  expect(longReads([])(1)).toBe(false);
});
