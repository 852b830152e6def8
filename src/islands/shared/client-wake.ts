import { noteActs } from './early-acts.ts';
import { isInUse, markInUse } from './in-use.ts';

/** Says beside an island that its code did not come, in the words that the page has for it. Returns how to unsay it. */
function sayFailed(island: HTMLElement): () => void {
  const notice = document.createElement('p');
  notice.className = 'notice warning';
  notice.role = 'alert';
  island.before(notice);
  notice.textContent = island.closest<HTMLElement>('[data-load-failed]')?.dataset['loadFailed'] ?? '';
  return () => {
    notice.remove();
  };
}

/**
 * Brings an island to life: at once; or when any island of the page is first used, or holds stored data (in-use.ts),
 * because until then the static HTML says all there is to say. What is done in the island before it is alive is done
 * again when it is. When its code does not come, the page says so, and the next press anywhere tries again.
 */
export default async (
  load: () => Promise<() => Promise<void>>,
  { value: when }: { readonly value: string },
  island: HTMLElement,
): Promise<void> => {
  const acts = noteActs(island);
  let unsay = (): void => undefined;
  let isWaking = false;

  const wake = async (): Promise<void> => {
    if (isWaking) return;
    isWaking = true;
    // Astro tells of code that did not come by an event only.
    const failures: Event[] = [];
    island.addEventListener('astro:hydration-error', (event) => failures.push(event), { once: true });
    const hydrate = await load();
    unsay();
    if (failures.length > 0) {
      unsay = sayFailed(island);
      isWaking = false;
      addEventListener('click', () => void wake(), { once: true });
      return;
    }
    await acts.settled();
    const repeat = acts.take();
    acts.stop();
    await hydrate();
    await repeat();
  };

  for (const name of ['focusin', 'click', 'input', 'change'])
    island.addEventListener(name, markInUse, { capture: true, once: true });
  addEventListener('in-use', () => void wake(), { once: true });
  if (when === 'now' || isInUse()) await wake();
};
