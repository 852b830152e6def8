import { choice } from '../../../domain/exchange/parse-variants.ts';
import { list, number, object, text } from '../../../domain/exchange/parse.ts';
import type { Parsed } from '../../../domain/exchange/parse.ts';
import type { StoredShape } from '../codec.ts';

const question = text({ max: 200 });

const missed = object({
  question,
  language: choice(['sv', 'en']),
  /** How many times it was asked. */
  times: number({ min: 1, integer: true }),
});

/** A question that found nothing. */
export type MissedSearch = Parsed<typeof missed>;

/** What was searched for last, the newest first. */
export const recentSearchesShape: StoredShape<readonly string[]> = {
  name: 'recent-searches',
  version: 1,
  parse: list(question, { max: 8 }),
};

/** What was searched for in vain, the newest first. */
export const missedSearchesShape: StoredShape<readonly MissedSearch[]> = {
  name: 'missed-searches',
  version: 1,
  parse: list(missed, { max: 100 }),
};
