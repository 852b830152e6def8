import type { AnswerValue } from '../../domain/exchange/records.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { $storage } from '../../stores/persist.ts';
import { useStored } from '../shared/use-stored.ts';
import { isHalf } from './answer-text.ts';

/** The texts that the note needs. */
export type SavedTexts = Pick<
  Dictionary['assessment'],
  'saved' | 'unsaved' | 'savedHalf' | 'unsavedHalf' | 'lacksBest' | 'lacksWorst'
>;

/**
 * Says after an answer whether it is on disk, and what is missing of it. Nothing before the first, so that nobody is
 * told of nothing.
 */
export function SavedNote({
  told,
  value,
  text,
}: {
  told: boolean;
  value: AnswerValue | undefined;
  text: SavedTexts;
}) {
  const isSaved = useStored($storage).state === 'saved';
  const note = isHalf(value)
    ? `${isSaved ? text.savedHalf : text.unsavedHalf} ${value.best === null ? text.lacksBest : text.lacksWorst}`
    : isSaved
      ? text.saved
      : text.unsaved;
  return (
    <p class="saved" role="status">
      {told ? note : ''}
    </p>
  );
}
