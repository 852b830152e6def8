import { decodeFragment, encodeFragment } from '../exchange/fragment.ts';
import type { FragmentProblem } from '../exchange/fragment.ts';
import { ShapeError } from '../exchange/parse.ts';
import { commonFieldNames, segmentFieldNames } from './fields.ts';
import { inputs } from './inputs.ts';
import type { Inputs } from './inputs.ts';

const kind = 'calculator';

/** Why a link gives no inputs; `newer`: it is whole, but written by a later version of the calculator. */
export type LinkProblem = FragmentProblem | { readonly problem: 'newer' };

/**
 * Inputs as the fragment of a link, without `#`: numbers only. Names of segments, notes, ranges and survivors stay
 * with the one who shares.
 * @throws RangeError when the link would be too long for mail programs
 */
export function linkOf(all: Inputs): string {
  return encodeFragment(kind, [
    all.segments.length,
    ...all.segments.flatMap((segment) => segmentFieldNames.map((name) => segment[name])),
    ...commonFieldNames.map((name) => all[name]),
    all.valueHorizon,
  ]);
}

/**
 * Reads a link's fragment.
 * @param segmentName names the segments, which arrive without: from 1
 * @returns the inputs, or why there are none; `other` for a fragment that is no link of the calculator
 */
export function inputsOfLink(
  fragment: string,
  segmentName: (number: number) => string,
): Inputs | LinkProblem {
  const decoded = decodeFragment(fragment);
  if ('problem' in decoded) return decoded;
  if (decoded.kind !== kind) return { problem: 'other' };
  if (decoded.version > 1) return { problem: 'newer' };
  const [count = 0, ...numbers] = decoded.numbers;
  const width = segmentFieldNames.length;
  const start = (count ?? 0) * width;
  const named = (names: readonly string[], from: number): object =>
    Object.fromEntries(names.map((name, index) => [name, numbers[from + index]]));
  try {
    if (numbers.length !== start + commonFieldNames.length + 1) return { problem: 'damaged' };
    return inputs({
      segments: Array.from({ length: count ?? 0 }, (_, index) => ({
        id: `s${index + 1}`,
        name: segmentName(index + 1),
        ...named(segmentFieldNames, index * width),
      })),
      ...named(commonFieldNames, start),
      valueHorizon: numbers.at(-1),
      ranges: {},
      cohorts: [],
      cohortNames: [],
      notes: {},
      example: '',
    });
  } catch (error) {
    if (error instanceof ShapeError || error instanceof RangeError) return { problem: 'damaged' };
    throw error;
  }
}
