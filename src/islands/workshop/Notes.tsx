import { useEffect, useRef } from 'preact/hooks';
import { clockSpan } from '../../domain/time/running-clock.ts';
import { minutesAndSeconds } from '../../domain/time/workshop-clock.ts';
import { fill } from '../../i18n/text.ts';
import { moveClock, showSlide, startClock, toggleSentence } from '../../stores/workshop-run.ts';
import { slideAfter, slideCommand } from '../shared/slides/slide-commands.ts';
import { Agenda } from './Agenda.tsx';
import { useClock, useRun } from './use-clock.ts';
import type { HeldStep, HeldWorkshop } from './workshop.ts';

interface Props {
  readonly workshop: HeldWorkshop;
  /** The window that it stands in. */
  readonly view: Window;
}

/** What only the facilitator sees: the clock, what to do and say, and what comes then. */
export function Notes({ workshop, view }: Props) {
  const { steps, title, purpose, text } = workshop;
  const { workshopSlides: words, slides } = text;
  const { at, sentence } = useRun();
  const step = steps[at - 1];
  const next = steps[at];
  const clock = useClock(workshop);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    view.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [at, view]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isButton = event.target !== null && 'type' in event.target;
      // Up and down scroll the notes, which are longer than a window.
      if (event.key === 'ArrowUp' || event.key === 'ArrowDown') return;
      const command = slideCommand(event, isButton ? 'button' : 'none');
      if (command === undefined || command === 'black') return;
      event.preventDefault();
      showSlide(slideAfter(command, at, steps.length + 1));
    };
    view.addEventListener('keydown', onKey);
    return () => {
      view.removeEventListener('keydown', onKey);
    };
  }, [at, steps.length, view]);
  return (
    <main class="workshop-notes">
      <ClockBar workshop={workshop} />
      <div class="turn buttons">
        {(['previous', 'next'] as const).map((command) => (
          <button
            key={command}
            type="button"
            class={`button ${command === 'next' ? '' : 'quiet'}`}
            aria-disabled={slideAfter(command, at, steps.length + 1) === at}
            onClick={() => {
              showSlide(slideAfter(command, at, steps.length + 1));
            }}
          >
            {slides[command]}
          </button>
        ))}
      </div>
      <h1 ref={heading} tabIndex={-1}>
        {step && <span class="clock">{clockSpan(step)}</span>} {step?.title ?? title}
      </h1>
      {step ? <StepText step={step} /> : <p>{purpose}</p>}
      {!step && <p class="soft">{words.before}</p>}
      {step && step.sentences.length > 0 && (
        <fieldset class="for-the-room">
          <legend>{words.forTheRoom}</legend>
          {step.sentences.map((one, index) => (
            <button
              key={one}
              type="button"
              class="button quiet"
              aria-pressed={sentence === index}
              onClick={() => {
                toggleSentence(index);
              }}
            >
              {one}
            </button>
          ))}
        </fieldset>
      )}
      <p class="then soft">{next ? fill(words.then, { title: next.title }) : words.last}</p>
      <Agenda workshop={workshop} at={at} due={clock?.due} show={showSlide} />
    </main>
  );
}

/** The clock, large enough to be read in passing, and how to set it. */
function ClockBar({ workshop }: Pick<Props, 'workshop'>) {
  const { steps, text } = workshop;
  const { workshopSlides: words } = text;
  const clock = useClock(workshop);
  const total = steps.at(-1)?.end ?? 0;
  const act = (label: string, press: () => void) => (
    <button type="button" class="button quiet" onClick={press}>
      {label}
    </button>
  );
  return (
    <section class="clock-bar" aria-label={words.clock}>
      {clock ? (
        <>
          <p class={`count ${clock.left < 0 ? 'over' : ''}`}>
            <b>{minutesAndSeconds(clock.left)}</b> {clock.left < 0 ? words.over : words.left}
          </p>
          <p>{fill(words.elapsed, { time: minutesAndSeconds(clock.elapsed), total })}</p>
          <div class="buttons">
            {act(words.earlier, () => {
              moveClock(-1, Date.now());
            })}
            {act(words.later, () => {
              moveClock(1, Date.now());
            })}
            {act(words.reset, () => {
              startClock(Date.now());
            })}
          </div>
        </>
      ) : (
        <>
          <p>{words.notStarted}</p>
          <div class="buttons">
            {act(words.start, () => {
              startClock(Date.now());
            })}
          </div>
        </>
      )}
    </section>
  );
}

/** The step as it stands on the page, without its heading and what is to be pressed there. */
function StepText({ step }: { readonly step: HeldStep }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const copy = step.text?.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return;
    for (const part of copy.querySelectorAll('h3, .no-print, .aside, script')) part.remove();
    for (const part of copy.querySelectorAll('[id], [popover]')) {
      part.removeAttribute('id');
      part.removeAttribute('popover');
    }
    // A link would take the notes away from where they are.
    for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
    place.current?.replaceChildren(...copy.childNodes);
  }, [step]);
  return <div ref={place} class="flow" />;
}
