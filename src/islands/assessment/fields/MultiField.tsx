import type { MultiQuizItem } from '../../../domain/quiz/definition.ts';
import { useField } from './field-context.ts';
import type { FieldProps } from './field-props.ts';

/** Options of which any number may be picked. */
export function MultiField({ item, words, value, order, onAnswer }: FieldProps<MultiQuizItem>) {
  const { text } = useField();
  const picked = Array.isArray(value) ? value : [];
  return (
    <div class="choices">
      <p class="help">{text.pickAll}</p>
      {order.map((id) => (
        <label key={id} class="choice">
          <input
            type="checkbox"
            name={`${item.id}-${id}`}
            checked={picked.includes(id)}
            onChange={({ currentTarget: { checked } }) => {
              const next = checked ? [...picked, id] : picked.filter((other) => other !== id);
              onAnswer(next.length > 0 ? next : null);
            }}
          />
          <span>{words.options?.[id]?.text}</span>
        </label>
      ))}
    </div>
  );
}
