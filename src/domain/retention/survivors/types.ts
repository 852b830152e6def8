/** Cohorts as they were pasted. */
export interface Survivors {
  /** Survivors per year; the first number of each cohort is those acquired. */
  readonly cohorts: readonly (readonly number[])[];
  /** What the cohorts are called, in their order; none where the text has no names for them. */
  readonly names: readonly string[];
}

/** Why a text cannot be read or fitted, as a code for the dictionary; `line` from 1 where one is to blame. */
export interface SurvivalProblem {
  readonly problem:
    | 'empty'
    | 'gap'
    | 'increase'
    | 'lost'
    | 'money'
    | 'mixedDecimals'
    | 'mixedShares'
    | 'noChurn'
    | 'noStart'
    | 'nobodyLeft'
    | 'notANumber'
    | 'notWholeShare'
    | 'onePeriod'
    | 'tooMany';
  readonly line: number | null;
}

/** What was left out of the reading, or assumed; the page says it. */
export interface Remark {
  readonly remark:
    'monthCohorts' | 'note' | 'otherColumn' | 'startIsFirst' | 'shares' | 'target' | 'total' | 'totalColumn';
  /** The line of the text, where it concerns one. */
  readonly line: number | null;
  /** What a column is called that was left out. */
  readonly name?: string;
}

/** What a text leaves open, with the two ways in which each can be answered. */
export interface Clarifications {
  /** Which mark is the decimal mark. */
  readonly decimals?: 'comma' | 'point';
  /** Whether the first column names the cohorts or counts those acquired. */
  readonly firstColumn?: 'counts' | 'names';
  /** Whether the numbers behind the first are customers or shares of the first in per cent. */
  readonly shares?: 'counts' | 'shares';
  /** Whether shares are of those acquired, or each of those who were left the year before. */
  readonly rates?: 'ofAll' | 'ofYearBefore';
  /** Whether each line is a cohort or each column. */
  readonly orientation?: 'columns' | 'rows';
  /** Whether a zero at the end is a year that has not come yet, or means that everybody left. */
  readonly zeros?: 'gone' | 'notYet';
  /** Whether columns that are called months or quarters are counted as years, or only every whole year is. */
  readonly periods?: 'asYears' | 'wholeYears';
}
export type Ambiguity = keyof Clarifications;

export interface SurvivorsRead extends Survivors {
  readonly remarks: readonly Remark[];
}

/** A reading that the text leaves open, and what each answer would give. */
export interface SurvivalQuestion {
  readonly doubt: Ambiguity;
  /** The line that shows it, where there is one. */
  readonly line: number | null;
  readonly options: readonly { readonly answer: string; readonly gives: SurvivalReading }[];
}

export type SurvivalReading = SurvivalProblem | SurvivalQuestion | SurvivorsRead;

/** Reads one cell as a number, with the decimal mark of the whole text where it is known; null for what is no number. */
export type ReadNumber = (cell: string, decimal?: ',' | '.') => number | null;

export const maxCohorts = 40;
export const maxYears = 60;
export const maxNameLength = 60;
