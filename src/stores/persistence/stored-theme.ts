/**
 * Sets the reader's theme before anything is painted. The layout inlines its source text in the head, so it
 * uses nothing from outside itself; whatever lies in the storage, it only ever sets one of two words.
 * @param keys where the preferences may lie; the first that is there counts
 */
export function applyStoredTheme(keys: readonly string[]): void {
  try {
    const [text = ''] = keys.map((key) => window.localStorage.getItem(key)).filter((raw) => raw !== null);
    const stored = JSON.parse(text) as { v: unknown; d: { theme: unknown } };
    if (stored.v === 1 && (stored.d.theme === 'light' || stored.d.theme === 'dark')) {
      document.documentElement.dataset.theme = stored.d.theme;
    }
  } catch {
    // Blocked storage or something else's value: the page follows the system.
  }
}
