import { readPreferences } from '../stores/preferences.ts';

// The start page remembers: who has chosen a language once goes straight there. A visit that comes from a page
// of this site is a wish to choose again.
const { language } = readPreferences();
const fromHere = document.referrer.startsWith(new URL('.', location.href).href);
const address = document.querySelector<HTMLAnchorElement>(`[data-language-switch="${language ?? ''}"]`)?.href;
if (address !== undefined && !fromHere) location.replace(address);
