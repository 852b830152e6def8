import { writeCalendar } from '../../../domain/exchange/calendar.ts';
import type { Attempt, Commitment } from '../../../domain/exchange/records.ts';
import { momentOf, retakeTime } from '../../../domain/quiz/attempts.ts';
import { remindersOf } from '../../../domain/quiz/commitments.ts';
import { dayOf } from '../../../domain/time/day.ts';
import { fill } from '../../../i18n/text.ts';
import { saveFile } from '../../shared/download.ts';
import { useAssessment } from '../context.ts';

/** Puts what is to come into a calendar: the commitments' days and the day to take the assessment again. */
export function Reminders({
  attempt,
  open,
}: {
  readonly attempt: Attempt;
  readonly open: readonly Commitment[];
}) {
  const { texts, quiz, formats } = useAssessment();
  const text = texts.commitments;
  const retake = dayOf(retakeTime(momentOf(attempt), quiz.definition));
  const today = dayOf(Date.now());
  const entries = remindersOf(
    open,
    { id: `retake-${attempt.id}`, day: retake, title: text.retakeTitle },
    today,
  );
  if (open.length === 0 || entries.length === 0) return null;
  return (
    <div class="reminders">
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          const content = writeCalendar(entries, new Date().toISOString());
          saveFile(`${text.calendarFile}.ics`, 'text/calendar', content);
        }}
      >
        {text.calendar}
      </button>
      <p class="help">
        {retake < today ? text.calendarPlain : fill(text.calendarNote, { date: formats.date(retake) })}
        {open.some(({ due }) => due !== null && due < today) && ` ${text.calendarPast}`}
      </p>
    </div>
  );
}
