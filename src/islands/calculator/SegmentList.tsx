import { useLayoutEffect, useRef } from 'preact/hooks';
import { maxSegments } from '../../domain/retention/inputs.ts';
import { addSegment, removeSegment, renameSegment, splitInThree } from '../../domain/retention/segments.ts';
import { fill } from '../../i18n/text.ts';
import { $segment, discardDraftsOf } from '../../stores/calculator.ts';
import { restoreFocus } from '../shared/focus.ts';
import { useCalculator, useText } from './context.tsx';

/** The segments by name: renaming, adding and removing them. */
export function SegmentList() {
  const text = useText('where');
  const { calculator, inputs } = useCalculator();
  const { segments } = inputs;
  const list = useRef<HTMLUListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  // The place of the segment whose coming or going took away the button that was pressed for it: focus goes there.
  const changedAt = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (changedAt.current === null) return;
    restoreFocus(list.current?.querySelectorAll('input')[changedAt.current] ?? addButton.current);
    changedAt.current = null;
  }, [segments.length]);

  const remove = (id: string, index: number): void => {
    // A segment added later may get the same id.
    discardDraftsOf(id);
    changedAt.current = index;
    calculator.replace(removeSegment(inputs, id));
  };
  const split = (): void => {
    changedAt.current = 0;
    calculator.replace(splitInThree(inputs, [text.large, text.medium, text.small]));
  };
  const add = (): void => {
    changedAt.current = segments.length;
    const next = addSegment(inputs, fill(text.newName, { number: segments.length + 1 }));
    calculator.replace(next);
    $segment.set(next.segments.at(-1)?.id ?? '');
  };
  return (
    <>
      <ul class="groups" role="list" ref={list}>
        {segments.map(({ id, name }, index) => (
          <li key={id}>
            <input
              id={`group-${id}`}
              class="input"
              autocomplete="off"
              aria-label={text.rename}
              maxLength={60}
              value={name}
              onInput={({ currentTarget }) => {
                calculator.replace(renameSegment(inputs, id, currentTarget.value), `name ${id}`);
              }}
            />
            {segments.length > 1 && (
              <button
                type="button"
                class="button quiet"
                aria-label={fill(text.remove, { name })}
                onClick={() => {
                  remove(id, index);
                }}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      <div class="buttons">
        {segments.length === 1 && (
          <button type="button" class="button quiet" onClick={split}>
            {text.split}
          </button>
        )}
        {segments.length < maxSegments ? (
          <button ref={addButton} type="button" class="button quiet" onClick={add}>
            {text.add}
          </button>
        ) : (
          <p class="small">{text.most}</p>
        )}
      </div>
    </>
  );
}
