import { fill } from '../../../i18n/text.ts';
import { longestTyped } from '../field-scale.ts';
import { useLazyText } from '../OnDemand.tsx';
import { useFormatValue } from './format-value.ts';
import { useInputLabel } from './input-label.ts';
import { useRange } from './use-range.ts';
import { useUnitSentence } from './use-unit-sentence.ts';

/** Low, likely and high of one input. Both ends empty: the input is certain. */
export function RangeRow({ name: key }: { readonly name: string }) {
  const { inDepthSections: text, reading } = useLazyText();
  const format = useFormatValue();
  const unitSentence = useUnitSentence();
  const range = useRange(key);
  const { field, takes, likely, low, high, isWrong, readingsOf } = range;
  const label = useInputLabel()(key);
  const ambiguous = [low, high].find((one) => readingsOf(one).values.length > 1);
  const otherUnit = [low, high].flatMap((one) => {
    const { contradiction } = readingsOf(one);
    return contradiction ? [unitSentence(one, contradiction, { ...field, label, takes })] : [];
  });
  const end = (name: 'high' | 'low', written: string, template: string) => (
    <td data-label={text[name]}>
      <input
        class="input figure"
        inputmode="decimal"
        autocomplete="off"
        maxLength={longestTyped}
        aria-label={fill(template, { label })}
        aria-invalid={isWrong}
        value={written}
        onInput={({ currentTarget }) => {
          range.change({ low, high, [name]: currentTarget.value });
        }}
        onBlur={range.leave}
      />
    </td>
  );
  return (
    <tr>
      <th scope="row">
        {label}
        {isWrong && (
          <p class="error small" role="alert">
            {otherUnit.map((sentence) => `${sentence} `)}
            {ambiguous !== undefined && `${fill(reading.write, { written: ambiguous })} `}
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
