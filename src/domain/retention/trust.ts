import { cost, count, fraction, inRange, result } from './checks.ts';

export interface TrustInputs {
  /** Deals closed in a year. */
  readonly deals: number;
  /** What a deal is worth at list price. */
  readonly dealValue: number;
  /** Days from the first meeting to the signature. */
  readonly cycleDays: number;
  /** Share of the days that would be saved, 0..1: the reader's own assumption. */
  readonly faster: number;
  /** Discount that would not have to be given, as a fraction of the list price: the reader's own assumption. */
  readonly discountSaved: number;
}

export interface TrustEffect {
  /** Days from the first meeting to the signature, with the time saved. */
  readonly newCycleDays: number;
  readonly daysSavedPerDeal: number;
  /** Days of waiting that disappear in a year, over all deals. */
  readonly daysSaved: number;
  /** Margin that is kept because less discount is given. */
  readonly discountKept: number;
}

/**
 * What faster and cheaper deals would be worth, if trust made them so. There is no coefficient in it: how much faster
 * and how much less discount is set by the reader, because the sources give a direction and no size.
 * @throws RangeError for an input out of range
 * @see Covey & Merrill (2006), The Speed of Trust: directional only
 */
export function trustEffect(inputs: TrustInputs): TrustEffect {
  const deals = inRange('deals', inputs.deals, count);
  const dealValue = inRange('dealValue', inputs.dealValue, cost);
  const cycleDays = inRange('cycleDays', inputs.cycleDays, { min: 0, max: 1e6 });
  const faster = inRange('faster', inputs.faster, fraction);
  const discountSaved = inRange('discountSaved', inputs.discountSaved, fraction);
  return {
    newCycleDays: result('newCycleDays', cycleDays * (1 - faster)),
    daysSavedPerDeal: result('daysSavedPerDeal', cycleDays * faster),
    daysSaved: result('daysSaved', deals * cycleDays * faster),
    discountKept: result('discountKept', deals * dealValue * discountSaved),
  };
}
