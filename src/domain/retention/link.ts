import { decodeFragment, encodeFragment } from '../exchange/fragment.ts';
import type { FragmentNumber, FragmentProblem } from '../exchange/fragment.ts';
import { ShapeError } from '../exchange/parse.ts';
import { commonFieldNames, segmentFieldNames } from './fields.ts';
import { inputKey, inputs } from './inputs.ts';
import type { Inputs } from './inputs.ts';

const kind = 'calculator';
/**
 * Version 2 says the ranges as well, three numbers each; version 3 says before them what the groups are called, as the
 * code points of their names. A link is written as the lowest version that holds it, which most readers know.
 */
const [plain, withRanges, withNames] = [1, 2, 3];

/** The longest name in a link, as in the calculator's own fields, in UTF-16 units. */
const maxNameLength = 60;
/** What a name in a link never holds: it cannot be seen, or turns the text round. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
/** More marks over one letter than any writing needs: they would cover the lines above and below. */
const heapedMarks = /(\p{M}{4})\p{M}+/gu;

/** The inputs that may have a range, in the order in which a link counts them. */
const rangeKeys = (segmentIds: readonly string[]): string[] => [
  ...segmentIds.flatMap((id) => segmentFieldNames.map((name) => inputKey(name, id))),
  ...commonFieldNames.map((name) => inputKey(name)),
];

/** Why a link gives no inputs; `newer`: it is whole, but written by a later version of the calculator. */
export type LinkProblem = FragmentProblem | { readonly problem: 'newer' };

/** What a link may hold besides the numbers. */
export interface LinkParts {
  /** What the groups are called. Default false: numbers only. */
  readonly names?: boolean;
}

/** Whether there is more than one group, and so names that a link could take along. */
export const hasNames = ({ segments }: Pick<Inputs, 'segments'>): boolean => segments.length > 1;

/** A name as a link writes it: what is seen of it, on one line, no longer than a field takes. The same if done twice. */
const plainName = (name: string): string =>
  name
    .replaceAll(/\s/gu, ' ')
    .replaceAll(unseen, '')
    .replaceAll(heapedMarks, '$1')
    .replaceAll(/ {2,}/gu, ' ')
    .trim()
    .slice(0, maxNameLength)
    // The cut may have halved a sign of two units.
    .replaceAll(/\p{Cs}/gu, '')
    .trimEnd();

/** The lengths and the letters of the groups' names as numbers: a link's alphabet stays that of numbers. */
const numbersOfNames = (names: readonly string[]): number[] =>
  names.flatMap((name) => {
    const points = Array.from(plainName(name), (letter) => letter.codePointAt(0) ?? 0);
    return [points.length, ...points];
  });

/**
 * Inputs as the fragment of a link, without `#`: the numbers, ranges included, and where it is asked for what the groups
 * are called. Notes and survivors stay with the one who shares.
 * @throws RangeError when the link would be too long for mail programs
 */
export function linkOf(all: Inputs, { names = false }: LinkParts = {}): string {
  const isNamed = names && hasNames(all);
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
      ...(isNamed ? numbersOfNames(all.segments.map(({ name }) => name)) : []),
      ...ranges,
    ],
    isNamed ? withNames : ranges.length === 0 ? plain : withRanges,
  );
}

/**
 * Reads a link's fragment.
 * @param segmentName names the segments that arrive without a name: from 1
 * @returns the inputs, or why there are none; `other` for a fragment that is no link of the calculator
 */
export function inputsOfLink(
  fragment: string,
  segmentName: (number: number) => string,
): Inputs | LinkProblem {
  const decoded = decodeFragment(fragment);
  if ('problem' in decoded) return decoded;
  if (decoded.kind !== kind) return { problem: 'other' };
  if (decoded.version > withNames) return { problem: 'newer' };
  const [count = 0, ...numbers] = decoded.numbers;
  const width = segmentFieldNames.length;
  const start = (count ?? 0) * width;
  const named = (names: readonly string[], from: number): object =>
    Object.fromEntries(names.map((name, index) => [name, numbers[from + index]]));
  const end = start + commonFieldNames.length + 1;
  if (numbers.length < end) return { problem: 'damaged' };
  try {
    const ids = Array.from({ length: count ?? 0 }, (_, index) => `s${index + 1}`);
    const { names, rest } =
      decoded.version === withNames
        ? namesIn(numbers.slice(end), ids.length)
        : { names: [], rest: numbers.slice(end) };
    // Version 1 ends here, and version 2 is written for the sake of its ranges.
    const isWhole = decoded.version === withNames || (decoded.version === plain) === (rest.length === 0);
    if (!isWhole || rest.length % 3 !== 0) return { problem: 'damaged' };
    return inputs({
      segments: ids.map((id, index) => ({
        id,
        name: names[index] ?? segmentName(index + 1),
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
 * The names of a link: of each group how many letters it has, and their code points; undefined for one without a letter.
 * @throws RangeError where they are no names as {@link linkOf} writes them
 */
function namesIn(
  numbers: readonly FragmentNumber[],
  count: number,
): { readonly names: readonly (string | undefined)[]; readonly rest: readonly FragmentNumber[] } {
  let at = 0;
  const names = Array.from({ length: count }, () => {
    const length = numbers[at] ?? NaN;
    const points = numbers.slice(at + 1, at + 1 + length);
    at += 1 + length;
    if (!Number.isInteger(length) || length < 0 || points.length !== length)
      throw new RangeError('names: expected the letters of each group');
    // Throws RangeError itself for what is no code point.
    const name = String.fromCodePoint(...points.map((point) => point ?? NaN));
    if (plainName(name) !== name) throw new RangeError('names: expected what can be seen');
    return name === '' ? undefined : name;
  });
  return { names, rest: numbers.slice(at) };
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
