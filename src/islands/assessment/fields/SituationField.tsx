import type { SituationQuizItem } from '../../../domain/quiz/definition.ts';
import { useField } from './field-context.ts';
import type { FieldProps } from './field-props.ts';

type Kind = 'best' | 'worst';

/**
 * Each action once, with a radio button for best and one for worst: two native groups that share their rows,
 * so that long actions are read once and stay beside both choices on a narrow screen.
 */
export function SituationField({
  item,
  words,
  value,
  order,
  error,
  onAnswer,
}: FieldProps<SituationQuizItem>) {
  const { text } = useField();
  const given = typeof value === 'object' && !Array.isArray(value) ? value : { best: null, worst: null };

  const choose = (kind: Kind, id: string): void => {
    const other = kind === 'best' ? 'worst' : 'best';
    const moved = given[other] === id;
    const next = { ...given, [kind]: id };
    if (moved) onAnswer({ ...next, [other]: null }, kind === 'best' ? text.movedBest : text.movedWorst);
    else onAnswer(next);
  };
  const radio = (kind: Kind, id: string) => (
    <label class="choice">
      <input
        type="radio"
        name={`${item.id}-${kind}`}
        value={id}
        checked={given[kind] === id}
        aria-labelledby={`${item.id}-${kind}-${id} ${item.id}-text-${id}`}
        onChange={() => {
          choose(kind, id);
        }}
      />
      <span id={`${item.id}-${kind}-${id}`}>{text[kind]}</span>
    </label>
  );
  return (
    <div class="situations">
      <div class="steady" data-room={error === undefined ? undefined : text.missingWorst}>
        {error ?? <p class="help">{text.pickBest}</p>}
      </div>
      {order.map((id) => (
        <div key={id} class="situation">
          <p id={`${item.id}-text-${id}`}>{words.options?.[id]?.text}</p>
          <div class="pair">
            {radio('best', id)}
            {radio('worst', id)}
          </div>
        </div>
      ))}
    </div>
  );
}
