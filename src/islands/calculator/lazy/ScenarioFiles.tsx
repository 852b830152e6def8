import { useState } from 'preact/hooks';
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
import { useLazyText } from '../OnDemand.tsx';
import { scenarioTable, yearTable } from './scenario-tables.ts';
import { KeyedText } from '../../shared/KeyedText.tsx';

/** Scenarios out to a file and in again. */
export function ScenarioFiles({ list }: { readonly list: readonly Scenario[] }) {
  const { language, unit, inputs } = useCalculator();
  const setting = { language, unit };
  const all = useLazyText();
  const text = all.scenarios;
  // Without a saved scenario the table holds the numbers that are on the page.
  const columns = list.length > 0 ? list : [{ name: text.currentNumbers, inputs }];
  const [said, setSaid] = useState('');
  const reason = (refusal: Exclude<ScenarioImport, number>): string => {
    if (refusal === 'full') return text.importFull;
    return refusal === 'blockedByNewerVersion' ? text.importBlocked : problemText(refusal, all.files);
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
          table={() => scenarioTable(columns, all, setting)}
        />
      </div>
      <div class="buttons" role="group" aria-label={text.exportYears}>
        <span class="small">{text.exportYears}:</span>
        <TableButtons
          texts={{ excel: 'Excel', csv: 'CSV' }}
          file={`trust-playbook-${text.yearsFile}`}
          table={() => yearTable(inputs, all, setting)}
        />
      </div>
      <FilePicker id="scenario-file" label={text.import} onChoose={open} />
      <p role="status">
        <KeyedText>{said}</KeyedText>
      </p>
    </div>
  );
}
