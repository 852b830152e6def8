import { inRange, listInRange } from '../range.ts';
import { amount, maxRows } from './checks.ts';

/** A: the large, B: the middle, C: the small. */
export type Segment = 'A' | 'B' | 'C';

/** Sums of fractions that should meet a cut miss it by rounding. */
const rounding = 1e-12;

/**
 * Groups by contribution: the customers, largest first, belong to A until together they make up the first cut of the
 * whole, to B until the second, to C after it. So the customer who crosses a cut still belongs to the group before it,
 * and the largest is always an A. Equal values keep together, in the group of the first of them. A value of 0 or less
 * contributes nothing and is a C; the whole is the sum of those above 0.
 * @param inputs `values`: revenue or margin, one a customer; `cuts`: two ascending fractions of the whole
 * @returns the group of each value, in their order
 * @throws RangeError for a value that is no number, or cuts that are not two ascending fractions
 */
export function paretoSegments(inputs: {
  readonly values: readonly number[];
  readonly cuts?: readonly [number, number];
}): Segment[] {
  const values = listInRange('values', inputs.values, 0, maxRows).map((value, index) =>
    inRange(`values[${index}]`, value, amount),
  );
  const { cuts = [0.8, 0.95] } = inputs;
  const [firstCut, secondCut] = listInRange('cuts', cuts, 2, 2);
  const first = inRange('cuts[0]', firstCut, { min: 0, max: 1 });
  const second = inRange('cuts[1]', secondCut, { min: first, max: 1 });
  const descending = values
    .map((value, index) => ({ value, index }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);
  const whole = descending.reduce((total, { value }) => total + value, 0);
  const segments = new Array<Segment>(values.length).fill('C');
  let before = 0;
  let group: Segment = 'A';
  descending.forEach(({ value, index }, place) => {
    if (value !== descending[place - 1]?.value) {
      const share = before / whole;
      group = place === 0 || share < first - rounding ? 'A' : share < second - rounding ? 'B' : 'C';
    }
    segments[index] = group;
    before += value;
  });
  return segments;
}
