/** What a key, a remote or another window asks of a deck. */
export type SlideCommand = 'black' | 'first' | 'last' | 'next' | 'previous';

/** What of a key press counts here. */
export interface SlideKey {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Where the focus is when a key is pressed: what is written in, what arrows move, what Space presses, or none of them. */
export type KeyOwner = 'button' | 'none' | 'text' | 'value';

/** What a presenter's remote sends, and what people press at the keyboard. */
const commands: Readonly<Record<string, SlideCommand>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
};

/**
 * The command of a key press; undefined where the key is none, or belongs to what has the focus: arrows, Home and End
 * to a text, a slider or a choice, Space to a button. A letter or a point counts while the slide itself has the focus and
 * nowhere else, so that nobody who dictates or mistypes turns the room black (WCAG 2.1.4). Page Up and Page Down always
 * turn the slide, because a remote sends them wherever the focus was left.
 */
export function slideCommand(press: SlideKey, owner: KeyOwner): SlideCommand | undefined {
  if (press.altKey || press.ctrlKey || press.metaKey) return undefined;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (key === 'PageDown' || key === 'PageUp') return commands[key];
  if (owner === 'text' || (owner === 'button' && key === ' ')) return undefined;
  if (owner === 'value' || (owner !== 'none' && commands[key] === 'black')) return undefined;
  return Object.hasOwn(commands, key) ? commands[key] : undefined;
}

/** Where a command leads in a deck of `count` slides: nowhere beyond its ends. @param at the slide now, from 0 */
export function slideAfter(command: Exclude<SlideCommand, 'black'>, at: number, count: number): number {
  const target = { next: at + 1, previous: at - 1, first: 0, last: count - 1 }[command];
  return Math.min(Math.max(count - 1, 0), Math.max(0, target));
}
