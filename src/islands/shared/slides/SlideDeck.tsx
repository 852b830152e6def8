import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Dictionary } from '../../../i18n/sv.ts';
import { fill } from '../../../i18n/text.ts';
import { slideCommand } from './slide-commands.ts';
import type { KeyOwner } from './slide-commands.ts';
import type { Deck } from './use-deck.ts';
import { useFullScreenDialog } from './use-full-screen-dialog.ts';

export type SlidesText = Dictionary['slides'];

interface Props {
  readonly deck: Deck;
  readonly text: SlidesText;
  /** Says small, above the sentence, what this part of the deck is about. */
  readonly kicker: string;
  /** The slide's one sentence: its heading, which gets the focus when the slide comes. */
  readonly sentence: string;
  /** What shows: a number and a drawing ({@link SlideNumber}, a chart), or whatever a slide holds. */
  readonly children: ComponentChildren;
  /** What the number rests on, the smallest on the slide. */
  readonly footnote?: ComponentChildren;
  /** Buttons of the deck's own kind, before those that every deck has. */
  readonly tools?: ComponentChildren;
  /** What is opened by a tool, between the slide and the buttons. */
  readonly drawer?: ComponentChildren;
  /** A class for the dialog. */
  readonly class?: string;
  /** Is asked first about each key; true where it was meant for it. */
  readonly onKey?: (event: KeyboardEvent) => boolean;
  /** The deck was left, by its button or by Escape. */
  readonly close: () => void;
}

/** To whom the keys belong that are pressed where the focus is. */
function ownerOf(target: EventTarget | null): KeyOwner {
  // The black screen is a button that stands for the slide.
  if (!(target instanceof Element) || target.matches('.black-screen')) return 'none';
  if (target.matches('input[type="range"], input[type="radio"], select')) return 'value';
  if (target.matches('input[type="checkbox"], button, summary, a')) return 'button';
  return target.matches('input, textarea') ? 'text' : 'none';
}

/**
 * A slide over the whole screen: one sentence, what it shows, and below it, small, what it rests on. The same keys in
 * every deck; a screen reader hears the new slide's sentence, and the keyboard begins there.
 */
export function SlideDeck({
  deck,
  text,
  kicker,
  sentence,
  children,
  footnote,
  tools,
  drawer,
  class: kind = '',
  onKey,
  close,
}: Props) {
  const { at, count, isBlack, run } = deck;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const light = useRef<HTMLButtonElement>(null);
  useFullScreenDialog(dialog, heading);
  useEffect(() => {
    (isBlack ? light : heading).current?.focus({ preventScroll: true });
    // On a small screen the whole dialog scrolls, on a large one its stage.
    if (!isBlack) for (const box of [dialog, stage]) box.current?.scrollTo(0, 0);
  }, [at, isBlack]);

  /** Up and down read on where a slide is longer than the screen, before they turn it. */
  const scrolls = ({ key }: KeyboardEvent): boolean => {
    const room = stage.current;
    if (!room || (key !== 'ArrowDown' && key !== 'ArrowUp')) return false;
    const before = room.scrollTop;
    room.scrollBy({ top: (key === 'ArrowDown' ? 1 : -1) * (room.clientHeight / 4), behavior: 'instant' });
    return room.scrollTop !== before;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const command = onKey?.(event) ? undefined : slideCommand(event, ownerOf(event.target));
    if (!command) return;
    event.preventDefault();
    if (isBlack || !scrolls(event)) run(command);
  };
  const turn = (command: 'next' | 'previous', label: string, isEnd: boolean) => (
    <button
      type="button"
      class="button quiet"
      aria-disabled={isEnd}
      onClick={() => {
        run(command);
      }}
    >
      {label}
    </button>
  );
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a remote's keys work wherever the focus is in the dialog
    <dialog
      ref={dialog}
      class={`deck ${kind}`}
      aria-labelledby="slide-sentence"
      onClose={close}
      onKeyDown={onKeyDown}
    >
      <div class="slide" inert={isBlack}>
        <header>
          <p class="kicker">{kicker}</p>
          <p class="position">{fill(text.position, { number: at + 1, count })}</p>
        </header>
        <div
          ref={stage}
          class="stage"
          role="group"
          aria-labelledby="slide-sentence"
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without a pointer it could not be scrolled else
          tabIndex={0}
        >
          <h2 id="slide-sentence" ref={heading} tabIndex={-1}>
            {sentence}
          </h2>
          <div class="shown">{children}</div>
        </div>
        {footnote && <div class="footnote">{footnote}</div>}
        {drawer && <div class="drawer">{drawer}</div>}
        <footer>
          <p class="keys">{text.keys}</p>
          <div class="buttons">
            {tools}
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                run('black');
              }}
            >
              {text.black}
            </button>
            {turn('previous', text.previous, at === 0)}
            {turn('next', text.next, at === count - 1)}
            <form method="dialog">
              <button class="button quiet">{text.close}</button>
            </form>
          </div>
        </footer>
      </div>
      {isBlack && (
        <button
          ref={light}
          type="button"
          class="black-screen"
          onClick={() => {
            run('black');
          }}
        >
          <span class="visually-hidden">{text.isBlack}</span>
        </button>
      )}
    </dialog>
  );
}

interface NumberProps {
  /** Rounded: three or four figures. */
  readonly value: string;
  /** What it is a number of, and over what time. */
  readonly label: string;
}

/** The largest thing on a slide. */
export const SlideNumber = ({ value, label }: NumberProps) => (
  <p class="slide-number" style={{ '--letters': value.length }}>
    <output>{value}</output> <span>{label}</span>
  </p>
);
