import { sum } from '../sum.ts';
import {
  cost,
  count,
  discountRate,
  fraction,
  geometricSum,
  inRange,
  listedYears,
  money,
  result,
} from './checks.ts';

export interface ProgrammeInputs {
  /** Customers in the cohort now; nobody new joins it. */
  readonly customers: number;
  /** Contribution margin per customer and year. */
  readonly margin: number;
  /** Yearly retention without the programme, 0..1. */
  readonly retention: number;
  /** What the programme adds to retention, as a fraction: 0.03 is three percentage points. */
  readonly gain: number;
  /** What it costs at the start of each year. */
  readonly yearlyCost: number;
  readonly discount: number;
  /** Years that the programme runs and is counted, 1..1,000. */
  readonly horizon: number;
}

/** One moment of the programme: year 0 is now. */
export interface ProgrammeYear {
  readonly year: number;
  /** Paid at this moment; nothing at the last one. */
  readonly cost: number;
  /** Customers who are there thanks to the programme. */
  readonly extraCustomers: number;
  /** Margin that arrives from them. */
  readonly extraMargin: number;
  /** Extra margin less cost. */
  readonly net: number;
  /** `net` as of today. */
  readonly discounted: number;
  /** Sum of `discounted` so far; the last one is the net present value. */
  readonly cumulative: number;
}

export interface Programme {
  readonly years: readonly ProgrammeYear[];
  readonly npv: number;
  /** Years until the discounted sum first reaches zero, interpolated inside the year; null where it never does. */
  readonly discountedPayback: number | null;
  /** The gain at which the net present value is zero; null when even full retention does not pay. */
  readonly breakEvenGain: number | null;
}

/** Customers alike enough to share one margin and one retention. */
export interface Cohort {
  readonly customers: number;
  readonly margin: number;
  readonly retention: number;
}

/** A programme that covers several groups of customers, for one cost. */
export interface CombinedInputs extends Pick<
  ProgrammeInputs,
  'gain' | 'yearlyCost' | 'discount' | 'horizon'
> {
  readonly cohorts: readonly Cohort[];
}

/**
 * A retention programme for a closed cohort: `yearlyCost` at t = 0..H−1, extra margin N·m·(r₁^t − r^t) at t = 1..H,
 * where r₁ = retention + gain.
 * @throws RangeError for an input out of range; `gain` is from 0 to 1 − retention
 */
export function retentionProgramme(inputs: ProgrammeInputs): Programme {
  const { customers, margin, retention, gain } = inputs;
  const combined = { ...inputs, cohorts: [{ customers, margin, retention }] };
  checkInputs(combined);
  // In binary 0.97 + 0.03 may come out slightly above 1: only more than anyone can type is refused.
  if (retention + gain > 1 + 1e-12) {
    const room = Math.round((1 - retention) * 1e9) / 1e9;
    throw new RangeError(`gain must be a number from 0 to 1 − retention = ${room}; found ${gain}`);
  }
  return compute(combined);
}

/**
 * The same for several groups at once: margins are summed over the groups, the cost is paid once. A group whose
 * retention is so high that the whole gain does not fit gains what is left.
 * @throws RangeError for an input out of range
 */
export function combinedProgramme(inputs: CombinedInputs): Programme {
  checkInputs(inputs);
  return compute(inputs);
}

/**
 * The net present value of {@link combinedProgramme} alone, in closed form: for thousands of draws.
 * @throws RangeError for an input out of range
 */
export function programmeValue(inputs: CombinedInputs): number {
  checkInputs(inputs);
  return result('npv', netPresentValue(inputs, inputs.gain));
}

function checkInputs({ cohorts, gain, yearlyCost, discount, horizon }: CombinedInputs): void {
  for (const { customers, margin, retention } of cohorts) {
    inRange('customers', customers, count);
    inRange('margin', margin, money);
    inRange('retention', retention, fraction);
  }
  inRange('gain', gain, fraction);
  inRange('yearlyCost', yearlyCost, cost);
  inRange('discount', discount, discountRate);
  inRange('horizon', horizon, listedYears);
}

function compute(inputs: CombinedInputs): Programme {
  const years = programmeYears(inputs);
  const npv = years.at(-1)?.cumulative ?? 0;
  return { years, npv, discountedPayback: payback(years), breakEvenGain: breakEvenGain(inputs) };
}

function programmeYears({ cohorts, gain, yearlyCost, discount, horizon }: CombinedInputs): ProgrammeYear[] {
  let cumulative = 0;
  return Array.from({ length: horizon + 1 }, (_, year) => {
    const costNow = year < horizon ? yearlyCost : 0;
    const extra = cohorts.map(
      ({ customers, retention }) => customers * (Math.min(1, retention + gain) ** year - retention ** year),
    );
    const extraMargin = sum(cohorts.map(({ margin }, index) => margin * (extra[index] ?? 0)));
    const net = extraMargin - costNow;
    const discounted = net / (1 + discount) ** year;
    cumulative += discounted;
    return {
      year,
      cost: result('cost', costNow),
      extraCustomers: result('extraCustomers', sum(extra)),
      extraMargin: result('extraMargin', extraMargin),
      net: result('net', net),
      discounted: result('discounted', discounted),
      cumulative: result('cumulative', cumulative),
    };
  });
}

function payback(years: readonly ProgrammeYear[]): number | null {
  const first = years[0];
  // Nothing was laid out: it pays from the start, unless it does harm later.
  if (first?.cost === 0) return (years.at(-1)?.cumulative ?? 0) >= 0 ? 0 : null;
  const index = years.findIndex(({ cumulative }) => cumulative >= 0);
  const [before, reached] = [years[index - 1], years[index]];
  if (!before || !reached) return null;
  return before.year - before.cumulative / reached.discounted;
}

/**
 * The first year after the payback at whose end the discounted sum is below zero again: what was won back did not
 * stay so. Null where it stays, and where it never pays back.
 */
export function paybackLapse({ years, discountedPayback }: Programme): number | null {
  if (discountedPayback === null) return null;
  // Sums that should be zero may be off in their last binary digit.
  const epsilon = 1e-12 * Math.max(...years.map(({ cumulative }) => Math.abs(cumulative)));
  return (
    years.find(({ year, cumulative }) => year > discountedPayback && cumulative < -epsilon)?.year ?? null
  );
}

function netPresentValue({ cohorts, yearlyCost, discount, horizon }: CombinedInputs, gain: number): number {
  const presentRenewals = (rate: number): number => {
    const yearly = rate / (1 + discount);
    return yearly * geometricSum(yearly, horizon);
  };
  const margins = cohorts.map(
    ({ customers, margin, retention }) =>
      customers * margin * (presentRenewals(Math.min(1, retention + gain)) - presentRenewals(retention)),
  );
  return sum(margins) - yearlyCost * geometricSum(1 / (1 + discount), horizon);
}

/**
 * Bisection. With margins of one sign the value rises or falls steadily with the gain; with both signs it may turn,
 * and the gain that is found is one of those at which it is zero.
 */
function breakEvenGain(inputs: CombinedInputs): number | null {
  if (inputs.yearlyCost === 0) return 0;
  let [low, high] = [0, Math.max(0, ...inputs.cohorts.map(({ retention }) => 1 - retention))];
  if (netPresentValue(inputs, high) < 0) return null;
  while (high - low > 1e-15 * high) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (netPresentValue(inputs, middle) < 0) low = middle;
    else high = middle;
  }
  return result('breakEvenGain', high);
}
