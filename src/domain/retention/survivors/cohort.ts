import type { Line, Read } from './table.ts';
import type { Clarifications, SurvivalProblem } from './types.ts';
import { isShareHeading, isSize, periodNumber } from './words.ts';

/** A cohort as it is read from one line of a table. */
export interface Cohort {
  readonly name: string;
  readonly numbers: readonly number[];
  /** The line of the text in which each number stands. */
  readonly lines: readonly number[];
  /** How the line is written: as customers, as shares alone, or as those acquired and shares of them. */
  readonly kind: 'counts' | 'shares' | 'sizeAndShares';
  /** Whether plain numbers were read as shares: that is told. */
  readonly isAssumed: boolean;
}

/** A line without its name; `from` is the place of its first number among the columns behind the names. */
export type NamedLine = Line & { readonly name: string; readonly from: number };

/** Whether plain numbers behind the first look like per cent of it: `1000;100;87;74`. */
export function looksLikeShares(numbers: readonly number[]): boolean {
  const [first = 0, second = 0, ...rest] = numbers;
  if (first <= 100 || numbers.length < 3 || [second, ...rest].some((number) => number > 100)) return false;
  if (second === 100) return true;
  const ratios = rest.map((number, index) => number / (numbers[index + 1] ?? number));
  return second / first < 0.2 && ratios.every((ratio) => ratio >= 0.6);
}

/**
 * Reads one line as a cohort.
 * @param heading what stands above its cells, the first of which is the one above the first number
 */
export function cohortOf(
  { name, cells, line, lines }: NamedLine,
  heading: readonly string[],
  read: Read,
  answers: Clarifications,
): Cohort | SurvivalProblem {
  const blank = cells.indexOf('');
  if (blank !== -1) return { problem: 'gap', line: lines[blank] ?? line };
  const numbers = cells.map(read);
  const wrong = numbers.findIndex((number) => number === null || number < 0);
  if (wrong !== -1) return { problem: 'notANumber', line: lines[wrong] ?? line };
  const values = withoutLeadingZeros(numbers.map((number) => number ?? 0));
  const skipped = numbers.length - values.length;
  const [heads, marks] = [heading.slice(skipped), cells.slice(skipped).map((cell) => cell.endsWith('%'))];
  const common = { name, lines: lines.slice(skipped) };
  const [first = 0, ...rest] = values;
  const headed = heads.map(isShareHeading);
  const isShare = marks.map((mark, index) => mark || headed[index] === true);
  const [isFirstShare = false, ...areRestShares] = isShare;

  if (rest.length > 0 && !isFirstShare && areRestShares.every(Boolean)) {
    return sized(
      common,
      first,
      ofAcquired(asPerCent(rest, marks.slice(1)), answers),
      heads.slice(1),
      marks.some((mark) => !mark) && !marks[1],
      line,
    );
  }
  if (isShare.every(Boolean)) {
    const [all = 0, ...later] = asPerCent(values, marks);
    const shares = [all, ...ofAcquired(later, answers)];
    return shares[0] === 100
      ? { ...common, numbers: shares, kind: 'shares', isAssumed: false }
      : { problem: 'notWholeShare', line };
  }
  if (marks.some(Boolean)) return { problem: 'mixedShares', line };
  // Nobody is 0.87 customers: behind a whole number these are shares of it.
  const areFractions =
    rest.length > 0 &&
    rest.every((number) => number <= 1) &&
    rest.some((number) => !Number.isInteger(number));
  if (areFractions && first >= 2) {
    return sized(
      common,
      first,
      ofAcquired(
        rest.map((number) => tidy(number * 100)),
        answers,
      ),
      heads.slice(1),
      true,
      line,
    );
  }
  if (areFractions && first < 1) return { problem: 'notWholeShare', line };
  if (rest.length > 0 && isSize(heads[0] ?? '') && periodNumber(heads[1] ?? '') === 0 && rest[0] === first) {
    return { ...common, numbers: rest, lines: common.lines.slice(1), kind: 'counts', isAssumed: false };
  }
  if (answers.shares === 'shares' && looksLikeShares(values)) {
    return sized(common, first, rest, heads.slice(1), false, line);
  }
  return { ...common, numbers: values, kind: 'counts', isAssumed: false };
}

/** Those acquired, and those of them who are left by the shares behind. */
function sized(
  common: Pick<Cohort, 'lines' | 'name'>,
  size: number,
  shares: readonly number[],
  heads: readonly string[],
  isAssumed: boolean,
  line: number,
): Cohort | SurvivalProblem {
  const isFromStart = shares[0] === 100;
  // What the heading calls year 0 is all who were acquired.
  if (!isFromStart && periodNumber(heads[0] ?? '') === 0) return { problem: 'notWholeShare', line };
  const later = isFromStart ? shares.slice(1) : shares;
  return {
    ...common,
    numbers: [size, ...later.map((share) => tidy((size * share) / 100))],
    lines: isFromStart ? [common.lines[0] ?? line, ...common.lines.slice(2)] : common.lines,
    kind: 'sizeAndShares',
    isAssumed,
  };
}

/** Shares of those acquired, also where each is a share of those who were left the year before. */
function ofAcquired(shares: readonly number[], { rates }: Clarifications): readonly number[] {
  if (rates !== 'ofYearBefore') return shares;
  let left = 100;
  return shares.map((share) => (left = tidy((left * share) / 100)));
}

/** Shares in per cent; those under a heading with the sign may stand as fractions, as a spreadsheet exports them. */
function asPerCent(values: readonly number[], marks: readonly boolean[]): number[] {
  const areFractions = !marks.includes(true) && values.every((value) => value <= 1);
  return values.map((value) => (areFractions ? tidy(value * 100) : value));
}

/** Zeros before the first number are years before the cohort began: nobody comes back from none. */
function withoutLeadingZeros(values: readonly number[]): readonly number[] {
  const first = values.findIndex((value) => value > 0);
  return first === -1 ? values : values.slice(first);
}

/** Without the dust of binary fractions. */
const tidy = (value: number): number => Number(value.toPrecision(12));
