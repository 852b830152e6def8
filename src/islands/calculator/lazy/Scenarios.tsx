import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Scenario } from '../../../domain/retention/scenario.ts';
import { dayOf } from '../../../domain/time/day.ts';
import { fill } from '../../../i18n/text.ts';
import { $compared, $scenarioList, changeScenario, removeScenario } from '../../../stores/scenarios.ts';
import { Confirm } from '../../shared/Confirm.tsx';
import { restoreFocus } from '../../shared/focus.ts';
import { useStored } from '../../shared/use-stored.ts';
import { useCalculator } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';
import { Comparison } from './Comparison.tsx';
import { SavedScenarios } from './SavedScenarios.tsx';
import { ScenarioFiles } from './ScenarioFiles.tsx';
import { ScenarioForm } from './ScenarioForm.tsx';
import { ShareLink } from './ShareLink.tsx';
import { KeyedText } from '../../shared/KeyedText.tsx';

/** What is asked before something that cannot be undone. */
interface Asked {
  readonly act: 'remove' | 'update';
  readonly scenario: Scenario;
}

const nothing: readonly string[] = [];

/** Saving, naming, comparing and sharing what stands in the calculator. */
export default function Scenarios() {
  const text = useLazyText().scenarios;
  const { inputs, formats } = useCalculator();
  const list = useStored($scenarioList, []);
  const compared = useStored($compared, nothing);
  const [message, setMessage] = useState('');
  const [asked, setAsked] = useState<Asked>();

  const heading = useRef<HTMLHeadingElement>(null);
  const wasAsked = useRef(false);
  useLayoutEffect(() => {
    // The button that the dialog gave the focus back to is gone with its scenario.
    if (wasAsked.current) restoreFocus(heading.current);
    wasAsked.current = asked !== undefined;
  }, [list, asked]);

  const carryOut = ({ act, scenario }: Asked): void => {
    if (act === 'remove') removeScenario(scenario.id);
    else changeScenario(scenario, { inputs }, new Date());
    setMessage(fill(act === 'remove' ? text.removed : text.saved, { name: scenario.name }));
  };
  return (
    <section class="panel flow scenarios" aria-labelledby="scenarios-title">
      <h2 ref={heading} id="scenarios-title" tabIndex={-1}>
        {text.title}
      </h2>
      <p>{text.intro}</p>
      <ScenarioForm tell={setMessage} />
      <p role="status">
        <KeyedText>{message}</KeyedText>
      </p>
      {list.length === 0 ? (
        <p class="soft">{text.empty}</p>
      ) : (
        <SavedScenarios
          {...{ list, compared }}
          tell={setMessage}
          ask={(act, scenario) => {
            setAsked({ act, scenario });
          }}
        />
      )}
      {asked && (
        <Confirm
          heading={fill(asked.act === 'remove' ? text.confirmRemove : text.confirmUpdate, {
            name: asked.scenario.name,
          })}
          confirm={text[asked.act]}
          cancel={text.cancel}
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
      {list.length > 1 && compared.length < 2 && <p class="soft">{text.compareHint}</p>}
      <Comparison scenarios={list.filter(({ id }) => compared.includes(id))} />
      <ScenarioFiles list={list} />
      <ShareLink />
    </section>
  );
}
