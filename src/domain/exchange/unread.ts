import { list, object, text } from './parse.ts';
import type { Parsed } from './parse.ts';

/** The largest text that is carried along, in characters: a full browser storage holds about as much. */
const maxRaw = 6_000_000;

/**
 * Texts of a storage that this version cannot read: written by a newer one, or damaged. An export carries them as they
 * are, so that it holds everything there is; `key` is the one in the storage without the site's own beginning.
 */
export const unreadTexts = list(
  object({ key: text({ max: 400, pattern: /^[^/]/u }), raw: text({ max: maxRaw }) }),
  { max: 20_000 },
);

/** One of these texts. */
export type UnreadText = Parsed<typeof unreadTexts>[number];
