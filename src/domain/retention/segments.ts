import { segmentFieldNames } from './fields.ts';
import { maxSegments } from './inputs.ts';
import type { Inputs } from './inputs.ts';

/** An id that no segment has. */
function freeId({ segments }: Inputs): string {
  const taken = new Set(segments.map(({ id }) => id));
  let number = segments.length + 1;
  while (taken.has(`s${number}`)) number += 1;
  return `s${number}`;
}

/** Whether the segments differ in nothing but their number of customers, as right after they were split. */
export const areAlike = ([first, ...others]: Inputs['segments']): boolean =>
  first !== undefined &&
  others.every((one) => segmentFieldNames.every((name) => name === 'customers' || one[name] === first[name]));

/** One group more, with the numbers of the last and no customers yet. Unchanged when there is no room. */
export function addSegment(all: Inputs, name: string): Inputs {
  const last = all.segments.at(-1);
  if (!last || all.segments.length >= maxSegments) return all;
  return { ...all, segments: [...all.segments, { ...last, id: freeId(all), name, customers: 0 }] };
}

/** One group fewer, its ranges with it; the last one stays. */
export function removeSegment(all: Inputs, id: string): Inputs {
  if (all.segments.length === 1) return all;
  return {
    ...all,
    segments: all.segments.filter((one) => one.id !== id),
    ranges: Object.fromEntries(Object.entries(all.ranges).filter(([key]) => !key.startsWith(`${id}.`))),
  };
}

/** The inputs with one group called otherwise. */
export function renameSegment(all: Inputs, id: string, name: string): Inputs {
  return { ...all, segments: all.segments.map((one) => (one.id === id ? { ...one, name } : one)) };
}

/**
 * One group as three, a beginning to change: a tenth of the customers, three tenths and the rest. All keep the same
 * numbers, so that the sums stay what they were.
 */
export function splitInThree(all: Inputs, names: readonly [string, string, string]): Inputs {
  const [first, ...others] = all.segments;
  if (!first || all.segments.length + 2 > maxSegments) return all;
  const { customers } = first;
  const [large, medium] = [Math.round(customers * 0.1), Math.round(customers * 0.3)];
  const counts = [large, medium, customers - large - medium];
  const parts = names.map((name, index) => ({
    ...first,
    name,
    customers: counts[index] ?? 0,
    id: index === 0 ? first.id : '',
  }));
  let next: Inputs = { ...all, segments: [...parts.slice(0, 1), ...others] };
  for (const part of parts.slice(1)) {
    next = { ...next, segments: [...next.segments, { ...part, id: freeId(next) }] };
  }
  return next;
}
