import { useResults } from './context.ts';
import type { Removable } from './context.ts';

/**
 * Asks whether one row is to be removed.
 * @param name what a screen reader says instead of the label: the rows' buttons all look alike
 */
export function RemoveButton({ name, ...removable }: Removable & { readonly name: string }) {
  const { texts, askToRemove } = useResults();
  return (
    <button
      type="button"
      class="button plain"
      aria-label={name}
      onClick={() => {
        askToRemove(removable);
      }}
    >
      {texts.results.erase.remove}
    </button>
  );
}
