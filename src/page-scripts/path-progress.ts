import { fill } from '../i18n/text.ts';
import { $stepsDone, followPath } from '../stores/paths.ts';

/** Says at the paths an article is on how much of each is done, the furthest first, and notes which one is gone along. */
export function showProgress(places: HTMLElement): void {
  places.addEventListener('click', ({ target }) => {
    const { along } = (target as Element).closest<HTMLElement>('[data-along]')?.dataset ?? {};
    if (along !== undefined) followPath(along);
  });
  const done = $stepsDone.get();
  const rows = [...places.querySelectorAll<HTMLElement>('[data-steps]')].map((row) => {
    const steps = (row.dataset['steps'] ?? '').split(' ');
    return { row, count: steps.length, taken: steps.filter((id) => done.has(id)).length };
  });
  for (const { row, count, taken } of rows.toSorted((a, b) => b.taken - a.taken)) {
    row.parentElement?.append(row);
    const words = row.querySelector<HTMLElement>('[data-done]');
    if (!words || taken === 0) continue;
    words.textContent = fill(places.dataset['progress'] ?? '', { done: taken, count });
    words.hidden = false;
  }
}
