import { useEffect, useLayoutEffect } from 'preact/hooks';
import { clockSpan } from '../../domain/time/running-clock.ts';
import { minutesAndSeconds } from '../../domain/time/workshop-clock.ts';
import { fill } from '../../i18n/text.ts';
import { $workshopRun, showSlide, startClock } from '../../stores/workshop-run.ts';
import { SlideDeck, SlideNumber } from '../shared/slides/SlideDeck.tsx';
import { useDeck } from '../shared/slides/use-deck.ts';
import { Agenda } from './Agenda.tsx';
import { useClock, useRun } from './use-clock.ts';
import type { HeldWorkshop } from './workshop.ts';

interface Props {
  readonly workshop: HeldWorkshop;
  readonly close: () => void;
}

/** The slides for the room: where in the running order it is, and how much time is left. */
export function Slides({ workshop, close }: Props) {
  const { steps, title, purpose, text } = workshop;
  const { workshopSlides: words } = text;
  const deck = useDeck(steps.length + 1);
  const { at, show } = deck;
  const { sentence } = useRun();
  const clock = useClock(workshop);
  // The notes turn the slides and are turned by them: whichever moved last is followed.
  useEffect(() => $workshopRun.subscribe((run) => { show(run.at); }), [show]); // prettier-ignore
  // At once: told after the paint, the run would take a slide back from somebody who turns two in a row.
  useLayoutEffect(() => {
    showSlide(at);
  }, [at]);
  const step = steps[at - 1];
  const shown = step && sentence !== null ? step.sentences[sentence] : undefined;
  return (
    <SlideDeck
      deck={deck}
      text={text.slides}
      class="workshop-slides"
      kicker={
        step
          ? `${clockSpan(step)} · ${fill(words.step, { number: at, count: steps.length })}`
          : fill(words.minutes, { count: steps.at(-1)?.end ?? 0 })
      }
      sentence={step?.title ?? title}
      footnote={step && <p>{title}</p>}
      tools={
        !clock && (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              startClock(Date.now());
            }}
          >
            {words.start}
          </button>
        )
      }
      close={close}
    >
      {shown !== undefined && <p class="said">{shown}</p>}
      {!step && <p class="purpose">{purpose}</p>}
      {step && shown === undefined && (
        <SlideNumber
          value={
            clock ? minutesAndSeconds(clock.left) : fill(words.minutes, { count: step.end - step.start })
          }
          label={clock ? (clock.left < 0 ? words.over : words.left) : words.planned}
        />
      )}
      <Agenda workshop={workshop} at={at} due={clock?.due} />
    </SlideDeck>
  );
}
