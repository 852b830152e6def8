import { questions } from '../../../domain/retention/inputs.ts';
import type { Question } from '../../../domain/retention/inputs.ts';
import { useCalculator } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';

interface Props {
  readonly question: Question;
  /** The question's place, from 0. */
  readonly at: number;
  readonly go: (step: number) => void;
  readonly reset: () => void;
}

/** Below the slide: what the room says, and the way to the other questions. */
export function PresenterControls({ question, at, go, reset }: Props) {
  const text = useLazyText().presenter;
  const { calculator, inputs } = useCalculator();
  return (
    <footer>
      <div class="field note">
        <label for="present-note">{text.note}</label>
        <textarea
          id="present-note"
          class="input"
          rows={1}
          maxLength={2000}
          aria-describedby="present-note-help"
          value={inputs.notes[question] ?? ''}
          onInput={({ currentTarget }) => {
            const notes = { ...inputs.notes, [question]: currentTarget.value };
            calculator.replace({ ...inputs, notes }, `note ${question}`);
          }}
        />
        <p id="present-note-help" class="help">
          {text.noteHelp}
        </p>
      </div>
      <div class="buttons">
        <button type="button" class="button quiet" aria-keyshortcuts="Alt+R" onClick={reset}>
          {text.reset}
        </button>
        <button
          type="button"
          class="button quiet"
          disabled={at === 0}
          onClick={() => {
            go(-1);
          }}
        >
          {text.previous}
        </button>
        <button
          type="button"
          class="button"
          disabled={at === questions.length - 1}
          onClick={() => {
            go(1);
          }}
        >
          {text.next}
        </button>
      </div>
      <p class="keys small soft">{text.keys}</p>
    </footer>
  );
}
