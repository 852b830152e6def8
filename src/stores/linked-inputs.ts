import { commonFieldNames, segmentFieldNames } from '../domain/retention/fields.ts';
import { inputKey, inputValue, withInput } from '../domain/retention/inputs.ts';
import type { Inputs } from '../domain/retention/inputs.ts';
import { $history, $linkedInputs, $invalidDrafts, dismissLink } from './calculator.ts';
import type { Calculator } from './calculator.ts';

function show(inputs: Inputs | null): void {
  $linkedInputs.set(inputs);
  $invalidDrafts.set({});
  // What can be taken back is what is changed from here on.
  $history.set({ past: [], future: [] });
}

/** Shows a link's inputs in place of the reader's own, which stay as they are stored. */
export const openLink = (inputs: Inputs): void => {
  show(inputs);
};

/** Copies into `target` the inputs that differ between `before` and `after`. Segments count only where all three have the same ones. */
function withChanges(target: Inputs, before: Inputs, after: Inputs): Inputs {
  const ids = target.segments.map(({ id }) => id);
  const isHeld = ({ segments }: Inputs): boolean =>
    segments.length === ids.length && segments.every(({ id }, index) => id === ids[index]);
  const groups = isHeld(before) && isHeld(after) ? ids : [];
  return [
    ...commonFieldNames.map((name) => inputKey(name)),
    ...groups.flatMap((id) => segmentFieldNames.map((name) => inputKey(name, id))),
  ]
    .filter((key) => inputValue(before, key) !== inputValue(after, key))
    .reduce((all, key) => withInput(all, key, inputValue(after, key)), target);
}

/**
 * The awaited link has been read: its inputs replace the placeholder in $linkedInputs. Numbers that were typed meanwhile
 * are applied on top of the link's, as one step that can be undone; an example that was chosen meanwhile is dropped.
 * @param found the link's inputs, null where it brings none
 * @param own the reader's own inputs
 */
export function resolveLink(found: Inputs | null, own: Inputs, calculator: Calculator): void {
  const meanwhile = $linkedInputs.get();
  if (found === null) dismissLink();
  else {
    show(found);
    if (meanwhile?.example !== own.example) return;
    const changed = withChanges(found, own, meanwhile);
    if (changed !== found) calculator.replace(changed);
  }
}

/** Returns from the linked inputs to the reader's own. */
export const closeLink = (): void => {
  if ($linkedInputs.get() !== null) show(null);
};

/**
 * Makes the linked inputs the reader's own. The names of segments and the notes do not travel in a link; the former
 * inputs are one step of undo away.
 */
export function adoptLinkedInputs(calculator: Calculator): void {
  const linked = $linkedInputs.get();
  if (linked === null) return;
  show(null);
  calculator.replace(linked);
}
