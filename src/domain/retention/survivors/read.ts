import { rowsOf } from './cells.ts';
import type { Row } from './cells.ts';
import { cohortOf, looksLikeShares } from './cohort.ts';
import type { Cohort, NamedLine } from './cohort.ts';
import { marksOf } from './decimals.ts';
import { hasSecondName, headingOf, isNameColumn, isTransposed, joinedNames, valuesOf } from './layout.ts';
import { tableOf, transposed } from './table.ts';
import type { Read, Table } from './table.ts';
import { maxCohorts, maxNameLength, maxYears } from './types.ts';
import type {
  Clarifications,
  Ambiguity,
  ReadNumber,
  Remark,
  SurvivalProblem,
  SurvivalReading,
  Survivors,
} from './types.ts';
import {
  headsLost,
  headsMoney,
  headsRates,
  isAfter,
  monthIndex,
  periodNumber,
  periodsInYear,
  namesLostCustomers,
} from './words.ts';

/** The longest text that is read, in characters: twice what the most cohorts and years take, with long numbers and names. */
export const longestSurvivors = 100_000;

/**
 * Reads survivors as they are pasted from a spreadsheet or a CSV file: a column of numbers is one cohort, otherwise
 * each line is one, or each column of a table with its years in the first. Headings, notes and totals are left out and
 * told; names of cohorts, sizes with shares, missing and young years are recognised. What can be read in two ways is
 * returned as a question with what each answer would give, and never guessed.
 * @param readNumber reads one cell, null for what is no number
 * @param answers what the reader has answered to earlier questions about this text
 */
export function readSurvivors(
  text: string,
  readNumber: ReadNumber,
  answers: Clarifications = {},
): SurvivalReading {
  if (text.trim().length > longestSurvivors) return { problem: 'tooMany', line: null };
  // Whole columns of a spreadsheet end in a million empty lines.
  const rows = rowsOf(text.trimEnd(), readNumber);
  if (rows.length === 0) return { problem: 'empty', line: null };
  const { known, isAmbiguous, secondLine } = marksOf(rows);
  const [decimal] = known;
  const withMark = (mark: ',' | '.' | undefined, given = answers): SurvivalReading =>
    readRows(rows, (cell) => readNumber(cell, mark), given);
  if (known.size > 1) return { problem: 'mixedDecimals', line: secondLine };
  if (decimal || !isAmbiguous) return withMark(decimal);
  return ask('decimals', ['comma', 'point'], firstAmbiguous(rows), answers, (given) =>
    withMark(given.decimals === 'comma' ? ',' : '.', given),
  );
}

/** Cohorts as a text that {@link readSurvivors} reads as the same ones. */
export const writeSurvivors = (
  { cohorts, names }: Survivors,
  writeNumber: (value: number) => string,
): string =>
  cohorts
    .map((cohort, index) => [...(names[index] ? [names[index]] : []), ...cohort.map(writeNumber)].join('\t'))
    .join('\n');

/**
 * A reading with each answer to a doubt. The only one that can be read at all is taken, and where both give the same
 * there is nothing to ask; otherwise the reader is asked.
 * @param isCertain whether an answer may be ruled out because it cannot be read
 */
function ask<Name extends Ambiguity>(
  doubt: Name,
  options: readonly NonNullable<Clarifications[Name]>[],
  line: number | null,
  answers: Clarifications,
  read: (answers: Clarifications) => SurvivalReading,
  isCertain = true,
): SurvivalReading {
  if (answers[doubt] !== undefined) return read(answers);
  const found = options.map((answer) => ({ answer, gives: read({ ...answers, [doubt]: answer }) }));
  const readable = found.filter(({ gives }) => !('problem' in gives));
  const [first, second] = found;
  if (readable.length === 0 || !first || !second)
    return (first ?? { gives: { problem: 'empty', line } }).gives;
  if (isCertain && readable.length === 1) return (readable[0] ?? first).gives;
  if (JSON.stringify(first.gives) === JSON.stringify(second.gives)) return first.gives;
  return { doubt, line, options: found };
}

const firstAmbiguous = (rows: readonly Row[]): number | null =>
  rows.find(({ cells }) => cells.some((cell) => /^[1-9]\d{0,2}[.,]\d{3}\s*%?$/u.test(cell)))?.line ?? null;

function readRows(rows: readonly Row[], read: Read, answers: Clarifications): SurvivalReading {
  const table = tableOf(rows, read);
  const { verdict, hasLabels } = isTransposed(table, read);
  const asColumns = (given: Clarifications): SurvivalReading =>
    readTable(transposed(table, hasLabels), read, given, true);
  const asRows = (given: Clarifications): SurvivalReading => readTable(table, read, given, false);
  if (verdict === 'yes') return asColumns(answers);
  if (verdict === 'no') return asRows(answers);
  return ask('orientation', ['rows', 'columns'], null, answers, (given) =>
    given.orientation === 'columns' ? asColumns(given) : asRows(given),
  );
}

function readTable(table: Table, read: Read, answers: Clarifications, isNamed: boolean): SurvivalReading {
  const verdict = isNamed ? 'yes' : isNameColumn(table, read);
  if (verdict === 'yes' && !isNamed) return readNamed(table, read, answers);
  if (verdict !== 'open') return readCohorts(table, read, answers, verdict === 'yes');
  return ask('firstColumn', ['names', 'counts'], table.rows[0]?.line ?? null, answers, (given) =>
    readCohorts(table, read, given, given.firstColumn === 'names'),
  );
}

/** A table whose first column names its cohorts, and perhaps the second as well. */
function readNamed(table: Table, read: Read, answers: Clarifications): SurvivalReading {
  const second = hasSecondName(table, read);
  const alone = (given: Clarifications): SurvivalReading => readCohorts(table, read, given, true);
  const joined = (given: Clarifications): SurvivalReading =>
    readCohorts(joinedNames(table), read, given, true);
  if (second !== 'open') return second === 'yes' ? joined(answers) : alone(answers);
  return ask('firstColumn', ['names', 'counts'], table.rows[0]?.line ?? null, answers, (given) =>
    given.firstColumn === 'names' ? joined(given) : alone(given),
  );
}

function readCohorts(table: Table, read: Read, answers: Clarifications, hasNames: boolean): SurvivalReading {
  const found = table.rows.map((row) => valuesOf(row, hasNames)).filter(({ cells }) => cells.length > 0);
  if (found.length === 0) return { problem: 'notANumber', line: table.rows[0]?.line ?? null };
  const isColumn = found.every(({ cells }) => cells.length === 1);
  const heading = headingOf(table, hasNames);
  if ([...heading, ...(hasNames ? found.map(({ name }) => name) : [])].some(headsLost))
    return { problem: 'lost', line: null };
  // A title above the heading speaks of the whole table.
  if (table.titles.some(namesLostCustomers)) return { problem: 'lost', line: null };
  if ([...heading, ...table.titles].some(headsMoney)) return { problem: 'money', line: null };
  const lines = isColumn ? [oneColumn(found)] : found;
  const headingAbove = ({ from }: { readonly from: number }): readonly string[] =>
    isColumn ? found.map(() => heading[0] ?? '') : heading.slice(from);
  const firstLabel = isColumn ? (found[0]?.name ?? '') : (headingAbove(lines[0] ?? { from: 0 })[0] ?? '');
  const periods = isColumn ? found.map(({ name }) => name) : heading;
  const withShares = (given: Clarifications): SurvivalReading => {
    const cohorts: Cohort[] = [];
    for (const line of lines) {
      const cohort = cohortOf(line, headingAbove(line), read, given);
      if ('problem' in cohort) return cohort;
      cohorts.push(cohort);
    }
    return fromStart(withPeriods(cohorts, table.remarks, periods, given), firstLabel);
  };
  const several = lines.filter(({ cells }) => cells.length > 2);
  const isOpen =
    several.length > 0 &&
    several.every(({ cells }) => looksLikeShares(cells.map((cell) => read(cell) ?? Number.NaN)));
  // Behållning år 2: 85 % of all, or of those who were left after year 1.
  const mayBeRates =
    heading.slice(1).some(headsRates) &&
    found.some(({ cells }) => cells.slice(1).filter((cell) => /\d/u.test(cell)).length > 1);
  const withRates = (given: Clarifications): SurvivalReading =>
    mayBeRates
      ? ask('rates', ['ofAll', 'ofYearBefore'], found[0]?.line ?? null, given, withShares)
      : withShares(given);
  return isOpen
    ? ask('shares', ['shares', 'counts'], several[0]?.line ?? null, answers, withRates)
    : withRates(answers);
}

/** Under a first heading `År 1` may stand those acquired, which is told; under `Efter 1 år` they do not. */
function fromStart(reading: SurvivalReading, label: string): SurvivalReading {
  if (!('cohorts' in reading) || periodNumber(label) !== 1) return reading;
  return isAfter(label)
    ? { problem: 'noStart', line: null }
    : { ...reading, remarks: [...reading.remarks, { remark: 'startIsFirst', line: null, name: label }] };
}

/** A column of single numbers is one cohort. */
const oneColumn = (found: readonly NamedLine[]): NamedLine => ({
  line: found[0]?.line ?? 1,
  name: '',
  from: 0,
  cells: found.flatMap(({ cells }) => cells),
  lines: found.flatMap(({ lines }) => lines),
});

/** Columns that are months or quarters are asked about: the calculator counts in years. */
function withPeriods(
  cohorts: readonly Cohort[],
  earlier: readonly Remark[],
  periods: readonly string[],
  answers: Clarifications,
): SurvivalReading {
  const other = cohorts.find(({ kind }) => kind !== cohorts[0]?.kind);
  if (other) return { problem: 'mixedShares', line: other.lines[0] ?? null };
  const perYear = Math.max(1, ...periods.map(periodsInYear));
  const named = periods.filter((label) => periodsInYear(label) > 1).map(monthIndex);
  // Month 12 and month 24, or the last days of two years, are years.
  const areYears =
    named.length > 1 &&
    named.every((month, index) => month !== null && (index === 0 || month === (named[index - 1] ?? 0) + 12));
  const areMonths =
    perYear > 1 &&
    !areYears &&
    periods.filter((label) => periodsInYear(label) > 1).length >= Math.max(1, periods.length - 2);
  const remarks: Remark[] = [...earlier];
  if (cohorts.some(({ isAssumed }) => isAssumed)) remarks.push({ remark: 'shares', line: null });
  if (!areMonths) {
    if (cohorts.some(({ name }) => periodsInYear(name) > 1))
      remarks.push({ remark: 'monthCohorts', line: null });
    return withZeros(cohorts, remarks, answers);
  }
  const wholeYears = cohorts.map((cohort) => ({
    ...cohort,
    numbers: cohort.numbers.filter((_, index) => index % perYear === 0),
    lines: cohort.lines.filter((_, index) => index % perYear === 0),
  }));
  const read = (given: Clarifications): SurvivalReading =>
    withZeros(given.periods === 'wholeYears' ? wholeYears : cohorts, remarks, given);
  return ask('periods', ['wholeYears', 'asYears'], cohorts[0]?.lines[0] ?? null, answers, read, false);
}

/** A zero at the end may be a year that has not come. */
function withZeros(
  cohorts: readonly Cohort[],
  remarks: readonly Remark[],
  answers: Clarifications,
): SurvivalReading {
  const zero = cohorts.find(({ numbers }) => numbers.length > 1 && numbers.at(-1) === 0 && numbers[0] !== 0);
  if (!zero) return checked(cohorts, remarks);
  const notYet = cohorts.map((cohort) => {
    const end = cohort.numbers.findLastIndex((number) => number > 0) + 1;
    return { ...cohort, numbers: cohort.numbers.slice(0, end), lines: cohort.lines.slice(0, end) };
  });
  const at = zero.numbers.indexOf(0);
  const read = (given: Clarifications): SurvivalReading =>
    checked(given.zeros === 'gone' ? cohorts : notYet, remarks);
  // Without the zeros there is nothing to fit: the text itself is to blame.
  if (answers.zeros === undefined && 'problem' in checked(notYet, remarks)) return checked(cohorts, remarks);
  return ask('zeros', ['notYet', 'gone'], zero.lines[at] ?? null, answers, read, false);
}

function checked(all: readonly Cohort[], remarks: readonly Remark[]): SurvivalReading {
  // The youngest cohort of a table has not seen a renewal yet, and says nothing.
  const cohorts = all.length > 1 ? all.filter(({ numbers }) => numbers.length > 1) : all;
  if (cohorts.length === 0) return { problem: 'onePeriod', line: null };
  if (cohorts.length > maxCohorts || cohorts.some(({ numbers }) => numbers.length > maxYears)) {
    return { problem: 'tooMany', line: null };
  }
  return (
    problemOf(cohorts) ?? {
      cohorts: cohorts.map(({ numbers }) => numbers),
      names: cohorts.some(({ name }) => name !== '')
        ? cohorts.map(({ name }) => name.slice(0, maxNameLength))
        : [],
      remarks,
    }
  );
}

function problemOf(cohorts: readonly Cohort[]): SurvivalProblem | null {
  for (const { numbers, lines } of cohorts) {
    const [line = null] = lines;
    if (numbers.length < 2 || numbers[0] === 0) return { problem: 'onePeriod', line };
    const rise = numbers.findIndex((value, index) => value > (numbers[index - 1] ?? value));
    if (rise !== -1) return { problem: 'increase', line: lines[rise] ?? line };
  }
  const every = (holds: (numbers: readonly number[]) => boolean): boolean =>
    cohorts.every(({ numbers }) => holds(numbers));
  if (every((numbers) => numbers.length < 3)) return { problem: 'onePeriod', line: null };
  if (every((numbers) => numbers.at(-1) === 0)) return { problem: 'nobodyLeft', line: null };
  if (every((numbers) => numbers.at(-1) === numbers[0])) return { problem: 'noChurn', line: null };
  return null;
}
