import { isLanguage } from '../i18n/languages.ts';
import { savePreferences } from '../stores/preferences.ts';

// The language somebody chooses by hand is the one the start page leads to next time.
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]')) {
  link.addEventListener('click', () => {
    const language = link.dataset['languageSwitch'];
    if (isLanguage(language)) savePreferences({ language });
    // The question of a search goes along, and what else the fragment holds.
    if (location.hash.startsWith('#q=')) link.hash = location.hash;
  });
}
