// Part of every page, so as small as can be: it waits for a wish to search and only then loads the rest.
import { isSearchSlashOff } from '../../stores/persistence/stored-search-slash.ts';

const link = document.querySelector<HTMLAnchorElement>('[data-search]');

/** Where a slash is a slash: in what is written, and over a dialog or a presentation. */
const writing = 'input,textarea,select,[contenteditable],dialog';

function open(event: Event): void {
  if (!link) return;
  event.preventDefault();
  import('./dialog.tsx')
    .then((search) => search.openDialog(link))
    // Without the dialog the link still leads to the search page.
    .catch(() => {
      location.href = link.href;
    });
}

/** What a screen reader says of the keys holds also where the slash is turned off. */
function sayKeys(): void {
  if (link) link.ariaKeyShortcuts = `${isSearchSlashOff(link.dataset['search']) ? '' : '/ '}Control+K Meta+K`;
}

sayKeys();
link?.addEventListener('focus', sayKeys);
link?.addEventListener('click', (event) => {
  if (!event.metaKey && !event.ctrlKey && !event.shiftKey) open(event);
});
document.addEventListener('keydown', (event) => {
  if (event.altKey) return;
  // A browser that fills in a form sends presses of no key, which match nothing.
  const isSearch =
    event.ctrlKey || event.metaKey
      ? /^k$/iu.test(event.key)
      : // A single key must be one that can be turned off (WCAG 2.1.4).
        event.key === '/' &&
        !(event.target instanceof Element && event.target.closest(writing)) &&
        !isSearchSlashOff(link?.dataset['search']);
  if (isSearch) open(event);
});
