/** Why pasted survivors cannot be fitted, as a code for the dictionary; `line` from 1 where one is to blame. */
export interface SurvivalProblem {
  readonly problem:
    | 'empty'
    | 'increase'
    | 'noChurn'
    | 'nobodyLeft'
    | 'notANumber'
    | 'notWholeShare'
    | 'onePeriod'
    | 'tooMany';
  readonly line: number | null;
}

/** Cohorts as they were pasted. */
export interface Survivors {
  /** Survivors per year; the first number of each cohort is those acquired. */
  readonly cohorts: readonly (readonly number[])[];
  /** What the cohorts are called, in their order; none where the text has no names for them. */
  readonly names: readonly string[];
}

type ReadNumber = (cell: string) => number | null;

interface Row {
  /** In the text, from 1. */
  readonly line: number;
  readonly name: string;
  readonly cells: readonly string[];
}

interface Cohort {
  readonly name: string;
  readonly numbers: readonly number[];
  /** The line of the text in which each number stands. */
  readonly lines: readonly number[];
  /** Whether they are written as shares of those acquired, who are then a hundred. */
  readonly areShares: boolean;
}

const maxCohorts = 40;
const maxYears = 60;
const maxNameLength = 60;

/**
 * Reads survivors as they are pasted from a spreadsheet or a CSV file: a column of numbers is one cohort, otherwise
 * each line is one. Cells are parted by tabs, semicolons, commas or spaces, whichever the text has first of these. A
 * heading is passed over, and a first column that is no count names the cohorts: words, or years that follow one
 * another. Two columns of which the first counts the years are one cohort. Shares of those acquired, `87,5 %`, count as
 * survivors of a hundred.
 * @param readNumber reads one cell, null for what is no number
 */
export function readSurvivors(text: string, readNumber: ReadNumber): Survivors | SurvivalProblem {
  const rows = named(withoutHeading(rowsOf(text, readNumber), readNumber), readNumber);
  if (rows.length === 0) return { problem: 'empty', line: null };
  const read: Cohort[] = [];
  for (const { line, name, cells } of rows) {
    const numbers = cells.map(readNumber).filter((value) => value !== null && value >= 0) as number[];
    if (numbers.length < cells.length) return { problem: 'notANumber', line };
    read.push({ name, numbers, lines: numbers.map(() => line), areShares: cells.every(isShare) });
  }
  const isColumn = read.every(({ numbers }) => numbers.length === 1);
  const cohorts = isColumn
    ? [
        {
          name: '',
          numbers: read.flatMap(({ numbers }) => numbers),
          lines: read.flatMap(({ lines }) => lines),
          areShares: read.every(({ areShares }) => areShares),
        },
      ]
    : // The youngest cohort of a table has not seen a renewal yet, and says nothing.
      read.filter(({ numbers }) => numbers.length > 1);
  if (cohorts.length > maxCohorts || cohorts.some(({ numbers }) => numbers.length > maxYears)) {
    return { problem: 'tooMany', line: null };
  }
  return (
    problemOf(cohorts) ?? {
      cohorts: cohorts.map(({ numbers }) => numbers),
      names: cohorts.some(({ name }) => name !== '') ? cohorts.map(({ name }) => name) : [],
    }
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

function rowsOf(text: string, readNumber: ReadNumber): Row[] {
  const lines = text
    .split(/\r?\n/u)
    .map((content, index) => ({ ...withoutQuotes(content), line: index + 1 }))
    .filter(({ bare }) => bare.trim() !== '');
  const mark = markOf(
    lines.map(({ bare }) => bare),
    readNumber,
  );
  return lines
    .map(({ bare, quoted, line }) => {
      const cells = bare
        .split(mark)
        .map((cell) =>
          cell.replaceAll(inQuotes, (_, index: string) => ungrouped(quoted[Number(index)], mark)),
        )
        .map((cell) => cell.trim());
      // A young cohort ends in empty cells, and one that began late in the table begins with them.
      const last = cells.findLastIndex((cell) => cell !== '');
      return { line, name: '', cells: cells.slice(0, last + 1) };
    })
    .filter(({ cells }) => cells.length > 0);
}

/** What stands in a line for the text between quotes, by its number; a private character that no table has. */
const inQuotes = /\uE000(\d+)\uE000/gu;

/** A line with the texts between its quotes set apart: what would part cells parts none in them. */
function withoutQuotes(content: string): { readonly bare: string; readonly quoted: readonly string[] } {
  const quoted: string[] = [];
  const bare = content.replaceAll(
    /"((?:[^"]|"")*)"/gu,
    (_, inner: string) => `\uE000${quoted.push(inner.replaceAll('""', '"')) - 1}\uE000`,
  );
  // A percent sign belongs to its number, also behind a space.
  return { bare: bare.replaceAll('"', '').replaceAll(/(?<! ) +%/gu, '%'), quoted };
}

/** In a file whose cells are parted by commas, `"1,000"` is quoted because it groups its digits with one. */
function ungrouped(cell = '', mark: RegExp | string): string {
  const isGrouped = mark !== ';' && mark !== '\t' && /^[1-9]\d{0,2}(?:,\d{3})+$/u.test(cell);
  return isGrouped ? cell.replaceAll(',', '') : cell;
}

/** What parts the cells. A comma does only where the lines are no numbers with it: `869,5` is one in Swedish. */
function markOf(lines: readonly string[], readNumber: ReadNumber): RegExp | string {
  const found = ['\t', ';'].find((mark) => lines.some((line) => line.includes(mark)));
  if (found !== undefined) return found;
  const areCommas = lines.every(
    (line) => line.includes(',') && line.split(',').every((cell) => !/\S\s+\S/u.test(cell)),
  );
  // `1000,869,743` groups no digits: thousands would come as `1,000`.
  if (areCommas && lines.some((line) => readNumber(line) === null || /^\d{4,},/u.test(line))) return ',';
  // A no-break space stays in its cell: spreadsheets group digits with it. Others do with a common one.
  return isGroupedColumn(lines.map((line) => line.trim())) ? '\n' : / +/u;
}

/**
 * Whether each line is one number whose digits spaces group: `10 000` above `8 690`. `869 743` may be two numbers, but
 * no cohort rises, and no number begins with zero.
 */
function isGroupedColumn(lines: readonly string[]): boolean {
  const numbers = lines.filter((line) => /\d/u.test(line));
  const isNoCohort = (line: string): boolean => {
    const parts = line.split(/ +/u);
    return parts.some((part, index) => /^0\d/u.test(part) || Number(part) > Number(parts[index - 1] ?? part));
  };
  return (
    numbers.every((line) => /^(?:\d+|\d{1,3}(?: \d{3})+)(?:[.,]\d+)?$/u.test(line)) &&
    numbers.some(isNoCohort)
  );
}

/** Without a first line of words, or of years counted on: survivors can only become fewer. */
function withoutHeading(rows: readonly Row[], readNumber: ReadNumber): readonly Row[] {
  const [first, ...rest] = rows;
  if (!first || rest.length === 0) return rows;
  const numbers = first.cells.map(readNumber);
  const counted = numbers.filter((number) => number !== null);
  const onlyWords = counted.length === 0;
  const isCount = counted.length >= Math.max(2, numbers.length - 1) && areConsecutive(counted, 1);
  return onlyWords || isCount ? rest : rows;
}

/** The rows with their first column as names where it is no count of customers, and without empty cells before. */
function named(rows: readonly Row[], readNumber: ReadNumber): readonly Row[] {
  const firsts = rows.map(({ cells }) => cells[0] ?? '');
  const numbers = firsts.map(readNumber);
  const areWords =
    rows.some(({ cells }) => cells.length > 1) &&
    numbers.includes(null) &&
    numbers.every((number) => number === null || isCalendarYear(number));
  const areYears =
    rows.length > 1 &&
    rows.every(({ cells }) => cells.length > 1) &&
    numbers.every((number) => number !== null && (isCalendarYear(number) || isOrdinal(number))) &&
    (areConsecutive(numbers as number[], 1) || areConsecutive(numbers as number[], -1));
  return rows.map((row, index) => {
    const isNamed = areWords || areYears;
    const cells = isNamed ? row.cells.slice(1) : row.cells;
    return {
      ...row,
      name: isNamed ? (firsts[index] ?? '').slice(0, maxNameLength) : '',
      cells: cells.slice(cells.findIndex((cell) => cell !== '')),
    };
  });
}

const isShare = (cell: string): boolean => cell.endsWith('%');

const isCalendarYear = (number: number): boolean =>
  Number.isInteger(number) && number >= 1900 && number <= 2200;

/** The number of a year, or of a cohort, counted from zero or one. */
const isOrdinal = (number: number): boolean => Number.isInteger(number) && number >= 0 && number <= maxYears;

const areConsecutive = (numbers: readonly number[], step: number): boolean =>
  numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + step);

function problemOf(cohorts: readonly Cohort[]): SurvivalProblem | null {
  for (const { numbers, lines, areShares } of cohorts) {
    const [line = null] = lines;
    // The first year's share alone would count as all who were acquired.
    if (areShares && numbers[0] !== 100) return { problem: 'notWholeShare', line };
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
