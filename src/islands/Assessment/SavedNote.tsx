import type { Dictionary } from '../../i18n/sv.ts';
import { $storage } from '../../stores/persist.ts';
import { useStored } from '../shared/use-stored.ts';

/** Says after an answer whether it is on disk. Nothing before the first, so that nobody is told of nothing. */
export function SavedNote({
  told,
  text,
}: {
  told: boolean;
  text: Pick<Dictionary['assessment'], 'saved' | 'unsaved'>;
}) {
  const { state } = useStored($storage);
  return (
    <p class="saved" role="status">
      {told ? (state === 'saved' ? text.saved : text.unsaved) : ''}
    </p>
  );
}
