const isMac = (): boolean => /Mac|iPhone|iPad/u.test(navigator.userAgent);

/** The keys that open the search, as this reader's keyboard has them. */
export const openShortcut = (): string => (isMac() ? '⌘ K' : 'Ctrl + K');

/** The keys that copy. */
export const copyShortcut = (): string => (isMac() ? '⌘ C' : 'Ctrl + C');
