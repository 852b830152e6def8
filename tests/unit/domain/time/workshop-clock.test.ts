import { expect, test } from 'vitest';
import { runningClock } from '../../../../src/domain/time/running-clock.ts';
import { clockView, minutesAndSeconds } from '../../../../src/domain/time/workshop-clock.ts';

const agenda = runningClock([5, 10, 15]);

test('a clock says what is left of the step that is shown, and which step is due', () => {
  expect(clockView(agenda, 0, 0)).toEqual({ elapsed: 0, left: 300, due: 0 });
  expect(clockView(agenda, 1, 299.9)).toEqual({ elapsed: 299, left: 601, due: 0 });
  expect(clockView(agenda, 1, 300)).toEqual({ elapsed: 300, left: 600, due: 1 });
});

test('a step that lasts too long is over time, and the last step is due for ever', () => {
  expect(clockView(agenda, 0, 330)).toEqual({ elapsed: 330, left: -30, due: 1 });
  expect(clockView(agenda, 2, 5000)).toEqual({ elapsed: 5000, left: -3200, due: 2 });
});

test('what is no step or no time is refused', () => {
  expect(() => clockView(agenda, 3, 0)).toThrow(new RangeError('step must be one from 0 to 2; found 3'));
  for (const seconds of [-1, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => clockView(agenda, 0, seconds)).toThrow(
      new RangeError(`seconds must be a number from 0; found ${seconds}`),
    );
});

test('seconds are written as a clock counts them', () => {
  expect([0, 59, 245, 3900, -30].map(minutesAndSeconds)).toEqual(['0:00', '0:59', '4:05', '65:00', '0:30']);
});
