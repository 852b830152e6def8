import { outcomes } from '../../../domain/retention/outcomes.ts';
import type { Outcome } from '../../../domain/retention/outcomes.ts';
import { SelectField } from '../../shared/SelectField.tsx';
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
    <SelectField
      {...{ id, value }}
      label={text.inDepthSections.outcome}
      options={outcomes.map((outcome) => [outcome, text.result[outcome]])}
      onChoose={choose}
    />
  );
}
