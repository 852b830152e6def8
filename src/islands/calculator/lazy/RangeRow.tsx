import { useState } from 'preact/hooks';
import { inputValue } from '../../../domain/retention/inputs.ts';
import { fieldOfKey } from '../../../domain/retention/outcomes.ts';
import { parseNumber } from '../../../i18n/number-parser.ts';
import { fill } from '../../../i18n/text.ts';
import { $unusable, keepUnusable } from '../../../stores/calculator.ts';
import { useStored } from '../../shared/use-stored.ts';
import { fromShown, toShown } from '../field-scale.ts';
import type { ExpertText } from '../Later.tsx';
import type { PartProps } from '../types.ts';
import type { Use } from '../use-calculator.ts';
import { formatValue } from './format-value.ts';
import { inputLabel } from './input-label.ts';

interface Props {
  readonly name: string;
  readonly use: Use;
  readonly part: PartProps;
  readonly text: ExpertText;
}

/** Low, likely and high of one input. Both ends empty: the input is certain. */
export function RangeRow({ name: key, use, part, text: all }: Props) {
  const text = all.expertParts;
  const { calculator, inputs, formats } = use;
  const field = fieldOfKey(key);
  const likely = inputValue(inputs, key);
  const range = inputs.ranges[key];
  const shown = (value: number | undefined): string =>
    // An end at the likely value is no end of its own: its field stays empty.
    value === undefined || value === likely ? '' : formats.number(toShown(value, field.unit), 2);
  const [typed, setTyped] = useState<{ low: string; high: string } | null>(null);
  const unusable = useStored($unusable, $unusable.get());
  const keys = { low: `${key} low`, high: `${key} high` };
  const low = unusable[keys.low] ?? typed?.low ?? shown(range?.low);
  const high = unusable[keys.high] ?? typed?.high ?? shown(range?.high);
  const label = inputLabel(key, inputs, all);
  const show = { formats, units: all.units, none: '' };

  /** The value of one end; the likely value for an empty one, null for what cannot be. */
  const read = (written: string, end: 'high' | 'low'): number | null => {
    if (written.trim() === '') return likely;
    const found = parseNumber(written, part.language);
    if (found === null) return null;
    const stored = fromShown(found, field.unit);
    const isRight =
      end === 'low' ? stored <= likely && stored >= field.min : stored >= likely && stored <= field.max;
    return isRight ? stored : null;
  };
  const wrong = unusable[keys.low] !== undefined;
  const change = (next: { low: string; high: string }): void => {
    const [from, to] = [read(next.low, 'low'), read(next.high, 'high')];
    const isUsable = from !== null && to !== null;
    // The ends hold together: one that cannot be used keeps the other from counting.
    keepUnusable(keys.low, isUsable ? undefined : next.low);
    keepUnusable(keys.high, isUsable ? undefined : next.high);
    setTyped(isUsable ? next : null);
    if (!isUsable) return;
    const others = Object.entries(inputs.ranges).filter(([other]) => other !== key);
    const ranges = Object.fromEntries(from === to ? others : [...others, [key, { low: from, high: to }]]);
    calculator.replace({ ...inputs, ranges }, `range ${key}`);
  };
  const end = (name: 'high' | 'low', written: string, template: string) => (
    <td>
      <input
        class="input figure"
        inputmode="decimal"
        autocomplete="off"
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
            {fill(text.wrongRange, {
              low: formatValue(field.min, field.unit, show),
              high: formatValue(field.max, field.unit, show),
            })}
          </p>
        )}
      </th>
      {end('low', low, text.lowOf)}
      <td class="figure">{formatValue(likely, field.unit, show)}</td>
      {end('high', high, text.highOf)}
    </tr>
  );
}
