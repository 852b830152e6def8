/**
 * Event replay: scripts can arrive late, so clicks and input on an island's static HTML are captured and dispatched
 * again once the island is hydrated.
 */

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A checkbox, radio button or disclosure changes without a script: its final state is replayed, not each click. */
interface Setting {
  readonly isOn: () => boolean;
  /** Restores the state of the HTML, from which the island hydrates. */
  readonly reset: () => void;
}

function settingOf(control: Element): Setting | null {
  if (control instanceof HTMLInputElement && /^(?:checkbox|radio)$/u.test(control.type)) {
    return {
      isOn: () => control.checked,
      reset: () => {
        control.checked = control.defaultChecked;
      },
    };
  }
  const details = control.localName === 'summary' ? control.closest('details') : null;
  return (
    details && {
      isOn: () => details.open,
      reset: () => {
        details.open = false;
      },
    }
  );
}

const controlOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element
    ? target.closest<HTMLElement>('button, summary, input[type="checkbox"], input[type="radio"]')
    : null;

function drainSetting(control: HTMLElement, { isOn, reset }: Setting): () => void {
  const wanted = isOn();
  reset();
  return () => {
    if (control.isConnected && isOn() !== wanted) control.click();
  };
}

function drainPress(button: HTMLElement): () => void {
  const label = button.textContent;
  const { name } = button as HTMLButtonElement;
  // Stored data may have replaced the button by another one, which nobody pressed, unless both have the same `name`.
  return () => {
    if (name) document.querySelector<HTMLElement>(`[name=${name}]`)?.click();
    else if (button.isConnected && button.textContent === label) button.click();
  };
}

function drainText(field: Field, events: ReadonlySet<string>): () => void {
  const { value } = field;
  const [start, end] = 'selectionStart' in field ? [field.selectionStart, field.selectionEnd] : [null, null];
  return () => {
    // Stored data may have rendered the field again.
    const now = field.isConnected ? field : ((document.getElementById(field.id) as Field | null) ?? field);
    now.value = value;
    if (start !== null && 'setSelectionRange' in now && document.activeElement === now) {
      now.setSelectionRange(start, end);
    }
    for (const name of events) now.dispatchEvent(new Event(name, { bubbles: true }));
  };
}

/** A recording of what happens in an island. */
export interface EarlyEvents {
  /** Resolves when a press in progress has ended: hydration may move a button away from under a finger. */
  readonly pointerReleased: () => Promise<void>;
  /** Restores the original HTML. Returns a function that replays the events in their order. */
  readonly drain: () => () => Promise<void>;
  /** Stops listening. */
  readonly stop: () => void;
}

/** What is written into a page whose code has not come is nowhere else yet: the browser asks before it is left. */
const askBeforeLeaving = (event: Event): void => {
  event.preventDefault();
};

/** Records clicks and input in an island until it is stopped. */
export function captureEarlyEvents(island: HTMLElement): EarlyEvents {
  const listening = new AbortController();
  /** Keyed by target. A field or a setting keeps only its latest event, at the position of that event. */
  const entries = new Map<object, () => () => void>();
  const events = new Map<Field, Set<string>>();
  let release = Promise.resolve();

  const record = (target: object, drain: () => () => void): void => {
    entries.delete(target);
    entries.set(target, drain);
  };
  const on = (name: string, listener: (event: Event) => void): void => {
    island.addEventListener(name, listener, { capture: true, signal: listening.signal });
  };

  on('pointerdown', (event) => {
    if (!controlOf(event.target) || (event as PointerEvent).button !== 0) return;
    const over = new AbortController();
    release = new Promise((done) => {
      const end = (): void => {
        over.abort();
        done();
      };
      addEventListener('click', () => setTimeout(end), { signal: over.signal });
      // A press that ends elsewhere is not a click; on a touch screen the click follows the release after a moment.
      for (const name of ['pointerup', 'pointercancel'])
        addEventListener(name, () => setTimeout(end, 50), { signal: over.signal });
    });
  });
  on('click', ({ target }) => {
    const control = controlOf(target);
    // What the browser itself has opened would be closed by a second press.
    if (!control || control.hasAttribute('popovertarget')) return;
    const setting = settingOf(control);
    if (setting) record(control, () => drainSetting(control, setting));
    else record({}, () => drainPress(control));
  });
  for (const name of ['input', 'change'])
    on(name, ({ target }) => {
      const field = target as Field;
      if (settingOf(field)) return;
      addEventListener('beforeunload', askBeforeLeaving);
      const names = (events.get(field) ?? new Set()).add(name);
      events.set(field, names);
      record(field, () => drainText(field, names));
    });

  return {
    pointerReleased: () => release,
    drain() {
      const replays = [...entries.values()].map((drain) => drain());
      return async () => {
        for (const replay of replays) {
          replay();
          // The next event must meet the effects of this one; a microtask, so that no key press gets in between.
          await Promise.resolve();
        }
        removeEventListener('beforeunload', askBeforeLeaving);
      };
    },
    stop: () => {
      listening.abort();
    },
  };
}
