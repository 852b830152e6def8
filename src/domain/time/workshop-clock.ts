import type { TimeSpan } from './running-clock.ts';

/** How a workshop stands against its running order. Whole seconds. */
export interface ClockView {
  /** Since it began. */
  readonly elapsed: number;
  /** Until the step that is shown should end; below nought when it should have ended. */
  readonly left: number;
  /** The step that the running order has at this moment, from 0; the last one after the end. */
  readonly due: number;
}

/**
 * Compares a running workshop with its running order.
 * @param agenda the steps, end to end from minute 0; at least one
 * @param step the step that is shown, from 0
 * @param seconds since the workshop began, at least 0
 * @throws RangeError for a step that is not there, or seconds below 0
 */
export function clockView(agenda: readonly TimeSpan[], step: number, seconds: number): ClockView {
  const shown = agenda[step];
  if (!shown) throw new RangeError(`step must be one from 0 to ${agenda.length - 1}; found ${step}`);
  if (!Number.isFinite(seconds) || seconds < 0)
    throw new RangeError(`seconds must be a number from 0; found ${seconds}`);
  const elapsed = Math.floor(seconds);
  const due = agenda.findIndex(({ end }) => elapsed < end * 60);
  return { elapsed, left: shown.end * 60 - elapsed, due: due === -1 ? agenda.length - 1 : due };
}

/** Seconds as a clock counts them, without a sign: 245 and −245 are `4:05`, 3900 is `65:00`. */
export function minutesAndSeconds(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
