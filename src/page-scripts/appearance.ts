import { readPreferences, savePreferences } from '../stores/preferences.ts';

// Light or dark: without script the system decides, so the choice shows only where it works.
const themes = ['system', 'light', 'dark'] as const;
const root = document.documentElement;
const choices = document.querySelector<HTMLFieldSetElement>('[data-appearance]');

if (choices) {
  const note = choices.querySelector('p');
  const { theme } = readPreferences();
  for (const input of choices.querySelectorAll('input')) {
    input.checked = input.value === theme;
    input.addEventListener('change', () => {
      const chosen = themes.find((value) => value === input.value) ?? 'system';
      if (chosen === 'system') delete root.dataset['theme'];
      else root.dataset['theme'] = chosen;
      const isKept = savePreferences({ theme: chosen });
      if (note) note.textContent = isKept ? '' : (choices.dataset['notKept'] ?? '');
    });
  }
  choices.hidden = false;
}
