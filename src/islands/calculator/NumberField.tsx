import { useRef, useState } from 'preact/hooks';
import { fieldOf } from '../../domain/retention/fields.ts';
import type { FieldName } from '../../domain/retention/fields.ts';
import { inputKey, inputValue } from '../../domain/retention/inputs.ts';
import { parseNumber } from '../../i18n/number-parser.ts';
import { fill } from '../../i18n/text.ts';
import { $example, $unusable, keepUnusable } from '../../stores/calculator.ts';
import { useStored } from '../shared/use-stored.ts';
import { fromShown, problemOf, sliderOf, toShown, unitWord } from './field-scale.ts';
import type { FieldText, PartProps } from './types.ts';
import type { Use } from './use-calculator.ts';

interface Props {
  readonly name: FieldName;
  /** For an input of a segment: which. */
  readonly segment?: string | undefined;
  /** What the page tells about the input. */
  readonly about: FieldText;
  readonly part: Pick<PartProps, 'initial' | 'language' | 'shared' | 'unit'>;
  readonly use: Use;
  /** Sets the ids apart where an input stands twice on the page. */
  readonly prefix?: string;
}

/**
 * One input: a text field that takes numbers as people write them, and a slider for a room that wants to drag.
 * A text that cannot be used stays as it is with a message, and the last good value goes on counting.
 */
export function NumberField({ name, segment, about, part, use, prefix = 'in' }: Props) {
  const { shared, language } = part;
  const { calculator, inputs, formats } = use;
  const field = fieldOf(name);
  const key = inputKey(name, segment);
  const value = inputValue(inputs, key);
  // What is being typed, and the value it stood for; null shows the value as the language writes it.
  const [typed, setTyped] = useState<string | null>(null);
  const unusable = useStored($unusable, $unusable.get())[key];
  const own = useRef(value);
  const shown = (stored: number): string => formats.number(toShown(stored, field.unit), 2);
  const unit = field.unit === 'money' ? part.unit : unitWord(field.unit, shared.units);
  const withUnit = (stored: number): string =>
    unit === '%' ? formats.percent(stored, 2) : `${shown(stored)} ${unit}`.trim();

  const read = (text: string): number => fromShown(parseNumber(text, language) ?? Number.NaN, field.unit);
  const problem = unusable === undefined ? unusable : problemOf(field, read(unusable));
  // Undo, an example, another tab or group has changed the value: what was typed no longer holds.
  if (own.current !== value) {
    own.current = value;
    setTyped(null);
  }

  const set = (stored: number): void => {
    own.current = stored;
    keepUnusable(key);
    if (stored !== value) calculator.change(key, stored);
  };
  const example = useStored($example, null);
  const { segments } = example?.inputs ?? part.initial;
  // A group of the reader's own is compared with the example's first.
  const group = segments.find(({ id }) => id === segment) ?? segments[0];
  const first = inputValue(example?.inputs ?? part.initial, inputKey(name, segment && group?.id));
  const source = example?.own.includes(name) ? example.source : about.source;
  const { min, max, step } = sliderOf(field, value, first);
  const id = `${prefix}-${name}`;
  const limits = { low: shown(field.min), high: withUnit(field.max) };
  return (
    <div class={`field number${segment && inputs.segments.length > 1 ? ' of-group' : ''}`}>
      <label for={id}>{about.label}</label>
      <span class="control">
        <input
          id={id}
          class="input figure"
          inputmode="decimal"
          autocomplete="off"
          value={unusable ?? typed ?? shown(value)}
          aria-invalid={!!problem}
          aria-describedby={`${id}-u${problem ? ` ${id}-e` : ''}`}
          onInput={({ currentTarget }) => {
            const text = currentTarget.value;
            const stored = read(text);
            const isUsable = !problemOf(field, stored);
            setTyped(isUsable ? text : null);
            if (isUsable) set(stored);
            else keepUnusable(key, text);
          }}
          onBlur={() => {
            setTyped(null);
          }}
        />
        <span id={`${id}-u`} class="unit">
          {unit}
        </span>
      </span>
      <input
        type="range"
        autocomplete="off"
        aria-label={fill(shared.field.slider, { label: about.label })}
        aria-valuetext={withUnit(value)}
        {...{ min, max, step }}
        value={value}
        onInput={({ currentTarget }) => {
          setTyped(null);
          set(Number(currentTarget.valueAsNumber.toPrecision(12)));
        }}
      />
      <details class="hint">
        <summary>
          ?<span class="visually-hidden"> {fill(shared.field.about, { label: about.label })}</span>
        </summary>
        <p>
          {about.help} {fill(shared.field.allowed, limits)}{' '}
          {fill(shared.field.example, { value: withUnit(first) })} {fill(shared.field.source, { source })}
        </p>
      </details>
      {problem && (
        <p id={`${id}-e`} class="error" role="alert">
          {shared.field[problem]} {fill(field.integer ? shared.field.writeWhole : shared.field.write, limits)}
        </p>
      )}
    </div>
  );
}
