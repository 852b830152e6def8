import { root } from '../../stores/persistence/key-prefix.ts';

/** Whether somebody is writing: then a slash is a slash. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName))
  );
}

/** Whether the reader has turned the slash off (`$searchSlash`), read without the record store: every page carries this. */
function isOff(): boolean {
  try {
    return /"d":"off"/u.test(localStorage.getItem(`${root}search-slash`) ?? '');
  } catch {
    return false;
  }
}

/**
 * Whether a pressed key is a slash that opens the search: not while somebody writes, not over a dialog or a presentation,
 * and not for who has turned it off, as WCAG 2.1.4 asks of a single key.
 */
export const isSearchSlash = (event: KeyboardEvent): boolean =>
  event.key === '/' &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !event.isComposing &&
  !isWriting(event.target) &&
  document.querySelector('dialog[open]') === null &&
  !isOff();
