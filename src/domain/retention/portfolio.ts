import {
  count,
  discountRate,
  fraction,
  inRange,
  listInRange,
  money,
  recordOf,
  result,
  textOf,
  years,
} from './checks.ts';
import { residualLifetimeValue } from './value.ts';

export interface Segment {
  readonly name: string;
  readonly customers: number;
  /** Contribution margin per customer and year. */
  readonly margin: number;
  /** Yearly retention, 0..1. */
  readonly retention: number;
}

export interface SegmentValue {
  readonly name: string;
  /** Customers who leave in a year. */
  readonly lost: number;
  /** What one existing customer is worth from now on. */
  readonly residualLifetimeValue: number;
  /** What all of them are worth. */
  readonly equity: number;
  /** Share of the whole equity; 0 when the whole is 0. Can be negative or above 1 if margins differ in sign. */
  readonly share: number;
  /** What `gain` more retention is worth; retention is capped at 1. */
  readonly gainValue: number;
}

/**
 * The value of a customer base, segment by segment and then summed: one blended churn over unlike segments would
 * undervalue it.
 * @param inputs `gain` as a fraction, 0..1, default 0.02 (two percentage points); `horizon` counts renewals
 * @throws RangeError for an input out of range, or a value without bound
 * @see Gupta & Lehmann (2003), Customers as Assets
 */
export function portfolio(inputs: {
  readonly segments: readonly Segment[];
  readonly discount: number;
  readonly gain?: number;
  readonly horizon?: number;
}): { readonly segments: SegmentValue[]; readonly equity: number } {
  const { segments, discount, gain = 0.02, horizon } = inputs;
  listInRange('segments', segments, 0, 10_000);
  inRange('discount', discount, discountRate);
  inRange('gain', gain, fraction);
  if (horizon !== undefined) inRange('horizon', horizon, years);
  const computed = segments.map((segment, index) => {
    const field = `segments[${index}]`;
    recordOf(field, segment);
    const { name, customers, margin, retention } = segment;
    textOf(`${field}.name`, name);
    inRange(`${field}.customers`, customers, count);
    inRange(`${field}.margin`, margin, money);
    inRange(`${field}.retention`, retention, fraction);
    const valueAt = (rate: number): number =>
      residualLifetimeValue({
        margin,
        retention: rate,
        discount,
        ...(horizon === undefined ? {} : { horizon }),
      });
    const value = valueAt(retention);
    return {
      name,
      lost: result('lost', customers * (1 - retention)),
      residualLifetimeValue: value,
      equity: result('equity', customers * value),
      gainValue:
        gain === 0 ? 0 : result('gainValue', customers * (valueAt(Math.min(1, retention + gain)) - value)),
    };
  });
  const equity = result(
    'equity',
    computed.reduce((sum, segment) => sum + segment.equity, 0),
  );
  return {
    segments: computed.map((segment) => ({
      ...segment,
      share: equity === 0 ? 0 : result('share', segment.equity / equity),
    })),
    equity,
  };
}
