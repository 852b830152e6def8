import { useState } from 'preact/hooks';
import { compareInputs } from '../../../domain/retention/compare.ts';
import { writeCsv } from '../../../domain/exchange/csv.ts';
import type { Scenario } from '../../../domain/retention/inputs.ts';
import { plural } from '../../../i18n/text.ts';
import { importScenarios } from '../../../stores/scenario-import.ts';
import { scenarioFile } from '../../../stores/scenarios.ts';
import { saveFile } from '../../shared/download.ts';
import type { ExpertText } from '../Later.tsx';
import type { PartProps } from '../types.ts';
import type { Amounts } from '../use-calculator.ts';
import { rowLabel } from './Comparison.tsx';

interface Props {
  readonly list: readonly Scenario[];
  readonly part: PartProps;
  readonly text: ExpertText;
  readonly formats: Amounts;
}

/** Scenarios out to a file and in again. */
export function ScenarioFiles({ list, part, text: all }: Props) {
  const text = all.scenarios;
  const [said, setSaid] = useState('');
  const fileName = (ending: string): string =>
    `trust-playbook-${text.fileName}-${new Date().toISOString().slice(0, 10)}.${ending}`;
  const saveCsv = (): void => {
    const rows = compareInputs(list.map(({ inputs }) => inputs));
    const csv = writeCsv({
      header: [text.figure, ...list.map(({ name }) => name)],
      rows: rows.map((row) => [rowLabel(row, all), ...row.values.map((value) => value ?? null)]),
      language: part.language,
    });
    saveFile(fileName('csv'), 'text/csv', csv);
  };
  const open = async (file: File): Promise<void> => {
    const outcome = importScenarios(await file.text());
    if (typeof outcome === 'number') {
      setSaid(outcome === 0 ? text.importNothing : plural(part.language, text.imported, outcome));
    } else setSaid(outcome === 'full' ? text.importFull : text.importFailed);
  };
  return (
    <div class="flow">
      {list.length > 0 && (
        <div class="buttons">
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              saveFile(fileName('json'), 'application/json', scenarioFile(list, new Date()));
            }}
          >
            {text.exportJson}
          </button>
          <button type="button" class="button quiet" onClick={saveCsv}>
            {text.exportCsv}
          </button>
        </div>
      )}
      <div class="field">
        <label for="scenario-file">{text.import}</label>
        <input
          id="scenario-file"
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void open(file);
            currentTarget.value = '';
          }}
        />
      </div>
      <p role="status">{said}</p>
    </div>
  );
}
