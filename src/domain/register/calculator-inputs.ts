import { segmentFields } from '../retention/fields.ts';
import { inputKey, inputs as parseInputs } from '../retention/inputs.ts';
import type { Inputs } from '../retention/inputs.ts';
import { survivorsFor } from './analyse.ts';
import type { Analysis } from './analyse.ts';
import type { GroupSummary } from './groups.ts';
import type { Segment } from './segments.ts';

/** Retention is not certain in either direction, however few were seen. */
const within = (value: number, { min, max }: { readonly min: number; readonly max: number }): number =>
  Math.min(max, Math.max(min, value));

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/**
 * The calculator's inputs with its groups replaced by those of the order list: customers and revenue of the last twelve
 * months, retention as it was seen by group with its range. Where no retention was seen the group keeps what stood in the
 * calculator. What an order list does not know (margin, cost of a new customer) stays that of the first group.
 * @param names what each group is called
 * @returns inputs as the calculator stores them; null without a group of buying customers
 */
export function calculatorInputs(
  base: Inputs,
  analysis: Analysis,
  groups: readonly GroupSummary[],
  names: Readonly<Record<Segment, string>>,
): Inputs | null {
  const buying = groups.flatMap((summary) =>
    summary.group === 'none' ? [] : [{ ...summary, group: summary.group }],
  );
  const [first] = base.segments;
  if (!first || buying.length === 0) return null;
  const segments = buying.map(({ group, customers, mean }) => ({
    ...first,
    id: `register-${group.toLowerCase()}`,
    name: names[group],
    customers: customers.length,
    revenue: within(rounded(mean, 0), segmentFields.revenue),
    retention: rounded(analysis.groupRetention[group]?.share ?? first.retention, 3),
  }));
  const ranges = buying.flatMap(({ group, mean, low, high }) => {
    const id = `register-${group.toLowerCase()}`;
    const seen = analysis.groupRetention[group];
    return [
      ...(low < mean
        ? [
            [
              inputKey('revenue', id),
              { low: rounded(low, 0), high: within(rounded(high, 0), segmentFields.revenue) },
            ] as const,
          ]
        : []),
      ...(seen
        ? [[inputKey('retention', id), { low: rounded(seen.low, 3), high: rounded(seen.high, 3) }] as const]
        : []),
    ];
  });
  const kept = Object.entries(base.ranges).filter(([key]) => !key.includes('.'));
  const cohorts = survivorsFor(analysis.cohorts, analysis.contract.isContract);
  return parseInputs({
    ...base,
    segments,
    ranges: Object.fromEntries([...kept, ...ranges]),
    ...(cohorts.length > 0 ? { cohorts, cohortNames: [] } : {}),
  });
}
