import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, onTestFinished, vi } from 'vitest';
import { FakeBrowser } from './fake-browser.ts';

/** A browser profile: the database that its pages share. */
export class Profile {
  factory = new IDBFactory();

  /** Ends a request of the database as a promise. */
  static ended<T>(request: IDBRequest<T>): Promise<T> {
    return new Promise((done, fail) => {
      request.onsuccess = () => {
        done(request.result);
      };
      request.onerror = () => {
        fail(request.error ?? new Error('IndexedDB'));
      };
    });
  }

  /** Makes the playbook's database by another hand than its own: with whatever stores and texts. */
  async make(version: number, stores: Readonly<Record<string, Readonly<Record<string, unknown>>>>) {
    const opening = this.factory.open('playbook:', version);
    opening.onupgradeneeded = () => {
      for (const [name, texts] of Object.entries(stores)) {
        const store = opening.result.createObjectStore(name);
        for (const [key, value] of Object.entries(texts)) store.put(value, key);
      }
    };
    const database = await Profile.ended(opening);
    database.close();
  }

  /** What the mirror holds, by key. */
  async mirrored(): Promise<Record<string, { raw: string | null; sequence: number }>> {
    const database = await Profile.ended(this.factory.open('playbook:'));
    try {
      const records = database.transaction('records').objectStore('records');
      const [keys, values] = await Promise.all([
        Profile.ended(records.getAllKeys()),
        Profile.ended(records.getAll() as IDBRequest<{ raw: string | null; sequence: number }[]>),
      ]);
      return Object.fromEntries(keys.map((key, index) => [key, values[index]])) as Record<
        string,
        { raw: string | null; sequence: number }
      >;
    } finally {
      database.close();
    }
  }

  /** Opens a page: modules and memory anew, the disk as it was or empty. */
  async open(disk?: FakeBrowser['disk']) {
    vi.unstubAllGlobals();
    vi.resetModules();
    vi.stubGlobal('indexedDB', this.factory);
    const browser = new FakeBrowser();
    if (disk) browser.storage = () => disk;
    vi.stubGlobal('window', Object.assign(window, { indexedDB: this.factory }));
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    const { recordStore } = await import('../../../src/stores/persistence/connect.ts');
    const bulk = await import('../../../src/stores/persistence/bulk.ts');
    const { readShape } = await import('../../../src/stores/persistence/stored-schemas/records.ts');
    const imports = await import('../../../src/stores/import-copy.ts');
    const store = recordStore();
    return {
      disk: disk ?? browser.disk,
      store,
      readShape,
      ...bulk,
      ...imports,
      settled: (state: string) =>
        vi.waitFor(() => {
          expect(store.report().mirror).toBe(state);
        }, 20_000),
      /** The mirror has compared once: what it knows is here. */
      compared: () => new Promise((done) => setTimeout(done, 300)),
    };
  }
}
