import { familyPrefix } from './codec.ts';

/**
 * Whether this browser may hold anything of the reader's: in its storage, or in the mirror that outlives a killed browser.
 * True where it forbids even to look, because the islands have words for that.
 */
export async function mayHoldAnything(): Promise<boolean> {
  const isOurs = (name = ''): boolean => name.startsWith(familyPrefix);
  try {
    return (
      Object.keys(window.localStorage).some(isOurs) ||
      (await indexedDB.databases()).some(({ name }) => isOurs(name))
    );
  } catch {
    return true;
  }
}
