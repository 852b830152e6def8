/**
 * Whether anything of these kinds is stored, in this handbook or another of the same origin; false where a browser forbids
 * even to look. Without the record store, for pages that load nothing for somebody who has never been here.
 */
export function isAnyStored(kinds: readonly string[]): boolean {
  try {
    const pattern = new RegExp(`^playbook:(?:.*[:/])?(?:${kinds.join('|')})(?::|$)`, 'u');
    return Object.keys(window.localStorage).some((key) => pattern.test(key));
  } catch {
    return false;
  }
}
