import type { CustomerAnswer } from '../../../domain/register/analyse.ts';

/** The room for words beside the dots, in units of the drawing. */
export const margins = { left: 44, right: 12, top: 34, bottom: 44 } as const;

/** The average month of the Gregorian calendar: 365.2425 / 12. */
export const daysPerMonth = 30.44;

/** Where dots and marks stand in the drawing. */
export interface RecencyAxes {
  /** @param silence days since the last purchase */
  readonly x: (silence: number) => number;
  readonly y: (purchases: number) => number;
  /** Whole months. */
  readonly xTicks: readonly number[];
  /** Numbers of purchases. */
  readonly yTicks: readonly number[];
}

/**
 * Both axes end at the largest value that there is, so that the picture is filled whatever the list holds. Time is linear;
 * purchases are logarithmic, because few customers buy very often, and the many would lie on one line.
 */
export function recencyAxes(
  dots: readonly Pick<CustomerAnswer, 'purchases' | 'silence'>[],
  { width, height }: { readonly width: number; readonly height: number },
): RecencyAxes {
  const { left, right, top, bottom } = margins;
  const months = Math.max(1, ...dots.map(({ silence }) => silence / daysPerMonth));
  const most = Math.max(2, ...dots.map(({ purchases }) => purchases));
  const xStep = [1, 2, 3, 6, 12, 24, 60].find((candidate) => months / candidate <= 7) ?? 120;
  return {
    x: (silence) => left + ((width - left - right) * silence) / daysPerMonth / months,
    y: (purchases) =>
      height - bottom - ((height - top - bottom) * Math.log(Math.max(1, purchases))) / Math.log(most),
    xTicks: Array.from({ length: Math.floor(months / xStep) + 1 }, (_, index) => index * xStep),
    yTicks: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].filter((tick) => tick <= most),
  };
}
