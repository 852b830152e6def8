import { everyBook } from '../../src/domain/book/plan.ts';
import type { BookRequest } from '../../src/domain/book/plan.ts';
import type { BookContent } from '../../src/domain/book/book-content.ts';
import { isLanguage } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/languages.ts';

/** The options of `npm run book`, as they were written. */
export interface BookOptions {
  readonly theme?: readonly string[] | undefined;
  readonly path?: readonly string[] | undefined;
  readonly workshop?: readonly string[] | undefined;
  readonly lang?: readonly string[] | undefined;
  readonly date?: string | undefined;
  readonly all?: boolean | undefined;
}

/** The books that the options ask for: the whole handbook where they name nothing. */
export function requestedBooks(
  { theme = [], path = [], workshop = [], all = false }: BookOptions,
  content: BookContent,
): BookRequest[] {
  if (all) return everyBook(content);
  const named: BookRequest[] = [
    ...theme.map((key): BookRequest => ({ kind: 'theme', key })),
    ...path.map((key): BookRequest => ({ kind: 'path', key })),
    ...workshop.map((key): BookRequest => ({ kind: 'workshop', key })),
  ];
  return named.length > 0 ? named : [{ kind: 'whole' }];
}

/**
 * The languages that are asked for: those that are published, or the named ones among them.
 * @throws RangeError for one that is not published
 */
export function requestedLanguages({ lang = [] }: BookOptions, published: readonly Language[]): Language[] {
  if (lang.length === 0) return [...published];
  return lang.map((language) => {
    if (isLanguage(language) && published.includes(language)) return language;
    throw new RangeError(
      `--lang must be a language that site.yaml publishes; found "${language}", and there is ${published.join(', ')}`,
    );
  });
}

/**
 * The day of the edition.
 * @param today the day it is, which stands where none is named
 * @throws RangeError for what is no day
 */
export function requestedDate({ date }: BookOptions, today: string): string {
  if (date === undefined) return today;
  const day = /^\d{4}-\d\d-\d\d$/u.test(date) ? new Date(`${date}T00:00:00Z`) : undefined;
  if (day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)) return date;
  throw new RangeError(`--date must be a day, as ${today}; found "${date}"`);
}
