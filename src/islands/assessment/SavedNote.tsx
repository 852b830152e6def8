import { useEffect, useRef } from 'preact/hooks';
import type { AnswerValue } from '../../domain/exchange/records.ts';
import { isHalf } from '../../domain/quiz/answers.ts';
import type { QuizItem } from '../../domain/quiz/definition.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { $storageReport } from '../../stores/persistence/index.ts';
import { useStored } from '../shared/use-stored.ts';

/** The texts that the note needs. */
export type SavedTexts = Pick<
  Dictionary['assessment'],
  | 'saved'
  | 'savedHere'
  | 'unsaved'
  | 'savedHalf'
  | 'savedHalfHere'
  | 'unsavedHalf'
  | 'lacksBest'
  | 'lacksWorst'
  | 'question'
>;

interface Props {
  /** What the answer did to another choice, in words or empty; null before the first answer. */
  readonly announcement: string | null;
  readonly value: AnswerValue | undefined;
  readonly text: SavedTexts;
  /** The type of a question with more below it, which must not move: the note's room is kept for it. */
  readonly roomFor?: QuizItem['type'];
  /**
   * Whether this visit has been told that answers are saved. It is said once; that one is not saved, or is half an
   * answer, is said each time. Left out where every question says it.
   */
  readonly isSavedKnown?: { current: boolean };
}

/** Says after an answer whether it is on disk, and what is missing of it. Nothing before the first answer. */
export function SavedNote({ announcement, value, text, roomFor, isSavedKnown }: Props) {
  const { state, mirror } = useStored($storageReport);
  const isSaved = state === 'stored';
  // Saved is what is on disk. Without a mirror the browser decides when that is, and the note says less.
  const isPending = isSaved && mirror === 'pending';
  const [saved, savedHalf] =
    mirror === 'none' ? [text.savedHere, text.savedHalfHere] : [text.saved, text.savedHalf];
  // As it was when the question was opened: what is said under it stays while it is looked at.
  const wasKnown = useRef(isSavedKnown?.current ?? false);
  useEffect(() => {
    if (isSavedKnown && announcement !== null && isSaved && !isPending) isSavedKnown.current = true;
  }, [isSavedKnown, announcement, isSaved, isPending]);
  const whole = isSaved ? (wasKnown.current ? '' : saved) : text.unsaved;
  const half = isSaved ? savedHalf : text.unsavedHalf;
  const room = roomFor === 'sjt' ? `${half} ${text.question.movedBest}` : whole;
  const lacking = ({ best }: { best: string | null }): string =>
    best === null ? text.lacksBest : text.lacksWorst;
  const note = isHalf(value)
    ? `${half} ${announcement === null || announcement === '' ? lacking(value) : announcement}`
    : whole;
  return (
    <p class="saved steady" role="status" data-room={roomFor && room}>
      {announcement !== null && note !== '' && !isPending && <span>{note}</span>}
    </p>
  );
}
