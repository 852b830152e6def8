/**
 * Moves focus with the arrow keys: from the field to the first result, between results, and back to the field.
 * @param panel holds the results
 */
export function moveBetweenLinks(
  event: KeyboardEvent,
  panel: HTMLElement | null,
  field: HTMLInputElement | null,
): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = [...(panel?.querySelectorAll<HTMLAnchorElement>('[data-search-results] a') ?? [])];
  const at = links.findIndex((link) => link === document.activeElement);
  const inField = document.activeElement === field;
  if (at === -1 && !inField) return;
  const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
  if (inField && event.key === 'ArrowUp') return;
  event.preventDefault();
  if (next < 0) field?.focus();
  else links[Math.min(next, links.length - 1)]?.focus();
}
