const mark = 'interacted';

/** Whether somebody has used an island of this page, or has stored data that the islands show. */
export const hasInteracted = (): boolean => mark in document.documentElement.dataset;

/** Starts the islands that wait for a first interaction: what the static HTML shows may no longer hold. */
export function markInteracted(): void {
  if (hasInteracted()) return;
  document.documentElement.dataset[mark] = '';
  dispatchEvent(new Event('first-interaction'));
}
