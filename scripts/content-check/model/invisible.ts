import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import type { SourceFile } from './place.ts';

/** Signs that nobody sees, and that a search, a link or a field's name stumbles over. */
const pattern =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/**
 * One finding for each kind of invisible sign in a file, at the first.
 * @param file with its text as it is stored
 */
export function invisibleFindings(file: SourceFile): Finding[] {
  const found = new Map<string, number[]>();
  for (const { 0: sign, index } of file.text.matchAll(pattern)) {
    found.set(sign, [...(found.get(sign) ?? []), index]);
  }
  return [...found].map(([sign, [first = 0, ...others]]) => {
    const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const before = /^[^\s:]{1,20}/u.exec(file.text.slice(first + 1))?.[0];
    return finding('invisible', file.place(first), 'sign', { code, before, count: others.length + 1 });
  });
}
