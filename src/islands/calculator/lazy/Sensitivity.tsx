import { useState } from 'preact/hooks';
import { outcomeOf, unitOf } from '../../../domain/retention/outcomes.ts';
import type { Outcome } from '../../../domain/retention/outcomes.ts';
import { sensitivity } from '../../../domain/retention/sensitivity.ts';
import type { Influence } from '../../../domain/retention/sensitivity.ts';
import { fill } from '../../../i18n/text.ts';
import { useCalculator } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';
import { useFormatValue } from './format-value.ts';
import { useInputLabel } from './input-label.ts';
import HorizonField from './HorizonField.tsx';
import { OutcomeSelect } from './OutcomeSelect.tsx';
import { answersOf, SensitivityChart } from './SensitivityChart.tsx';

/** What matters most: how far each input, through its range, moves a result; ranked. */
export default function Sensitivity() {
  const { inDepthSections: text, derivation } = useLazyText();
  const { inputs } = useCalculator();
  const format = useFormatValue(derivation.none);
  const labelOf = useInputLabel();
  const [outcome, setOutcome] = useState<Outcome>('npv');
  const influences = sensitivity(inputs, outcome);
  const today = outcomeOf(outcome, inputs);
  const [first] = influences;
  const summaryOf = (influence: Influence): string => {
    const { key, swing } = influence;
    const name = labelOf(key);
    if (swing === null) return fill(text.sensitivityEndless, { name });
    if (swing === 0) return text.sensitivityNone;
    const answer = (value: number | null): string => format(value, unitOf(outcome));
    const { low: from, high: to } = answersOf(influence, answer);
    return fill(text.sensitivitySummary, { name, from, to, now: answer(today) });
  };
  return (
    <div class="flow">
      <OutcomeSelect id="sensitivity-outcome" value={outcome} choose={setOutcome} />
      {first && today !== null ? (
        <>
          <p class="small">{text.sensitivityHelp}</p>
          <SensitivityChart
            influences={influences}
            outcome={outcome}
            today={today}
            summary={summaryOf(first)}
          />
        </>
      ) : (
        <>
          <p role="status">{text.answerEndless}</p>
          <HorizonField id="sensitivity-bound" />
        </>
      )}
    </div>
  );
}
