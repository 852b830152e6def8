/**
 * What a person does to an island's static HTML before the island is alive. Scripts can be slow to come; what is
 * pressed and written until then is noted, and done again when somebody listens.
 */

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A box or a disclosure shows what was pressed by itself: what counts is how it was left, not how often. */
interface Setting {
  readonly isOn: () => boolean;
  /** Back to what the HTML says, which is where the island begins. */
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

const pressed = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element
    ? target.closest<HTMLElement>('button, summary, input[type="checkbox"], input[type="radio"]')
    : null;

function takeSetting(control: HTMLElement, { isOn, reset }: Setting): () => void {
  const wanted = isOn();
  reset();
  return () => {
    if (control.isConnected && isOn() !== wanted) control.click();
  };
}

function takePress(button: HTMLElement): () => void {
  const said = button.textContent;
  const { act } = button.dataset;
  // Stored data may have put another button in its place; nobody has pressed that, unless it is said to mean the same.
  return () => {
    if (act) document.querySelector<HTMLElement>(`[data-act=${act}]`)?.click();
    else if (button.isConnected && button.textContent === said) button.click();
  };
}

function takeText(field: Field, events: ReadonlySet<string>): () => void {
  const { value } = field;
  const [start, end] = 'selectionStart' in field ? [field.selectionStart, field.selectionEnd] : [null, null];
  return () => {
    // Stored data may have drawn the field anew.
    const now = field.isConnected ? field : ((document.getElementById(field.id) as Field | null) ?? field);
    now.value = value;
    if (start !== null && 'setSelectionRange' in now && document.activeElement === now) {
      now.setSelectionRange(start, end);
    }
    for (const name of events) now.dispatchEvent(new Event(name, { bubbles: true }));
  };
}

/** What is done in an island from now on. */
export interface EarlyActs {
  /** Until a press that is under way is over: what appears with life may move a button away from under a finger. */
  readonly settled: () => Promise<void>;
  /** Takes down what was done and puts the HTML back as it was. Returns what does it again, in its order. */
  readonly take: () => () => Promise<void>;
  /** Stops listening. */
  readonly stop: () => void;
}

/** Notes what is pressed and written in an island, until told to stop. */
export function noteActs(island: HTMLElement): EarlyActs {
  const listening = new AbortController();
  /** By what it was done to: of a field and of a setting only the last, in the place of the last. */
  const acts = new Map<object, () => () => void>();
  const events = new Map<Field, Set<string>>();
  let release = Promise.resolve();

  const note = (about: object, take: () => () => void): void => {
    acts.delete(about);
    acts.set(about, take);
  };
  const hear = (name: string, listener: (event: Event) => void): void => {
    island.addEventListener(name, listener, { capture: true, signal: listening.signal });
  };

  hear('pointerdown', (event) => {
    if (!pressed(event.target) || (event as PointerEvent).button !== 0) return;
    const over = new AbortController();
    release = new Promise((done) => {
      const end = (): void => {
        over.abort();
        done();
      };
      addEventListener('click', () => setTimeout(end), { signal: over.signal });
      // A press that ends elsewhere is no click; a finger's click comes a moment after it is lifted.
      for (const name of ['pointerup', 'pointercancel'])
        addEventListener(name, () => setTimeout(end, 50), { signal: over.signal });
    });
  });
  hear('click', ({ target }) => {
    const control = pressed(target);
    if (!control) return;
    const setting = settingOf(control);
    if (setting) note(control, () => takeSetting(control, setting));
    else note({}, () => takePress(control));
  });
  for (const name of ['input', 'change'])
    hear(name, ({ target }) => {
      const field = target as Field;
      if (settingOf(field)) return;
      const names = (events.get(field) ?? new Set()).add(name);
      events.set(field, names);
      note(field, () => takeText(field, names));
    });

  return {
    settled: () => release,
    take() {
      const repeats = [...acts.values()].map((take) => take());
      return async () => {
        for (const repeat of repeats) {
          repeat();
          // What comes next must meet what this has changed; in the same task, so that no key falls between.
          await Promise.resolve();
        }
      };
    },
    stop: () => {
      listening.abort();
    },
  };
}
