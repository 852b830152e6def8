import { onTestFinished, vi } from 'vitest';
import { FakeStorage } from './fake-storage.ts';

/** As much of a browser as the stores touch: storage, and the events of other tabs. */
export class FakeBrowser {
  readonly disk = new FakeStorage();
  readonly #listeners = new Map<string, ((event: object) => void)[]>();
  /** What `window.localStorage` gives; replace it to block the storage. */
  storage: () => FakeStorage | null = () => this.disk;

  constructor() {
    const listen = (name: string, listener: (event: object) => void): void => {
      this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
    };
    const storage = (): FakeStorage | null => this.storage();
    vi.stubGlobal('window', {
      get localStorage() {
        return storage();
      },
      addEventListener: listen,
    });
    vi.stubGlobal('document', { addEventListener: listen });
  }

  /** Dispatches an event to whoever listens. */
  fire(name: string, event: object = {}): void {
    for (const listener of this.#listeners.get(name) ?? []) listener(event);
  }

  /** Another tab writes. */
  writeElsewhere(key: string, text: string | null): void {
    if (text === null) this.disk.removeItem(key);
    else this.disk.setItem(key, text);
    this.fire('storage', { key });
  }
}

/** A fresh browser for one test, into which modules are loaded anew; it goes away with the test. */
export function freshBrowser(): FakeBrowser {
  vi.resetModules();
  vi.useFakeTimers({ now: new Date('2026-11-21T21:00:00Z') });
  onTestFinished(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
  return new FakeBrowser();
}
