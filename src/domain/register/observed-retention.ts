import { paretoSegments } from './segments.ts';
import type { Segment } from './segments.ts';
import { boughtBetween, yearBack, yearDays } from './purchase-days.ts';
import type { Purchases } from './purchase-days.ts';
import { observedShare } from './share.ts';
import type { Share } from './share.ts';

/** Of those who bought in one twelve months, the share who bought in the next. */
export interface YearRetention {
  /** Years back: 0 compares the last twelve months with those before. */
  readonly back: number;
  readonly retention: Share;
}

/** Customers whose first purchase fell in the same twelve months. */
export interface Cohort {
  /** Years back in which they came. */
  readonly back: number;
  /** The file begins in that year: some of them may have come before it. */
  readonly isOldest: boolean;
  /** How many of them bought in each year since: the first number is all. */
  readonly buying: readonly number[];
  /** How many were still customers after each year: they bought then or later. */
  readonly survivors: readonly number[];
}

/** Whole twelve months that the file covers up to the end, at most twenty. A month less still counts as a year. */
export const yearsCovered = (first: number, end: number): number =>
  Math.min(20, Math.floor((end - first + 31) / yearDays));

/** Retention as it was seen, from twelve months to twelve months, youngest first. */
export function yearlyRetention(all: readonly Purchases[], first: number, end: number): YearRetention[] {
  const years = yearsCovered(first, end);
  return Array.from({ length: Math.max(0, years - 1) }, (_, back) => {
    const before = all.filter(({ days }) => days.some((day) => yearBack(day, end) === back + 1));
    const stayed = before.filter(({ days }) => days.some((day) => yearBack(day, end) === back));
    return { back, count: stayed.length, of: before.length };
  })
    .filter(({ of }) => of > 0)
    .map(({ back, ...counts }) => ({ back, retention: observedShare(counts) }));
}

/**
 * Retention by group: customers are grouped by what they bought in one twelve months, and counted where they bought in
 * the next. Grouped by the last twelve months everyone would have stayed.
 */
export function retentionByGroup(
  all: readonly Purchases[],
  first: number,
  end: number,
  cuts: readonly [number, number],
): Partial<Record<Segment, Share>> {
  if (yearsCovered(first, end) < 2) return {};
  const before = all
    .map(({ days, lines }) => ({
      bought: boughtBetween(lines, end - 2 * yearDays, end - yearDays),
      wasThere: days.some((day) => yearBack(day, end) === 1),
      stayed: days.some((day) => yearBack(day, end) === 0),
    }))
    .filter(({ wasThere }) => wasThere);
  const groups = paretoSegments({ values: before.map(({ bought }) => bought), cuts });
  const entries = (['A', 'B', 'C'] as const).flatMap((group) => {
    const members = before.filter((_, index) => groups[index] === group);
    const count = members.filter(({ stayed }) => stayed).length;
    return members.length === 0 ? [] : [[group, observedShare({ count, of: members.length })] as const];
  });
  return Object.fromEntries(entries);
}

/**
 * Customers by the twelve months in which they came.
 * @param lastDay until when a customer counts as there: the last purchase, for contracts one and a half gaps later
 */
export function cohortsOf(
  all: readonly Purchases[],
  first: number,
  end: number,
  lastDay: (days: readonly number[]) => number,
): Cohort[] {
  const years = yearsCovered(first, end);
  const cohorts = Array.from({ length: years }, (_, index) => {
    const back = years - 1 - index;
    // Those from the first days of the file, a month too many at most, belong to its first year.
    const members = all.filter(
      ({ days }) => days.length > 0 && Math.min(years - 1, yearBack(days[0] ?? 0, end)) === back,
    );
    const buying = Array.from({ length: back + 1 }, (_year, age) =>
      age === 0
        ? members.length
        : members.filter(({ days }) => days.some((day) => yearBack(day, end) === back - age)).length,
    );
    const survivors = Array.from(
      { length: back + 1 },
      (_year, age) =>
        members.filter(({ days }) => {
          const start = days[0] ?? 0;
          return age === 0 || lastDay(days) >= Math.min(start + age * yearDays, end);
        }).length,
    );
    return { back, isOldest: back === years - 1, buying, survivors };
  });
  return cohorts.filter(({ buying }) => (buying[0] ?? 0) > 0);
}
