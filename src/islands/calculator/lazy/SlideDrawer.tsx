import { useCalculator } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';
import { SlideSliders } from './SlideSliders.tsx';
import { slideBasis } from './slides.ts';
import type { FigureSlide } from './slides.ts';

interface Props {
  readonly name: FigureSlide;
  /** Back to the numbers that the presentation began with. */
  readonly reset: () => void;
}

/** What the room may turn at, and what it says: opened below a slide, and open until it is closed. */
export function SlideDrawer({ name, reset }: Props) {
  const text = useLazyText().presenter;
  const { calculator, inputs } = useCalculator();
  const { question } = slideBasis[name];
  return (
    <>
      <SlideSliders name={name} />
      <div class="said">
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
        <button type="button" class="button quiet" aria-keyshortcuts="Alt+R" onClick={reset}>
          {text.reset}
        </button>
      </div>
    </>
  );
}
