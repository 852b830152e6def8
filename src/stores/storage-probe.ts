import { browserStorage } from './persistence/browser-storage.ts';
import { root } from './persistence/codec.ts';

/**
 * Whether the browser keeps what is stored: false where its storage is blocked, or has no room for as much as the reader's
 * preferences take. Leaves nothing behind.
 */
export function canStore(): boolean {
  try {
    const storage = browserStorage();
    const key = `${root}probe`;
    storage?.setItem(key, ' '.repeat(100));
    storage?.removeItem(key);
    return storage !== null;
  } catch {
    return false;
  }
}
