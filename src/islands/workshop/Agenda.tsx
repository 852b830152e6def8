import { clockSpan } from '../../domain/time/running-clock.ts';
import type { HeldWorkshop } from './workshop.ts';

interface Props {
  readonly workshop: HeldWorkshop;
  /** The slide that is shown: 0 is the title. */
  readonly at: number;
  /** Where the running order is by the clock, from 0; undefined before it was started. */
  readonly due: number | undefined;
  /** Goes to a slide; without it the list is only to be read. */
  readonly show?: (at: number) => void;
}

/** The running order minute by minute, with the step that is shown and the one that the clock has. */
export const Agenda = ({ workshop: { steps, text }, at, due, show }: Props) => (
  <ol class="held-agenda" aria-label={text.workshopSlides.agenda} role="list">
    {steps.map((step, index) => (
      <li
        key={step.start}
        class={`${index < at - 1 ? 'past' : ''} ${index === due ? 'due' : ''}`}
        aria-current={index === at - 1 ? 'step' : undefined}
      >
        <span class="clock">{clockSpan(step)}</span>
        {show ? (
          <button
            type="button"
            class="button plain"
            onClick={() => {
              show(index + 1);
            }}
          >
            {step.title}
          </button>
        ) : (
          <span>{step.title}</span>
        )}
      </li>
    ))}
  </ol>
);
