import { fieldOf } from '../../domain/retention/fields.ts';
import type { FieldName } from '../../domain/retention/fields.ts';
import { inputKey, inputValue, selectedSegment } from '../../domain/retention/inputs.ts';
import { fill } from '../../i18n/text.ts';
import { $example } from '../../stores/calculator.ts';
import { useStored } from '../shared/use-stored.ts';
import { useCalculator, useField, useText } from './context.tsx';
import { longestTyped, sliderOf, toShown, unitWord } from './field-scale.ts';
import { Hint } from './Hint.tsx';
import { OnDemand } from './OnDemand.tsx';
import { useNumberInput } from './use-number-input.ts';

const message = () => import('./lazy/FieldMessage.tsx');

interface Props {
  readonly name: FieldName;
  /** For an input of a segment: which. */
  readonly segment?: string | undefined;
  /** Sets the ids apart where an input stands twice on the page. */
  readonly prefix?: string;
  /** The segment's name, said after the field's where several segments have such a field. */
  readonly group?: string | undefined;
  /** Default true. */
  readonly hasHint?: boolean;
  /** Default true. */
  readonly hasSlider?: boolean;
}

/** One input: a text field that takes numbers as people write them, and a slider for a room that wants to drag. */
export function NumberField({
  name,
  segment,
  prefix = 'in',
  group,
  hasHint = true,
  hasSlider = true,
}: Props) {
  const text = useText('field');
  const units = useText('units');
  const { label } = useField(name);
  const { formats, unit: currencySign } = useCalculator();
  const { value, written, draft, type, set, leave } = useNumberInput(name, segment);
  const field = fieldOf(name);
  const shown = (stored: number): string => formats.number(toShown(stored, field.unit), 2);
  const unit = field.unit === 'money' ? currencySign : unitWord(field.unit, units);
  const withUnit = (stored: number): string =>
    unit === '%' ? formats.percent(stored, 2) : `${shown(stored)} ${unit}`.trim();
  const example = useExampleValue(name, segment);
  const { min, max, step } = sliderOf(field, value, example.value);
  const limits = { low: shown(field.min), high: withUnit(field.max) };
  const id = `${prefix}-${name}`;
  return (
    <div class="field number">
      <label for={id}>
        {label}
        {group !== undefined && <span class="visually-hidden"> {group}</span>}
      </label>
      {hasHint && (
        <Hint {...{ id, name, limits }} example={withUnit(example.value)} source={example.source} />
      )}
      <span class="control">
        <input
          id={id}
          class="input figure"
          inputmode="decimal"
          autocomplete="off"
          maxLength={longestTyped}
          value={written}
          aria-invalid={draft !== undefined}
          aria-describedby={`${id}-u${draft === undefined ? '' : ` ${id}-e`}`}
          onInput={({ currentTarget }) => {
            type(currentTarget.value);
          }}
          onBlur={leave}
        />
        <span id={`${id}-u`} class="unit">
          {unit}
        </span>
      </span>
      {hasSlider && (
        <input
          type="range"
          autocomplete="off"
          aria-label={fill(text.slider, { label })}
          aria-valuetext={withUnit(value)}
          {...{ min, max, step }}
          value={value}
          onInput={({ currentTarget }) => {
            set(Number(currentTarget.valueAsNumber.toPrecision(12)));
          }}
        />
      )}
      {draft !== undefined && (
        <OnDemand load={message}>
          {({ default: FieldMessage }) => (
            <FieldMessage id={id} name={name} draft={draft} limits={limits} choose={set} />
          )}
        </OnDemand>
      )}
    </div>
  );
}

/** The value that the present example gives an input, and the example's own source for it where it has one. */
function useExampleValue(
  name: FieldName,
  segmentId?: string,
): { readonly value: number; readonly source: string | undefined } {
  const { initial } = useCalculator();
  const example = useStored($example, null);
  const inputs = example?.inputs ?? initial;
  // A segment of the reader's own is compared with the example's first.
  const key = inputKey(name, segmentId && selectedSegment(inputs, segmentId).id);
  return { value: inputValue(inputs, key), source: example?.own.includes(name) ? example.source : undefined };
}
