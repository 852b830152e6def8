import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dayOf } from '../../../domain/time/day.ts';
import { fill } from '../../../i18n/text.ts';
import { $unusable } from '../../../stores/calculator.ts';
import {
  $scenarioList,
  $compared,
  mostCompared,
  saveScenario,
  toggleCompared,
  changeScenario,
  removeScenario,
} from '../../../stores/scenarios.ts';
import type { Scenario } from '../../../domain/retention/scenario.ts';
import { Confirm } from '../../shared/Confirm.tsx';
import { Scroll } from '../../shared/Scroll.tsx';
import { restoreFocus } from '../../shared/focus.ts';
import { TableHead } from '../../shared/TableHead.tsx';
import { useStored } from '../../shared/use-stored.ts';
import type { ExpertText } from '../Later.tsx';
import type { PartProps } from '../types.ts';
import { useCalculator } from '../use-calculator.ts';
import { Comparison } from './Comparison.tsx';
import { ScenarioFiles } from './ScenarioFiles.tsx';
import { ShareLink } from './ShareLink.tsx';

interface Props {
  readonly part: PartProps;
  readonly text: ExpertText;
}

const nothing: readonly string[] = [];

/** Saving, naming, comparing and sharing what stands in the calculator. */
export default function Scenarios({ part, text: all }: Props) {
  const text = all.scenarios;
  const { calculator, inputs, formats } = useCalculator(part);
  const list = useStored($scenarioList, []);
  const compared = useStored($compared, nothing);
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const [asked, setAsked] = useState<{ readonly act: 'remove' | 'update'; readonly scenario: Scenario }>();

  const heading = useRef<HTMLHeadingElement>(null);
  const isRemoved = useRef(false);
  useLayoutEffect(() => {
    // The button that the dialog gave the focus back to is gone with its scenario.
    if (isRemoved.current) restoreFocus(heading.current);
    isRemoved.current = asked !== undefined;
  }, [list, asked]);

  const save = (): void => {
    const saved = saveScenario(name, inputs, new Date());
    setSaid(saved ? fill(text.saved, { name: saved.name }) : text.needsName);
    if (saved) setName('');
  };
  const carryOut = ({ act, scenario }: NonNullable<typeof asked>): void => {
    if (act === 'remove') removeScenario(scenario.id);
    else changeScenario(scenario, { inputs }, new Date());
    setSaid(fill(act === 'remove' ? text.removed : text.saved, { name: scenario.name }));
  };
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
    <section class="panel flow" aria-labelledby="scenarios-title" data-no-print>
      <h2 ref={heading} id="scenarios-title" tabIndex={-1}>
        {text.title}
      </h2>
      <p>{text.intro}</p>
      <form
        class="inline"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label for="scenario-name">{text.name}</label>
        <input
          id="scenario-name"
          class="input"
          maxLength={80}
          autocomplete="off"
          value={name}
          onInput={({ currentTarget }) => {
            setName(currentTarget.value);
          }}
        />
        <button type="submit" class="button">
          {text.save}
        </button>
      </form>
      <p role="status">{said}</p>
      {list.length === 0 ? (
        <p class="soft">{text.empty}</p>
      ) : (
        <Scroll labelledBy="saved-scenarios">
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
                      disabled={!compared.includes(scenario.id) && compared.length >= mostCompared}
                      onChange={() => {
                        toggleCompared(scenario.id);
                      }}
                    />
                  </td>
                  <th scope="row">
                    <input
                      class="input"
                      aria-label={text.name}
                      maxLength={80}
                      value={scenario.name}
                      onChange={({ currentTarget }) => {
                        const renamed = currentTarget.value.trim();
                        if (renamed !== '') changeScenario(scenario, { name: renamed }, new Date());
                        else setSaid(fill(text.keepsName, { name: scenario.name }));
                        // An unchanged name is not drawn again by itself.
                        currentTarget.value = renamed || scenario.name;
                      }}
                    />
                  </th>
                  <td>{formats.shortDate(dayOf(scenario.changedAt))}</td>
                  <td class="figure">
                    {action(text.open, scenario, () => {
                      $unusable.set({});
                      calculator.replace(scenario.inputs);
                    })}
                    {action(text.update, scenario, () => {
                      setAsked({ act: 'update', scenario });
                    })}
                    {action(text.duplicate, scenario, () => {
                      saveScenario(fill(text.copyName, { name: scenario.name }), scenario.inputs, new Date());
                    })}
                    {action(text.remove, scenario, () => {
                      setAsked({ act: 'remove', scenario });
                    })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {asked && (
        <Confirm
          heading={fill(asked.act === 'remove' ? text.confirmRemove : text.confirmUpdate, {
            name: asked.scenario.name,
          })}
          confirm={text[asked.act]}
          cancel={text.keep}
          onClose={() => {
            setAsked(undefined);
          }}
          onConfirm={() => {
            carryOut(asked);
          }}
        >
          <p>
            {fill(asked.act === 'remove' ? text.willRemove : text.willUpdate, {
              date: formats.date(dayOf(asked.scenario.changedAt)),
            })}
          </p>
        </Confirm>
      )}
      {list.length > 1 && compared.length < 2 && <p class="soft">{text.hint}</p>}
      <Comparison scenarios={list.filter(({ id }) => compared.includes(id))} {...{ text: all, formats }} />
      <ScenarioFiles {...{ list, part, formats }} text={all} />
      <ShareLink inputs={inputs} text={text} />
    </section>
  );
}
