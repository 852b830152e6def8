import { readPreferences } from '../stores/preferences.ts';

// The start page remembers: who has chosen a language once goes straight there. Every page has a switch to the other.
const { language } = readPreferences();
const address = document.querySelector<HTMLAnchorElement>(`[data-language-switch="${language ?? ''}"]`)?.href;
if (address !== undefined) location.replace(address);
