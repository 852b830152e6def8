// Light or dark: without script the system decides, so the choice shows only where it works.
const themes = ['system', 'light', 'dark'] as const;
const root = document.documentElement;
const choices = document.querySelector<HTMLFieldSetElement>('[data-appearance]');

if (choices) {
  const note = choices.querySelector('p');
  // What is stored has been set before anything was painted (applyStoredTheme).
  const theme = root.dataset['theme'] ?? 'system';
  for (const input of choices.querySelectorAll('input')) {
    input.checked = input.value === theme;
    input.addEventListener('change', () => {
      const chosen = themes.find((value) => value === input.value) ?? 'system';
      if (chosen === 'system') delete root.dataset['theme'];
      else root.dataset['theme'] = chosen;
      // Fetched when it is needed: most of a reading page's scripts otherwise.
      void import('./save-choice.ts')
        .then(({ saveChoice }) => saveChoice({ theme: chosen }))
        .catch(() => false)
        .then((isKept) => {
          if (note) note.textContent = isKept ? '' : (choices.dataset['notKept'] ?? '');
        });
    });
  }
  choices.hidden = false;
}
