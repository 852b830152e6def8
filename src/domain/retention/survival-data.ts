/** Why pasted survivors cannot be fitted, as a code for the dictionary; `line` from 1 where one is to blame. */
export interface SurvivalProblem {
  readonly problem: 'empty' | 'increase' | 'noChurn' | 'nobodyLeft' | 'notANumber' | 'onePeriod' | 'tooMany';
  readonly line: number | null;
}

/**
 * Reads survivors as they are pasted from a spreadsheet or a CSV file: a column of numbers is one cohort, otherwise
 * each line is one, its numbers parted by tabs, semicolons or spaces. A first line or column of words is passed over.
 * @param readNumber reads one cell, null for what is no number
 */
export function readSurvivors(
  text: string,
  readNumber: (cell: string) => number | null,
): number[][] | SurvivalProblem {
  const lines = text
    .split(/\r?\n/u)
    .map((line, index) => ({ line: index + 1, cells: cellsOf(line) }))
    .filter(({ cells }) => cells.length > 0);
  const rows: { line: number; numbers: number[] }[] = [];
  for (const { line, cells } of lines) {
    const numbers = cells.map(readNumber);
    const [first, ...rest] = numbers;
    const isHeading = rows.length === 0 && numbers.every((value) => value === null);
    if (isHeading) continue;
    const kept = first === null && rest.length > 0 ? rest : numbers;
    if (kept.some((value) => value === null || value < 0)) return { problem: 'notANumber', line };
    rows.push({ line, numbers: kept.map(Number) });
  }
  if (rows.length === 0) return { problem: 'empty', line: null };
  const isColumn = rows.every(({ numbers }) => numbers.length === 1);
  const cohorts = isColumn ? [{ line: 1, numbers: rows.flatMap(({ numbers }) => numbers) }] : rows;
  if (cohorts.length > 40 || cohorts.some(({ numbers }) => numbers.length > 60)) {
    return { problem: 'tooMany', line: null };
  }
  return problemOf(cohorts) ?? cohorts.map(({ numbers }) => numbers);
}

/** A no-break space stays in its cell: spreadsheets group digits with it. */
const cellsOf = (line: string): string[] =>
  line
    .split(/[\t; ]+/u)
    .map((cell) => cell.replaceAll('"', '').trim())
    .filter((cell) => cell !== '');

function problemOf(cohorts: readonly { line: number; numbers: readonly number[] }[]): SurvivalProblem | null {
  for (const { line, numbers } of cohorts) {
    if (numbers.length < 2 || numbers[0] === 0) return { problem: 'onePeriod', line };
    if (numbers.some((value, index) => value > (numbers[index - 1] ?? value)))
      return { problem: 'increase', line };
  }
  if (cohorts.every(({ numbers }) => numbers.length < 3)) return { problem: 'onePeriod', line: null };
  if (cohorts.every(({ numbers }) => numbers.at(-1) === 0)) return { problem: 'nobodyLeft', line: null };
  if (cohorts.every(({ numbers }) => numbers.at(-1) === numbers[0]))
    return { problem: 'noChurn', line: null };
  return null;
}
