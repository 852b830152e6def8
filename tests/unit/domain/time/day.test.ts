import { expect, test } from 'vitest';
import { dayOf } from '../../../../src/domain/time/day.ts';
import { daysAfter } from '../../../../src/domain/time/days-after.ts';

test('a moment falls on the day of the person’s own clock', () => {
  const midnight = new Date(2026, 10, 21, 0, 0, 1);
  expect(dayOf(midnight)).toBe('2026-11-21');
  expect(dayOf(midnight.getTime() - 2000)).toBe('2026-11-20');
  expect(dayOf(midnight.toISOString())).toBe('2026-11-21');
});

test('days after a day cross months, years and leap days', () => {
  expect(daysAfter('2026-11-21', 14)).toBe('2026-12-05');
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29');
});
