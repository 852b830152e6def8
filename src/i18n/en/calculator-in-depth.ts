import type { Translation } from '../text.ts';
import type { inDepthSections as original } from '../sv/calculator-in-depth.ts';

export const inDepthSections: Translation<typeof original> = {
  outcome: 'Which result?',
  sensitivityHelp:
    'One number at a time goes through its range while the others stay the same. If you have given it no range, it is tried ten per cent up and down; retention is tried through churn, ten per cent more or fewer who leave.',
  sensitivityTitle: 'How far each number moves the answer',
  sensitivitySummary:
    '{name} moves the answer most within the ranges tried: from {from} to {to}, against {now} today.',
  sensitivityNone: 'None of the numbers moves the answer.',
  sensitivityEndless: 'The answer has no upper limit as {name} goes through its range.',
  answerEndless: 'The answer has no upper limit.',
  gainEndless:
    'With two more percentage points everybody in some group stays, and the discount rate is zero. The value then has no upper limit. Decide how many renewals to count.',
  triedRange: '{low} to {high}',
  triedOwnRange: '{low} to {high}, own range',
  today: 'Today: {value}',
  ofGroup: '{label} ({name})',
  atLow: 'At the low end',
  atHigh: 'At the high end',
  input: 'Number',
  rangesHelp:
    'Enter low and high for the numbers you are unsure of. The likely one is the one in the calculator. Empty means that the number is certain. The number of years is not varied.',
  rangesCaption: 'Low, likely and high for each number',
  share: 'Share of draws',
  answer: 'The answer',
  low: 'Low',
  likely: 'Likely',
  high: 'High',
  lowOf: '{label}, low',
  highOf: '{label}, high',
  noRanges: 'Enter low and high for at least one number.',
  wrongYears: 'Enter a whole number from {low} to {high}.',
  wrongRange: 'Low must not be above the likely value, nor high below it. Allowed: {low} to {high}.',
  spreadTitle: 'The outcome of {draws} draws',
  spreadSummary: 'In nine draws out of ten the result is between {p5} and {p95}. The median is {p50}.',
  spreadLoss: 'On your ranges, {loss} of the draws end in a loss.',
  spreadEndless: {
    one: '{count} draw gave an answer without an upper limit and is left out.',
    other: '{count} draws gave an answer without an upper limit and are left out.',
  },
  drawing: 'The spread is being calculated again. What is shown is for the numbers before.',
  drawingFirst: 'The spread is being calculated.',
  p5: '5 in 100 fall below',
  p50: 'Half fall below',
  p95: '95 in 100 fall below',
  lossChance: 'Risk of a loss',
  independent:
    'Each number is drawn by itself from a triangle between low, likely and high, independently of the others. Where the numbers are linked in reality, the spread is different. Seed {seed}: the same seed gives the same figures.',
  newSeed: 'Draw again',
  survivalLabel: 'Customers left year by year',
  survivalHelp:
    'The first number is the customers you started with, then how many are left after each year. Shares will do as well, beginning with 100%. One column, or a line for each cohort as in a spreadsheet. The names of the cohorts may come first on their lines.',
  survivalFile: 'Choose a CSV file',
  survivalTooLong:
    'The text is {length} characters long and was not taken in. Bring only the table: at most 40 cohorts and 60 years.',
  survivalUnopened:
    'The file {file} could not be opened: it may have been moved or changed. Choose it again.',
  survivalStale: 'These numbers cannot be read. What is shown uses the last valid ones.',
  cohort: 'Cohort {number}',
  survivalExample: 'Fill in a published example',
  survivalTitle: 'Left of a hundred',
  survivalSummary: 'The model is off by {error} percentage points on average.',
  data: 'Your numbers',
  fit: 'The model',
  year: 'Year',
  retentionRate: 'Retention that year',
  parameters: 'α = {alpha}, β = {beta}. The mean risk of leaving in the first year is {churn}.',
  alike:
    'Customers behave alike: churn is much the same each year, and an old customer is worth as much as a new one.',
  tenureCaption: 'What a customer is worth when the next renewal is due',
  customer: 'Customer',
  left: 'Left',
  nextRenewal: 'Renews next time',
  worth: 'Worth',
  newCustomer: 'New, before the first renewal',
  oldCustomer: { one: 'after {count} renewal', other: 'after {count} renewals' },
  oldAgainstNew: {
    one: 'A customer who has renewed once is worth {times} times as much as a new one.',
    other: 'A customer who has renewed {count} times is worth {times} times as much as a new one.',
  },
  survivalNoteOf:
    'Shifted beta-geometric model, Fader and Hardie (2007, 2010). Those who are easily lost go first, so retention rises with the years. The value uses the contribution margin of the group {name}, {margin}, and the coming renewal counts in full.',
  survivalNote:
    'Shifted beta-geometric model, Fader and Hardie (2007, 2010). Those who are easily lost go first, so retention rises with the years. The value uses the group’s contribution margin {margin}, and the coming renewal counts in full.',
  ambiguities: {
    decimals: {
      ask: 'Line {line}: it is not clear whether the mark separates thousands or decimals.',
      comma: 'A comma before the decimals',
      point: 'A point before the decimals',
    },
    firstColumn: {
      ask: 'Line {line}: the first column may name the cohorts, or count the customers at the start.',
      names: 'It names the cohorts',
      counts: 'It counts the customers at the start',
    },
    shares: {
      ask: 'Line {line}: the numbers after the first may be per cent of it, or customers.',
      shares: 'They are per cent of the first number',
      counts: 'They are customers',
    },
    rates: {
      ask: 'Line {line}: the shares may be of all who were acquired, or each year of those who were left the year before.',
      ofAll: 'They are of all who were acquired',
      ofYearBefore: 'They are of those left the year before',
    },
    orientation: {
      ask: 'The table can be read both ways.',
      rows: 'Each line is a cohort',
      columns: 'Each column is a cohort',
    },
    zeros: {
      ask: 'Line {line}: the zero at the end may be a year that has not come yet.',
      notYet: 'That year has not come yet',
      gone: 'Everybody has left',
    },
    periods: {
      ask: 'The numbers seem to stand for months or quarters. The model counts in years.',
      wholeYears: 'Count whole years only',
      asYears: 'Each number is a year',
    },
  },
  cohortsRead: {
    one: '{count} cohort, {acquired} customers at the start. After a year {share} are left.',
    other: '{count} cohorts, {acquired} customers at the start. After a year {share} are left.',
  },
  givesMore: 'One more question remains after that.',
  remarks: {
    total: 'Line {line} is a sum or a mean and is not counted.',
    totalColumn: 'The column with sums is not counted.',
    target: 'Line {line} is a target or a comparison and is not counted.',
    otherColumn: 'The column “{name}” is not a year and is not counted.',
    note: 'Line {line} is a note and is not counted.',
    shares: 'The numbers after the first are read as shares of it.',
    monthCohorts: 'The cohorts are shorter than a year. The numbers of each line are counted as years.',
  },
  problems: {
    empty: 'No numbers yet.',
    gap: 'Line {line}: a number is missing in the middle of the line.',
    notANumber: 'Line {line}: there is something that is not a count.',
    mixedDecimals:
      'Line {line}: the decimals have another mark here than at the beginning. Write all numbers the same way.',
    mixedShares: 'Line {line}: shares and counts are mixed here. Write all lines the same way.',
    notWholeShare: 'Line {line}: shares must begin with 100%, all who were won.',
    increase: 'Line {line}: the count rises. Customers who are left can only become fewer.',
    lost: 'A heading says that the numbers are customers who have left. This needs those who are still there after each year.',
    onePeriod: 'At least two years are needed after the first number. A single year fits any model.',
    nobodyLeft: 'Nobody is left at the end, so the model has nothing to fit.',
    noChurn: 'Nobody has left, so there is nothing to fit.',
    tooMany: 'At most 40 cohorts and 60 years.',
    other: 'These numbers cannot be fitted.',
  },
};
