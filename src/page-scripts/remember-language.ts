import { isLanguage } from '../i18n/languages.ts';

// The language somebody chooses by hand is the one the start page leads to next time.
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]')) {
  link.addEventListener('click', (event) => {
    // The question of a search goes along, and what else the fragment holds.
    if (location.hash.startsWith('#q=')) link.hash = location.hash;
    const language = link.dataset['languageSwitch'];
    if (!isLanguage(language)) return;
    const saving = import('./save-choice.ts')
      .then(({ saveChoice }) => saveChoice({ language }))
      .catch(() => false);
    // Another tab leaves this page as it is; in the same one the page is left when the choice has been written.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void saving.then(() => {
      location.assign(link.href);
    });
  });
}
