import { useState } from 'preact/hooks';
import { compareInputs } from '../../../domain/retention/compare.ts';
import type { Unit } from '../../../domain/retention/fields.ts';
import type { CsvTable } from '../../../domain/exchange/csv.ts';
import { programmeResults } from '../../../domain/retention/results.ts';
import type { Scenario } from '../../../domain/retention/scenario.ts';
import { dayOf } from '../../../domain/time/day.ts';
import { fill, plural } from '../../../i18n/text.ts';
import { importScenarios } from '../../../stores/scenario-import.ts';
import type { ScenarioImport } from '../../../stores/scenario-import.ts';
import { scenarioFile } from '../../../stores/scenarios.ts';
import { saveFile } from '../../shared/download.ts';
import { TableButtons } from '../../shared/TableButtons.tsx';
import { FilePicker } from '../../shared/FilePicker.tsx';
import { problemText } from '../../shared/file-problem.ts';
import { openFile } from '../../shared/read-texts.ts';
import { useCalculator } from '../context.tsx';
import { toShown, unitWord } from '../field-scale.ts';
import { useLazyText } from '../OnDemand.tsx';
import { rowLabel } from './Comparison.tsx';
import { KeyedText } from '../../shared/KeyedText.tsx';

/** A value as its label means it, 3 for three percentage points, without the dust of binary fractions. */
const rounded = (value: number, unit: Unit): number =>
  Number(toShown(value, unit).toFixed(unit === 'money' ? 2 : 4));

/** Scenarios out to a file and in again. */
export function ScenarioFiles({ list }: { readonly list: readonly Scenario[] }) {
  const { language, unit, inputs } = useCalculator();
  const all = useLazyText();
  const text = all.scenarios;
  // Without a saved scenario the table holds the numbers that are on the page.
  const columns = list.length > 0 ? list : [{ name: text.present, inputs }];
  const [said, setSaid] = useState('');
  const table = (): CsvTable => {
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
  };
  const years = (): CsvTable => {
    const { keep } = all.calculator;
    const rows = programmeResults(inputs).years.map((one) => [
      one.year,
      ...[one.cost, one.extraMargin, one.net, one.discounted, one.cumulative].map((value) =>
        rounded(value, 'money'),
      ),
    ]);
    return {
      header: [
        keep.year,
        ...[keep.cost, keep.extraMargin, keep.net, keep.discounted, keep.cumulative].map(
          (name) => `${name}, ${unit}`,
        ),
      ],
      rows,
      language,
    };
  };
  const reason = (refusal: Exclude<ScenarioImport, number>): string => {
    if (refusal === 'full') return text.importFull;
    return refusal === 'blockedByNewerVersion' ? text.importHeld : problemText(refusal, all.files);
  };
  const open = async ([file]: FileList): Promise<void> => {
    if (!file) return;
    setSaid('');
    const { name, content } = await openFile(file);
    const refused = (why: string): string => fill(text.importRefused, { file: name, reason: why });
    if (content === null) {
      setSaid(refused(text.importUnopened));
      return;
    }
    const outcome = importScenarios(content);
    if (typeof outcome !== 'number') setSaid(refused(reason(outcome)));
    else setSaid(outcome === 0 ? text.importNothing : plural(language, text.imported, outcome));
  };
  return (
    <div class="flow">
      <div class="buttons">
        {list.length > 0 && (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              saveFile(
                `trust-playbook-${text.fileName}-${dayOf(Date.now())}.json`,
                'application/json',
                scenarioFile(list, new Date()),
              );
            }}
          >
            {text.exportJson}
          </button>
        )}
        <TableButtons
          texts={{ excel: text.exportExcel, csv: text.exportCsv }}
          file={`trust-playbook-${text.fileName}`}
          table={table}
        />
      </div>
      <div class="buttons" role="group" aria-label={text.exportYears}>
        <span class="small">{text.exportYears}:</span>
        <TableButtons
          texts={{ excel: 'Excel', csv: 'CSV' }}
          file={`trust-playbook-${text.yearsFile}`}
          table={years}
        />
      </div>
      <FilePicker id="scenario-file" label={text.import} onChoose={open} />
      <p role="status">
        <KeyedText>{said}</KeyedText>
      </p>
    </div>
  );
}
