const mark = 'inUse';

/** Tells the page's sleeping islands to wake: what they show from the build no longer holds. */
export function markInUse(): void {
  if (mark in document.documentElement.dataset) return;
  document.documentElement.dataset[mark] = '';
  dispatchEvent(new Event('in-use'));
}
