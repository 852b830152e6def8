// Part of every page, so as small as can be: it waits for a wish to search and only then loads the rest.
import { isSearchSlash } from './slash.ts';

const link = document.querySelector<HTMLAnchorElement>('[data-search-open]');

function open(event: Event): void {
  if (!link) return;
  event.preventDefault();
  import('./dialog.tsx')
    .then((search) => search.openDialog(link))
    // Without the dialog the link still leads to the search page.
    .catch(() => {
      location.assign(link.href);
    });
}

// The tooltip names the keys of other keyboards, which is all that a page without scripts can know.
if (link && /Mac|iP/u.test(navigator.userAgent)) link.title = link.title.replace('Ctrl +', '⌘');
link?.addEventListener('click', (event) => {
  if (!event.metaKey && !event.ctrlKey && !event.shiftKey) open(event);
});
document.addEventListener('keydown', (event) => {
  // A browser that fills in a form sends presses of no key.
  const { key = '' } = event as Partial<KeyboardEvent>;
  const isShortcut = key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
  if (isShortcut || isSearchSlash(event)) open(event);
});
