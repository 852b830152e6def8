import type { Inputs } from '../domain/retention/inputs.ts';
import { $history, $linkedInputs } from './calculator.ts';
import type { Calculator } from './calculator.ts';

function show(inputs: Inputs | null): void {
  $linkedInputs.set(inputs);
  // What can be taken back is what is changed from here on.
  $history.set({ past: [], future: [] });
}

/** Shows a link's inputs in place of the reader's own, which stay as they are stored. */
export const openLink = (inputs: Inputs): void => {
  show(inputs);
};

/** Back from the linked inputs to the reader's own. */
export const leaveLink = (): void => {
  if ($linkedInputs.get() !== null) show(null);
};

/**
 * Makes the linked inputs the reader's own. The names of segments and the notes do not travel in a link; the former
 * inputs are one step of undo away.
 */
export function takeOver(calculator: Calculator): void {
  const linked = $linkedInputs.get();
  if (linked === null) return;
  show(null);
  calculator.replace(linked);
}
