import { useState } from 'preact/hooks';
import { compareInputs } from '../../../domain/retention/compare.ts';
import type { ComparedRow } from '../../../domain/retention/compare.ts';
import type { Scenario } from '../../../domain/retention/scenario.ts';
import { fill } from '../../../i18n/text.ts';
import { Checkbox } from '../../shared/Checkbox.tsx';
import { ScrollRegion } from '../../shared/ScrollRegion.tsx';
import { figures, TableHead } from '../../shared/TableHead.tsx';
import { useLazyText } from '../OnDemand.tsx';
import type { LazyText } from '../OnDemand.tsx';
import { useFormatValue } from './format-value.ts';

/** What a compared row is called; with its group's name, or names, where a scenario has several groups. */
export function rowLabel(
  { kind, name, segment }: ComparedRow,
  scenarios: readonly Pick<Scenario, 'inputs'>[],
  text: LazyText,
): string {
  if (name === 'valueHorizon') return text.scenarios.valueHorizon;
  const label =
    kind === 'result'
      ? (text.result as Record<string, string>)[name]
      : (text.calculator.fields as Record<string, { label: string }>)[name]?.label;
  const groups = scenarios.map(({ inputs }) => inputs.segments);
  if (segment === null || groups.every(({ length }) => length === 1)) return label ?? name;
  const names = new Set(groups.flatMap((group) => group[segment]?.name ?? []));
  return fill(text.inDepthSections.ofGroup, { label: label ?? name, name: [...names].join(' / ') });
}

/** Two or three scenarios side by side, with a sign where they differ. */
export function Comparison({ scenarios }: { readonly scenarios: readonly Scenario[] }) {
  const all = useLazyText();
  const text = all.scenarios;
  const format = useFormatValue(text.none);
  const [onlyDifferences, setOnlyDifferences] = useState(true);
  if (scenarios.length < 2) return null;
  const rows = compareInputs(scenarios.map(({ inputs }) => inputs)).filter(
    (row) => row.differs || !onlyDifferences,
  );
  return (
    <div class="flow comparison">
      <Checkbox
        label={text.onlyDifferences}
        isChecked={onlyDifferences}
        onChange={setOnlyDifferences}
        isPrinted={false}
      />
      {rows.length === 0 ? (
        <p>{text.noDifferences}</p>
      ) : (
        <ScrollRegion labelledBy="compared">
          <table class="table compare">
            <caption id="compared">{text.compareCaption}</caption>
            <TableHead columns={[text.figure, ...scenarios.map(({ name }) => figures(name))]} />
            <tbody>
              {rows.map((row) => (
                <tr
                  key={`${row.kind} ${row.name} ${row.segment ?? ''}`}
                  class={row.kind === 'result' ? 'result' : undefined}
                >
                  <th scope="row">
                    {rowLabel(row, scenarios, all)}
                    {row.differs && (
                      <span class="differs">
                        {' '}
                        ≠<span class="visually-hidden"> {text.differs}</span>
                      </span>
                    )}
                  </th>
                  {row.values.map((value, index) => (
                    <td key={index} class="figure">
                      {value === undefined ? text.none : format(value, row.unit)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </div>
  );
}
