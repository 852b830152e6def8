import { withoutSequence } from '../../../src/stores/persistence/codec.ts';
import type { StorageLike } from '../../../src/stores/persistence/codec.ts';

/** A storage with a quota of characters, as browsers count: keys and texts. Counts its writes. */
export class FakeStorage implements StorageLike {
  readonly texts = new Map<string, string>();
  quota: number;
  writes = 0;
  /** How often a key or a text was asked for. */
  reads = 0;
  #keys: readonly string[] | null = null;
  constructor(quota = 5_000_000) {
    this.quota = quota;
  }
  get length(): number {
    return this.texts.size;
  }
  key(index: number): string | null {
    this.reads += 1;
    // As in a browser, going through all keys does not cost their square.
    if (this.#keys?.length !== this.texts.size) this.#keys = [...this.texts.keys()];
    return this.#keys[index] ?? null;
  }
  /** A text without its sequence number. */
  plain(key: string): string | null {
    const raw = this.getItem(key);
    return raw === null ? null : withoutSequence(raw);
  }
  getItem(key: string): string | null {
    this.reads += 1;
    return this.texts.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    let size = key.length + text.length;
    for (const [other, value] of this.texts) if (other !== key) size += other.length + value.length;
    if (size > this.quota) throw new DOMException('no room', 'QuotaExceededError');
    this.writes += 1;
    this.#keys = null;
    this.texts.set(key, text);
  }
  removeItem(key: string): void {
    this.#keys = null;
    this.texts.delete(key);
  }
}
