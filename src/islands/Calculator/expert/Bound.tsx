import { valueHorizonRange } from '../../../domain/retention/fields.ts';
import type { ExpertText } from '../Later.tsx';
import type { PartProps } from '../types.ts';
import { useCalculator } from '../use-calculator.ts';

interface Props {
  readonly part: Omit<PartProps, 'fields'>;
  readonly text: ExpertText;
}

/** Asks for a horizon where a value has no bound, and shows the one that is set. */
export default function Bound({ part, text: all }: Props) {
  const text = all.first.lose;
  const { calculator, inputs, loss } = useCalculator(part);
  const { valueHorizon } = inputs;
  const set = (years: number | null): void => {
    calculator.replace({ ...inputs, valueHorizon: years }, 'valueHorizon');
  };
  return (
    <div class="notice warning flow">
      {loss.unbounded && <p>{text.unbounded}</p>}
      <div class="field">
        <label for="in-bound">{text.countYears}</label>
        <input
          id="in-bound"
          type="number"
          class="input figure short"
          {...valueHorizonRange}
          value={valueHorizon ?? ''}
          onInput={({ currentTarget: { valueAsNumber: years } }) => {
            if (years >= valueHorizonRange.min && years <= valueHorizonRange.max) set(Math.round(years));
          }}
        />
      </div>
      {valueHorizon !== null && (
        <button
          type="button"
          class="button plain"
          onClick={() => {
            set(null);
          }}
        >
          {text.countAll}
        </button>
      )}
    </div>
  );
}
