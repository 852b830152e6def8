import { fill } from '../i18n/text.ts';
import { $stepsDone } from '../stores/paths.ts';

/** Says at the paths an article is on how much of each is done, the furthest first. */
export function showProgress(places: HTMLElement): void {
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
