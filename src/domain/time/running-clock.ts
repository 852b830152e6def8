/** A stretch of time on a running clock, in whole minutes since the start. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Lays durations end to end from minute 0.
 * @param durations whole minutes, each at least 1, in order
 * @returns as many stretches; the last one's `end` is the sum
 * @throws RangeError for a duration that is not a whole number of minutes from 1
 */
export function runningClock(durations: readonly number[]): TimeSpan[] {
  let start = 0;
  return durations.map((minutes, index) => {
    if (!Number.isInteger(minutes) || minutes < 1) {
      throw new RangeError(`durations[${index}] must be a whole number of minutes from 1; found ${minutes}`);
    }
    const stretch = { start, end: start + minutes };
    start = stretch.end;
    return stretch;
  });
}

/**
 * Minutes since the start as a clock shows them: 0 is `0:00`, 95 is `1:35`.
 * @throws RangeError for anything but a whole number from 0
 */
export function clockTime(minutes: number): string {
  if (!Number.isInteger(minutes) || minutes < 0) {
    throw new RangeError(`minutes must be a whole number from 0; found ${minutes}`);
  }
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A stretch as it is printed, with an en dash: `0:10–0:25`. */
export const clockSpan = ({ start, end }: TimeSpan): string => `${clockTime(start)}–${clockTime(end)}`;
