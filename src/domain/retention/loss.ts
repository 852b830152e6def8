import { sum } from '../sum.ts';
import { churnCost } from './churn.ts';
import type { Inputs, SegmentInputs } from './inputs.ts';
import { customerLifetimeValue, residualLifetimeValue } from './value.ts';

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
  /** Over all customers: 1 + growth target/churn; null when nobody is lost. */
  readonly replacementRatio: number | null;
  /** Some value has no bound: (nearly) everybody stays and (nearly) nothing is discounted. The page asks for a horizon. */
  readonly unbounded: boolean;
  /** Some margin is negative: keeping these customers costs money. */
  readonly negativeMargin: boolean;
}

/** The gain whose worth is shown per segment. */
export const twoPoints = 0.02;

/** The sum, or null as soon as one part has no value. */
const sumOrNull = (numbers: readonly (number | null)[]): number | null =>
  numbers.some((value) => value === null) ? null : sum(numbers.map((value) => value ?? 0));

/** The margin of a segment's customer a year. */
export const marginOf = (segment: SegmentInputs): number => segment.revenue * segment.marginShare + 0;

/**
 * What losing and keeping customers means, per segment and summed: one call of the domain functions each.
 * @param inputs in range, as the parser of inputs.ts takes them
 */
export function lossResults(inputs: Inputs): LossResults {
  const found = inputs.segments.map((one) => segmentResults(inputs, one));
  const equity = sumOrNull(found.map((one) => one.equity));
  const segments = found.map((one) => ({
    ...one,
    share: equity && (one.equity ?? 0) / equity + 0,
  }));
  const total = (pick: (one: LossView) => number): number => sum(segments.map(pick));
  const all: LossView = {
    customers: total((one) => one.customers),
    lost: total((one) => one.lost),
    yearlyMargin: total((one) => one.yearlyMargin),
    notReplaced: sumOrNull(segments.map((one) => one.notReplaced)),
    replaced: total((one) => one.replaced),
    equity,
    twoPoints: sumOrNull(segments.map((one) => one.twoPoints)),
  };
  return {
    segments,
    all,
    replacementRatio: overallRatio(inputs, all),
    unbounded: equity === null,
    negativeMargin: segments.some(({ margin }) => margin < 0),
  };
}

/**
 * Where less than this share of a value's weight is lost a year, the value counts as one without bound: it would be that of
 * a billion years, and no number worth showing.
 */
const minShrinkage = 1e-9;

/** Whether the worth of a customer at a retention has no bound, or none worth showing. */
export const isUnbounded = (
  { valueHorizon, discount }: Pick<Inputs, 'valueHorizon' | 'discount'>,
  retention: number,
): boolean => valueHorizon === null && 1 - retention + discount < minShrinkage;

/** One group's results; of its values only those are null that have no bound themselves. */
function segmentResults(inputs: Inputs, one: SegmentInputs): Omit<SegmentResults, 'share'> {
  const { discount, growthTarget, valueHorizon } = inputs;
  const { customers, retention, acquisitionCost } = one;
  const unbounded = isUnbounded(inputs, retention);
  // Two more points can reach full retention, which without discount has no bound although today's value has.
  const raised = Math.min(1, retention + twoPoints);
  // Where a value has no bound the counts and yearly sums still hold: they are computed over one renewal.
  const horizon = unbounded ? 1 : valueHorizon;
  const margin = marginOf(one);
  const customer = { margin, retention, discount, ...(horizon === null ? {} : { horizon }) };
  const cost = churnCost({ ...customer, customers, acquisitionCost, growthTarget });
  const residualValue = residualLifetimeValue(customer);
  const bounded = (found: number): number | null => (unbounded ? null : found);
  return {
    ...one,
    ...cost,
    margin,
    notReplaced: bounded(cost.notReplaced),
    lifetimeValue: bounded(customerLifetimeValue(customer)),
    residualValue: bounded(residualValue),
    equity: bounded(customers * residualValue + 0),
    twoPoints: isUnbounded(inputs, raised)
      ? null
      : customers * (residualLifetimeValue({ ...customer, retention: raised }) - residualValue) + 0,
  };
}

function overallRatio({ growthTarget }: Inputs, { customers, lost }: LossView): number | null {
  const ratio = 1 + (growthTarget * customers) / lost;
  // Hardly anybody is lost as good as nobody.
  return Number.isFinite(ratio) ? ratio : null;
}
