import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockSpan, clockTime, runningClock } from '../../../../src/domain/time/running-clock.ts';

const durations = fc.array(fc.integer({ min: 1, max: 240 }), { minLength: 1, maxLength: 30 });

test('durations are laid end to end from nought', () => {
  expect(runningClock([5, 8, 7])).toEqual([
    { start: 0, end: 5 },
    { start: 5, end: 13 },
    { start: 13, end: 20 },
  ]);
  expect(runningClock([])).toEqual([]);
});

test('the clock has no gaps, keeps every duration and ends at the sum', () => {
  fc.assert(
    fc.property(durations, (minutes) => {
      const clock = runningClock(minutes);
      expect(clock.map(({ start, end }) => end - start)).toEqual(minutes);
      expect(clock.map(({ start }) => start)).toEqual([0, ...clock.slice(0, -1).map(({ end }) => end)]);
      expect(clock.at(-1)?.end).toBe(minutes.reduce((sum, one) => sum + one, 0));
    }),
  );
});

test('minutes are shown as hours and minutes', () => {
  expect([0, 5, 59, 60, 95, 600].map(clockTime)).toEqual(['0:00', '0:05', '0:59', '1:00', '1:35', '10:00']);
  expect(clockSpan({ start: 55, end: 70 })).toBe('0:55–1:10');
});

test('what is no whole number of minutes is refused', () => {
  for (const wrong of [0, -5, 2.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => runningClock([10, wrong])).toThrow(
      new RangeError(`durations[1] must be a whole number of minutes from 1; found ${wrong}`),
    );
  }
  for (const wrong of [-1, 0.5, Number.NaN]) {
    expect(() => clockTime(wrong)).toThrow(
      new RangeError(`minutes must be a whole number from 0; found ${wrong}`),
    );
  }
});
