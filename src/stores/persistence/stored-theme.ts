/**
 * Sets the reader's theme before anything is painted. The layout inlines its source text in the head, so it
 * uses nothing from outside itself; whatever lies in the storage, it only ever sets one of two words.
 */
export function applyStoredTheme(): void {
  try {
    const stored = JSON.parse(window.localStorage.getItem('playbook:preferences') ?? '') as {
      v: unknown;
      d: { theme: unknown };
    };
    if (stored.v === 1 && (stored.d.theme === 'light' || stored.d.theme === 'dark')) {
      document.documentElement.dataset.theme = stored.d.theme;
    }
  } catch {
    // Blocked storage or something else's value: the page follows the system.
  }
}
