const mark = 'inUse';

/** Whether somebody has used the page's islands, or has stored something that they show. */
export const isInUse = (): boolean => mark in document.documentElement.dataset;

/** Tells the page's sleeping islands to wake: what they show from the build may no longer hold. */
export function markInUse(): void {
  if (isInUse()) return;
  document.documentElement.dataset[mark] = '';
  dispatchEvent(new Event('in-use'));
}
