// What keys begin with, by itself: reading pages carry it, and not how values are read.

/** What the keys of every playbook begin with. Keys without a path are of the site at `/`, or of an earlier version. */
export const familyPrefix = 'playbook:';

/**
 * What the keys of a site begin with: a site below a path has that path in its keys, so that two playbooks on one
 * origin keep apart.
 * @param base the site's path, e.g. `/` or `/handbook/`
 */
export function prefixOf(base: string): string {
  const path = base.endsWith('/') ? base : `${base}/`;
  return path === '/' ? familyPrefix : `${familyPrefix}${path}:`;
}

/** Every key of this site begins with this; nothing else in the origin's storage is ours to touch. */
export const root = prefixOf(import.meta.env.BASE_URL);

/** Raw texts that could not be read lie under `<root>set-aside:<time>:<their key>`, untouched. */
export const quarantinePrefix = `${root}set-aside:`;
