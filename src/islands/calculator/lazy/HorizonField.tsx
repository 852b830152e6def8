import { useEffect, useRef, useState } from 'preact/hooks';
import { valueHorizonRange } from '../../../domain/retention/fields.ts';
import { parseNumber } from '../../../i18n/number-parser.ts';
import { fill } from '../../../i18n/text.ts';
import { useCalculator, useText } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';

interface Props {
  /** Sets the id apart where the question stands twice on the page. */
  readonly id?: string;
}

/** Asks for a horizon where a value has no bound, and shows the one that is set. */
export default function HorizonField({ id = 'in-bound' }: Props) {
  const text = useText('lose');
  const { gainEndless, wrongYears } = useLazyText().expertParts;
  const { language, calculator, inputs, loss } = useCalculator();
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
  const read = (written: string): number | null => {
    const years = parseNumber(written, language);
    return years !== null && Number.isInteger(years) && years >= min && years <= max ? years : null;
  };
  const wrong = typed !== null && typed.trim() !== '' && read(typed) === null;
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
          value={typed ?? valueHorizon ?? ''}
          aria-invalid={wrong}
          aria-describedby={`${id}-e`}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            const years = read(currentTarget.value);
            if (years !== null) set(years);
          }}
          onBlur={() => {
            if (!wrong) setTyped(null);
          }}
        />
        <p id={`${id}-e`} class="error" role="alert">
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
