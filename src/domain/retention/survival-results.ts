import { discountedResidualLifetime, fitBetaGeometric, retentionRate, survivalCurve } from './survival.ts';
import type { SurvivalFit } from './survival.ts';

/** What a customer of some age is worth: the older, the more, because those who leave easily are gone. */
export interface TenureValue {
  /** The place of the cohort in the data; null for a new customer. */
  readonly cohort: number | null;
  /** Renewals that the customer has made so far; the next one is due now. */
  readonly renewalsMade: number;
  /** Customers of the cohort who are left; null for a new customer. */
  readonly left: number | null;
  /** The chance of the next renewal. */
  readonly nextRenewal: number;
  /** Discounted renewals to come, the next one counted in full; null without a bound. */
  readonly renewals: number | null;
  /** Those renewals times the margin; null without a bound. */
  readonly value: number | null;
}

export interface SurvivalResults extends SurvivalFit {
  /** The share that the model expects to be left after 0, 1, … years, as far as the data go. */
  readonly curve: readonly number[];
  /** The chance of each renewal, from the first. */
  readonly rates: readonly number[];
  /** The share of each cohort that was left, year by year from 0. */
  readonly shares: readonly (readonly number[])[];
  /** The mean distance between the data and the model, as a fraction of those acquired. */
  readonly meanError: number;
  /** A new customer, then one of each cohort at its age now; of a single cohort one of every year. */
  readonly tenures: readonly TenureValue[];
}

/**
 * The shifted beta-geometric model fitted to cohorts, against the data, and what it makes of a customer's age.
 * @param inputs `cohorts` as the fit takes them; `margin`: of a customer a year; `discount`: a fraction a year
 * @throws RangeError for cohorts that cannot be fitted, or an input out of range
 */
export function survivalResults({
  cohorts,
  margin,
  discount,
}: {
  readonly cohorts: readonly (readonly number[])[];
  readonly margin: number;
  readonly discount: number;
}): SurvivalResults {
  const fit = fitBetaGeometric({ cohorts });
  const { alpha, beta } = fit;
  const years = Math.max(...cohorts.map((cohort) => cohort.length)) - 1;
  const curve = [1, ...survivalCurve({ alpha, beta, periods: years })];
  const shares = cohorts.map((cohort) => cohort.map((count) => count / (cohort[0] ?? 1)));
  const distances = shares.flatMap((one) =>
    one.slice(1).map((share, index) => Math.abs(share - (curve[index + 1] ?? 0))),
  );
  const tenure = (cohort: number | null, renewalsMade: number): TenureValue => {
    // Without discount the sum has a bound only where enough leave.
    const renewals =
      discount === 0 && alpha <= 1
        ? null
        : discountedResidualLifetime({ alpha, beta, renewalsMade, discount });
    return {
      cohort,
      renewalsMade,
      left: cohort === null ? null : (cohorts[cohort]?.[renewalsMade] ?? 0),
      nextRenewal: retentionRate({ alpha, beta, period: renewalsMade + 1 }),
      renewals,
      value: renewals === null ? null : margin * renewals + 0,
    };
  };
  const ages =
    cohorts.length === 1
      ? Array.from({ length: years }, (_, index) => tenure(0, index + 1))
      : cohorts.map((cohort, index) => tenure(index, cohort.length - 1));
  return {
    ...fit,
    curve,
    rates: curve.slice(1).map((_, index) => retentionRate({ alpha, beta, period: index + 1 })),
    shares,
    meanError: distances.reduce((sum, distance) => sum + distance, 0) / distances.length,
    tenures: [tenure(null, 0), ...ages],
  };
}
