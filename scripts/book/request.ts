import { everyBook } from '../../src/domain/book/plan.ts';
import type { BookRequest } from '../../src/domain/book/plan.ts';
import type { BookContent } from '../../src/domain/book/book-content.ts';
import { isLanguage } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { BookProblem } from './problem.ts';

/** The options of `npm run book`, as they were written. */
export interface BookOptions {
  readonly theme?: readonly string[] | undefined;
  readonly path?: readonly string[] | undefined;
  readonly workshop?: readonly string[] | undefined;
  readonly lang?: readonly string[] | undefined;
  readonly date?: string | undefined;
  readonly all?: boolean | undefined;
}

/**
 * The books that the options ask for: the whole handbook where they name nothing.
 * @throws BookProblem for a theme, path or workshop that the handbook does not have
 */
export function requestedBooks(
  { theme = [], path = [], workshop = [], all = false }: BookOptions,
  content: BookContent,
): BookRequest[] {
  if (all) return everyBook(content);
  const known = {
    theme: content.themes.map(({ key }) => key),
    path: content.paths.map(({ id }) => id),
    workshop: content.workshops.map(({ key }) => key),
  };
  const named = (part: keyof typeof known, keys: readonly string[]): BookRequest[] =>
    keys.map((found) => {
      if (!known[part].includes(found))
        throw new BookProblem({ kind: 'no-such', part, found, known: known[part] });
      return { kind: part, key: found };
    });
  const requests = [...named('theme', theme), ...named('path', path), ...named('workshop', workshop)];
  return requests.length > 0 ? requests : [{ kind: 'whole' }];
}

/**
 * The languages that are asked for: those that are published, or the named ones among them.
 * @throws BookProblem for one that is not published
 */
export function requestedLanguages({ lang = [] }: BookOptions, published: readonly Language[]): Language[] {
  if (lang.length === 0) return [...published];
  return lang.map((language) => {
    if (isLanguage(language) && published.includes(language)) return language;
    throw new BookProblem({ kind: 'no-language', found: language, published });
  });
}

/**
 * The day of the edition.
 * @param today the day it is, which stands where none is named
 * @throws BookProblem for what is no day
 */
export function requestedDate({ date }: BookOptions, today: string): string {
  if (date === undefined) return today;
  const day = /^\d{4}-\d\d-\d\d$/u.test(date) ? new Date(`${date}T00:00:00Z`) : undefined;
  if (day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)) return date;
  throw new BookProblem({ kind: 'no-day', found: date, example: today });
}
