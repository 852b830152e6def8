import { describe, expect, test } from 'vitest';
import { readInterval, shiftDay } from '../../../../src/domain/time/interval.ts';

describe('a stretch of time', () => {
  test.each([
    ['12 months', { months: 12, days: 0 }],
    ['1 month', { months: 1, days: 0 }],
    ['2 years', { months: 24, days: 0 }],
    ['6 weeks', { months: 0, days: 42 }],
    ['90 days', { months: 0, days: 90 }],
    ['12 månader', { months: 12, days: 0 }],
    ['1 år', { months: 12, days: 0 }],
    ['3 Veckor', { months: 0, days: 21 }],
    ['1 dag', { months: 0, days: 1 }],
  ])('%s is read', (text, interval) => {
    expect(readInterval(text)).toEqual(interval);
  });

  test.each([
    '',
    '12',
    'months',
    '0 months',
    '-1 year',
    '1.5 years',
    'twelve months',
    '12months',
    '1000 days',
  ])('%j is none', (text) => {
    expect(readInterval(text)).toBeUndefined();
  });

  test.each([
    ['2026-01-31', '1 month', 1, '2026-02-28'],
    ['2028-01-31', '1 month', 1, '2028-02-29'],
    ['2028-02-29', '1 year', 1, '2029-02-28'],
    ['2026-11-28', '12 months', 1, '2027-11-28'],
    ['2026-12-31', '2 months', 1, '2027-02-28'],
    ['2026-03-31', '1 month', -1, '2026-02-28'],
    ['2026-01-01', '1 day', -1, '2025-12-31'],
    ['2026-02-27', '2 weeks', 1, '2026-03-13'],
  ] as const)('%s and %s (%i) is %s', (day, text, sign, expected) => {
    const interval = readInterval(text);
    if (!interval) throw new Error(text);
    expect(shiftDay(day, interval, sign)).toBe(expected);
  });
});
