import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { writeCalendar } from '../../../domain/exchange/calendar.ts';
import type { Attempt, Commitment } from '../../../domain/exchange/records.ts';
import { retakeTime } from '../../../domain/quiz/attempts.ts';
import { dayOf, daysAfter } from '../../../domain/time/day.ts';
import { fill } from '../../../i18n/text.ts';
import {
  $commitments,
  addCommitment,
  inOrder,
  isFull,
  reschedule,
  tickCommitment,
  removeCommitment,
} from '../../../stores/commitments.ts';
import { saveFile } from '../../shared/download.ts';
import { restoreFocus, useFrozenOrderWhileFocused } from '../../shared/focus.ts';
import { useStored } from '../../shared/use-stored.ts';
import { useAssessment } from '../context.ts';

/** Up to three things to do, each with a day: picked from the articles or one's own. */
export function Commitments({ attempt, suggested }: { attempt: Attempt; suggested: readonly string[] }) {
  const { text } = useAssessment();
  const [note, setNote] = useState('');
  const stored = useStored($commitments);
  const commitments = inOrder(stored);
  const { rows, list } = useFrozenOrderWhileFocused(commitments);
  const open = commitments.filter(({ doneAt }) => doneAt === null);
  const heading = useRef<HTMLHeadingElement>(null);
  const enough = useRef<HTMLParagraphElement>(null);
  const isChanged = useRef(false);
  const tell = (what: string): void => {
    isChanged.current = true;
    setNote(what);
  };
  useLayoutEffect(() => {
    // The third commitment takes the form away, and a removed one its row: whoever pressed the button there with the
    // keyboard goes on from the words that stand in the form's place, or from the heading.
    if (isChanged.current) restoreFocus(enough.current ?? heading.current);
    isChanged.current = false;
  }, [stored]);
  return (
    <section
      aria-labelledby="commitments"
      class={commitments.length > 0 ? 'commitments' : 'commitments no-print'}
    >
      <h2 ref={heading} id="commitments" tabIndex={-1}>
        {text.commitments.title}
      </h2>
      <p class="measure no-print">{text.commitments.intro}</p>
      {commitments.length > 0 && (
        <ul class="commitment-list" role="list" aria-label={text.commitments.listLabel} {...list}>
          {rows.map((commitment) => (
            <Row key={commitment.id} commitment={commitment} onRemove={tell} />
          ))}
        </ul>
      )}
      <div class="no-print">
        {isFull(stored) ? (
          <p ref={enough} tabIndex={-1}>
            {text.commitments.enough}
          </p>
        ) : (
          <Adding
            attempt={attempt}
            suggested={suggested}
            taken={open.map(({ text: what }) => what)}
            onAdd={tell}
          />
        )}
        {open.length > 0 && <Reminders attempt={attempt} open={open} />}
      </div>
      <p class="visually-hidden" role="status">
        {note}
      </p>
    </section>
  );
}

function Row({ commitment, onRemove }: { commitment: Commitment; onRemove: (note: string) => void }) {
  const { text, formats, articles } = useAssessment();
  const id = useId();
  const article = articles.find(({ key }) => key === commitment.article);
  const done = commitment.doneAt !== null;
  return (
    <li class="commitment" data-done={done}>
      <label class="choice">
        <input
          type="checkbox"
          checked={done}
          aria-labelledby={`${id}-what`}
          aria-describedby={`${id}-when`}
          onChange={({ currentTarget: { checked } }) => {
            tickCommitment(commitment, checked);
          }}
        />
        <span id={`${id}-what`}>{commitment.text}</span>
      </label>
      <p id={`${id}-when`} class="small soft">
        {commitment.doneAt !== null
          ? fill(text.commitments.doneOn, { date: formats.date(dayOf(commitment.doneAt)) })
          : commitment.due !== null && `${text.commitments.due} ${formats.date(commitment.due)}`}
        {article && (
          <>
            {' · '}
            <a href={article.url}>{fill(text.commitments.from, { article: article.title })}</a>
          </>
        )}
      </p>
      <div class="commitment-tools no-print">
        {!done && (
          <label class="field">
            <span class="label">{text.commitments.due}</span>
            <input
              class="input"
              type="date"
              value={commitment.due ?? ''}
              aria-label={`${text.commitments.due}: ${commitment.text}`}
              onChange={({ currentTarget: { value } }) => {
                if (value) reschedule(commitment, value);
              }}
            />
          </label>
        )}
        <button
          type="button"
          class="button plain"
          aria-label={`${text.commitments.remove}: ${commitment.text}`}
          onClick={() => {
            removeCommitment(commitment);
            onRemove(fill(text.commitments.removed, { what: commitment.text }));
          }}
        >
          {text.commitments.remove}
        </button>
      </div>
    </li>
  );
}

interface AddingProps {
  readonly attempt: Attempt;
  /** Keys of the articles advised, whose actions come first. */
  readonly suggested: readonly string[];
  readonly taken: readonly string[];
  readonly onAdd: (note: string) => void;
}

function Adding({ attempt, suggested, taken, onAdd }: AddingProps) {
  const { text, quiz } = useAssessment();
  const id = useId();
  const [what, setWhat] = useState('');
  const [due, setDue] = useState(() => daysAfter(dayOf(new Date()), 14));
  const [error, setError] = useState<'empty' | 'emptyDate' | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const suggestions = useRef<HTMLHeadingElement>(null);
  const isPicked = useRef(false);

  const add = (words: string, article: string | null): void => {
    const trimmed = words.trim();
    const wrong = trimmed === '' ? 'empty' : due === '' ? 'emptyDate' : null;
    setError(wrong);
    if (wrong) {
      form.current
        ?.querySelector<HTMLInputElement>(`[name="${wrong === 'empty' ? 'what' : 'due'}"]`)
        ?.focus();
      return;
    }
    // Another tab may have added the third; the store then tells the page, which says so.
    if (!addCommitment({ text: trimmed, article, attempt: attempt.id, due })) return;
    setWhat('');
    onAdd(fill(text.commitments.added, { what: trimmed }));
  };
  const actions = quiz.definition.actions
    .map(({ id: action, article }) => ({ article, words: quiz.texts.actions[action] ?? '' }))
    .filter(({ article, words }) => suggested.includes(article) && !taken.includes(words));
  useLayoutEffect(() => {
    // A suggestion that is picked goes away with its button: the next key goes to what is left to pick. Not to the
    // next button itself, which a key held a moment too long would press.
    if (isPicked.current) restoreFocus(suggestions.current);
    isPicked.current = false;
  }, [actions.length]);
  return (
    <form
      ref={form}
      noValidate
      class="adding"
      onSubmit={(event) => {
        event.preventDefault();
        add(what, null);
      }}
    >
      <div class="field">
        <label for={`${id}-due`}>{text.commitments.due}</label>
        <input
          id={`${id}-due`}
          name="due"
          class="input"
          type="date"
          value={due}
          aria-invalid={error === 'emptyDate'}
          aria-describedby={error === 'emptyDate' ? `${id}-date-error` : undefined}
          onInput={({ currentTarget: { value } }) => {
            setDue(value);
          }}
        />
        {error === 'emptyDate' && (
          <p id={`${id}-date-error`} class="error">
            {text.commitments.emptyDate}
          </p>
        )}
      </div>
      {actions.length > 0 && (
        <div>
          <h3 ref={suggestions} tabIndex={-1}>
            {text.commitments.suggestions}
          </h3>
          <ul class="suggestions" role="list">
            {actions.map(({ article, words }) => (
              <li key={words}>
                <span>{words}</span>
                <button
                  type="button"
                  class="button quiet"
                  aria-label={`${text.commitments.addThis}: ${words}`}
                  onClick={() => {
                    isPicked.current = true;
                    add(words, article);
                  }}
                >
                  {text.commitments.addThis}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="field">
        <label for={`${id}-what`}>{text.commitments.own}</label>
        <p class="help" id={`${id}-help`}>
          {text.commitments.ownHelp}
        </p>
        <input
          id={`${id}-what`}
          name="what"
          class="input"
          maxLength={300}
          autoComplete="off"
          value={what}
          aria-invalid={error === 'empty'}
          aria-describedby={error === 'empty' ? `${id}-help ${id}-error` : `${id}-help`}
          onInput={({ currentTarget: { value } }) => {
            setWhat(value);
          }}
        />
        {error === 'empty' && (
          <p id={`${id}-error`} class="error">
            {text.commitments.empty}
          </p>
        )}
      </div>
      <p>
        <button type="submit" class="button quiet">
          {text.commitments.add}
        </button>
      </p>
    </form>
  );
}

function Reminders({ attempt, open }: { attempt: Attempt; open: readonly Commitment[] }) {
  const { text, quiz, formats } = useAssessment();
  const { definition } = quiz;
  const retake = dayOf(retakeTime(attempt.finishedAt ?? attempt.startedAt, definition));
  const save = (): void => {
    const entries = [
      ...open.flatMap(({ id, due, text: what }) => (due === null ? [] : [{ id, day: due, title: what }])),
      { id: `retake-${attempt.id}`, day: retake, title: text.commitments.retakeTitle },
    ];
    const content = writeCalendar(entries, new Date().toISOString());
    saveFile(`${text.commitments.calendarFile}.ics`, 'text/calendar', content);
  };
  return (
    <div class="reminders">
      <button type="button" class="button quiet" onClick={save}>
        {text.commitments.calendar}
      </button>
      <p class="help">{fill(text.commitments.calendarNote, { date: formats.date(retake) })}</p>
    </div>
  );
}
