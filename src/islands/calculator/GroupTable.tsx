import type { Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { segmentFieldNames } from '../../domain/retention/fields.ts';
import { maxSegments } from '../../domain/retention/inputs.ts';
import type { Inputs } from '../../domain/retention/inputs.ts';
import { addSegment, removeSegment, splitInThree } from '../../domain/retention/segments.ts';
import { fill } from '../../i18n/text.ts';
import { $segment, discardDraftsOf } from '../../stores/calculator.ts';
import { restoreFocus } from '../shared/focus.ts';
import { useCalculator, useText } from './context.tsx';
import { GroupRow } from './GroupRow.tsx';

/**
 * The company's customers: a row a group, each with the numbers that are its own. Adding, removing and splitting go through
 * `edit`, which keeps one step to undo and selects the group that is left with the focus; the selected group is the one
 * whose sliders and arithmetic are shown everywhere.
 */
export function GroupTable() {
  const text = useText('groups');
  const { fields, calculator, inputs, segment: selected } = useCalculator();
  const { segments } = inputs;
  const body = useRef<HTMLTableSectionElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  // The place of the group whose coming or going took away the button that was pressed for it: focus goes there.
  const changedAt = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (changedAt.current === null) return;
    const names = body.current?.querySelectorAll<HTMLElement>('th .input');
    restoreFocus(names?.[changedAt.current] ?? addButton.current);
    changedAt.current = null;
  }, [segments.length]);
  /** @param at the place of the group that has the focus afterwards */
  const edit = (at: number, next: Inputs): void => {
    changedAt.current = at;
    calculator.replace(next);
    $segment.set((next.segments[at] ?? next.segments.at(-1))?.id ?? '');
  };
  return (
    <div class="wide groups">
      <table aria-label={text.caption}>
        <thead>
          <tr>
            {[text.name, ...segmentFieldNames.map((name) => fields[name]?.label), text.removeColumn].map(
              (label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody ref={body}>
          {segments.map((group, at) => (
            <GroupRow
              key={group.id}
              group={group}
              at={at}
              isSelected={group.id === selected.id}
              remove={() => {
                // A group added later may get the same id.
                discardDraftsOf(group.id);
                edit(at, removeSegment(inputs, group.id));
              }}
            />
          ))}
        </tbody>
      </table>
      <GroupButtons addButton={addButton} edit={edit} />
    </div>
  );
}

/** More groups: one more, or the only one in three. */
function GroupButtons({
  addButton,
  edit,
}: {
  /** Where the focus goes when no group is left to take it. */
  readonly addButton: Ref<HTMLButtonElement>;
  /** Changes the groups. @param at the place of the one that has the focus afterwards */
  readonly edit: (at: number, next: Inputs) => void;
}) {
  const text = useText('groups');
  const { inputs } = useCalculator();
  const { segments } = inputs;
  return (
    <div class="buttons">
      {segments.length === 1 && (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            edit(0, splitInThree(inputs, [text.large, text.medium, text.small]));
          }}
        >
          {text.split}
        </button>
      )}
      {segments.length < maxSegments ? (
        <button
          ref={addButton}
          type="button"
          class="button quiet"
          onClick={() => {
            const name = fill(text.newName, { number: segments.length + 1 });
            edit(segments.length, addSegment(inputs, name));
          }}
        >
          {text.add}
        </button>
      ) : (
        <p class="small">{text.maxGroups}</p>
      )}
      {segments.length > 1 && <p class="small soft">{text.note}</p>}
    </div>
  );
}
