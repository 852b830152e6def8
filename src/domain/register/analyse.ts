import { fitBetaGeometric } from '../retention/survival.ts';
import { expectedOrders, fitBgNbd, probabilityAlive, probabilityOfOrder } from './buy-till-you-die.ts';
import type { BgNbdFit } from './buy-till-you-die.ts';
import { dayNumber } from './checks.ts';
import { cohortsOf, retentionByGroup, yearlyRetention, yearsCovered } from './observed-retention.ts';
import type { Cohort, YearRetention } from './observed-retention.ts';
import { summariseOrders } from './orders.ts';
import type { CustomerSummary, Order } from './orders.ts';
import { boughtBetween, purchasesOf, yearBack, yearDays } from './purchase-days.ts';
import type { Purchases } from './purchase-days.ts';
import { looksContractual, rhythmOf } from './rhythm.ts';
import type { Segment } from './segments.ts';
import type { Share } from './share.ts';
import { expectedSpend, fitGammaGamma } from './spend.ts';
import type { GammaGammaFit } from './spend.ts';

/** Fewer customers than this, or with a repeat, and a fit says more about chance than about them. */
export const minCustomers = 50;
export const minRepeating = 30;

/** A customer who has been silent for so many gaps has gone quiet. */
const quietGaps = 2;
/** Below this probability of being there a customer counts as lost: a call is a new sale. */
const lostBelow = 0.1;
/** Without a model: silent for so many gaps. */
const lostGaps = 6;

/** What the silence of a customer says: `unknown` where too few purchases show no rhythm. */
export type State = 'active' | 'quiet' | 'lost' | 'unknown';

export interface CustomerAnswer {
  readonly customer: string;
  readonly name: string;
  readonly first: string;
  readonly last: string;
  /** Days with a purchase. */
  readonly purchases: number;
  /** Of all time, and of the last twelve months. */
  readonly revenue: number;
  readonly lastYear: number;
  /** Days between purchases, as a rule; null where no rhythm shows. */
  readonly gap: number | null;
  /** Days since the last purchase. */
  readonly silence: number;
  readonly state: State;
  /** The probability of being there still, and what the coming year may bring; null without a model. */
  readonly alive: number | null;
  readonly orders: number | null;
  readonly expected: number | null;
  /** What silence puts in doubt: a year's purchases if still there, times the chance of being gone. */
  readonly stake: number;
}

/** Why no model was fitted, in order of weight. */
export type NoModel = 'noOrders' | 'fewCustomers' | 'fewRepeating' | 'shortHistory' | 'noFit';

export interface OrdersModel {
  readonly fit: BgNbdFit;
  /** Null where the amounts allow no fit. */
  readonly spend: GammaGammaFit | null;
  /** How amount and frequency go together; the spend model assumes that they do not. */
  readonly correlation: number;
  /** Of those who bought in the last twelve months, the share that is expected to in the coming. */
  readonly comingYear: number;
}

export interface ContractModel {
  readonly alpha: number;
  readonly beta: number;
}

export interface Analysis {
  readonly until: string;
  readonly from: string;
  readonly customers: readonly CustomerAnswer[];
  /** What kind of business the gaps between purchases show, and on how many customers that rests. */
  readonly contract: { readonly isContract: boolean; readonly share: number; readonly known: number };
  readonly model: OrdersModel | null;
  readonly noModel: NoModel | null;
  readonly contractModel: ContractModel | null;
  readonly years: number;
  readonly yearly: readonly YearRetention[];
  readonly cohorts: readonly Cohort[];
  readonly groupRetention: Readonly<Partial<Record<Segment, Share>>>;
}

export interface AnalysisInputs {
  readonly orders: readonly Order[];
  readonly names: ReadonlyMap<string, string>;
  readonly until: string;
  readonly cuts: readonly [number, number];
  /** What the person says it is; otherwise the gaps decide. */
  readonly isContract?: boolean | undefined;
}

const noPurchases: Purchases = { days: [], lines: { days: [], amounts: [] } };

/** Weeks of a year: the models count in weeks. */
const yearWeeks = yearDays / 7;

/**
 * Everything that the page says of an order list.
 * @param onStep told before each part of the work: `summing`, `fitting`, `expecting`
 * @throws RangeError for a day or an amount that is none
 */
export function analyseOrders(
  inputs: AnalysisInputs,
  onStep?: (step: 'summing' | 'fitting' | 'expecting') => void,
): Analysis {
  const { orders, until, cuts } = inputs;
  onStep?.('summing');
  const end = dayNumber('until', until);
  const summaries = summariseOrders({ orders, until });
  const purchases = purchasesOf(orders, until);
  const all = summaries.flatMap(({ customer }) => purchases.get(customer) ?? []);
  const first = all.reduce((least, { days }) => Math.min(least, days[0] ?? end), end);
  const guess = looksContractual(all.map(({ days }) => days));
  const contract = { ...guess, isContract: inputs.isContract ?? guess.isContract };
  onStep?.('fitting');
  const noModel = whyNoModel(summaries, end - first);
  const model = noModel === null ? fitModel(summaries, end, purchases) : null;
  onStep?.('expecting');
  const customers = summaries.map((summary) =>
    answerOf(summary, purchases.get(summary.customer) ?? noPurchases, end, model, inputs.names),
  );
  const cohorts = cohortsOf(
    all,
    first,
    end,
    contract.isContract ? (days) => lastContractDay(days, end) : (days) => days.at(-1) ?? 0,
  );
  return {
    until,
    from: summaries.reduce((least, one) => (one.first < least ? one.first : least), until),
    customers,
    contract,
    model,
    noModel: noModel ?? (model === null ? 'noFit' : null),
    contractModel: contract.isContract ? contractFit(cohorts) : null,
    years: yearsCovered(first, end),
    yearly: yearlyRetention(all, first, end),
    cohorts,
    groupRetention: retentionByGroup(all, first, end, cuts),
  };
}

function whyNoModel(summaries: readonly CustomerSummary[], days: number): NoModel | null {
  if (summaries.length < minCustomers) return 'fewCustomers';
  if (summaries.filter(({ frequency }) => frequency > 0).length < minRepeating) return 'fewRepeating';
  return days < yearDays / 2 ? 'shortHistory' : null;
}

function fitModel(
  summaries: readonly CustomerSummary[],
  end: number,
  purchases: ReadonlyMap<string, Purchases>,
): OrdersModel | null {
  try {
    const fit = fitBgNbd({ customers: summaries });
    const spending = summaries.filter(({ frequency, monetary }) => frequency > 0 && monetary > 0);
    const lastYears = summaries.filter(({ customer }) =>
      (purchases.get(customer)?.days ?? []).some((day) => yearBack(day, end) === 0),
    );
    const coming = lastYears.map((customer) =>
      probabilityOfOrder({ model: fit, customer, horizon: yearWeeks }),
    );
    return {
      fit,
      spend: spendFit(spending),
      correlation: correlationOf(spending.map(({ frequency, monetary }) => [frequency, monetary])),
      comingYear:
        lastYears.length === 0 ? 0 : coming.reduce((sum, chance) => sum + chance, 0) / lastYears.length,
    };
  } catch (error) {
    // The fit says by RangeError that the data allow none; anything else is a fault of ours.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function spendFit(customers: readonly CustomerSummary[]): GammaGammaFit | null {
  try {
    const fit = fitGammaGamma({ customers });
    // A mean that does not exist, or hangs on the last decimals of q, is no forecast.
    return fit.q > 1.05 ? fit : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Pearson's correlation; 0 where one of the two does not vary. */
function correlationOf(pairs: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [mx, my] = [mean(0), mean(1)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xy += (x - mx) * (y - my);
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
}

function answerOf(
  summary: CustomerSummary,
  { days, lines }: Purchases,
  end: number,
  model: OrdersModel | null,
  names: ReadonlyMap<string, string>,
): CustomerAnswer {
  const { gap, silence } = rhythmOf(days, end);
  const alive = model && probabilityAlive({ model: model.fit, customer: summary });
  const orders = model && expectedOrders({ model: model.fit, customer: summary, horizon: yearWeeks });
  const isQuiet = gap !== null && silence >= Math.max(quietGaps * gap, 14);
  const isLost = alive === null ? gap !== null && silence > lostGaps * gap : alive < lostBelow;
  const spend = spendOf(summary, model);
  const expected = orders === null || spend === null ? null : orders * spend;
  return {
    customer: summary.customer,
    name: names.get(summary.customer) ?? '',
    first: summary.first,
    last: summary.last,
    purchases: summary.frequency + 1,
    revenue: summary.revenue,
    lastYear: boughtBetween(lines, end - yearDays, end),
    gap,
    silence,
    state: gap === null ? 'unknown' : isQuiet ? (isLost ? 'lost' : 'quiet') : 'active',
    alive,
    orders,
    expected,
    stake: isQuiet ? stakeOf(expected, alive, lines, days) : 0,
  };
}

function spendOf(customer: CustomerSummary, model: OrdersModel | null): number | null {
  if (model === null) return null;
  // What came back or was given away says nothing of a spend; then the customer's own mean counts, not below 0.
  if (customer.frequency > 0 && customer.monetary <= 0) return 0;
  if (model.spend === null) return customer.frequency === 0 ? null : customer.monetary;
  return expectedSpend({ model: model.spend, customer });
}

/** The expected year is that of a customer who may be gone: divided by the chance of being there it is that of one who is. */
function stakeOf(
  expected: number | null,
  alive: number | null,
  lines: Purchases['lines'],
  days: readonly number[],
): number {
  if (expected !== null && alive !== null) return alive > 1e-9 ? (expected / alive) * (1 - alive) : 0;
  const last = days.at(-1) ?? 0;
  return Math.max(0, boughtBetween(lines, last - yearDays, last));
}

/** A contract lasts until a payment is half a gap late. */
function lastContractDay(days: readonly number[], end: number): number {
  const { gap } = rhythmOf(days, end);
  return (days.at(-1) ?? 0) + 1.5 * (gap ?? 0);
}

function contractFit(cohorts: readonly Cohort[]): ContractModel | null {
  try {
    const { alpha, beta } = fitBetaGeometric({ cohorts: survivorsFor(cohorts, true) });
    return { alpha, beta };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * Survivors as the calculator's fit takes them, oldest cohort first. Who places orders may come back after a year of
 * silence, so the last year of each cohort says too little there and is left out.
 */
export const survivorsFor = (cohorts: readonly Cohort[], isContract: boolean): number[][] =>
  cohorts
    .map(({ survivors }) => (isContract ? [...survivors] : survivors.slice(0, -1)))
    .filter((numbers) => numbers.length > 1);
