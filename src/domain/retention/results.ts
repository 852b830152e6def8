import { complaintCascade } from './complaint.ts';
import type { ComplaintCascade } from './complaint.ts';
import type { Inputs } from './inputs.ts';
import { lossResults, marginOf } from './loss.ts';
import type { LossResults } from './loss.ts';
import { combinedProgramme } from './programme.ts';
import type { Cohort, Programme } from './programme.ts';
import { trustEffect } from './trust.ts';
import type { TrustEffect } from './trust.ts';

export interface Results extends LossResults {
  readonly programme: Programme;
  readonly complaint: ComplaintResults;
  /** What a lost customer and a lost sale count with in the cascade, as averages over the segments. */
  readonly complaintValues: ComplaintValues;
  readonly trust: TrustEffect;
}

/** Averages over the customers there are. Null where some group's value has no bound. */
export interface ComplaintValues {
  readonly customer: number | null;
  readonly prospect: number | null;
}

/** The cascade, with a cost that is null where those lost are worth a sum without bound. */
export interface ComplaintResults extends Omit<ComplaintCascade, 'cost'> {
  /** Those who say that they would leave or avoid the company, before anything is put right. */
  readonly stated: number;
  readonly cost: number | null;
}

/** The segments as cohorts of a programme. */
export const cohortsOf = (inputs: Inputs): Cohort[] =>
  inputs.segments.map((one) => ({
    customers: one.customers,
    margin: marginOf(one),
    retention: one.retention,
  }));

/** The programme over all segments. */
export const programmeResults = (inputs: Inputs): Programme =>
  combinedProgramme({ ...inputs, cohorts: cohortsOf(inputs) });

/** The cascade from complaints to money, with values taken from the customers that there are. */
export function complaintResults(inputs: Inputs, loss: LossResults): ComplaintResults {
  const values = complaintValues(loss);
  const { complaints, reach, influence, recovery, customerShare, leaveProbability, conversion } = inputs;
  const cascade = complaintCascade({
    complaints,
    reach,
    influence,
    recovery,
    customerShare,
    // Both are parts of the same people; what is beyond the whole is left out, and the page says so.
    prospectShare: Math.max(0, Math.min(inputs.prospectShare, 1 - customerShare)),
    leaveProbability,
    conversion,
    customerValue: values.customer ?? 0,
    prospectValue: values.prospect ?? 0,
  });
  const [customers, sales] = complaintParts(cascade, values);
  const stated = complaints * reach * influence;
  return { ...cascade, stated, cost: customers === null || sales === null ? null : cascade.cost };
}

/** What the customers lost and the sales missed cost; nobody costs nothing, whatever one is worth. */
export function complaintParts(
  { customersLost, salesLost }: Pick<ComplaintCascade, 'customersLost' | 'salesLost'>,
  { customer, prospect }: ComplaintValues,
): readonly [customers: number | null, sales: number | null] {
  const worth = (lost: number, value: number | null): number | null =>
    lost === 0 ? 0 : value && lost * value + 0;
  return [worth(customersLost, customer), worth(salesLost, prospect)];
}

/** What one customer, and one new sale less what it costs to win, is worth on average. */
export function complaintValues({ segments, all }: LossResults): ComplaintValues {
  if (all.customers === 0) return { customer: 0, prospect: 0 };
  if (all.equity === null) return { customer: null, prospect: null };
  const prospects = segments
    .map((one) => one.customers * ((one.lifetimeValue ?? 0) - one.acquisitionCost))
    .reduce((total, value) => total + value, 0);
  return { customer: all.equity / all.customers + 0, prospect: prospects / all.customers + 0 };
}

/**
 * All results of the calculator: one call of the domain functions each, nothing of its own.
 * @param inputs in range, as the parser of inputs.ts takes them
 */
export function computeResults(inputs: Inputs): Results {
  const loss = lossResults(inputs);
  return {
    ...loss,
    programme: programmeResults(inputs),
    complaint: complaintResults(inputs, loss),
    complaintValues: complaintValues(loss),
    trust: trustEffect(inputs),
  };
}

/** How many of today's customers are left year by year without a programme, 0..horizon. */
export const survivorsOf = ({ segments, horizon }: Inputs): number[] =>
  Array.from({ length: horizon + 1 }, (_, year) =>
    segments.reduce((total, { customers, retention }) => total + customers * retention ** year, 0),
  );
