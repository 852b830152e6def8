// Light or dark: without script the system decides, so the choice shows only where it works.
const themes = ['system', 'light', 'dark'] as const;
const root = document.documentElement;
const choices = document.querySelector<HTMLFieldSetElement>('[data-appearance]');

if (choices) {
  const note = choices.querySelector('p');
  // Most of a reading page's scripts otherwise. Here before a choice is made, so that it is saved at once.
  const fetchSaving = (): Promise<typeof import('./save-choice.ts')> => import('./save-choice.ts');
  for (const approach of ['pointerenter', 'focusin'])
    choices.addEventListener(approach, () => void fetchSaving().catch(() => undefined), { once: true });
  // What is stored has been set before anything was painted (applyStoredTheme).
  const theme = root.dataset['theme'] ?? 'system';
  for (const input of choices.querySelectorAll('input')) {
    input.checked = input.value === theme;
    input.addEventListener('change', () => {
      const chosen = themes.find((value) => value === input.value) ?? 'system';
      if (chosen === 'system') delete root.dataset['theme'];
      else root.dataset['theme'] = chosen;
      void fetchSaving()
        .then(({ saveChoice }) => saveChoice({ theme: chosen }))
        .catch(() => false)
        .then((isKept) => {
          if (note) note.textContent = isKept ? '' : (choices.dataset['notKept'] ?? '');
        });
    });
  }
  choices.hidden = false;
}
