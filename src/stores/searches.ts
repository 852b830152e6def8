import { storedValue } from './persistence/index.ts';
import { missedSearchesShape, recentSearchesShape } from './persistence/stored-schemas/searches.ts';
import { searchSlashShape } from './persistence/stored-schemas/search-slash.ts';
import type { MissedSearch } from './persistence/stored-schemas/searches.ts';

export type { MissedSearch } from './persistence/stored-schemas/searches.ts';

const maxRecent = 8;
const maxMissed = 100;

/** What this reader searched for last, the newest first. It stays in the browser and is in no export. */
export const $recentSearches = storedValue(recentSearchesShape, []);

/** What this reader searched for in vain, the newest first: a list that can be copied for the editor of the handbook. */
export const $missedSearches = storedValue(missedSearchesShape, []);

/** Whether a slash opens the search, as Ctrl + K does: who presses keys by mistake, or dictates, can turn it off. */
export const $searchSlash = storedValue(searchSlashShape, 'on');

/** One question, however it was typed. */
const tidy = (question: string): string => question.trim().replaceAll(/\s+/gu, ' ').slice(0, 200);
const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Notes a question whose result was opened. */
export function noteSearch(question: string): void {
  const asked = tidy(question);
  if (asked === '') return;
  const others = $recentSearches.get().filter((other) => !isSame(other, asked));
  $recentSearches.set([asked, ...others].slice(0, maxRecent));
}

/** Notes a question that found nothing. */
export function noteMissedSearch(question: string, language: MissedSearch['language']): void {
  const asked = tidy(question);
  if (asked === '') return;
  const before = $missedSearches.get();
  const isIt = (one: MissedSearch): boolean => one.language === language && isSame(one.question, asked);
  const times = (before.find(isIt)?.times ?? 0) + 1;
  const others = before.filter((one) => !isIt(one));
  $missedSearches.set([{ question: asked, language, times }, ...others].slice(0, maxMissed));
}

export function forgetRecentSearches(): void {
  $recentSearches.set([]);
}

export function forgetMissedSearches(): void {
  $missedSearches.set([]);
}
