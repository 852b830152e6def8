/**
 * Whether the reader has turned off that a slash opens the search (searchSlashShape). Every page carries it, so without
 * the record store and its parsers; an unreadable value is as if there were none.
 * @param key where it may lie
 * @returns undefined where nothing is stored, or storage is blocked
 */
export function isSearchSlashOff(key: string | undefined): boolean | undefined {
  try {
    return localStorage.getItem(key ?? '')?.includes('off');
  } catch {
    // Blocked storage: a slash is on, as without a choice.
  }
  return undefined;
}
