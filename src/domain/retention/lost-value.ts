import type { Inputs } from './inputs.ts';
import { marginOf } from './loss.ts';
import { customerLifetimeValue } from './value.ts';

/**
 * What the customers who are lost in a year would have given, added up year by year in today's money: the first entry is
 * this year's payment, each further one a renewal more. It grows towards `notReplaced` of loss.ts.
 * @param inputs in range, as the parser of inputs.ts takes them; a `valueHorizon` ends the years earlier
 * @param years renewals, a whole number of at least 1
 * @returns one sum a year, from 0 to the last renewal that counts
 */
export function lostValueByYear({ segments, discount, valueHorizon }: Inputs, years: number): number[] {
  const last = Math.min(years, valueHorizon ?? years);
  return Array.from({ length: last + 1 }, (_, horizon) =>
    segments.reduce((total, segment) => {
      const margin = marginOf(segment);
      const { customers, retention } = segment;
      const value = horizon === 0 ? margin : customerLifetimeValue({ margin, retention, discount, horizon });
      return total + customers * (1 - retention) * value;
    }, 0),
  );
}
