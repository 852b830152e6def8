import { inRange, result } from './checks.ts';

/*
 * Apart from value.ts, which the calculator's first view loads: this is wanted only by the helper that converts.
 */

/**
 * A monthly retention as a yearly one: monthly¹². Never twelve times the monthly churn.
 * @throws RangeError when `monthly` is not from 0 to 1
 */
export function yearlyFromMonthly({ monthly }: { readonly monthly: number }): number {
  return result('the annual retention', inRange('monthly', monthly, { min: 0, max: 1 }) ** 12);
}

/**
 * The share of the customers at the start of a year who are still there at its end: (start − lost)/start.
 * @param inputs `start` above 0 and at most 10¹²; `lost` are those of them who left, from 0 to `start`
 * @throws RangeError for a number out of range
 */
export function retentionFromLost(inputs: { readonly start: number; readonly lost: number }): number {
  const start = inRange('start', inputs.start, { above: 0, max: 1e12 });
  const lost = inRange('lost', inputs.lost, { min: 0, max: start });
  return result('the retention', (start - lost) / start);
}
