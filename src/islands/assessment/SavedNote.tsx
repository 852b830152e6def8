import type { AnswerValue } from '../../domain/exchange/records.ts';
import type { QuizItem } from '../../domain/quiz/definition.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { $storage } from '../../stores/persistence/index.ts';
import { useStored } from '../shared/use-stored.ts';
import { isHalf } from './answer-text.ts';

/** The texts that the note needs. */
export type SavedTexts = Pick<
  Dictionary['assessment'],
  'saved' | 'unsaved' | 'savedHalf' | 'unsavedHalf' | 'lacksBest' | 'lacksWorst' | 'question'
>;

/**
 * Says after an answer whether it is on disk, and what is missing of it. Nothing before the first, so that nobody is
 * told of nothing.
 * @param told what the answer did to another choice, in words or empty; null before the first answer
 * @param roomFor the type of a question with more below it, which must not move: the note's room is kept for it
 */
export function SavedNote({
  told,
  value,
  text,
  roomFor,
}: {
  told: string | null;
  value: AnswerValue | undefined;
  text: SavedTexts;
  roomFor?: QuizItem['type'];
}) {
  const isSaved = useStored($storage).state === 'saved';
  const whole = isSaved ? text.saved : text.unsaved;
  const half = isSaved ? text.savedHalf : text.unsavedHalf;
  const room = roomFor === 'sjt' ? `${half} ${text.question.movedBest}` : whole;
  return (
    <p class="saved steady" role="status" data-room={roomFor && room}>
      {told !== null && (
        <span>
          {isHalf(value)
            ? `${half} ${told || (value.best === null ? text.lacksBest : text.lacksWorst)}`
            : whole}
        </span>
      )}
    </p>
  );
}
