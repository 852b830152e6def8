import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * Gives the focus a new place when what had it went away with a change: a button with its row, a field with its form.
 * Someone at the keyboard, or who listens to the page, would otherwise begin again at its top. Call it in a layout
 * effect, after what the person did; it does nothing while something still has the focus.
 */
export function restoreFocus(place: HTMLElement | null): void {
  if (document.activeElement === document.body) place?.focus();
}

/** The rows of a list, as {@link useFrozenOrderWhileFocused} lets them stand, and what the list element must be given for it. */
interface FrozenList<Row> {
  readonly rows: readonly Row[];
  readonly list: {
    readonly ref: RefObject<HTMLUListElement>;
    readonly onFocusIn: () => void;
    readonly onFocusOut: (event: FocusEvent) => void;
  };
}

/**
 * Lets the rows of a list stand where they are while the focus is among them; they take their places when it leaves.
 * A browser drops the focus of what is moved, so whoever ticks a row with the keyboard, or types a date in it, would
 * lose her place; and a row that jumps from under the pointer is easily missed.
 * @param sorted the rows as they should stand
 */
export function useFrozenOrderWhileFocused<Row extends { readonly id: string }>(
  sorted: readonly Row[],
): FrozenList<Row> {
  const ref = useRef<HTMLUListElement>(null);
  const [held, setHeld] = useState<readonly string[] | null>(null);
  const hasFocus = (): boolean => ref.current?.contains(document.activeElement) ?? false;
  // A row that is removed may take the focus with it without a word.
  useLayoutEffect(() => {
    if (held && !hasFocus()) setHeld(null);
  });
  // What has been added since the focus came stands last.
  const place = ({ id }: Row): number =>
    held?.includes(id) === true ? held.indexOf(id) : (held?.length ?? 0);
  return {
    rows: held ? sorted.toSorted((a, b) => place(a) - place(b)) : sorted,
    list: {
      ref,
      onFocusIn: () => {
        setHeld(held ?? sorted.map(({ id }) => id));
      },
      // Not on the way from row to row, nor to another window, from which the focus comes back.
      onFocusOut: ({ relatedTarget }) => {
        const staysIn = relatedTarget instanceof Node && ref.current?.contains(relatedTarget) === true;
        if (!staysIn && !hasFocus()) setHeld(null);
      },
    },
  };
}
