import { familyPrefix, keysBelow, quarantinePrefix, root, sequenceOf } from './codec.ts';
import type { StorageLike } from './codec.ts';

/** Lies in the storage while texts of an earlier version move to the keys of a site below a path. */
const movingKey = `${root}moving`;

/**
 * Moves what an earlier version stored without a path to this site's own keys: copies everything, and only then removes
 * the originals. Begun again, it goes on where it was; what a site at `/` has written, or this site itself, stays.
 */
export function moveToSitePath(storage: StorageLike): void {
  const isMoving = storage.getItem(movingKey) !== null;
  const own = keysBelow(storage, root).filter((key) => !key.startsWith(`${root}preferences`));
  if (own.length > 0 && !isMoving) return;
  const earlier = keysBelow(storage, familyPrefix);
  // Whoever writes sequence numbers there is a site at `/` of this version.
  const isForeign = (key: string): boolean => sequenceOf(storage.getItem(key)) > 0;
  if (earlier.length === 0 || earlier.some(isForeign)) {
    if (isMoving) storage.removeItem(movingKey);
    return;
  }
  storage.setItem(movingKey, '1');
  const copied: string[] = [];
  for (const key of earlier) {
    const raw = storage.getItem(key) ?? '';
    const target = ownKeyFor(key);
    try {
      if (storage.getItem(target) === null) storage.setItem(target, raw);
    } catch {
      // No room for both: what has been copied makes some.
      for (const done of copied.splice(0)) storage.removeItem(done);
      storage.setItem(target, raw);
    }
    copied.push(key);
  }
  for (const key of copied) storage.removeItem(key);
  storage.removeItem(movingKey);
}

/** The key of this site for one without a path; a text in quarantine has a key inside its key. */
function ownKeyFor(key: string): string {
  const name = key.slice(familyPrefix.length);
  const [aside, at, ...rest] = name.split(':');
  if (!quarantinePrefix.endsWith(`${aside ?? ''}:`) || !rest.join(':').startsWith(familyPrefix))
    return root + name;
  return `${root}${aside ?? ''}:${at ?? ''}:${ownKeyFor(rest.join(':'))}`;
}
