import { churnCost } from './churn.ts';
import type { Inputs } from './inputs.ts';
import { portfolio } from './portfolio.ts';
import { customerLifetimeValue } from './value.ts';

/** What losing and keeping customers means in one segment, or in all. Null where the value has no bound. */
export interface LossView {
  readonly customers: number;
  readonly lost: number;
  readonly yearlyMargin: number;
  readonly notReplaced: number | null;
  readonly replaced: number;
  readonly equity: number | null;
  /** What two more percentage points of retention are worth. */
  readonly twoPoints: number | null;
}

export interface SegmentResults extends LossView {
  readonly id: string;
  readonly name: string;
  readonly margin: number;
  /** Value of a new customer and of an existing one. */
  readonly lifetimeValue: number | null;
  readonly residualValue: number | null;
  readonly acquisitionCost: number;
  readonly share: number | null;
  readonly replacementRatio: number | null;
}

export interface LossResults {
  readonly segments: readonly SegmentResults[];
  readonly all: LossView;
  /** Over all customers: 1 + growth target/churn; null when nobody is lost but the base is to grow. */
  readonly replacementRatio: number | null;
  /** Some value has no bound: everybody stays and nothing is discounted. The page asks for a horizon. */
  readonly unbounded: boolean;
  /** Some margin is negative: keeping these customers costs money. */
  readonly negativeMargin: boolean;
}

/** The gain whose worth is shown per segment. */
export const twoPoints = 0.02;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);

/** The sum, or null as soon as one part has no value. */
const sumOrNull = (numbers: readonly (number | null)[]): number | null =>
  numbers.some((value) => value === null) ? null : sum(numbers.map((value) => value ?? 0));

/** The margin of a segment's customer a year. */
export const marginOf = (segment: Inputs['segments'][number]): number =>
  segment.revenue * segment.marginShare + 0;

/** Whether some value has no bound: nobody leaves, nothing is discounted and no horizon is set. */
export const isUnbounded = ({ valueHorizon, discount, segments }: Inputs): boolean =>
  valueHorizon === null && segments.some(({ retention }) => 1 - retention + discount <= 0);

/**
 * What losing and keeping customers means, per segment and summed: one call of the domain functions each.
 * @param inputs in range, as the parser of inputs.ts takes them
 */
export function lossResults(inputs: Inputs): LossResults {
  const unbounded = isUnbounded(inputs);
  const segments = segmentResults(inputs, unbounded);
  const total = (pick: (one: LossView) => number): number => sum(segments.map(pick));
  const all: LossView = {
    customers: total((one) => one.customers),
    lost: total((one) => one.lost),
    yearlyMargin: total((one) => one.yearlyMargin),
    notReplaced: sumOrNull(segments.map((one) => one.notReplaced)),
    replaced: total((one) => one.replaced),
    equity: sumOrNull(segments.map((one) => one.equity)),
    twoPoints: sumOrNull(segments.map((one) => one.twoPoints)),
  };
  return {
    segments,
    all,
    replacementRatio: overallRatio(inputs, all),
    unbounded,
    negativeMargin: segments.some(({ margin }) => margin < 0),
  };
}

function segmentResults(inputs: Inputs, unbounded: boolean): SegmentResults[] {
  const { discount, growthTarget, valueHorizon } = inputs;
  // Where a value has no bound the counts and yearly sums still hold: they are computed over one renewal.
  const horizon = unbounded ? 1 : valueHorizon;
  const horizonPart = horizon === null ? {} : { horizon };
  // Two more points can reach full retention, which without discount has no bound although today's value has.
  const gainUnbounded =
    horizon === null && discount === 0 && inputs.segments.some(({ retention }) => retention + twoPoints >= 1);
  const values = portfolio({
    segments: inputs.segments.map((one) => ({ ...one, margin: marginOf(one) })),
    discount,
    gain: gainUnbounded ? 0 : twoPoints,
    ...horizonPart,
  });
  return inputs.segments.map((one, index) => {
    const margin = marginOf(one);
    const customer = { margin, retention: one.retention, discount, ...horizonPart };
    const cost = churnCost({
      ...customer,
      customers: one.customers,
      acquisitionCost: one.acquisitionCost,
      growthTarget,
    });
    const value = values.segments[index];
    const bounded = <Value>(found: Value): Value | null => (unbounded ? null : found);
    return {
      ...cost,
      id: one.id,
      name: one.name,
      customers: one.customers,
      margin,
      notReplaced: bounded(cost.notReplaced),
      lifetimeValue: bounded(customerLifetimeValue(customer)),
      residualValue: bounded(value?.residualLifetimeValue ?? 0),
      acquisitionCost: one.acquisitionCost,
      equity: bounded(value?.equity ?? 0),
      share: bounded(value?.share ?? 0),
      twoPoints: gainUnbounded ? null : bounded(value?.gainValue ?? 0),
    };
  });
}

function overallRatio({ growthTarget }: Inputs, { customers, lost }: LossView): number | null {
  if (growthTarget === 0) return 1;
  return lost === 0 ? null : 1 + (growthTarget * customers) / lost;
}
