import type { LikertQuizItem } from '../../../domain/quiz/definition.ts';
import { useField } from './field-context.ts';
import type { FieldProps } from './field-props.ts';

/** The steps of a labelled scale, one row each, with "has not come up" apart from them. */
export function LikertField({ item, value, onAnswer }: FieldProps<LikertQuizItem>) {
  const scale = useField().scales[item.scale];
  const row = (label: string, answer: number | 'na', apart: boolean) => (
    <label key={String(answer)} class={apart ? 'choice apart' : 'choice'}>
      <input
        type="radio"
        name={item.id}
        value={String(answer)}
        checked={value === answer}
        onChange={() => {
          onAnswer(answer);
        }}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <div class="choices">
      {scale?.steps.map((step, index) => row(step, item.min + index, false))}
      {item.notApplicable && scale && row(scale.notApplicable, 'na', true)}
    </div>
  );
}
