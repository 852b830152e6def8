import type { CsvTable } from '../../../domain/exchange/csv.ts';
import { compareInputs } from '../../../domain/retention/compare.ts';
import type { Unit } from '../../../domain/retention/fields.ts';
import type { Inputs } from '../../../domain/retention/inputs.ts';
import { programmeResults } from '../../../domain/retention/results.ts';
import type { Language } from '../../../i18n/languages.ts';
import { toShown, unitWord } from '../field-scale.ts';
import type { useLazyText } from '../OnDemand.tsx';
import { rowLabel } from './Comparison.tsx';

type LazyTexts = ReturnType<typeof useLazyText>;

/** What the tables are written in: the language, and the sign of the currency. */
interface TableSetting {
  readonly language: Language;
  readonly unit: string;
}

/** A value as its label means it, 3 for three percentage points, without the dust of binary fractions. */
const rounded = (value: number, unit: Unit): number =>
  Number(toShown(value, unit).toFixed(unit === 'money' ? 2 : 4));

/** Scenarios beside each other: a row an input or result, a column a scenario. */
export function scenarioTable(
  columns: readonly { readonly name: string; readonly inputs: Inputs }[],
  all: LazyTexts,
  { language, unit }: TableSetting,
): CsvTable {
  const text = all.scenarios;
  const rows = compareInputs(columns.map(({ inputs }) => inputs));
  return {
    header: [text.figure, text.unit, ...columns.map(({ name }) => name)],
    rows: rows.map((row) => [
      rowLabel(row, columns, all),
      row.unit === 'money' ? unit : unitWord(row.unit, all.units),
      ...row.values.map((value) => {
        if (typeof value === 'number') return rounded(value, row.unit);
        // An amount that is null has no bound; a scenario without such a group has none to write.
        return value === null && row.unit === 'money' ? all.calculator.noBound : null;
      }),
    ]),
    language,
  };
}

/** The programme year by year, in money. */
export function yearTable(inputs: Inputs, all: LazyTexts, { language, unit }: TableSetting): CsvTable {
  const { programme } = all.calculator;
  const rows = programmeResults(inputs).years.map((one) => [
    one.year,
    ...[one.cost, one.extraMargin, one.net, one.discounted, one.cumulative].map((value) =>
      rounded(value, 'money'),
    ),
  ]);
  return {
    header: [
      programme.year,
      ...[
        programme.cost,
        programme.extraMargin,
        programme.net,
        programme.discounted,
        programme.cumulative,
      ].map((name) => `${name}, ${unit}`),
    ],
    rows,
    language,
  };
}
