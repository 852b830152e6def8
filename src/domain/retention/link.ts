import { decodeFragment, encodeFragment } from '../exchange/fragment.ts';
import type { FragmentNumber, FragmentProblem } from '../exchange/fragment.ts';
import { ShapeError } from '../exchange/parse.ts';
import { commonFieldNames, segmentFieldNames } from './fields.ts';
import { inputKey, inputs } from './inputs.ts';
import type { Inputs } from './inputs.ts';

const kind = 'calculator';
/** Version 2 says the ranges as well, three numbers each; a link without any is written as version 1, which all read. */
const [plain, withRanges] = [1, 2];

/** The inputs that may have a range, in the order in which a link counts them. */
const rangeKeys = (segmentIds: readonly string[]): string[] => [
  ...segmentIds.flatMap((id) => segmentFieldNames.map((name) => inputKey(name, id))),
  ...commonFieldNames.map((name) => inputKey(name)),
];

/** Why a link gives no inputs; `newer`: it is whole, but written by a later version of the calculator. */
export type LinkProblem = FragmentProblem | { readonly problem: 'newer' };

/**
 * Inputs as the fragment of a link, without `#`: numbers only, ranges included. Names of segments, notes and
 * survivors stay with the one who shares.
 * @throws RangeError when the link would be too long for mail programs
 */
export function linkOf(all: Inputs): string {
  const ranges = rangeKeys(all.segments.map(({ id }) => id)).flatMap((key, index) => {
    const range = all.ranges[key];
    return range ? [index, range.low, range.high] : [];
  });
  return encodeFragment(
    kind,
    [
      all.segments.length,
      ...all.segments.flatMap((segment) => segmentFieldNames.map((name) => segment[name])),
      ...commonFieldNames.map((name) => all[name]),
      all.valueHorizon,
      ...ranges,
    ],
    ranges.length === 0 ? plain : withRanges,
  );
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
  if (decoded.version > withRanges) return { problem: 'newer' };
  const [count = 0, ...numbers] = decoded.numbers;
  const width = segmentFieldNames.length;
  const start = (count ?? 0) * width;
  const named = (names: readonly string[], from: number): object =>
    Object.fromEntries(names.map((name, index) => [name, numbers[from + index]]));
  const end = start + commonFieldNames.length + 1;
  const rest = numbers.slice(end);
  const isWhole =
    numbers.length >= end && rest.length % 3 === 0 && (decoded.version === plain) === (rest.length === 0);
  if (!isWhole) return { problem: 'damaged' };
  try {
    const ids = Array.from({ length: count ?? 0 }, (_, index) => `s${index + 1}`);
    return inputs({
      segments: ids.map((id, index) => ({
        id,
        name: segmentName(index + 1),
        ...named(segmentFieldNames, index * width),
      })),
      ...named(commonFieldNames, start),
      valueHorizon: numbers[end - 1],
      ranges: rangesIn(rest, rangeKeys(ids)),
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

/**
 * The ranges of a link: the place of an input, its low and its high, and so on.
 * @throws RangeError for a place that is none, or one that comes twice
 */
function rangesIn(numbers: readonly FragmentNumber[], keys: readonly string[]): object {
  const found = new Map<string, object>();
  for (let at = 0; at < numbers.length; at += 3) {
    const [index, low, high] = numbers.slice(at, at + 3);
    const key = keys[index ?? -1];
    if (key === undefined || found.has(key)) throw new RangeError('ranges: expected each input once');
    found.set(key, { low, high });
  }
  return Object.fromEntries(found);
}
