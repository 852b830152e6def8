import { isInUse, markInUse } from './in-use.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What a press works on. Its own action is held back too: a box that ticked itself would be unticked by its island. */
const pressable = 'button, summary, input[type="checkbox"], input[type="radio"]';

const pressed = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(pressable) : null;

/** Until what is under way has been told of and drawn. */
const tick = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done);
  });

/** Until the pointer is let go of and the press has been told of. */
const release = (): Promise<void> =>
  new Promise((done) => {
    for (const end of ['pointerup', 'pointercancel'])
      addEventListener(end, () => void tick().then(done), { once: true });
  });

/** Takes down what stands in a field, and where. Returns what writes it there again, and tells the island so. */
function takeDown(field: Field, events: ReadonlySet<string>): () => void {
  const { value } = field;
  const caret = 'selectionStart' in field ? field.selectionStart : null;
  return () => {
    field.value = value;
    if (caret !== null && 'setSelectionRange' in field) field.setSelectionRange(caret, caret);
    for (const name of events) field.dispatchEvent(new Event(name, { bubbles: true }));
  };
}

/**
 * Brings an island to life: at once; or when any island of the page is first used, or holds stored data (in-use.ts),
 * because until then the static HTML says all there is to say. What is pressed and written before the island is alive
 * is kept, and happens when it is; on a slow network that takes a while.
 */
export default (
  load: () => Promise<() => Promise<void>>,
  { value: when }: { readonly value: string },
  island: HTMLElement,
): void => {
  const sleep = new AbortController();
  const written = new Map<Field, Set<string>>();
  const presses: HTMLElement[] = [];
  let released: Promise<void> | undefined;
  let begun = false;

  const wake = async (): Promise<void> => {
    if (begun) return;
    begun = true;
    const hydrate = await load();
    // What appears with life may move a button away from under a finger.
    await released;
    sleep.abort();
    const kept = [...written].map(([field, events]) => takeDown(field, events));
    for (const button of presses) {
      const said = button.textContent;
      // Stored data may have put something else in its place; then nobody has pressed that.
      kept.push(() => {
        if (button.isConnected && button.textContent === said) button.click();
      });
    }
    await hydrate();
    for (const repeat of kept) {
      repeat();
      // What comes next must meet what this has changed.
      await tick();
    }
  };

  const hear = (name: string, listener: (event: Event) => void): void => {
    island.addEventListener(name, listener, { capture: true, signal: sleep.signal });
  };
  hear('pointerdown', ({ target }) => {
    if (pressed(target)) released = release();
  });
  hear('click', (event) => {
    const button = pressed(event.target);
    if (!button) return;
    event.preventDefault();
    presses.push(button);
  });
  for (const name of ['input', 'change'])
    hear(name, ({ target }) => {
      const field = target as Field;
      written.set(field, (written.get(field) ?? new Set()).add(name));
    });

  for (const name of ['focusin', 'click', 'input', 'change'])
    island.addEventListener(name, markInUse, { capture: true, once: true });
  addEventListener('in-use', () => void wake(), { once: true });
  if (when === 'now' || isInUse()) void wake();
};
