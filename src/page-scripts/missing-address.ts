/** More is no question: an address may say anything. */
const longest = 60;

/**
 * The words of an address that leads nowhere, to be searched for: *hall dina loften* of `/sv/artiklar/hall-dina-loften/`.
 * Empty where its last part has no word.
 * @param path as in the address, escaped
 */
export function wordsOfAddress(path: string): string {
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  let plain = last;
  try {
    plain = decodeURIComponent(last);
  } catch {
    // Not an escape: read as it stands.
  }
  const words = plain
    .replace(/\.[a-z]{2,5}$/u, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /\p{L}{2}/u.test(word));
  return words.join(' ').slice(0, longest).trim();
}

/**
 * The language of an address, by the part that every page lives under, whatever the site itself lies under.
 * @param languages those of the site
 * @returns undefined for an address of no language
 */
export const languageOfAddress = (path: string, languages: readonly string[]): string | undefined =>
  path.split('/').find((part) => languages.includes(part));
