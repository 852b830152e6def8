import { useEffect, useRef, useState } from 'preact/hooks';
import { valueHorizonRange } from '../../../domain/retention/fields.ts';
import { fill } from '../../../i18n/text.ts';
import { useCalculator, useText } from '../context.tsx';
import { longestTyped } from '../field-scale.ts';
import { readInput } from '../input-readings.ts';
import { useLazyText } from '../OnDemand.tsx';
import { useUnitSentence } from './use-unit-sentence.ts';

/** A renewal comes once a year. */
const horizon = { unit: 'years', integer: true, ...valueHorizonRange } as const;

interface Props {
  /** Sets the id apart where the question stands twice on the page. */
  readonly id?: string;
}

/** Asks for a horizon where a value has no bound, and shows the one that is set. */
export default function HorizonField({ id = 'in-bound' }: Props) {
  const text = useText('loss');
  const { gainEndless, wrongYears } = useLazyText().inDepthSections;
  const { language, currency, calculator, inputs, loss } = useCalculator();
  const unitSentence = useUnitSentence();
  const { valueHorizon } = inputs;
  const gain = loss.all.twoPoints === null ? gainEndless : '';
  const why = valueHorizon === null && (loss.unbounded ? text.unbounded : gain);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // This field is fetched when it is needed. Whoever followed a link to it before it was here still waits at the link.
    if (document.activeElement?.getAttribute('href') === `#${id}`) field.current?.focus();
  }, [id]);
  // What is being typed; null shows the years that are counted.
  const [typed, setTyped] = useState<string | null>(null);
  const { min, max } = valueHorizonRange;
  const read = (written: string) =>
    readInput(written, horizon, { language, currency, takes: { thing: 'renewal' } });
  const found = typed === null || typed.trim() === '' ? null : read(typed);
  const wrong = found !== null && found.values.length !== 1;
  const otherUnit =
    found?.contradiction &&
    unitSentence(typed ?? '', found.contradiction, {
      unit: 'count',
      label: text.countYears,
      takes: { thing: 'renewal' },
    });
  const set = (years: number | null): void => {
    calculator.replace({ ...inputs, valueHorizon: years }, 'valueHorizon');
  };
  return (
    <div class="notice warning flow">
      {why && <p>{why}</p>}
      <div class="field">
        <label for={id}>{text.countYears}</label>
        <input
          ref={field}
          id={id}
          class="input figure short"
          inputmode="decimal"
          autocomplete="off"
          maxLength={longestTyped}
          value={typed ?? valueHorizon ?? ''}
          aria-invalid={wrong}
          aria-describedby={`${id}-e`}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            const [years, ...others] = read(currentTarget.value).values;
            if (years !== undefined && others.length === 0) set(years);
          }}
          onBlur={() => {
            if (!wrong) setTyped(null);
          }}
        />
        <p id={`${id}-e`} class="error" role="alert">
          {otherUnit && `${otherUnit} `}
          {wrong && fill(wrongYears, { low: min, high: max })}
        </p>
      </div>
      {valueHorizon !== null && (
        <button
          type="button"
          class="button plain"
          onClick={() => {
            setTyped(null);
            set(null);
          }}
        >
          {text.countAll}
        </button>
      )}
    </div>
  );
}
