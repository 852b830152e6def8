/**
 * FNV-1a, 32 bits: a short fingerprint by which damage or change is noticed. Not for secrecy.
 * Stored data, links and orders of questions depend on its numbers.
 * Source: Fowler, Noll & Vo, draft-eastlake-fnv.
 * @param text counted in UTF-16 units
 * @param start what the hash begins with; FNV's own offset where nothing else is given
 * @returns an integer from 0 to 2³² − 1
 */
export function fnv1a(text: string, start = 0x811c_9dc5): number {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x0100_0193);
  }
  return hash >>> 0;
}

/** The same as a checksum of seven small letters and digits. */
export const checksum = (text: string): string => fnv1a(text).toString(36).padStart(7, '0');
