import { readPreferences } from '../stores/preferences.ts';
import { canStore } from '../stores/storage-probe.ts';

// The start page remembers: who has chosen a language once goes straight there. Every page has a switch to the other.
const { language } = readPreferences();
const address = document.querySelector<HTMLAnchorElement>(`[data-language-switch="${language ?? ''}"]`)?.href;
if (address !== undefined) location.replace(address);
// Where it cannot remember, it says why it asks each time.
else if (!canStore())
  for (const note of document.querySelectorAll<HTMLElement>('[data-not-kept]')) note.hidden = false;
