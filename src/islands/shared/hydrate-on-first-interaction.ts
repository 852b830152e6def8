/**
 * What this file and event-replay.ts assume about Astro; hydration.spec.ts fails when one of these no longer holds:
 * - A client directive is called with the loader, its options (`value`) and the `<astro-island>` element.
 * - The loader resolves to a function that hydrates, and resolves even when the code could not be fetched.
 * - In that case the island has dispatched `astro:hydration-error`.
 * - An island that is not hydrated yet carries the attribute `ssr`.
 */
import { captureEarlyEvents } from './event-replay.ts';
import { hasInteracted, markInteracted } from './first-interaction.ts';

/** Shows the page's load-error text above the island. Returns a function that removes it. */
function showLoadError(island: HTMLElement): () => void {
  const notice = document.createElement('p');
  notice.className = 'notice warning';
  notice.role = 'alert';
  island.before(notice);
  notice.textContent = island.closest<HTMLElement>('[data-load-failed]')?.dataset['loadFailed'] ?? '';
  return () => {
    notice.remove();
  };
}

/** Turning to another part of the page, and the heading that gets the focus there, is reading: nothing has changed. */
const interactUnlessReading = ({ target }: Event): void => {
  const pressed = target as Element;
  if (!pressed.matches('[tabindex="-1"]') && !pressed.closest('a[href^="#"]')) markInteracted();
};

/**
 * The directive `client:hydrate`. Hydrates an island at once (`now`), or when any island of the page is first used or has
 * stored data to show (`first-use`): until then the static HTML is complete. Events before hydration are replayed after it.
 * If the code cannot be fetched, the page says so, and the next click anywhere tries again.
 */
export default async (
  load: () => Promise<() => Promise<void>>,
  { value: when }: { readonly value: string },
  island: HTMLElement,
): Promise<void> => {
  const earlyEvents = captureEarlyEvents(island);
  let hideLoadError = (): void => undefined;
  let isStarting = false;

  const start = async (): Promise<void> => {
    if (isStarting) return;
    isStarting = true;
    const failures: Event[] = [];
    island.addEventListener('astro:hydration-error', (event) => failures.push(event), { once: true });
    const hydrate = await load();
    hideLoadError();
    if (failures.length > 0) {
      hideLoadError = showLoadError(island);
      isStarting = false;
      addEventListener('click', () => void start(), { once: true });
      return;
    }
    await earlyEvents.pointerReleased();
    const replay = earlyEvents.drain();
    earlyEvents.stop();
    await hydrate();
    await replay();
  };

  for (const name of ['focusin', 'click', 'input', 'change'])
    island.addEventListener(name, interactUnlessReading, { capture: true });
  addEventListener('first-interaction', () => void start(), { once: true });
  if (when === 'now' || hasInteracted()) await start();
};
