import { keysBelow, quarantinePrefix } from './codec.ts';
import type { StorageLike } from './codec.ts';

/**
 * Keeps a copy of a text that cannot be read, so that its key may be written again. The original stays where
 * it is: another tab may be looking at it.
 * @returns whether it is a new copy
 * @throws what the browser throws when there is no room or no permission
 */
export function copyToQuarantine(storage: StorageLike, key: string, raw: string, now: number): boolean {
  const known = keysBelow(storage, quarantinePrefix).some(
    (backup) => backup.endsWith(`:${key}`) && storage.getItem(backup) === raw,
  );
  if (!known) storage.setItem(`${quarantinePrefix}${now}:${key}`, raw);
  return !known;
}
