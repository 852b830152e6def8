import type { Scenario } from '../../../domain/retention/scenario.ts';
import { dayOf } from '../../../domain/time/day.ts';
import { fill } from '../../../i18n/text.ts';
import { $invalidDrafts } from '../../../stores/calculator.ts';
import { changeScenario, maxCompared, saveScenario, toggleCompared } from '../../../stores/scenarios.ts';
import { ScrollRegion } from '../../shared/ScrollRegion.tsx';
import { TableHead } from '../../shared/TableHead.tsx';
import { useCalculator } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';

interface Props {
  readonly list: readonly Scenario[];
  /** The ids of those that are compared. */
  readonly compared: readonly string[];
  /** Says what has happened. */
  readonly tell: (message: string) => void;
  /** Asks before something that cannot be undone. */
  readonly ask: (act: 'remove' | 'update', scenario: Scenario) => void;
}

/** The saved scenarios as a table, each with what can be done with it. */
export function SavedScenarios({ list, compared, tell, ask }: Props) {
  const text = useLazyText().scenarios;
  const { calculator, formats } = useCalculator();
  const action = (label: string, scenario: Scenario, act: () => void) => (
    <button
      type="button"
      class="button plain"
      aria-label={fill(text.actionOf, { action: label, name: scenario.name })}
      onClick={act}
    >
      {label}
    </button>
  );
  return (
    <ScrollRegion labelledBy="saved-scenarios">
      <table class="table">
        <caption id="saved-scenarios">{text.caption}</caption>
        <TableHead columns={[text.compare, text.name, text.changed, {}]} />
        <tbody>
          {list.map((scenario) => (
            <tr key={scenario.id}>
              <td>
                <input
                  type="checkbox"
                  aria-label={fill(text.compareName, { name: scenario.name })}
                  checked={compared.includes(scenario.id)}
                  disabled={!compared.includes(scenario.id) && compared.length >= maxCompared}
                  onChange={() => {
                    toggleCompared(scenario.id);
                  }}
                />
              </td>
              <th scope="row">
                <input
                  class="input"
                  aria-label={text.name}
                  autocomplete="off"
                  maxLength={80}
                  value={scenario.name}
                  onChange={({ currentTarget }) => {
                    const renamed = currentTarget.value.trim();
                    if (renamed !== '') changeScenario(scenario, { name: renamed }, new Date());
                    else tell(fill(text.keepsName, { name: scenario.name }));
                    // An unchanged name is not drawn again by itself.
                    currentTarget.value = renamed || scenario.name;
                  }}
                />
              </th>
              <td>{formats.shortDate(dayOf(scenario.changedAt))}</td>
              <td class="figure">
                {action(text.open, scenario, () => {
                  $invalidDrafts.set({});
                  calculator.replace(scenario.inputs);
                })}
                {action(text.update, scenario, () => {
                  ask('update', scenario);
                })}
                {action(text.duplicate, scenario, () => {
                  saveScenario(fill(text.copyName, { name: scenario.name }), scenario.inputs, new Date());
                })}
                {action(text.remove, scenario, () => {
                  ask('remove', scenario);
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
