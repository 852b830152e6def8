import { useCallback, useState } from 'preact/hooks';
import { slideAfter } from './slide-commands.ts';
import type { SlideCommand } from './slide-commands.ts';

/** Where a deck is, and the one way to move it: by its own keys and buttons, or from another window. */
export interface Deck {
  /** The slide that is shown, from 0. */
  readonly at: number;
  readonly count: number;
  /** Whether the screen is black, so that the room looks at a person. */
  readonly isBlack: boolean;
  readonly run: (command: SlideCommand) => void;
  /** Shows a slide by its place, from 0. */
  readonly show: (at: number) => void;
}

/**
 * The state of a deck.
 * @param count how many slides there are; where they become fewer than before, the last one is shown
 */
export function useDeck(count: number): Deck {
  const [place, setPlace] = useState(0);
  const [isBlack, setBlack] = useState(false);
  const at = Math.min(place, Math.max(0, count - 1));
  const run = useCallback(
    (command: SlideCommand): void => {
      // Whoever presses anything before a black screen wants the slide back, and has not seen where a step would lead.
      if (isBlack || command === 'black') setBlack(!isBlack);
      else setPlace(slideAfter(command, at, count));
    },
    [at, count, isBlack],
  );
  const show = useCallback((target: number): void => {
    setBlack(false);
    setPlace(Math.max(0, target));
  }, []);
  return { at, count, isBlack, run, show };
}
