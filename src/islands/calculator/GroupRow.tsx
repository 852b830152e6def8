import { segmentFieldNames } from '../../domain/retention/fields.ts';
import type { SegmentInputs } from '../../domain/retention/inputs.ts';
import { renameSegment } from '../../domain/retention/segments.ts';
import { fill } from '../../i18n/text.ts';
import { $segment } from '../../stores/calculator.ts';
import { useCalculator, useText } from './context.tsx';
import { NumberField } from './NumberField.tsx';

interface Props {
  readonly group: SegmentInputs;
  /** Its place, from 0. */
  readonly at: number;
  /** Whether it has the sliders, and is the one whose arithmetic is shown. */
  readonly isSelected: boolean;
  readonly remove: () => void;
}

/** A group: its name, its numbers, and what can be done with it. */
export function GroupRow({ group, at, isSelected, remove }: Props) {
  const text = useText('groups');
  const { calculator, inputs } = useCalculator();
  const { id, name } = group;
  const isAlone = inputs.segments.length === 1;
  const nameId = `group-${id}`;
  return (
    <tr class={isSelected ? 'is-selected' : undefined}>
      <th scope="row">
        <div class="field">
          <label for={nameId}>{text.rename}</label>
          <input
            id={nameId}
            class="input"
            autocomplete="off"
            // As long as a name in a link may be (domain/retention/link.ts).
            maxLength={60}
            value={name}
            onInput={({ currentTarget }) => {
              // All letters of one renaming are one step to undo.
              calculator.replace(renameSegment(inputs, id, currentTarget.value), `name ${id}`);
            }}
          />
          {!isAlone && (
            <label class="check">
              <input
                type="radio"
                name="selected-group"
                checked={isSelected}
                onChange={() => {
                  $segment.set(id);
                }}
              />
              {text.select}
              <span class="visually-hidden"> {name}</span>
            </label>
          )}
        </div>
      </th>
      {segmentFieldNames.map((field) => (
        <td key={field}>
          <NumberField
            name={field}
            segment={id}
            prefix={at === 0 ? 'in' : `in-${id}`}
            group={isAlone ? undefined : name}
            hasHint={at === 0}
            hasSlider={isSelected}
          />
        </td>
      ))}
      <td>
        {!isAlone && (
          <button
            type="button"
            class="button quiet remove"
            aria-label={fill(text.remove, { name })}
            onClick={remove}
          >
            ×
          </button>
        )}
      </td>
    </tr>
  );
}
