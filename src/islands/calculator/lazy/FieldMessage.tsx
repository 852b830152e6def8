import { fieldOf } from '../../../domain/retention/fields.ts';
import type { FieldName } from '../../../domain/retention/fields.ts';
import { fill } from '../../../i18n/text.ts';
import { useCalculator, useField, useText } from '../context.tsx';
import { readField } from '../input-readings.ts';
import { unitsTaken } from '../input-units.ts';
import { useLazyText } from '../OnDemand.tsx';
import { useFormatValue } from './format-value.ts';
import { useUnitSentence } from './use-unit-sentence.ts';
import { KeyedText } from '../../shared/KeyedText.tsx';

interface Props {
  /** The id of the field; the message's own is that with `-e`. */
  readonly id: string;
  readonly name: FieldName;
  /** What is typed and cannot be used, or is ambiguous. */
  readonly draft: string;
  /** The least and the largest value that the field allows, in words. */
  readonly limits: { readonly low: string; readonly high: string };
  readonly choose: (value: number) => void;
}

/** Says why a text cannot be used, or that its unit is not the field's; or asks which of its readings it stands for, instead of guessing. */
export default function FieldMessage({ id, name, draft, limits, choose }: Props) {
  const text = useText('field');
  const {
    reading: { ask },
    contradiction: { use },
  } = useLazyText();
  const { language, currency, formats } = useCalculator();
  const { label } = useField(name);
  const unitSentence = useUnitSentence();
  const format = useFormatValue();
  const field = fieldOf(name);
  const { values, problem, contradiction, converted } = readField(draft, name, { language, currency });
  const write = fill(field.integer ? text.writeWhole : text.write, limits);
  const valueText = (value: number): string =>
    field.unit === 'money'
      ? formats.amount(value, { minimumFractionDigits: 0, maximumFractionDigits: 3 })
      : format(value, field.unit, 4);
  /** A value to choose. The button goes with the message: the keyboard goes on at the field. */
  const choice = (value: number, words: string) => (
    <button
      key={value}
      type="button"
      class="button quiet"
      onClick={() => {
        choose(value);
        document.getElementById(id)?.focus();
      }}
    >
      {words}
    </button>
  );
  if (contradiction) {
    const sentence = unitSentence(draft, contradiction, { ...field, label, takes: unitsTaken[name] });
    return (
      <div id={`${id}-e`} class="reading-question" role="group" aria-label={sentence}>
        <p class="error" role="alert">
          <KeyedText>{`${sentence} ${write}`}</KeyedText>
        </p>
        {converted !== undefined && (
          <div class="buttons">{choice(converted, fill(use, { value: valueText(converted) }))}</div>
        )}
      </div>
    );
  }
  if (problem) {
    return (
      <p id={`${id}-e`} class="error" role="alert">
        {text[problem]} {write}
      </p>
    );
  }
  const question = fill(ask, { written: draft.trim() });
  return (
    <div id={`${id}-e`} class="reading-question" role="group" aria-label={question}>
      <p role="status">
        <KeyedText>{question}</KeyedText>
      </p>
      <div class="buttons">{values.map((value) => choice(value, valueText(value)))}</div>
    </div>
  );
}
