import { useState } from 'preact/hooks';
import { inputValue, splitKey } from '../../../domain/retention/inputs.ts';
import type { FieldName } from '../../../domain/retention/fields.ts';
import { fieldOfKey } from '../../../domain/retention/outcomes.ts';
import { fill } from '../../../i18n/text.ts';
import { $invalidDrafts, setInvalidDraft } from '../../../stores/calculator.ts';
import { useStored } from '../../shared/use-stored.ts';
import { useCalculator } from '../context.tsx';
import { longestTyped, toShown } from '../field-scale.ts';
import { readInput } from '../input-readings.ts';
import { unitsTaken } from '../input-units.ts';
import { useLazyText } from '../OnDemand.tsx';
import { useFormatValue } from './format-value.ts';
import { useInputLabel } from './input-label.ts';
import { useUnitSentence } from './use-unit-sentence.ts';

/** Low, likely and high of one input. Both ends empty: the input is certain. */
export function RangeRow({ name: key }: { readonly name: string }) {
  const { inDepthSections: text, reading } = useLazyText();
  const format = useFormatValue();
  const { language, currency, calculator, inputs, formats } = useCalculator();
  const unitSentence = useUnitSentence();
  const field = fieldOfKey(key);
  const takes = unitsTaken[splitKey(key).name as FieldName];
  const setting = { language, currency, takes };
  const likely = inputValue(inputs, key);
  const range = inputs.ranges[key];
  const shown = (value: number | undefined): string =>
    // An end at the likely value is no end of its own: its field stays empty.
    value === undefined || value === likely ? '' : formats.number(toShown(value, field.unit), 2);
  const [typed, setTyped] = useState<{ low: string; high: string } | null>(null);
  const unusable = useStored($invalidDrafts, $invalidDrafts.get());
  const keys = { low: `${key} low`, high: `${key} high` };
  const low = unusable[keys.low] ?? typed?.low ?? shown(range?.low);
  const high = unusable[keys.high] ?? typed?.high ?? shown(range?.high);
  const label = useInputLabel()(key);

  /** The value of one end; the likely value for an empty one, null for what cannot be, or can be two things. */
  const read = (written: string, end: 'high' | 'low'): number | null => {
    if (written.trim() === '') return likely;
    const [only, ...others] = readInput(written, field, setting).values.filter((value) =>
      end === 'low' ? value <= likely : value >= likely,
    );
    return only !== undefined && others.length === 0 ? only : null;
  };
  const wrong = unusable[keys.low] !== undefined;
  const isAmbiguous = [low, high].find((one) => readInput(one, field, setting).values.length > 1);
  const otherUnit = [low, high].flatMap((one) => {
    const { contradiction } = readInput(one, field, setting);
    return contradiction ? [unitSentence(one, contradiction, { ...field, label, takes })] : [];
  });
  const change = (next: { low: string; high: string }): void => {
    const [from, to] = [read(next.low, 'low'), read(next.high, 'high')];
    const isUsable = from !== null && to !== null;
    // The ends hold together: one that cannot be used keeps the other from counting.
    setInvalidDraft(keys.low, isUsable ? undefined : next.low);
    setInvalidDraft(keys.high, isUsable ? undefined : next.high);
    setTyped(isUsable ? next : null);
    if (!isUsable) return;
    const others = Object.entries(inputs.ranges).filter(([other]) => other !== key);
    const ranges = Object.fromEntries(from === to ? others : [...others, [key, { low: from, high: to }]]);
    calculator.replace({ ...inputs, ranges }, `range ${key}`);
  };
  const end = (name: 'high' | 'low', written: string, template: string) => (
    <td data-label={text[name]}>
      <input
        class="input figure"
        inputmode="decimal"
        autocomplete="off"
        maxLength={longestTyped}
        aria-label={fill(template, { label })}
        aria-invalid={wrong}
        value={written}
        onInput={({ currentTarget }) => {
          change({ low, high, [name]: currentTarget.value });
        }}
        onBlur={() => {
          setTyped(null);
        }}
      />
    </td>
  );
  return (
    <tr>
      <th scope="row">
        {label}
        {wrong && (
          <p class="error small" role="alert">
            {otherUnit.map((sentence) => `${sentence} `)}
            {isAmbiguous && `${fill(reading.write, { written: isAmbiguous })} `}
            {fill(text.wrongRange, {
              low: format(field.min, field.unit),
              high: format(field.max, field.unit),
            })}
          </p>
        )}
      </th>
      {end('low', low, text.lowOf)}
      <td class="figure" data-label={text.likely}>
        {format(likely, field.unit)}
      </td>
      {end('high', high, text.highOf)}
    </tr>
  );
}
