import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { fill, plural } from '../../i18n/text.ts';

/** Before what is stored has been read, and where nothing is. */
export const nothingDone: ReadonlySet<string> = new Set();

/** How far one has come on a path of `count` steps, in words: `4 av 10 steg klara`; before the first, how long it is. */
export function progress(language: Language, text: Dictionary['paths'], done: number, count: number): string {
  if (done === 0) return plural(language, text.steps, count);
  return fill(done === count ? text.allDone : text.progress, { done, count });
}
