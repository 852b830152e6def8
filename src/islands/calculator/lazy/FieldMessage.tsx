import { fieldOf } from '../../../domain/retention/fields.ts';
import type { FieldName } from '../../../domain/retention/fields.ts';
import { fill } from '../../../i18n/text.ts';
import { useCalculator, useText } from '../context.tsx';
import { readInput } from '../input-readings.ts';
import { useLazyText } from '../OnDemand.tsx';
import { useFormatValue } from './format-value.ts';
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

/** Says why a text cannot be used; or asks which of its readings it stands for, instead of guessing. */
export default function FieldMessage({ id, name, draft, limits, choose }: Props) {
  const text = useText('field');
  const { ask } = useLazyText().reading;
  const { language, formats } = useCalculator();
  const format = useFormatValue();
  const field = fieldOf(name);
  const { values, problem } = readInput(draft, field, language);
  if (problem) {
    return (
      <p id={`${id}-e`} class="error" role="alert">
        {text[problem]} {fill(field.integer ? text.writeWhole : text.write, limits)}
      </p>
    );
  }
  const question = fill(ask, { written: draft.trim() });
  return (
    <div id={`${id}-e`} class="reading-question" role="group" aria-label={question}>
      <p role="status">
        <KeyedText>{question}</KeyedText>
      </p>
      <div class="buttons">
        {values.map((value) => (
          <button
            key={value}
            type="button"
            class="button quiet"
            onClick={() => {
              choose(value);
              // The button goes with the question: the keyboard goes on at the field.
              document.getElementById(id)?.focus();
            }}
          >
            {field.unit === 'money'
              ? formats.amount(value, { minimumFractionDigits: 0, maximumFractionDigits: 3 })
              : format(value, field.unit, 4)}
          </button>
        ))}
      </div>
    </div>
  );
}
