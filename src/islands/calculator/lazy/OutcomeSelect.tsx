import { outcomes } from '../../../domain/retention/outcomes.ts';
import type { Outcome } from '../../../domain/retention/outcomes.ts';
import { useLazyText } from '../OnDemand.tsx';

interface Props {
  readonly id: string;
  readonly value: Outcome;
  readonly choose: (outcome: Outcome) => void;
}

/** Which result is examined. */
export function OutcomeSelect({ id, value, choose }: Props) {
  const text = useLazyText();
  return (
    <div class="field">
      <label for={id}>{text.expertParts.outcome}</label>
      <select
        id={id}
        class="input"
        value={value}
        onChange={({ currentTarget }) => {
          choose(outcomes.find((one) => one === currentTarget.value) ?? 'npv');
        }}
      >
        {outcomes.map((one) => (
          <option key={one} value={one}>
            {text.result[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
